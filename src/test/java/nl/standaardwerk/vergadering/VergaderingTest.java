// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vergadering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.toegang.OrgaanCode;
import nl.standaardwerk.vergadering.Punt.Notitie;
import nl.standaardwerk.vergadering.Vergadering.Planning;
import nl.standaardwerk.vergadering.Vergadering.Soort;
import nl.standaardwerk.vergadering.Vergadering.Status;
import nl.standaardwerk.voorbereiding.DossierId;
import nl.standaardwerk.web.Formulier;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** When a body meets, where a meeting stands and what comes on its agenda by itself. */
class VergaderingTest {

    private static final LocalDate DAG = LocalDate.of(2026, 12, 10);
    private static final LocalDateTime BEGIN = DAG.atTime(9, 30);
    private static final LocalDateTime EIND = DAG.atTime(11, 0);

    private static Planning planning(boolean afgelast) {
        return new Planning(1, BEGIN, EIND, "Den Haag", DAG.minusDays(7), afgelast, "");
    }

    private static Vergadering vergadering(boolean afgelast, Optional<LocalDate> verslag) {
        return new Vergadering(
                new VergaderingId(UUID.randomUUID()),
                new OrgaanCode("bestuur"),
                Soort.BIJEENKOMST,
                planning(afgelast),
                Optional.empty(),
                verslag,
                false);
    }

    @Test
    void een_vergadering_is_gehouden_vanaf_het_einde_en_afgerond_met_een_verslag() {
        var gepland = vergadering(false, Optional.empty());
        assertThat(gepland.status(BEGIN.minusDays(1))).isEqualTo(Status.GEPLAND);
        assertThat(gepland.status(EIND.minusSeconds(1))).isEqualTo(Status.GEPLAND);
        assertThat(gepland.status(EIND)).isEqualTo(Status.GEHOUDEN);
        assertThat(vergadering(true, Optional.empty()).status(EIND)).isEqualTo(Status.AFGELAST);
        assertThat(vergadering(false, Optional.of(DAG)).status(EIND)).isEqualTo(Status.AFGEROND);
    }

    @Test
    void een_vergadering_eindigt_na_haar_begin_en_stukken_komen_ervoor() {
        assertThatThrownBy(() -> new Planning(1, EIND, BEGIN, "", DAG, false, ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Planning(1, BEGIN, EIND, "", DAG.plusDays(1), false, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void een_schriftelijke_ronde_duurt_tot_en_met_de_laatste_dag() {
        var plan =
                PlanReader.lees(
                        Formulier.leeg()
                                .met("dag", "10-12-2026")
                                .met("laatste", "17 december 2026"),
                        Soort.SCHRIFTELIJKE_RONDE);
        assertThat(plan.begin()).isEqualTo(DAG.atStartOfDay());
        assertThat(plan.planning(1, false, "").laatste()).isEqualTo(LocalDate.of(2026, 12, 17));
        assertThat(plan.stukkenTot()).isEqualTo(DAG);
    }

    @Test
    void alle_fouten_van_een_plan_komen_tegelijk() {
        var fout = Formulier.leeg().met("dag", "31-2-2026").met("van", "25:00").met("tot", "9u");
        assertThatThrownBy(() -> PlanReader.lees(fout, Soort.BIJEENKOMST))
                .isInstanceOfSatisfying(
                        OnjuisteInvoer.class,
                        invoer ->
                                assertThat(invoer.fouten())
                                        .extracting(OnjuisteInvoer.Veldfout::veld)
                                        .contains("dag", "van", "tot"));
    }

    @Test
    void wat_op_de_agenda_staat_of_eraf_is_gehaald_komt_er_niet_nog_eens_vanzelf_op() {
        var een = klaar();
        var twee = klaar();
        var drie = klaar();
        var punten = List.of(punt(een, Optional.empty()), punt(twee, Optional.of("Nog niet rijp")));

        assertThat(Klaar.nieuw(List.of(een, twee, drie), punten)).containsExactly(drie);
    }

    @Test
    void een_lid_is_lid_tot_en_met_de_dag_voor_het_einde() {
        var lid =
                new Lid(
                        UUID.randomUUID(),
                        new OrgaanCode("bestuur"),
                        "A. de Vries",
                        Lid.Hoedanigheid.LID,
                        "'s-Hertogenbosch",
                        DAG,
                        Optional.of(DAG.plusYears(1)),
                        false);
        assertThat(lid.geldtOp(DAG.minusDays(1))).isFalse();
        assertThat(lid.geldtOp(DAG)).isTrue();
        assertThat(lid.geldtOp(DAG.plusYears(1).minusDays(1))).isTrue();
        assertThat(lid.geldtOp(DAG.plusYears(1))).isFalse();
    }

    private static Klaar klaar() {
        return new Klaar(
                new DossierId(UUID.randomUUID()), "SW-2026-001", "Proef", DAG, Optional.empty());
    }

    private static Punt punt(Klaar klaar, Optional<String> afgevoerd) {
        return new Punt(
                UUID.randomUUID(),
                1,
                Optional.of(klaar.dossier()),
                klaar.nummer(),
                klaar.titel(),
                false,
                afgevoerd,
                Notitie.GEEN);
    }
}
