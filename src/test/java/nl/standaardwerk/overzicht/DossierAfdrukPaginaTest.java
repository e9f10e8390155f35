// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overzicht;

import static nl.standaardwerk.kosten.Voorbeelden.beheer;
import static nl.standaardwerk.kosten.Voorbeelden.dekking;
import static nl.standaardwerk.kosten.Voorbeelden.eenmalig;
import static nl.standaardwerk.kosten.Voorbeelden.perJaar;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.afdruk.VeraPdf;
import nl.standaardwerk.afdruk.Voorleestekst;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.kosten.Kosten;
import nl.standaardwerk.regeling.Motiveringsaspect;
import nl.standaardwerk.regeling.Toetsvraag;
import nl.standaardwerk.toegang.Accounts;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Personen;
import nl.standaardwerk.voorbereiding.DossierId;
import nl.standaardwerk.voorbereiding.Dossierbron;
import nl.standaardwerk.voorbereiding.NieuwVoorstel;
import nl.standaardwerk.voorbereiding.Toetsantwoord;
import nl.standaardwerk.voorbereiding.Voorbeelden;
import nl.standaardwerk.voorbereiding.Voorbereiding;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A dossier as a document: who may have it, the same words, whatever stands in it. */
class DossierAfdrukPaginaTest extends AppTest {

    private static final Gebruiker BEZOEKER = Gebruiker.bezoeker();
    private static final GemeenteCode DEN_BOSCH = new GemeenteCode("GM0796");

    @Autowired private MockMvcTester mvc;
    @Autowired private Accounts accounts;
    @Autowired private Voorbereiding voorbereiding;
    @Autowired private Kosten kosten;

    private Afdruklezer lezer;
    private Gebruiker indiener = BEZOEKER;

    @BeforeEach
    void personen() {
        lezer = new Afdruklezer(mvc);
        indiener = Personen.inDatabase(accounts, Personen.indiener(DEN_BOSCH.waarde()));
    }

    private DossierId rijp(String titel) {
        var gegevens = Voorbeelden.eenVoorstel().metTitel(titel).gegevens();
        var id = voorbereiding.brengIn(new NieuwVoorstel(gegevens, List.of(DEN_BOSCH)), indiener);
        int versie = voorbereiding.get(id).versie();
        for (var vraag : Toetsvraag.values()) {
            voorbereiding.beantwoord(id, vraag, Voorbeelden.ja(vraag), versie++, indiener);
        }
        return id;
    }

    private void motiveer(DossierId id, Motiveringsaspect aspect, String tekst) {
        voorbereiding.motiveer(id, aspect, tekst, voorbereiding.get(id).versie(), indiener);
    }

    private String dossierpad(DossierId id) {
        var voorstel = voorbereiding.get(id);
        return voorstel.pad() + "/versies/" + voorstel.dossierversie() + "/afdruk";
    }

    @Test
    void het_hele_dossier_staat_in_de_pdf_met_dezelfde_woorden_als_op_de_pagina() throws Exception {
        var id = rijp("Zo doen wij het in 's-Hertogenbosch");
        motiveer(id, Motiveringsaspect.NUT, "Eén afspraak.\nVoor iedereen.\n\nEn een slot.");
        var regels =
                List.of(
                        beheer(),
                        eenmalig(2027, 310_000),
                        perJaar(2027, 185_000),
                        dekking(2027, 2029, 185_000));
        kosten.bewaar(id, regels, voorbereiding.get(id).versie(), indiener);

        var tekst = lezer.gelijk(dossierpad(id), indiener);

        assertThat(tekst)
                .contains("Zo doen wij het in 's-Hertogenbosch", "Door 's-Hertogenbosch")
                .contains("1. Waarom een standaard? Eén afspraak.", "Voor iedereen. En een slot.")
                .contains("2. Wie zijn de stakeholders? Nog niet geschreven.")
                .contains("Functioneel beheer VNG Realisatie 1 januari 2027", "€ 310.000")
                .contains("Bij dit voorstel zijn geen bestanden gevoegd.");
    }

