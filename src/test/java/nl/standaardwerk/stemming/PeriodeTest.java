// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.regeling.Regelingen;
import nl.standaardwerk.regeling.Termijnen;
import nl.standaardwerk.web.Formulier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** When can be voted, to the moment. */
class PeriodeTest {

    private static final Termijnen.Vergadering TERMIJNEN =
            Regelingen.versie("2018").termijnen().vergadering();

    private static final Instant OPENT = Instant.parse("2026-11-24T08:00:00Z");
    private static final Instant SLUIT = Instant.parse("2026-12-04T16:00:00Z");

    @Test
    void het_begin_hoort_erbij_en_het_einde_niet() {
        var periode = new Periode(OPENT, SLUIT);

        assertThat(periode.bevat(OPENT.minusNanos(1))).isFalse();
        assertThat(periode.bevat(OPENT)).isTrue();
        assertThat(periode.bevat(SLUIT.minusNanos(1))).isTrue();
        assertThat(periode.bevat(SLUIT)).isFalse();
        assertThatThrownBy(() -> new Periode(SLUIT, SLUIT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29, 01:59, 2026-03-29T00:59:00Z",
        "2026-03-29, 02:00, ",
        "2026-03-29, 02:59, ",
        "2026-03-29, 03:00, 2026-03-29T01:00:00Z",
        "2026-10-25, 01:59, 2026-10-24T23:59:00Z",
        "2026-10-25, 02:00, ",
        "2026-10-25, 02:59, ",
        "2026-10-25, 03:00, 2026-10-25T02:00:00Z",
        "2026-12-04, 17:00, 2026-12-04T16:00:00Z",
        "2026-07-01, 17:00, 2026-07-01T15:00:00Z"
    })
    void een_tijd_die_niet_of_twee_keer_bestaat_is_geen_moment(
            LocalDate dag, LocalTime tijd, Instant moment) {
        assertThat(Periode.moment(dag, tijd).orElse(null)).isEqualTo(moment);
    }

    @Test
    void het_formulier_noemt_alle_fouten_tegelijk() {
        var formulier =
                Formulier.leeg()
                        .met("opent", "29 maart 2026")
                        .met("opent-tijd", "2.30")
                        .met("sluit", "morgen")
                        .met("sluit-tijd", "25.00")
                        .met("alternatieven", "maar een");

        assertThatThrownBy(() -> PlanReader.lees(formulier, TERMIJNEN))
                .isInstanceOfSatisfying(
                        OnjuisteInvoer.class,
                        e ->
                                assertThat(e.fouten())
                                        .extracting(OnjuisteInvoer.Veldfout::veld)
                                        .containsExactly(
                                                "opent-tijd",
                                                "sluit",
                                                "sluit-tijd",
                                                "alternatieven"));
    }

    @Test
    void een_plan_komt_uit_het_formulier_zoals_het_erin_ging() {
        var formulier =
                Formulier.leeg()
                        .met("versie", "3")
                        .met("opent", "24 november 2026")
                        .met("opent-tijd", "09.00")
                        .met("sluit", "4 december 2026")
                        .met("sluit-tijd", "17:00")
                        .met("toelichting", "Waarover?")
                        .met("alternatieven", "Bestuur\n\n Geamendeerd ");
        var plan = PlanReader.lees(formulier, TERMIJNEN);

        assertThat(plan.versie()).isEqualTo(4);
        assertThat(plan.periode()).isEqualTo(new Periode(OPENT, SLUIT));
        assertThat(plan.biljet().keuzes()).containsExactly("a1", "a2", "tegen", "onthouding");
        assertThat(plan.biljet().tekst("a2")).isEqualTo("Geamendeerd");
        assertThat(PlanReader.formulier(java.util.Optional.of(plan)).waarde("sluit-tijd"))
                .isEqualTo("17.00");
    }
}
