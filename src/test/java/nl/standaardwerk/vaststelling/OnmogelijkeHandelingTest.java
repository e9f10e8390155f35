// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.Weigering;
import nl.standaardwerk.raadpleging.Vorm;
import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.regeling.Effect;
import nl.standaardwerk.regeling.Geval;
import nl.standaardwerk.regeling.Handeling;
import nl.standaardwerk.regeling.Stap;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.OrgaanCode;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Every degree × step × actor × act that stands in no row: refused with the rule, and nothing
 * changes. Generated from the enums, so a new step or act is tried by itself.
 */
class OnmogelijkeHandelingTest extends AppTest {

    @Autowired private ApplicationContext context;
    @Autowired private JdbcClient jdbc;

    @Test
    void wat_niet_in_de_regeling_staat_wordt_geweigerd_en_verandert_niets() {
        var verhaal = Verhaal.op(context);
        var mensen = mensen(verhaal);
        var fouten = new ArrayList<String>();
        int geprobeerd = 0;

        for (Verbindendheid graad : Verbindendheid.values()) {
            for (Stap stap : stappen(verhaal, graad)) {
                var traject = verhaal.go(graad).naar(stap).traject();
                for (Actor actor : Actor.values()) {
                    for (Daad daad : daden(verhaal)) {
                        if (!mag(traject, actor, daad)) {
                            geprobeerd++;
                            probeer(
                                            verhaal,
                                            traject,
                                            Objects.requireNonNull(mensen.get(actor)),
                                            daad)
                                    .ifPresent(f -> fouten.add(graad + " " + stap + " " + f));
                        }
                    }
                }
            }
        }

        assertThat(fouten).isEmpty();
        assertThat(geprobeerd).isGreaterThan(1000);
    }

    private Optional<String> probeer(Verhaal verhaal, Traject traject, Gebruiker door, Daad daad) {
        var voor = stand();
        try {
            verhaal.vaststelling.verwerk(traject.id(), daad, traject.versie(), door);
            return Optional.of(daad.handeling() + " was niet geweigerd");
        } catch (OnjuisteInvoer e) {
            return Optional.of(daad.handeling() + " kwam tot de velden: " + e.fouten());
        } catch (Weigering e) {
            var na = stand();
            return na.equals(voor) && !e.code().isBlank()
                    ? Optional.empty()
                    : Optional.of(daad.handeling() + " veranderde " + voor + " in " + na);
        }
    }

    /** Everything that an act can write. */
    private List<Long> stand() {
        return jdbc
                .sql(
                        """
                        select (select count(*) from vaststelling.zet)
                          || ' ' || (select coalesce(sum(versie), 0) from vaststelling.traject)
                          || ' ' || (select count(*) from vaststelling.besluit)
                          || ' ' || (select count(*) from vaststelling.tekst)
                          || ' ' || (select count(*) from advies.vraag)
                          || ' ' || (select count(*) from raadpleging.raadpleging)
                          || ' ' || (select count(*) from journaal.regel)
                        """)
                .query(String.class)
                .list()
                .stream()
                .flatMap(s -> Arrays.stream(s.split(" ")))
                .map(Long::valueOf)
                .toList();
    }

    private static Set<Stap> stappen(Verhaal verhaal, Verbindendheid graad) {
        var stappen = new TreeSet<>(verhaal.go(graad).traject().procedure().stappen());
        stappen.removeIf(s -> s.isVoorbereiding() && s != Stap.VOORBEREIDING);
        if (graad == Verbindendheid.AANBEVOLEN) {
            stappen.remove(Stap.VOORBEREIDING);
        }
        return stappen;
    }

    /** Whether a row allows it; a sent back traject has none. */
    private static boolean mag(Traject traject, Actor actor, Daad daad) {
        Geval geval =
                switch (daad) {
                    case Daad.GaVerder d -> Geval.NA_TERMIJN;
                    case Daad.Consulteer d -> Geval.RAADGEVEND;
                    case Daad.Raadpleeg d -> Geval.van(d.effect());
                    default -> Geval.ALTIJD;
                };
        return !traject.isTerugverwezen()
                && traject.regels().stream()
                        .anyMatch(r -> r.past(traject.stap(), actor, daad.handeling(), geval));
    }

    private static Map<Actor, Gebruiker> mensen(Verhaal verhaal) {
        var mensen = new EnumMap<Actor, Gebruiker>(Actor.class);
        mensen.put(Actor.INDIENER, verhaal.indiener);
        mensen.put(Actor.DIRECTIE, verhaal.directie);
        mensen.put(Actor.TASKFORCE, verhaal.secretaris("taskforce"));
        mensen.put(Actor.COLLEGE, verhaal.secretaris("college"));
        mensen.put(Actor.COMMISSIE, verhaal.secretaris("informatiesamenleving"));
        mensen.put(Actor.BESTUUR, verhaal.bestuur);
        mensen.put(Actor.LEDEN, verhaal.leden);
        mensen.put(Actor.STEMBUREAU, verhaal.stembureau);
        return mensen;
    }

    /** One of every act, in every variant that a row can tell apart. */
    private static List<Daad> daden(Verhaal verhaal) {
        var dag = verhaal.vandaag();
        var commissie = Set.of(new OrgaanCode("informatiesamenleving"));
        var lang = Verhaal.lang();
        var daden =
                new ArrayList<Daad>(
                        List.of(
                                new Daad.DraagtVoor(lang, commissie, Map.of()),
                                new Daad.GaVerder(lang),
                                new Daad.Consulteer(Vorm.ALV, lang, Set.of(), Optional.empty()),
                                new Daad.Agendeer(Optional.empty()),
                                new Daad.Bekrachtig(dag, "ALV", ""),
                                new Daad.BekrachtigNiet(dag, "ALV", ""),
                                verhaal.besluit(verhaal.ladder(Verbindendheid.AANBEVOLEN)),
                                new Daad.WijsAf(dag, lang),
                                new Daad.VerwijsTerug(lang),
                                new Daad.MaakBekend(dag, "Leden", "Lbr", "", Optional.empty()),
                                new Daad.HoudAan(dag.plusDays(1), lang),
                                new Daad.TrekIn(lang)));
        for (Effect effect : Effect.values()) {
            daden.add(new Daad.Raadpleeg(Vorm.ALV, effect, lang, Set.of(), Optional.empty()));
        }
        return daden;
    }

    @Test
    void elke_handeling_heeft_een_daad_of_een_andere_module() {
        var gedekt = new TreeSet<Handeling>();
        daden(Verhaal.op(context)).forEach(d -> gedekt.add(d.handeling()));

        assertThat(gedekt)
                .contains(Handeling.DRAAGT_VOOR, Handeling.TREKT_IN, Handeling.RAADPLEEGT)
                .hasSize(13);
    }
}
