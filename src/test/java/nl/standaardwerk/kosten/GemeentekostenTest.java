// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.kosten;

import static nl.standaardwerk.kosten.Voorbeelden.beheer;
import static nl.standaardwerk.kosten.Voorbeelden.blad;
import static nl.standaardwerk.kosten.Voorbeelden.eenmalig;
import static nl.standaardwerk.kosten.Voorbeelden.perGemeente;
import static nl.standaardwerk.kosten.Voorbeelden.post;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.kosten.Gemeentekosten.Jaar;

import org.junit.jupiter.api.Test;

import java.util.List;

class GemeentekostenTest {

    @Test
    void een_gemeente_ziet_het_vaste_deel_en_dat_per_inwoner_apart() {
        var blad = blad(101, List.of(perGemeente()));

        assertThat(blad.regels())
                .singleElement()
                .satisfies(
                        r -> {
                            assertThat(r.inwonersdeel()).isEqualTo(1_263);
                            assertThat(r.samen()).isEqualTo(3_763);
                        });
        assertThat(blad.jaren()).containsExactly(new Jaar(2027, false, 3_763, 0, 0));
        assertThat(blad.eenmalig()).isEqualTo(3_763);
    }

    @Test
    void een_bedrag_voor_een_andere_omvang_telt_niet_mee() {
        var regels =
                List.<Kostenregel>of(
                        post(perGemeente(Omvang.tot(50_000), 100, 0)),
                        post(perGemeente(Omvang.vanaf(50_000), 900, 0)));

        assertThat(blad(49_999, regels).in(2027).eenmalig()).isEqualTo(100);
        assertThat(blad(50_000, regels).in(2027).eenmalig()).isEqualTo(900);
    }

    @Test
    void geld_van_een_ander_gaat_van_de_kosten_af_maar_de_eigen_begroting_niet() {
        var raming = perGemeente(Omvang.ALLE, 700, 0);
        var eigen = new Dekking(0, Dekkingsbron.EIGEN_BEGROTING, "", raming);
        var subsidie = new Dekking(0, Dekkingsbron.SUBSIDIE, "", raming);
        var kosten = post(perGemeente(Omvang.ALLE, 1_000, 0));

        assertThat(blad(1, List.of(kosten, eigen)).in(2027).zelf()).isEqualTo(1_000);
        assertThat(blad(1, List.of(kosten, eigen, subsidie)).in(2027))
                .isEqualTo(new Jaar(2027, false, 1_000, 0, 700))
                .extracting(Jaar::zelf)
                .isEqualTo(300L);
    }

    @Test
    void wat_een_ander_betaalt_staat_niet_op_het_blad() {
        var blad = blad(1, List.of(beheer(), eenmalig(2027, 5)));

        assertThat(blad.regels()).isEmpty();
        assertThat(blad.jaren()).isEmpty();
        assertThat(blad.hoogste()).isEmpty();
    }

    @Test
    void de_jaren_zijn_die_van_het_hele_dossier() {
        var blad = blad(1, List.of(perGemeente(), eenmalig(2029, 5)));

        assertThat(blad.jaren()).extracting(Jaar::jaar).containsExactly(2027, 2028, 2029);
        assertThat(blad.in(2028).isLeeg()).isTrue();
    }

    @Test
    void het_jaar_met_de_meeste_kosten_per_jaar_is_het_eerste_daarvan() {
        var perJaar =
                Raming.perJaar(Betaler.GEMEENTEN, Looptijd.van(2027, 2030), Bedrag.vast(-290));
        var extra = Raming.perJaar(Betaler.GEMEENTEN, Looptijd.van(2028, 2029), Bedrag.vast(900));

        assertThat(blad(1, List.of(post(perJaar), post(extra))).hoogste())
                .contains(new Jaar(2028, false, 0, 610, 0));
    }
}
