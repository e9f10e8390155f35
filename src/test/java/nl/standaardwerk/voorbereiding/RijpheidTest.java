// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.voorbereiding;

import static nl.standaardwerk.voorbereiding.Voorbeelden.eenVoorstel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.regeling.Categorie;
import nl.standaardwerk.regeling.Ladder;
import nl.standaardwerk.regeling.Motiveringsaspect;
import nl.standaardwerk.regeling.Regeling;
import nl.standaardwerk.regeling.Regelingen;
import nl.standaardwerk.regeling.Toetsvraag;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.register.StandaardId;
import nl.standaardwerk.voorbereiding.Toetsantwoord.Antwoord;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

class RijpheidTest {

    private final Regeling regeling = Regelingen.geldendOp(LocalDate.of(2026, 3, 3));
    private final Dossier vol = Voorbeelden.dossier(eenVoorstel().gegevens());

    private Rijpheid met(Toetsvraag vraag, Toetsantwoord.Invoer invoer) {
        var toets = new HashMap<>(vol.toets());
        var oud = Objects.requireNonNull(toets.get(vraag));
        toets.put(vraag, new Toetsantwoord(invoer, oud.op(), oud.door(), 2));
        return Rijpheid.van(
                new Dossier(
                        vol.versie(), vol.gegevens(), toets, vol.motivering(), vol.documenten()),
                regeling);
    }

    @Test
    void een_dossier_waarin_alles_is_beantwoord_is_rijp() {
        assertThat(Rijpheid.van(vol, regeling).isRijp()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Toetsvraag.class)
    void een_nee_houdt_een_voorstel_niet_tegen(Toetsvraag vraag) {
        var rijpheid = met(vraag, Voorbeelden.antwoord(Antwoord.NEE, "Nee, want"));

        assertThat(rijpheid.isRijp()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Toetsvraag.class)
    void nog_onbekend_is_geen_antwoord(Toetsvraag vraag) {
        var rijpheid = met(vraag, Voorbeelden.antwoord(Antwoord.NOG_ONBEKEND, "Later"));

        assertThat(rijpheid.ontbreekt())
                .containsExactly(
                        new Rijpheid.Ontbrekend(
                                "voorbereiding.rijpheid.antwoord",
                                vraag.nummer(),
                                "toetsvragen/" + vraag.nummer()));
    }

    @Test
    void toelichting_en_onderbouwing_worden_los_genoemd() {
        var kaal = new Toetsantwoord.Invoer(Antwoord.JA, " ", "", "", Optional.empty());

        assertThat(met(Toetsvraag.MEERWAARDE, kaal).ontbreekt())
                .extracting(Rijpheid.Ontbrekend::sleutel)
                .containsExactly(
                        "voorbereiding.rijpheid.toelichting", "voorbereiding.rijpheid.bewijs");
    }

    @ParameterizedTest
    @EnumSource(Motiveringsaspect.class)
    void zonder_een_aspect_is_een_dossier_niet_rijp(Motiveringsaspect aspect) {
        var motivering = new HashMap<>(vol.motivering());
        motivering.remove(aspect);
        var dossier =
                new Dossier(
                        vol.versie(), vol.gegevens(), vol.toets(), motivering, vol.documenten());

        assertThat(Rijpheid.van(dossier, regeling).ontbreekt())
                .extracting(Rijpheid.Ontbrekend::deel)
                .containsExactly("motivering/" + aspect.nummer());
    }

    @Test
    void een_leeg_dossier_noemt_alles_wat_ontbreekt() {
        var gegevens =
                new Voorstelgegevens(
                        "Leeg",
                        "",
                        Voorstelsoort.NIEUWE_STANDAARD,
                        Optional.empty(),
                        Categorie.MAATSCHAPPELIJK,
                        Verbindendheid.VERBINDEND,
                        Ladder.LEEG);
        var leeg = new Dossier(vol.versie(), gegevens, Map.of(), Map.of(), List.of());

        assertThat(Rijpheid.van(leeg, regeling).ontbreekt()).hasSize(2 + 5 * 3 + 6);
    }

    @Test
    void een_intrekking_vraagt_geen_ladder() {
        var gegevens = eenVoorstel().over(Voorstelsoort.INTREKKING, StandaardId.nieuw()).gegevens();

        assertThat(Rijpheid.van(Voorbeelden.dossier(gegevens), regeling).isRijp()).isTrue();
        assertThat(gegevens.voorgesteld()).isEqualTo(Verbindendheid.AANBEVOLEN);
    }

    @Test
    void een_andere_soort_dan_nieuw_gaat_over_een_standaard_in_het_register() {
        assertThatThrownBy(
                        () ->
                                new Voorstelgegevens(
                                        "x",
                                        "",
                                        Voorstelsoort.NIEUWE_VERSIE,
                                        Optional.empty(),
                                        Categorie.MAATSCHAPPELIJK,
                                        Verbindendheid.VERBINDEND,
                                        Ladder.LEEG))
                .isInstanceOfSatisfying(
                        OnjuisteInvoer.class,
                        e ->
                                assertThat(e.fouten())
                                        .extracting(OnjuisteInvoer.Veldfout::veld)
                                        .containsExactly("titel", "standaard"));
    }

    @Test
    void een_nummer_heeft_minstens_drie_cijfers() {
        assertThat(VoorstelRepository.nummer(2026, 14)).isEqualTo("SW-2026-014");
        assertThat(VoorstelRepository.nummer(2026, 1234)).isEqualTo("SW-2026-1234");
    }
}
