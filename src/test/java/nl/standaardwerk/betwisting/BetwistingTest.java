// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.betwisting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.betwisting.Betwisting.Beslissing;
import nl.standaardwerk.betwisting.Betwisting.Grond;
import nl.standaardwerk.betwisting.Betwisting.Inhoud;
import nl.standaardwerk.betwisting.Betwisting.Oordeel;
import nl.standaardwerk.betwisting.Betwisting.Status;
import nl.standaardwerk.betwisting.Betwisting.Uitspraak;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.raadpleging.Betwistbron.Stand;
import nl.standaardwerk.raadpleging.RaadplegingId;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class BetwistingTest {

    private static final LocalDate DAG = LocalDate.of(2026, 11, 27);
    private static final RaadplegingId RAADPLEGING = RaadplegingId.nieuw();

    @Test
    void zonder_beslissing_wacht_zij_op_het_bestuur() {
        assertThat(open(false).status()).isEqualTo(Status.INGEDIEND);
    }

    @Test
    void zij_vervalt_als_de_leden_om_een_andere_opnieuw_stemmen() {
        assertThat(open(true).status()).isEqualTo(Status.VERVALLEN);
        assertThat(beslist(Oordeel.ONGEGROND, false).status()).isEqualTo(Status.ONGEGROND);
    }

    @Test
    void herstel_wacht_op_het_stembureau() {
        assertThat(beslist(Oordeel.HERSTEL_CIJFERS, false).status())
                .isEqualTo(Status.WORDT_HERSTELD);
        assertThat(beslist(Oordeel.HERSTEL_CIJFERS, true).status()).isEqualTo(Status.HERSTELD);
    }

    @Test
    void op_een_uitslag_wordt_pas_gebouwd_als_niemand_meer_kan_betwisten_en_alles_is_beslist() {
        var ongegrond = beslist(Oordeel.ONGEGROND, false);
        var hersteld = beslist(Oordeel.HERSTEL_CIJFERS, true);

        stand(Stand.KAN_NOG, true);
        stand(Stand.KAN_NOG, true, ongegrond);
        stand(Stand.STAAT, false);
        stand(Stand.STAAT, false, ongegrond, hersteld);
        stand(Stand.BETWIST, false, ongegrond, open(false));
        stand(Stand.BETWIST, true, open(false));
        stand(Stand.WORDT_HERSTELD, false, beslist(Oordeel.HERSTEL_CIJFERS, false), ongegrond);
        stand(Stand.VERVALLEN, true, open(true), beslist(Oordeel.NIEUWE_STEMMING, false));
        assertThat(List.of(Stand.values()).stream().filter(Stand::wacht))
                .containsExactly(Stand.KAN_NOG, Stand.BETWIST, Stand.WORDT_HERSTELD);
    }

    @Test
    void een_betwisting_en_een_uitspraak_hebben_een_tekst_en_een_dag_die_kan() {
        assertThatThrownBy(() -> new Inhoud(Grond.STEM, " ").controleer())
                .isInstanceOf(OnjuisteInvoer.class);
        assertThatThrownBy(() -> new Inhoud(Grond.STEM, "x".repeat(4001)).controleer())
                .isInstanceOf(OnjuisteInvoer.class);
        for (var dag : List.of(DAG.minusDays(1), DAG.plusDays(3))) {
            assertThatThrownBy(
                            () ->
                                    new Uitspraak(Oordeel.ONGEGROND, "Nee", dag)
                                            .controleer(open(false), DAG.plusDays(2)))
                    .isInstanceOf(OnjuisteInvoer.class);
        }
        new Uitspraak(Oordeel.ONGEGROND, "Nee", DAG).controleer(open(false), DAG);
    }

    private static void stand(Stand verwacht, boolean open, Betwisting... alle) {
        assertThat(BetwistReader.stand(List.of(alle), open)).isEqualTo(verwacht);
    }

    private static Betwisting open(boolean overbodig) {
        return betwisting(Optional.empty(), overbodig);
    }

    private static Betwisting beslist(Oordeel oordeel, boolean hersteld) {
        return betwisting(
                Optional.of(
                        new Beslissing(
                                new Uitspraak(oordeel, "Daarom", DAG),
                                DAG,
                                oordeel == Oordeel.NIEUWE_STEMMING
                                        ? Optional.of(RaadplegingId.nieuw())
                                        : Optional.empty(),
                                hersteld ? Optional.of(DAG) : Optional.empty())),
                false);
    }

    private static Betwisting betwisting(Optional<Beslissing> beslissing, boolean overbodig) {
        return new Betwisting(
                UUID.randomUUID(),
                RAADPLEGING,
                1,
                new GemeenteCode("GM0363"),
                new Inhoud(Grond.STEM, "Onze stem ontbreekt"),
                DAG,
                false,
                beslissing,
                overbodig);
    }
}
