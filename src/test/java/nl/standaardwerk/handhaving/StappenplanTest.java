// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.handhaving;

import static nl.standaardwerk.handhaving.Stapsoort.AFGESLOTEN;
import static nl.standaardwerk.handhaving.Stapsoort.AFSPRAAK;
import static nl.standaardwerk.handhaving.Stapsoort.CONTACT;
import static nl.standaardwerk.handhaving.Stapsoort.HOREN;
import static nl.standaardwerk.handhaving.Stapsoort.OPSCHORTING;
import static nl.standaardwerk.handhaving.Stapsoort.RAPPORT;
import static nl.standaardwerk.handhaving.Stapsoort.SIGNAAL;
import static nl.standaardwerk.handhaving.Stapsoort.ZIENSWIJZE;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.handhaving.Stappenplan.Rij;
import nl.standaardwerk.handhaving.Stappenplan.Wie;
import nl.standaardwerk.handhaving.Toezichtzaak.Uitkomst;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which step may follow which. */
class StappenplanTest {

    private static Set<Stapsoort> kan(Stapsoort van, boolean overTijd) {
        return Stappenplan.kan(van, overTijd).stream().map(Rij::stap).collect(Collectors.toSet());
    }

    @Test
    void geen_afspraak_zonder_hoor_en_wederhoor() {
        assertThat(kan(SIGNAAL, false)).containsExactlyInAnyOrder(CONTACT, AFGESLOTEN);
        assertThat(kan(CONTACT, false)).containsExactlyInAnyOrder(CONTACT, HOREN, AFGESLOTEN);
        assertThat(kan(HOREN, false))
                .containsExactlyInAnyOrder(ZIENSWIJZE, OPSCHORTING, AFGESLOTEN);
    }

    @Test
    void wie_zwijgt_houdt_de_zaak_niet_op() {
        assertThat(kan(HOREN, true)).containsExactlyInAnyOrder(ZIENSWIJZE, AFSPRAAK, AFGESLOTEN);
    }

    @Test
    void het_bestuur_hoort_het_pas_na_een_afspraak() {
        assertThat(Stappenplan.rijen())
                .filteredOn(r -> r.stap() == RAPPORT)
                .extracting(Rij::van)
                .containsExactly(AFSPRAAK);
    }

    @Test
    void niet_opgelost_kan_pas_als_het_bestuur_het_weet() {
        assertThat(Uitkomst.bij(RAPPORT)).contains(Uitkomst.NIET_OPGELOST);
        assertThat(EnumSet.complementOf(EnumSet.of(RAPPORT)))
                .allSatisfy(
                        s -> assertThat(Uitkomst.bij(s)).doesNotContain(Uitkomst.NIET_OPGELOST));
    }

    @Test
    void de_gemeente_geeft_alleen_haar_zienswijze() {
        assertThat(Stappenplan.rijen())
                .filteredOn(r -> r.wie() == Wie.GEMEENTE)
                .extracting(Rij::stap)
                .containsOnly(ZIENSWIJZE);
    }

    @Test
    void na_het_sluiten_komt_niets() {
        assertThat(kan(AFGESLOTEN, false)).isEmpty();
    }

    @Test
    void wat_openbaar_werd_blijft_openbaar_want_na_een_afspraak_wordt_niet_meer_gehoord() {
        var bereikt = EnumSet.noneOf(Stapsoort.class);
        var nog = new ArrayDeque<>(List.of(AFSPRAAK));
        while (!nog.isEmpty()) {
            var stap = nog.remove();
            if (bereikt.add(stap)) {
                nog.addAll(kan(stap, false));
                nog.addAll(kan(stap, true));
            }
        }

        assertThat(bereikt).containsExactlyInAnyOrder(AFSPRAAK, OPSCHORTING, RAPPORT, AFGESLOTEN);
    }

    /** Every step can be reached, and from every step the case can be closed by one more. */
    @ParameterizedTest
    @EnumSource(
            value = Stapsoort.class,
            names = {"AFGESLOTEN", "OPSCHORTING"},
            mode = EnumSource.Mode.EXCLUDE)
    void elke_zaak_kan_altijd_worden_gesloten(Stapsoort van) {
        assertThat(kan(van, false)).contains(AFGESLOTEN);
        assertThat(kan(van, true)).contains(AFGESLOTEN);
        assertThat(van == SIGNAAL || Stappenplan.wie(van).isPresent()).isTrue();
    }

    @Test
    void dezelfde_stap_staat_niet_twee_keer_in_het_plan() {
        assertThat(Stappenplan.rijen()).doesNotHaveDuplicates();
    }
}
