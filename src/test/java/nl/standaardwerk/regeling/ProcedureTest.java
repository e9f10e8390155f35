// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.regeling;

import static nl.standaardwerk.regeling.Procedure.Halte.Nodig.*;
import static nl.standaardwerk.regeling.Verbindendheid.*;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.regeling.Procedure.Halte;
import nl.standaardwerk.regeling.Procedure.Halte.Nodig;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What must hold for the table of every degree, over all of its combinations. */
class ProcedureTest {

    private final Regeling regeling = new Regeling2018();

    @ParameterizedTest
    @EnumSource
    void wat_niet_in_de_tabel_staat_wordt_geweigerd_en_wat_er_staat_mag(Verbindendheid graad) {
        var procedure = regeling.procedure(graad);

        int geweigerd = 0;
        for (Stap stap : Stap.values()) {
            for (Actor actor : Actor.values()) {
                for (Handeling handeling : Handeling.values()) {
                    for (Geval geval : Geval.values()) {
                        geweigerd += geweigerd(procedure, stap, actor, handeling, geval);
                    }
                }
            }
        }

        int alles =
                Stap.values().length
                        * Actor.values().length
                        * Handeling.values().length
                        * Geval.values().length;
        assertThat(geweigerd).isEqualTo(alles - procedure.regels().size());
    }

    private static int geweigerd(
            Procedure procedure, Stap stap, Actor actor, Handeling handeling, Geval geval) {
        Optional<Regel> rij =
                procedure.regels().stream()
                        .filter(r -> r.past(stap, actor, handeling, geval))
                        .findFirst();
        if (rij.isPresent()) {
            assertThat(procedure.volgende(stap, actor, handeling, geval))
                    .isEqualTo(rij.get().naar());
            assertThat(procedure.mag(stap, actor, handeling)).isTrue();
            assertThat(procedure.handelingen(stap, actor)).contains(handeling);
            return 0;
        }
        assertThatThrownBy(() -> procedure.volgende(stap, actor, handeling, geval))
                .isInstanceOf(HandelingNietToegestaan.class);
        return 1;
    }

    @ParameterizedTest
    @EnumSource
    void geen_twee_rijen_hebben_dezelfde_linkerkant(Verbindendheid graad) {
        var regels = regeling.procedure(graad).regels();

        assertThat(regels)
                .extracting(r -> List.of(r.van(), r.actor(), r.handeling(), r.geval()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void elke_stap_van_de_route_is_bereikbaar(Verbindendheid graad) {
        var procedure = regeling.procedure(graad);

        assertThat(bereikbaar(procedure, Stap.VOORBEREIDING)).isEqualTo(procedure.stappen());
    }

    @Test
    void elke_stap_komt_in_een_route_voor() {
        var stappen = EnumSet.noneOf(Stap.class);
        for (Verbindendheid graad : Verbindendheid.values()) {
            stappen.addAll(regeling.procedure(graad).stappen());
        }

        assertThat(stappen).containsExactly(Stap.values());
    }

    @ParameterizedTest
    @EnumSource
    void elke_stap_leidt_naar_een_einde(Verbindendheid graad) {
        var procedure = regeling.procedure(graad);

        for (Stap stap : procedure.stappen()) {
            assertThat(bereikbaar(procedure, stap)).anyMatch(Stap::isEinde);
        }
    }

    @ParameterizedTest
    @EnumSource
    void op_elke_stap_wacht_iemand_en_op_een_einde_niemand(Verbindendheid graad) {
        var procedure = regeling.procedure(graad);

        for (Stap stap : procedure.stappen()) {
            assertThat(procedure.aanZet(stap).isEmpty()).as(stap.name()).isEqualTo(stap.isEinde());
        }
    }

    @ParameterizedTest
    @EnumSource
    void na_een_einde_kan_alleen_herstellen_opnieuw_stemmen_of_na_een_no_go_opnieuw_inbrengen(
            Verbindendheid graad) {
        var procedure = regeling.procedure(graad);

        for (Stap einde : procedure.stappen().stream().filter(Stap::isEinde).toList()) {
            assertThat(procedure.mogelijk(einde))
                    .allMatch(
                            r ->
                                    r.handeling() == Handeling.HERSTELT
                                            || (einde == Stap.AFGEWEZEN
                                                    && r.handeling()
                                                            == Handeling.LAAT_OPNIEUW_STEMMEN)
                                            || (einde == Stap.NO_GO
                                                    && r.handeling()
                                                            == Handeling.BRENGT_OPNIEUW_IN));
        }
    }

    @ParameterizedTest
    @EnumSource
    void historisch_vastleggen_staat_in_geen_enkele_route(Verbindendheid graad) {
        assertThat(regeling.procedure(graad).regels())
                .noneMatch(r -> r.handeling() == Handeling.LEGT_HISTORISCH_VAST);
    }

    @Test
    void alleen_de_route_van_verbindend_vereist_de_leden() {
        assertThat(haltes(AANBEVOLEN))
                .containsExactly(
                        VEREIST,
                        VEREIST,
                        VEREIST,
                        NIET_NODIG,
                        NIET_NODIG,
                        NIET_NODIG,
                        NIET_NODIG,
                        NIET_NODIG,
                        VEREIST,
                        VEREIST);
        assertThat(haltes(STANDAARDVERKLARING))
                .containsExactly(
                        VEREIST,
                        VEREIST,
                        VEREIST,
                        VEREIST,
                        VEREIST,
                        VEREIST,
                        FACULTATIEF,
                        FACULTATIEF,
                        VEREIST,
                        VEREIST);
        assertThat(haltes(VERBINDEND))
                .containsExactly(
                        VEREIST,
                        VEREIST,
                        VEREIST,
                        VEREIST,
                        VEREIST,
                        VEREIST,
                        FACULTATIEF,
                        VEREIST,
                        VEREIST,
                        VEREIST);
    }

    @Test
    void het_besluit_over_een_aanbevolen_standaard_is_van_de_directie() {
        assertThat(actorenBij(AANBEVOLEN, Halte.Soort.BESLUIT)).containsExactly(Actor.DIRECTIE);
        assertThat(actorenBij(VERBINDEND, Halte.Soort.BESLUIT)).containsExactly(Actor.BESTUUR);
    }

    @Test
    void elke_stap_die_geen_voortijdig_einde_is_heeft_een_halte() {
        for (Stap stap : Stap.values()) {
            assertThat(Halte.Soort.van(stap).isEmpty())
                    .as(stap.name())
                    .isEqualTo(stap.isEinde() && stap != Stap.AFGEROND);
        }
    }

    private List<Nodig> haltes(Verbindendheid graad) {
        return regeling.procedure(graad).route().stream().map(Halte::nodig).toList();
    }

    private Set<Actor> actorenBij(Verbindendheid graad, Halte.Soort soort) {
        return regeling.procedure(graad).route().stream()
                .filter(h -> h.soort() == soort)
                .findFirst()
                .orElseThrow()
                .actoren();
    }

    private static Set<Stap> bereikbaar(Procedure procedure, Stap van) {
        var gezien = new HashSet<>(Set.of(van));
        var nieuw = Set.of(van);
        while (!nieuw.isEmpty()) {
            var volgende = new HashSet<Stap>();
            for (Stap stap : nieuw) {
                procedure.mogelijk(stap).forEach(r -> volgende.add(r.naar()));
            }
            volgende.removeAll(gezien);
            gezien.addAll(volgende);
            nieuw = volgende;
        }
        return gezien;
    }
}