    /**
     * A module that adds a part to the dossier shows it in afdrukDossier.jte too. A consultatie is
     * about a version and no part of it.
     */
    @Test
    void elk_deel_van_een_dossier_heeft_een_plek_in_het_document() {
        assertThat(voorbereiding.delen())
                .extracting(Dossierbron.Deel::naam)
                .containsExactlyInAnyOrder(
                        "STAKEHOLDERS",
                        "PRAKTIJKPROEVEN",
                        "METINGEN",
                        "OVERLAP",
                        "KOSTEN",
                        "CONSULTATIE");
    }

    @Test
    void wat_iemand_typt_breekt_geen_document() throws Exception {
        var id = rijp("<script>alert(1)</script> \u202E😀 שלום");
        motiveer(
                id,
                Motiveringsaspect.NUT,
                "a\u200Bb </article></body> ]]> <!-- &nbsp; 😀👩\u200D👧 مرحبا "
                        + "w".repeat(9_000));
        voorbereiding.beantwoord(
                id,
                Toetsvraag.BELEIDSARM,
                new Toetsantwoord.Invoer(
                        Toetsantwoord.Antwoord.JA,
                        "regel\u2028een\ttwee",
                        "漢字",
                        "https://elders.example/?a=1&b=%22%3E",
                        Optional.empty()),
                voorbereiding.get(id).versie(),
                indiener);

        var pdf = lezer.pdf(dossierpad(id), indiener);

        assertThat(VeraPdf.faults(pdf)).isEmpty();
        assertThat(Voorleestekst.van(pdf))
                .contains("<script>alert(1)</script>", "ab </article></body> ]]> <!-- &nbsp; □□□")
                .contains("is vervangen door □");
        assertThat(lezer.pagina(dossierpad(id), indiener).select("main script")).isEmpty();
    }

    @Test
    void een_concept_is_alleen_voor_wie_het_dossier_mag_zien() {
        var id = rijp("Nog niet openbaar");
        for (var aspect : Motiveringsaspect.values()) {
            motiveer(id, aspect, "Over " + aspect);
        }
        var pad = dossierpad(id);

        assertThat(lezer.open(pad, BEZOEKER)).hasStatus(404);
        assertThat(lezer.open(pad + ".pdf", BEZOEKER)).hasStatus(404);
        assertThat(lezer.open(pad, indiener)).hasStatusOk();

        voorbereiding.dienIn(id, voorbereiding.get(id).versie(), indiener);

        assertThat(lezer.open(pad, BEZOEKER)).hasStatusOk();
        assertThat(lezer.open(pad + ".pdf", BEZOEKER)).hasStatusOk();
        var voorstel = voorbereiding.get(id).pad();
        for (var versie : List.of("0", "99", "999999", "9999999", "x")) {
            assertThat(lezer.open(voorstel + "/versies/" + versie + "/afdruk", BEZOEKER))
                    .hasStatus(404);
        }
        assertThat(lezer.open("/voorstellen/SW-2001-999/versies/1/afdruk.pdf", BEZOEKER))
                .hasStatus(404);
    }

    @Test
    void wie_het_document_al_heeft_krijgt_het_niet_nog_eens() {
        var id = rijp("Twee keer vragen");
        var pad = dossierpad(id) + ".pdf";
        var eerst = lezer.open(pad, indiener);
        var etag = Objects.requireNonNull(eerst.getResponse().getHeader(HttpHeaders.ETAG));

        var weer =
                mvc.get()
                        .uri(pad)
                        .with(Personen.als(indiener))
                        .header(HttpHeaders.IF_NONE_MATCH, etag)
                        .exchange();

        assertThat(weer).hasStatus(304);
        assertThat(weer.getResponse().getContentAsByteArray()).isEmpty();
        assertThat(lezer.open(pad, indiener).getResponse().getContentAsByteArray())
                .isEqualTo(eerst.getResponse().getContentAsByteArray());
        assertThat(eerst)
                .headers()
                .hasValue(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s-versie-%d.pdf\""
                                .formatted(
                                        voorbereiding.get(id).nummer(),
                                        voorbereiding.get(id).dossierversie()));
    }
}
