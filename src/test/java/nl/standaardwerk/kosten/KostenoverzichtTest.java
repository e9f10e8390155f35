// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.kosten;

import static nl.standaardwerk.kosten.Kostensoort.EENMALIG;
import static nl.standaardwerk.kosten.Kostensoort.PER_JAAR;
import static nl.standaardwerk.kosten.Voorbeelden.beheer;
import static nl.standaardwerk.kosten.Voorbeelden.dekking;
import static nl.standaardwerk.kosten.Voorbeelden.eenmalig;
import static nl.standaardwerk.kosten.Voorbeelden.perGemeente;
import static nl.standaardwerk.kosten.Voorbeelden.perJaar;
import static nl.standaardwerk.kosten.Voorbeelden.post;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.kosten.Kostenoverzicht.Som;
import nl.standaardwerk.kosten.Kostenoverzicht.Stand;
import nl.standaardwerk.kosten.Kostenoverzicht.Tekort;

import org.junit.jupiter.api.Test;

import java.util.List;

class KostenoverzichtTest {

    private static final List<Integer> INWONERS = List.of(20_000, 80_000);

    private static Kostenoverzicht van(Kostenregel... regels) {
        return Kostenoverzicht.van(List.of(regels), INWONERS);
    }

    @Test
    void zonder_bedragen_is_er_niets_te_tellen() {
        var overzicht = van(beheer());

        assertThat(overzicht.horizon()).isEmpty();
        assertThat(overzicht.totaal()).isEqualTo(new Som(0, 0, 0, 0));
        assertThat(overzicht.tekorten()).isEmpty();
    }

    @Test
    void wat_doorloopt_krijgt_een_jaar_dat_ook_voor_alle_volgende_staat() {
        var horizon = van(perJaar(2027, 185_000), dekking(2027, 2029, 185_000)).horizon();

        assertThat(horizon).contains(new Horizon(2027, 2030, true));
        assertThat(horizon.orElseThrow().isVerder(2029)).isFalse();
        assertThat(van(eenmalig(2027, 1)).horizon()).contains(new Horizon(2027, 2027, false));
    }

    @Test
    void na_het_einde_van_de_dekking_staat_het_tekort_er_elk_jaar() {
        var overzicht = van(perJaar(2027, 185_000), dekking(2027, 2029, 185_000));

        assertThat(overzicht.tekorten())
                .containsExactly(new Tekort(Betaler.VNG, PER_JAAR, 2030, 2030, true, 18_500_000));
        assertThat(overzicht.in(2029)).isEqualTo(new Som(0, 18_500_000, 18_500_000, 0));
        assertThat(overzicht.in(2030)).isEqualTo(new Som(0, 18_500_000, 0, 18_500_000));
        assertThat(overzicht.stand(Betaler.VNG, List.of(PER_JAAR))).isEqualTo(Stand.DEELS);
    }

    @Test
    void jaren_met_hetzelfde_tekort_staan_bij_elkaar_en_eenmalig_staat_apart() {
        var overzicht =
                van(
                        perJaar(2027, 10),
                        dekking(2029, 2029, 4),
                        eenmalig(2027, 7),
                        eenmalig(2028, 7));

        assertThat(overzicht.tekorten())
                .containsExactly(
                        new Tekort(Betaler.VNG, EENMALIG, 2027, 2027, false, 700),
                        new Tekort(Betaler.VNG, EENMALIG, 2028, 2028, false, 700),
                        new Tekort(Betaler.VNG, PER_JAAR, 2027, 2028, false, 1_000),
                        new Tekort(Betaler.VNG, PER_JAAR, 2029, 2029, false, 600),
                        new Tekort(Betaler.VNG, PER_JAAR, 2030, 2030, true, 1_000));
    }

    @Test
    void te_veel_dekking_dekt_geen_andere_soort_geen_ander_jaar_en_geen_andere_betaler() {
        var rijk = Raming.perJaar(Betaler.RIJK, Looptijd.van(2027, 2028), Bedrag.vast(9_900));
        var overzicht =
                van(
                        eenmalig(2027, 50),
                        perJaar(2027, 10),
                        dekking(2027, 2027, 100),
                        Voorbeelden.dekking(rijk));

        assertThat(overzicht.in(2027)).isEqualTo(new Som(5_000, 1_000, 19_900, 5_000));
        assertThat(overzicht.in(2028).tekort()).isEqualTo(1_000);
        assertThat(overzicht.van(Betaler.RIJK)).isEqualTo(new Som(0, 0, 19_800, 0));
        assertThat(overzicht.stand(Betaler.VNG, List.of(EENMALIG))).isEqualTo(Stand.NIET_GEDEKT);
        assertThat(overzicht.stand(Betaler.RIJK, List.of(PER_JAAR))).isEqualTo(Stand.GEEN_KOSTEN);
    }

