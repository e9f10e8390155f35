// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

import static nl.standaardwerk.gemeenten.Voorbeelden.gm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.bestanden.Bestanden;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Personen;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.TweedePersoonNodig;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Votes by letter or telephone, of two persons. */
class OptekeningTest extends Stempagina {

    @Autowired private MockMvcTester mvc;
    @Autowired private Optekeningen optekeningen;
    @Autowired private Bestanden bestanden;
    @Autowired private JdbcClient jdbc;

    private String waar = "";

    @BeforeEach
    void open() {
        v.open(id);
        v.stemmer(id, DEN_BOSCH);
        waar = pad + "/stembureau/optekeningen";
    }

    @Test
    void een_brief_is_een_stem_als_twee_personen_hetzelfde_lezen() {
        assertThat(tekenOp("'s-Hertogenbosch", "tegen")).hasStatus(303);
        var welke = laatste();
        assertThat(v.stembus.versies(v.stemmingen.get(id), DEN_BOSCH, v.stemmer(id, DEN_BOSCH)))
                .isEmpty();

        naar(post(waar + "/" + welke.id(), v.tweede, "keuze", "tegen"));

        var stemmen = v.stembus.versies(v.stemmingen.get(id), DEN_BOSCH, v.stemmer(id, DEN_BOSCH));
        assertThat(stemmen).extracting(Stem::keuze).containsExactly("tegen");
        assertThat(get(waar + "/" + welke.id(), v.tweede)).bodyText().contains("het is een stem");
    }

    @Test
    void de_uitslag_telt_alleen_wat_langs_deze_weg_kwam_en_nog_geldt() {
        optekeningMet("Zutphen", "voor");
        v.stem(id, gm("0301"), "tegen");
        v.stem(id, DEN_BOSCH, "tegen");
        optekeningMet(DEN_BOSCH.waarde(), "tegen");
        optekeningMet("Schiermonnikoog", "onthouding");
        v.samen(id, Bureaudaad.SLUIT).samen(id, Bureaudaad.STEL_VAST);

        assertThat(optekeningen.geteld(v.stemmingen.get(id)))
                .containsExactly(
                        new Optekening.Aantal(Optekening.Weg.BRIEF, 1, 1),
                        new Optekening.Aantal(Optekening.Weg.TELEFOON, 0, 0));
        assertThat(get(pad + "/stemming")).bodyText().contains("per brief: 1 gemeente, 1 stem");
        assertThat(get(pad + "/stemming/telling.csv"))
                .bodyText()
                .contains("opgetekend,brief,1,1\r\n");
    }

    /** Of a stemgemachtigde who is there; both persons read this. */
    private void optekeningMet(String gemeente, String keuze) {
        v.stemmer(id, gm("0301"));
        v.stemmer(id, gm("0088"));
        assertThat(tekenOp(gemeente, keuze)).hasStatus(303);
        naar(post(waar + "/" + laatste().id(), v.tweede, "keuze", keuze));
    }

    @Test
    void wie_iets_anders_leest_maakt_er_geen_stem_van_en_het_kan_maar_een_keer() {
        tekenOp(DEN_BOSCH.waarde(), "tegen");
        var welke = laatste();

        naar(post(waar + "/" + welke.id(), v.tweede, "keuze", "voor"));
        assertThat(get(waar + "/" + welke.id(), v.tweede)).bodyText().contains("het is geen stem");

        assertThat(post(waar + "/" + welke.id(), v.tweede, "keuze", "tegen")).hasStatus(409);
        assertThat(v.stemmingen.get(id).opkomst().gemeenten()).isZero();
    }

