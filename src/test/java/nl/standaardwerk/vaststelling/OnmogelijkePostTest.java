// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.regeling.Handeling;
import nl.standaardwerk.regeling.Regel;
import nl.standaardwerk.regeling.Regelingen;
import nl.standaardwerk.regeling.Stap;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Personen;
import nl.standaardwerk.voorbereiding.DossierId;
import nl.standaardwerk.voorbereiding.Voorstel;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Every degree × step × body × act that stands in no row, posted to its page by a person of that
 * body: refused with the rule, and no table changed. Generated from the enums and from the tables
 * of the database, so a new step, act or table is watched by itself.
 */
class OnmogelijkePostTest extends AppTest {

    /** The rules that may refuse an act; "no access" or "broken request" names none. */
    private static final Pattern REGEL =
            Pattern.compile(
                    "\"type\":\"/fouten/(handeling-niet-toegestaan|procedure-is-ten-einde|"
                        + "traject-beeindigd|voorstel-in-vaststelling|geen-recht-[a-z]+|"
                        + "orgaan-niet-aan-de-beurt|advies-[a-z-]+|adviesronde-gesloten|"
                        + "uitslag-[a-z-]+|geen-raadpleging-uitgeschreven|niet-te-herstellen)\"");

    @Autowired private ApplicationContext context;
    @Autowired private MockMvcTester mvc;
    @Autowired private JdbcClient jdbc;

    private Verhaal verhaal;
    private Map<Actor, Gebruiker> mensen;
    private Tabellen tabellen;
    private int geprobeerd;

    @BeforeEach
    void setUp() {
        verhaal = Verhaal.op(context);
        mensen = mensen();
        tabellen = new Tabellen(jdbc);
    }

    /** Where a voorstel is: its page, its step, and the traject that runs or ran. */
    private record Plek(
            Voorstel voorstel, Stap stap, Optional<Traject> traject, List<Regel> regels) {

        boolean concept() {
            return stap == Stap.VOORBEREIDING && traject.isEmpty();
        }

        /** Whether module vaststelling runs its step. */
        boolean loopt() {
            return traject.filter(t -> !t.isTerugverwezen()).isPresent();
        }

        String naam() {
            return traject.map(t -> t.route() + " ").orElse("") + stap;
        }

        String pad() {
            return voorstel.pad();
        }
    }

    @ParameterizedTest
    @EnumSource(Verbindendheid.class)
    void wat_niet_in_de_regeling_staat_weigert_de_pagina(Verbindendheid graad) {
        var fouten = new ArrayList<String>();
        for (Plek plek : plekken(graad)) {
            tabellen.isVeranderd();
            for (Actor actor : Actor.values()) {
                posts(plek, actor).forEach(p -> probeer(plek, actor, p).ifPresent(fouten::add));
            }
        }

        assertThat(fouten).isEmpty();
        assertThat(geprobeerd).isGreaterThan(1000);
    }

    @Test
    void elke_handeling_heeft_een_post() {
        var dag = verhaal.vandaag();
        var gedekt = EnumSet.of(Daadpost.herstel("x").handeling());
        Daadpost.voorbereiding(dag).forEach(p -> gedekt.add(p.handeling()));
        Daadpost.traject(dag).forEach(p -> gedekt.add(p.handeling()));

        // a second vote has its page at the contestation, with tests of its own
        assertThat(EnumSet.complementOf(gedekt))
                .containsExactly(Handeling.LAAT_OPNIEUW_STEMMEN, Handeling.LEGT_HISTORISCH_VAST);
    }

    /** The guard's own test: an act that a row allows is seen to change something. */
    @Test
    void een_handeling_die_wel_mag_valt_op() {
        var loop = verhaal.go(Verbindendheid.STANDAARDVERKLARING);
        tabellen.isVeranderd();
        var voordracht =
                Daadpost.traject(verhaal.vandaag()).stream()
                        .filter(p -> p.handeling() == Handeling.DRAAGT_VOOR)
                        .findFirst()
                        .orElseThrow();

        assertThat(probeer(plek(loop.traject()), Actor.DIRECTIE, voordracht))
                .hasValueSatisfying(f -> assertThat(f).contains("303", "er veranderde iets"));
    }

    private Stream<Daadpost> posts(Plek plek, Actor actor) {
        var dag = verhaal.vandaag();
        var voor = Daadpost.voorbereiding(dag).stream().filter(p -> !mag(plek, actor, p, false));
        var na = Daadpost.traject(dag).stream().filter(p -> !mag(plek, actor, p, true));
        return Stream.of(voor, na, records(plek, actor).map(Daadpost::herstel)).flatMap(s -> s);
    }

    /** A row allows it, and the page belongs to the module that runs the step. */
    private static boolean mag(Plek plek, Actor actor, Daadpost post, boolean vaststelling) {
        return plek.loopt() == vaststelling && post.mag(plek.regels(), actor);
    }