    @Test
    void eenmalig_en_per_jaar_blijven_apart_bij_elke_betaler_in_elk_jaar() {
        var rijk = Raming.eenmalig(Betaler.RIJK, 2028, Bedrag.vast(300));
        var overzicht = van(eenmalig(2027, 50), perJaar(2027, 10), post(rijk));

        assertThat(overzicht.van(Betaler.VNG, 2027)).isEqualTo(new Som(5_000, 1_000, 0, 6_000));
        assertThat(overzicht.van(Betaler.VNG, 2028)).isEqualTo(new Som(0, 1_000, 0, 1_000));
        assertThat(overzicht.van(Betaler.RIJK, 2028)).isEqualTo(new Som(300, 0, 0, 300));
        assertThat(overzicht.in(2028)).isEqualTo(new Som(300, 1_000, 0, 1_300));
        assertThat(overzicht.totaal()).isEqualTo(new Som(5_300, 3_000, 0, 8_300));
    }

    @Test
    void de_ene_gemeente_betaalt_niet_met_het_geld_van_de_andere() {
        var overzicht =
                van(
                        post(perGemeente(Omvang.tot(50_000), 400_00, 0)),
                        post(perGemeente(Omvang.vanaf(50_000), 1_000_00, 0)),
                        Voorbeelden.dekking(perGemeente(Omvang.ALLE, 700_00, 0)));

        assertThat(overzicht.totaal()).isEqualTo(new Som(1_400_00, 0, 1_400_00, 300_00));
        assertThat(overzicht.stand(Betaler.GEMEENTEN, List.of(EENMALIG))).isEqualTo(Stand.DEELS);
    }

    @Test
    void een_besparing_verlaagt_de_kosten_van_hetzelfde_jaar_en_geeft_nooit_een_tekort() {
        var overzicht = van(perJaar(2027, 10), perJaar(2027, -25));

        assertThat(overzicht.in(2027)).isEqualTo(new Som(0, -1_500, 0, 0));
        assertThat(overzicht.tekorten()).isEmpty();
    }

    @Test
    void wat_gedekt_is_wordt_niet_minder_door_een_besparing_bij_een_ander() {
        var besparing = Raming.perJaar(Betaler.RIJK, Looptijd.van(2027, 2027), Bedrag.vast(-9_900));
        var overzicht = van(perJaar(2027, 10), dekking(2027, 2027, 4), post(besparing));

        assertThat(overzicht.gedekt(2027)).isEqualTo(400);
        assertThat(overzicht.in(2027)).isEqualTo(new Som(0, -8_900, 400, 600));
    }

    @Test
    void wat_gemeenten_betalen_is_de_som_van_wat_elk_betaalt() {
        var overzicht = van(post(perGemeente(Omvang.ALLE, 100_00, 1_250)));

        assertThat(overzicht.van(Betaler.GEMEENTEN).kosten())
                .isEqualTo(2 * 100_00 + 20_000 * 1_250 / 100 + 80_000 * 1_250 / 100);
        assertThat(overzicht.betalers()).containsExactly(Betaler.GEMEENTEN);
    }

    @Test
    void the_largest_amounts_that_can_be_entered_still_fit() {
        var meest = new Bedrag(Bedrag.MEESTE_VAST, Bedrag.MEESTE_PER_INWONER);
        var raming =
                Raming.perJaar(
                        Betaler.GEMEENTEN, Looptijd.van(Looptijd.EERSTE, Looptijd.LAATSTE), meest);
        var regels = java.util.Collections.nCopies(Kostenblad.MEESTE_REGELS, post(raming));
        var inwoners = java.util.Collections.nCopies(400, 60_000);

        var som = Kostenoverzicht.van(List.copyOf(regels), inwoners).totaal();

        assertThat(som.kosten()).isPositive().isEqualTo(som.tekort());
    }
}