    @Test
    void een_persoon_alleen_kan_het_niet() {
        tekenOp(DEN_BOSCH.waarde(), "voor");
        var welke = laatste();

        assertThatThrownBy(
                        () ->
                                optekeningen.tekenOokOp(
                                        id, welke.id(), Optional.of("voor"), v.eerste))
                .isInstanceOf(TweedePersoonNodig.class);
        assertThatThrownBy(
                        () ->
                                jdbc.sql(
                                                """
                                                insert into stemming.tweede_optekening
                                                    (optekening, eerste, tweede, gelijk, versie)
                                                values (:o, :e, :e, true, 1)
                                                """)
                                        .param("o", welke.id())
                                        .param("e", welke.eerste().waarde())
                                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void geen_pagina_zegt_wat_de_eerste_las() {
        tekenOp(DEN_BOSCH.waarde(), "onthouding");
        var welke = laatste();

        for (var adres : new String[] {waar, waar + "/" + welke.id(), pad + "/stembureau"}) {
            assertThat(pagina(get(adres, v.tweede)).select("main input[checked]")).isEmpty();
            assertThat(pagina(get(adres, v.tweede)).select("main td, main dd").eachText())
                    .noneMatch(t -> t.strip().equals("Onthouding"));
        }
    }

    @Test
    void de_brief_leest_alleen_het_stembureau() {
        tekenOp(DEN_BOSCH.waarde(), "voor");
        var bestand = laatste().bestand();

        assertThat(bestanden.lees(bestand, v.tweede).naam()).isEqualTo("brief.txt");
        for (var wie :
                new Gebruiker[] {
                    Gebruiker.bezoeker(), Personen.directie(), v.stemmer(id, DEN_BOSCH)
                }) {
            assertThatThrownBy(() -> bestanden.lees(bestand, wie))
                    .hasMessageContaining("niet-gevonden");
        }
    }

    @Test
    void alle_fouten_staan_er_tegelijk_en_het_document_blijft() {
        var antwoord =
                mvc.post()
                        .multipart()
                        .file(brief())
                        .uri(waar)
                        .param("gemeente", "Nergenshuizen")
                        .param("verklaring", "Wij blijven erbij")
                        .with(Personen.als(v.eerste))
                        .exchange();

        assertThat(antwoord).hasStatus(400);
        assertThat(pagina(antwoord).select(".sw-bijlagen").text()).contains("brief.txt");
        assertThat(antwoord)
                .bodyText()
                .contains(
                        "Vul een gemeente in die op de kiezerslijst staat",
                        "Kies hoe de stem kwam",
                        "Wij blijven erbij");
    }

    @Test
    void zonder_stemgemachtigde_en_na_de_sluiting_kan_het_niet() {
        assertThat(tekenOp("Zutphen", "voor"))
                .hasStatus(409)
                .bodyText()
                .contains("nog geen stemgemachtigde");
        tekenOp(DEN_BOSCH.waarde(), "voor");
        var welke = laatste();
        v.samen(id, Bureaudaad.SLUIT);

        assertThat(tekenOp(DEN_BOSCH.waarde(), "voor")).hasStatus(409);
        assertThat(post(waar + "/" + welke.id(), v.tweede, "keuze", "voor")).hasStatus(409);
        assertThat(get(waar, v.eerste)).hasStatusOk().bodyText().contains("Optekenen kan nu niet");
    }

    @Test
    void een_andere_stemgemachtigde_intussen_maakt_de_optekening_ongeldig() {
        tekenOp(DEN_BOSCH.waarde(), "voor");
        var welke = laatste();
        v.wijsAan(id, DEN_BOSCH, v.iemand(Rol.STEMGEMACHTIGDE, DEN_BOSCH));

        assertThat(post(waar + "/" + welke.id(), v.tweede, "keuze", "voor")).hasStatus(409);
    }

    private Optekening laatste() {
        return optekeningen.alle(id, v.eerste).getLast();
    }

    private MvcTestResult tekenOp(String gemeente, String keuze) {
        return mvc.post()
                .multipart()
                .file(brief())
                .uri(waar)
                .param("gemeente", gemeente)
                .param("weg", "BRIEF")
                .param("keuze", keuze)
                .with(Personen.als(v.eerste))
                .exchange();
    }

    private static MockMultipartFile brief() {
        return new MockMultipartFile(
                "bestand",
                "brief.txt",
                "text/plain",
                "Wij stemmen.".getBytes(StandardCharsets.UTF_8));
    }
}
