// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.beheer;

import static nl.standaardwerk.beheer.DekkingTest.VANDAAG;
import static nl.standaardwerk.beheer.DekkingTest.dag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.OnjuisteInvoer.Veldfout;
import nl.standaardwerk.beheer.Beheerfeit.Evaluatie;
import nl.standaardwerk.beheer.Beheerfeit.Inhoud;
import nl.standaardwerk.beheer.Beheerfeit.Release;
import nl.standaardwerk.beheer.Beheerfeit.Rolvervulling;
import nl.standaardwerk.beheer.Beheerfeit.Soort;
import nl.standaardwerk.beheer.Beheerfeit.Vervolg;
import nl.standaardwerk.beheer.Beheerfeit.Vervolgsoort;
import nl.standaardwerk.beheer.Wijzigingsverzoek.Status;
import nl.standaardwerk.register.StandaardId;
import nl.standaardwerk.web.Formulier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is agreed, what can become of it, and what is read from a form. */
class BeheerfeitTest {

    private static Beheerfeit feit(Inhoud inhoud, Vervolg... vervolgen) {
        return new Beheerfeit(
                UUID.randomUUID(),
                StandaardId.nieuw(),
                inhoud,
                "",
                VANDAAG,
                false,
                List.of(vervolgen));
    }

    private static Vervolg vervolg(Vervolgsoort soort, String dag) {
        return new Vervolg(soort, dag(dag), "Daarom", VANDAAG);
    }

    @Test
    void een_rol_geldt_van_de_eerste_tot_en_zonder_de_eerste_dag_erna() {
        var rol =
                feit(
                        new Rolvervulling(
                                Bomosrol.EIGENAAR,
                                "VNG",
                                Optional.empty(),
                                dag("2026-01-01"),
                                Optional.of(dag("2027-01-01"))));
        assertThat(rol.geldtOp(dag("2025-12-31"))).isFalse();
        assertThat(rol.geldtOp(dag("2026-01-01"))).isTrue();
        assertThat(rol.geldtOp(dag("2026-12-31"))).isTrue();
        assertThat(rol.geldtOp(dag("2027-01-01"))).isFalse();
        assertThat(rol.kan()).containsExactly(Vervolgsoort.BEEINDIGD, Vervolgsoort.VERVALLEN);
    }

    @Test
    void een_release_schuift_en_is_gedaan_en_dan_verandert_er_niets_meer() {
        var release = new Release("2.1", dag("2026-06-01"));
        assertThat(feit(release).isTeLaat(VANDAAG)).isTrue();
        var later = feit(release, vervolg(Vervolgsoort.VERSCHOVEN, "2027-02-01"));
        assertThat(later.dag()).isEqualTo(dag("2027-02-01"));
        assertThat(later.isTeLaat(VANDAAG)).isFalse();
        var klaar =
                feit(
                        release,
                        vervolg(Vervolgsoort.VERSCHOVEN, "2026-10-01"),
                        vervolg(Vervolgsoort.GEDAAN, "2026-10-03"));
        assertThat(klaar.gedaan()).contains(dag("2026-10-03"));
        assertThat(klaar.isGepland()).isFalse();
        assertThat(klaar.kan()).isEmpty();
    }

    @Test
    void op_de_geplande_dag_is_een_evaluatie_nog_niet_te_laat() {
        var evaluatie = feit(new Evaluatie(VANDAAG));
        assertThat(evaluatie.isTeLaat(VANDAAG)).isFalse();
        assertThat(evaluatie.isTeLaat(VANDAAG.plusDays(1))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void een_verzoek_keert_nooit_terug_naar_een_eerdere_status(Status status) {
        assertThat(status.verder()).allMatch(v -> v.compareTo(status) > 0);
        assertThat(status.verder()).doesNotContain(Status.INGETROKKEN);
        assertThat(status.kanIntrekken()).isEqualTo(status.compareTo(Status.OVERGENOMEN) < 0);
    }

    @Test
    void elk_einde_is_bereikbaar_en_heeft_geen_vervolg() {
        assertThat(Arrays.stream(Status.values()).filter(s -> s.verder().isEmpty()))
                .containsExactly(Status.VERWERKT, Status.AFGEWEZEN, Status.INGETROKKEN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "310.000 | 31000000",
                "€ 12,50 | 1250",
                "310000 | 31000000",
                "1.250,- | 125000",
                "0,01 | 1"
            })
    void een_bedrag_wordt_gelezen_zoals_mensen_het_typen(String getypt, long centen) {
        assertThat(FeitMapper.centen(getypt)).contains(centen);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0", "12.50", "-5", "veel", "1,234", "99999999999", "2.000.000.000"})
    void wat_geen_bedrag_boven_nul_is_wordt_geweigerd(String getypt) {
        assertThat(FeitMapper.centen(getypt)).isEmpty();
    }

    @Test
    void een_formulier_zegt_alle_fouten_tegelijk() {
        assertThatThrownBy(() -> FeitMapper.lees(Soort.FINANCIERING, Formulier.leeg(), List.of()))
                .isInstanceOfSatisfying(
                        OnjuisteInvoer.class,
                        fout ->
                                assertThat(fout.fouten())
                                        .extracting(Veldfout::veld)
                                        .containsExactly("partij", "bedrag", "vanaf", "laatste"));
    }

    @Test
    void de_laatste_dag_ligt_niet_voor_de_eerste() {
        var formulier =
                Formulier.leeg()
                        .met("rol", Bomosrol.EIGENAAR)
                        .met("partij", "VNG")
                        .met("vanaf", "1 maart 2026")
                        .met("laatste", "28 februari 2026");
        assertThatThrownBy(() -> FeitMapper.lees(Soort.ROL, formulier, List.of()))
                .isInstanceOfSatisfying(
                        OnjuisteInvoer.class,
                        fout ->
                                assertThat(fout.fouten())
                                        .extracting(Veldfout::sleutel)
                                        .containsExactly("beheer.fout.volgorde"));
        assertThat(FeitMapper.lees(Soort.ROL, formulier.met("laatste", "1 maart 2026"), List.of()))
                .isEqualTo(
                        new Rolvervulling(
                                Bomosrol.EIGENAAR,
                                "VNG",
                                Optional.empty(),
                                dag("2026-03-01"),
                                Optional.of(dag("2026-03-02"))));
    }
}
