// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.regeling.Effect;
import nl.standaardwerk.regeling.Geval;
import nl.standaardwerk.regeling.Handeling;
import nl.standaardwerk.regeling.Regel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a browser sends for an act, filled in so well that only the rules can refuse it.
 *
 * @param handeling which act it is
 * @param pad page, after the address of the voorstel
 * @param velden fields of the form
 * @param regel which rows allow it
 */
record Daadpost(
        Handeling handeling, String pad, Map<String, String> velden, Predicate<Regel> regel) {

    private static final Map<Actor, String> ADVISEURS =
            Map.of(
                    Actor.TASKFORCE, "taskforce",
                    Actor.COLLEGE, "college",
                    Actor.COMMISSIE, "informatiesamenleving");

    /** The posts of the acts up to the go, run by module voorbereiding. */
    static List<Daadpost> voorbereiding(LocalDate dag) {
        return List.of(
                post(Handeling.DIENT_IN, "/indienen"),
                go(Handeling.GEEFT_GO, "GO", dag),
                go(Handeling.GEEFT_NO_GO, "NO_GO", dag),
                go(Handeling.VERWIJST_TERUG, "TERUG", dag),
                go(Handeling.HOUDT_AAN, "AANHOUDEN", dag),
                post(Handeling.BRENGT_OPNIEUW_IN, "/opnieuw"),
                post(Handeling.TREKT_IN, "/intrekken", "zeker", "ja", "reden", Verhaal.lang()));
    }

    /** The posts of the acts from the voordracht on. */
    static List<Daadpost> traject(LocalDate dag) {
        var posts = new ArrayList<>(daden(dag));
        posts.addAll(adviezen());
        posts.addAll(uitslagen(dag));
        for (Effect effect : Effect.values()) {
            var raadpleeg =
                    post(
                            Handeling.RAADPLEEGT,
                            "/agendering",
                            "keuze",
                            "RAADPLEEGT",
                            "vorm",
                            "ALV",
                            "effect",
                            effect.name(),
                            "vraag",
                            Verhaal.lang());
            posts.add(raadpleeg.als(r -> r.geval() == Geval.van(effect)));
        }
        return List.copyOf(posts);
    }

    private static List<Daadpost> daden(LocalDate dag) {
        var reden = Verhaal.lang();
        var vandaag = dag.toString();
        return List.of(
                post(
                        Handeling.DRAAGT_VOOR,
                        "/voordracht",
                        "tekst",
                        reden,
                        "commissies",
                        "informatiesamenleving"),
                post(Handeling.GAAT_VERDER, "/verder", "reden", reden),
                post(
                        Handeling.CONSULTEERT,
                        "/agendering",
                        "keuze",
                        "CONSULTEERT",
                        "vorm",
                        "ALV",
                        "vraag",
                        reden),
                post(Handeling.AGENDEERT, "/agendering", "keuze", "AGENDEERT"),
                bekrachtiging(Handeling.BEKRACHTIGT, vandaag),
                bekrachtiging(Handeling.BEKRACHTIGT_NIET, vandaag),
                post(Handeling.STELT_VAST, "/besluit", besluit(dag)),
                post(
                        Handeling.WIJST_AF,
                        "/besluit",
                        "keuze",
                        "WIJST_AF",
                        "datum",
                        vandaag,
                        "motivering",
                        reden),
                post(Handeling.VERWIJST_TERUG, "/terugverwijzen", "reden", reden),
                post(
                        Handeling.MAAKT_BEKEND,
                        "/bekendmaking",
                        "datum",
                        vandaag,
                        "aan-wie",
                        "Leden",
                        "kenmerk",
                        "Lbr"),
                post(
                        Handeling.HOUDT_AAN,
                        "/aanhouden",
                        "tot",
                        dag.plusDays(1).toString(),
                        "reden",
                        reden),
                post(Handeling.TREKT_IN, "/intrekking", "reden", reden));
    }

    private static List<Daadpost> adviezen() {
        var posts = new ArrayList<Daadpost>();
        ADVISEURS.forEach(
                (actor, orgaan) -> {
                    var pad = "/advies/" + orgaan;
                    var advies =
                            post(
                                    Handeling.ADVISEERT,
                                    pad,
                                    "standpunt",
                                    "POSITIEF",
                                    "motivering",
                                    Verhaal.lang(),
                                    "binding",
                                    "AANBEVOLEN",
                                    "termijn",
                                    "EENS");
                    posts.add(advies.als(r -> r.actor() == actor));
                });
        posts.add(
                post(Handeling.ADVISEERT, "/advies/college/controle")
                        .als(r -> r.actor() == Actor.COLLEGE));
        return posts;
    }

    private static List<Daadpost> uitslagen(LocalDate dag) {
        var velden =
                new String[] {
                    "nummer",
                    "0",
                    "datum",
                    dag.toString(),
                    "vergadering",
                    "ALV",
                    "aangenomen",
                    "JA",
                    "bron",
                    "https://vng.nl/uitslag"
                };
        return List.of(
                post(Handeling.STELT_UITSLAG_VAST, "/uitslag", velden),
                post(
                        Handeling.STELT_UITSLAG_VAST,
                        "/uitslag/bevestigen",
                        "nummer",
                        "1",
                        "oordeel",
                        "BEVESTIGEN"),
                post(
                        Handeling.STELT_UITSLAG_VAST,
                        "/uitslag/bevestigen",
                        "nummer",
                        "1",
                        "oordeel",
                        "AFKEUREN",
                        "reden",
                        Verhaal.lang()));
    }

    /** HERSTELT of this record. */
    static Daadpost herstel(String record) {
        return post(
                Handeling.HERSTELT,
                "/herstel/" + record,
                "reden",
                Verhaal.lang(),
                "standpunt",
                "POSITIEF",
                "motivering",
                Verhaal.lang(),
                "binding",
                "AANBEVOLEN",
                "termijn",
                "EENS");
    }

    private static Daadpost go(Handeling handeling, String keuze, LocalDate dag) {
        return post(
                handeling,
                "/go",
                "keuze",
                keuze,
                "reden",
                Verhaal.lang(),
                "tot",
                dag.plusDays(1).toString());
    }

    private static Daadpost bekrachtiging(Handeling handeling, String dag) {
        return post(
                handeling,
                "/bekrachtiging",
                "keuze",
                handeling.name(),
                "datum",
                dag,
                "vergadering",
                "ALV");
    }

    private static String[] besluit(LocalDate dag) {
        return new String[] {
            "keuze",
            "STELT_VAST",
            "datum",
            dag.toString(),
            "trede-1",
            "AANBEVOLEN",
            "trede-1-datum",
            dag.plusYears(1).toString(),
            "toepassingsgebied",
            "Alles",
            "werkingsgebied",
            "ALLE",
            "motivering",
            Verhaal.lang()
        };
    }

    private static Daadpost post(Handeling handeling, String pad, String... velden) {
        var alles = new HashMap<>(Map.of("bevestigd", "ja"));
        for (int n = 0; n < velden.length; n += 2) {
            alles.put(velden[n], velden[n + 1]);
        }
        return new Daadpost(handeling, pad, Map.copyOf(alles), r -> true);
    }

    private Daadpost als(Predicate<Regel> meer) {
        return new Daadpost(handeling, pad, velden, meer);
    }

    /** Whether one of these rows lets this actor do it. */
    boolean mag(List<Regel> regels, Actor actor) {
        return regels.stream()
                .filter(r -> r.handeling() == handeling && r.actor() == actor)
                .anyMatch(regel);
    }

    /** For messages: which form, and what was chosen on it. */
    @Override
    public String toString() {
        return handeling + " " + pad + Optional.ofNullable(velden.get("effect")).orElse("");
    }
}