    /** A record of another body, and one that does not exist. */
    private Stream<String> records(Plek plek, Actor actor) {
        var vreemd =
                plek.traject().stream()
                        .flatMap(t -> verhaal.vaststelling.zetten(t.id()).stream())
                        .filter(z -> Beurt.isRecord(z.handeling()) && z.actor() != actor)
                        .flatMap(z -> z.betreft().stream())
                        .map(UUID::toString)
                        .limit(1);
        return Stream.concat(vreemd, Stream.of(new UUID(0, 0).toString()));
    }

    private Optional<String> probeer(Plek plek, Actor actor, Daadpost post) {
        geprobeerd++;
        var antwoord = post(plek, post, Objects.requireNonNull(mensen.get(actor)));
        var wat = plek.naam() + " " + actor + " " + post + ": " + antwoord.getStatus();
        if (tabellen.isVeranderd()) {
            return Optional.of(wat + ", en er veranderde iets");
        }
        return isGeweigerd(plek, post, antwoord)
                ? Optional.empty()
                : Optional.of(wat + " " + inhoud(antwoord));
    }

    /**
     * 403 for who has not the right, 409 for what cannot be now, both with the rule. What does not
     * exist is not found: the acts on a traject before there is one, and a concept for others.
     */
    private static boolean isGeweigerd(Plek plek, Daadpost post, MockHttpServletResponse antwoord) {
        return switch (antwoord.getStatus()) {
            case 403, 409 -> REGEL.matcher(inhoud(antwoord)).find() || isGoPagina(post, antwoord);
            case 404 -> plek.concept() || plek.traject().isEmpty();
            default -> false;
        };
    }

    /** The go page is shown again, with the rule in a message and everything that was typed. */
    private static boolean isGoPagina(Daadpost post, MockHttpServletResponse antwoord) {
        return post.pad().equals("/go")
                && inhoud(antwoord).contains("role=\"alert\"")
                && inhoud(antwoord).contains(Verhaal.lang());
    }

    private MockHttpServletResponse post(Plek plek, Daadpost post, Gebruiker wie) {
        var verzoek =
                mvc.post()
                        .uri(plek.pad() + post.pad())
                        .accept(MediaType.APPLICATION_PROBLEM_JSON)
                        .param("versie", plek.voorstel().versie() + "")
                        .param(
                                "versie-traject",
                                plek.traject().map(t -> t.versie() + "").orElse("0"))
                        .with(Personen.als(wie));
        post.velden().forEach(verzoek::param);
        return verzoek.exchange().getResponse();
    }

    private static String inhoud(MockHttpServletResponse antwoord) {
        try {
            return antwoord.getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Plek> plekken(Verbindendheid graad) {
        var plekken = new ArrayList<Plek>();
        plekken.add(plek(verhaal.rijp(graad)));
        plekken.add(plek(verhaal.ingediend(graad)));
        plekken.add(plek(verhaal.noGo(graad)));
        for (Stap stap : stappen(graad)) {
            plekken.add(plek(verhaal.go(graad).naar(stap).traject()));
        }
        return plekken;
    }

    private Plek plek(DossierId id) {
        var voorstel = verhaal.voorbereiding.get(id);
        var procedure = Regelingen.geldendOp(verhaal.vandaag()).procedure(voorstel.voorgesteld());
        var regels = procedure.mogelijk(voorstel.stap());
        return new Plek(voorstel, voorstel.stap(), Optional.empty(), regels);
    }

    private Plek plek(Traject traject) {
        var voorstel = verhaal.voorbereiding.get(traject.dossier());
        var regels = traject.procedure().mogelijk(traject.stap());
        return new Plek(voorstel, traject.stap(), Optional.of(traject), regels);
    }

    /** From the go on; VOORBEREIDING is the end of a traject that was sent back. */
    private Set<Stap> stappen(Verbindendheid graad) {
        var procedure = Regelingen.geldendOp(verhaal.vandaag()).procedure(graad);
        var stappen = EnumSet.copyOf(procedure.stappen());
        stappen.removeIf(s -> s.isVoorbereiding() && s != Stap.VOORBEREIDING);
        if (graad == Verbindendheid.AANBEVOLEN) {
            stappen.remove(Stap.VOORBEREIDING);
        }
        return stappen;
    }

    private Map<Actor, Gebruiker> mensen() {
        var alle = new EnumMap<Actor, Gebruiker>(Actor.class);
        alle.put(Actor.INDIENER, verhaal.indiener);
        alle.put(Actor.DIRECTIE, verhaal.directie);
        alle.put(Actor.TASKFORCE, verhaal.secretaris("taskforce"));
        alle.put(Actor.COLLEGE, verhaal.secretaris("college"));
        alle.put(Actor.COMMISSIE, verhaal.secretaris("informatiesamenleving"));
        alle.put(Actor.BESTUUR, verhaal.bestuur);
        alle.put(Actor.LEDEN, verhaal.leden);
        alle.put(Actor.STEMBUREAU, verhaal.stembureau);
        return alle;
    }
}
