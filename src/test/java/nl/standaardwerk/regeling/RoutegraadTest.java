// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.regeling;

import static nl.standaardwerk.regeling.Verbindendheid.*;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/** Which degree counts, over every combination of proposal, stages and present degree. */
class RoutegraadTest {

    @Test
    void de_route_is_die_van_de_hoogste_graad_die_het_voorstel_raakt() {
        for (Verbindendheid voorgesteld : Verbindendheid.values()) {
            for (List<Verbindendheid> trappen : alleTrappen()) {
                for (Verbindendheid huidig : Verbindendheid.values()) {
                    var route = Routegraad.van(voorgesteld, trappen, huidig);

                    assertThat(route.graad()).isGreaterThanOrEqualTo(voorgesteld);
                    assertThat(route.graad()).isGreaterThanOrEqualTo(huidig);
                    assertThat(trappen).allMatch(t -> !t.hogerDan(route.graad()));
                    assertThat(met(trappen, voorgesteld, huidig)).contains(route.graad());
                }
            }
        }
    }

    @Test
    void zonder_huidige_graad_telt_alleen_wat_wordt_voorgesteld() {
        for (Verbindendheid voorgesteld : Verbindendheid.values()) {
            for (List<Verbindendheid> trappen : alleTrappen()) {
                var route = Routegraad.van(voorgesteld, trappen);

                assertThat(route.graad()).isEqualTo(route.voorstel());
                assertThat(met(trappen, voorgesteld)).contains(route.graad());
            }
        }
    }

    @Test
    void een_orgaan_mag_lager_vaststellen_dan_voorgesteld_en_nooit_hoger() {
        for (Verbindendheid voorgesteld : Verbindendheid.values()) {
            for (Verbindendheid huidig : Verbindendheid.values()) {
                var route = Routegraad.van(voorgesteld, List.of(), huidig);

                for (Verbindendheid besluit : Verbindendheid.values()) {
                    assertThat(route.magVaststellen(besluit))
                            .isEqualTo(besluit.compareTo(voorgesteld) <= 0);
                }
            }
        }
    }

    @Test
    void een_verbindende_standaard_wordt_nooit_zonder_de_leden_verlaagd_of_ingetrokken() {
        for (Verbindendheid voorgesteld : Verbindendheid.values()) {
            assertThat(Routegraad.van(voorgesteld, List.of(), VERBINDEND).vereistLeden()).isTrue();
        }
        assertThat(Routegraad.vanIntrekking(VERBINDEND).vereistLeden()).isTrue();
    }

    @Test
    void een_verbindende_tweede_trede_vraagt_de_leden_ook_als_de_eerste_lager_is() {
        var route = Routegraad.van(STANDAARDVERKLARING, List.of(STANDAARDVERKLARING, VERBINDEND));

        assertThat(route.graad()).isEqualTo(VERBINDEND);
        assertThat(route.magVaststellen(List.of(STANDAARDVERKLARING, VERBINDEND))).isTrue();
    }

    @Test
    void een_intrekking_volgt_de_route_van_de_huidige_graad() {
        for (Verbindendheid huidig : Verbindendheid.values()) {
            assertThat(Routegraad.vanIntrekking(huidig).graad()).isEqualTo(huidig);
        }
    }

    private static List<Verbindendheid> met(
            List<Verbindendheid> trappen, Verbindendheid... andere) {
        var alle = new ArrayList<>(trappen);
        alle.addAll(List.of(andere));
        return alle;
    }

    /** Every list of at most two stages. */
    private static List<List<Verbindendheid>> alleTrappen() {
        var alle = new ArrayList<List<Verbindendheid>>(List.of(List.of()));
        for (Verbindendheid eerste : Verbindendheid.values()) {
            alle.add(List.of(eerste));
            for (Verbindendheid tweede : Verbindendheid.values()) {
                alle.add(List.of(eerste, tweede));
            }
        }
        return alle;
    }
}
