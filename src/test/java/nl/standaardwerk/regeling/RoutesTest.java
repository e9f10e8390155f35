// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.regeling;

import static nl.standaardwerk.regeling.Verbindendheid.*;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * No route gives a degree that its steps do not justify. Every course is walked, whatever its
 * length: what matters of a course is the step it is at and what was done since the dossier was
 * last in preparation, and of those there are finitely many.
 */
class RoutesTest {

    private final Regeling regeling = new Regeling2018();

    @Test
    void verbindend_wordt_alleen_vastgesteld_na_een_aangenomen_ledenraadpleging() {
        assertThat(vaststellingen(VERBINDEND)).isNotEmpty().allMatch(RoutesTest::ledenStemdenIn);
    }

    @Test
    void ook_als_het_effect_van_de_stemming_werd_verwisseld_stelt_niemand_verbindend_vast() {
        var slordig = gangen(VERBINDEND, r -> true);

        assertThat(slordig.stream().filter(Gang::vastgesteld))
                .isNotEmpty()
                .allMatch(RoutesTest::ledenStemdenIn);
    }

    @Test
    void wat_te_bekrachtigen_was_is_bekrachtigd_voor_het_wordt_vastgesteld() {
        for (Verbindendheid graad : List.of(STANDAARDVERKLARING, VERBINDEND)) {
            assertThat(vaststellingen(graad))
                    .filteredOn(g -> g.heeft(Geval.TE_BEKRACHTIGEN_AANGENOMEN))
                    .isNotEmpty()
                    .allMatch(g -> g.heeft(Handeling.BEKRACHTIGT));
        }
    }

    @Test
    void bestuur_en_college_gaan_aan_elke_standaardverklaring_en_elk_verbindend_besluit_vooraf() {
        for (Verbindendheid graad : List.of(STANDAARDVERKLARING, VERBINDEND)) {
            assertThat(vaststellingen(graad))
                    .isNotEmpty()
                    .allMatch(g -> g.heeft(Actor.COLLEGE, Handeling.ADVISEERT))
                    .allMatch(g -> g.heeft(Actor.BESTUUR, Handeling.STELT_VAST))
                    .noneMatch(g -> g.heeft(Actor.DIRECTIE, Handeling.STELT_VAST));
        }
    }

    @Test
    void aanbevolen_wordt_alleen_door_de_directie_vastgesteld_zonder_advies_of_stemming() {
        assertThat(vaststellingen(AANBEVOLEN))
                .isNotEmpty()
                .allMatch(g -> g.heeft(Actor.DIRECTIE, Handeling.STELT_VAST))
                .noneMatch(g -> g.gedaan().stream().anyMatch(r -> r.actor() == Actor.BESTUUR));
    }

    @ParameterizedTest
    @EnumSource
    void niets_wordt_vastgesteld_zonder_een_go_op_dit_dossier(Verbindendheid graad) {
        assertThat(vaststellingen(graad)).allMatch(g -> g.heeft(Handeling.GEEFT_GO));
    }

    @ParameterizedTest
    @EnumSource
    void na_een_verworpen_stemming_wordt_niets_vastgesteld_tenzij_opnieuw_is_gestemd(
            Verbindendheid graad) {
        assertThat(gangen(graad, r -> true))
                .filteredOn(g -> g.heeft(Geval.VERWORPEN))
                .filteredOn(g -> !g.heeft(Handeling.LAAT_OPNIEUW_STEMMEN))
                .noneMatch(Gang::vastgesteld);
        assertThat(vaststellingen(graad))
                .filteredOn(g -> g.heeft(Geval.VERWORPEN))
                .allMatch(g -> g.heeft(Actor.BESTUUR, Handeling.LAAT_OPNIEUW_STEMMEN));
    }

    @Test
    void een_standaardverklaring_kan_zonder_de_leden_en_na_elk_soort_stemming() {
        var gangen = vaststellingen(STANDAARDVERKLARING);

        assertThat(gangen).anyMatch(g -> !g.heeft(Handeling.RAADPLEEGT));
        for (Geval uitslag :
                List.of(
                        Geval.RAADGEVEND,
                        Geval.BESLISSEND_AANGENOMEN,
                        Geval.TE_BEKRACHTIGEN_AANGENOMEN)) {
            assertThat(gangen)
                    .anyMatch(g -> g.heeft(Handeling.STELT_UITSLAG_VAST) && g.heeft(uitslag));
        }
    }

    private List<Gang> vaststellingen(Verbindendheid graad) {
        return gangen(graad, r -> false).stream().filter(Gang::vastgesteld).toList();
    }

    private Set<Gang> gangen(Verbindendheid graad, Predicate<Regel> slordig) {
        var regels = regeling.procedure(graad).regels();
        var begin = new Gang(Stap.VOORBEREIDING, Set.of());
        var gezien = new HashSet<>(Set.of(begin));
        var teDoen = new ArrayDeque<>(List.of(begin));
        while (!teDoen.isEmpty()) {
            Gang gang = teDoen.remove();
            regels.stream()
                    .filter(r -> r.van() == gang.stap() && (slordig.test(r) || gang.past(r)))
                    .map(gang::na)
                    .filter(gezien::add)
                    .forEach(teDoen::add);
        }
        return gezien;
    }

    private static boolean ledenStemdenIn(Gang gang) {
        return gang.heeft(Geval.BESLISSEND_AANGENOMEN)
                || (gang.heeft(Geval.TE_BEKRACHTIGEN_AANGENOMEN)
                        && gang.heeft(Handeling.BEKRACHTIGT));
    }

    /** Where a course is, and the rows it took since the dossier was last in preparation. */
    private record Gang(Stap stap, Set<Regel> gedaan) {

        Gang na(Regel regel) {
            if (regel.naar() == Stap.VOORBEREIDING) {
                return new Gang(Stap.VOORBEREIDING, Set.of());
            }
            if (regel.handeling().isBijkomend() && regel.naar() == regel.van()) {
                return this;
            }
            var nieuw = new HashSet<>(gedaan);
            nieuw.add(regel);
            return new Gang(regel.naar(), Set.copyOf(nieuw));
        }

        /** The outcome of a vote belongs to the effect with which it was opened. */
        boolean past(Regel regel) {
            if (regel.handeling() != Handeling.STELT_UITSLAG_VAST
                    || regel.van() != Stap.RAADPLEGING) {
                return true;
            }
            var mogelijk = new ArrayList<Geval>();
            for (Effect effect : Effect.values()) {
                if (heeft(Handeling.RAADPLEEGT, Geval.van(effect))) {
                    mogelijk.add(Geval.uitslag(effect, true));
                    mogelijk.add(Geval.uitslag(effect, false));
                }
            }
            return mogelijk.contains(regel.geval());
        }

        boolean vastgesteld() {
            return heeft(Handeling.STELT_VAST);
        }

        boolean heeft(Handeling handeling) {
            return gedaan.stream().anyMatch(r -> r.handeling() == handeling);
        }

        boolean heeft(Geval geval) {
            return gedaan.stream().anyMatch(r -> r.geval() == geval);
        }

        boolean heeft(Handeling handeling, Geval geval) {
            return gedaan.stream().anyMatch(r -> r.handeling() == handeling && r.geval() == geval);
        }

        boolean heeft(Actor actor, Handeling handeling) {
            return gedaan.stream().anyMatch(r -> r.actor() == actor && r.handeling() == handeling);
        }
    }
}
