// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import nl.standaardwerk.raadpleging.Vorm;
import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.regeling.Effect;
import nl.standaardwerk.regeling.Geval;
import nl.standaardwerk.regeling.Handeling;
import nl.standaardwerk.regeling.Regel;
import nl.standaardwerk.regeling.Trede;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.toegang.Orgaan;
import nl.standaardwerk.voorbereiding.Voorstel;
import nl.standaardwerk.web.Formulier;
import nl.standaardwerk.web.Optie;
import nl.standaardwerk.web.Tekst;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which fields the form of an act has and what they begin with; what can be chosen comes from the
 * rows of the regeling.
 */
@Component
class VeldMapper {

    private final Tekst t;

    VeldMapper(Tekst t) {
        this.t = t;
    }

    /** What kind of field it is. */
    enum Soort {
        TEKST,
        TEKSTVAK,
        DATUM,
        KEUZE,
        VINKJES,
        SELECT,
        BESTAND
    }

    /** One field of a form. */
    record Veld(
            Soort soort,
            String naam,
            String label,
            @Nullable String uitleg,
            boolean leegMag,
            List<Optie> opties) {

        /** What was typed or chosen, as a person reads it. */
        String getoond(Tekst t, Formulier f) {
            if (soort == Soort.DATUM) {
                return f.datum(naam).map(t::dag).orElseGet(() -> f.waarde(naam));
            }
            return opties.isEmpty()
                    ? f.waarde(naam)
                    : opties.stream()
                            .filter(o -> f.gekozen(naam, o.waarde()))
                            .map(Optie::tekst)
                            .collect(Collectors.joining(", "));
        }
    }

    /**
     * @param regels the rows by which this person can act
     * @param organen the bodies that can be asked for advice
     */
    List<Veld> velden(Daadpagina pagina, Traject traject, List<Regel> regels, Set<Orgaan> organen) {
        return switch (pagina) {
            case VOORDRACHT -> voordracht(organen);
            case VERDER, TERUGVERWIJZEN, INTREKKING -> List.of(veld(Soort.TEKSTVAK, "reden"));
            case AGENDERING -> agendering(regels);
            case BEKRACHTIGING ->
                    List.of(
                            keuze(pagina, regels),
                            veld(Soort.DATUM, "datum"),
                            veld(Soort.TEKST, "vergadering"),
                            leeg(Soort.TEKST, "bron"));
            case BESLUIT -> besluit(traject, regels);
            case BEKENDMAKING ->
                    List.of(
                            veld(Soort.DATUM, "datum"),
                            veld(Soort.TEKSTVAK, "aan-wie"),
                            leeg(Soort.TEKST, "kenmerk"),
                            leeg(Soort.TEKST, "link"),
                            leeg(Soort.BESTAND, DaadReader.BRIEF));
            case AANHOUDEN -> List.of(veld(Soort.DATUM, "tot"), veld(Soort.TEKSTVAK, "reden"));
        };
    }

    private List<Veld> voordracht(Set<Orgaan> organen) {
        var commissies =
                organen.stream()
                        .filter(o -> o.actor() == Actor.COMMISSIE)
                        .sorted(Comparator.comparing(Orgaan::naam))
                        .map(o -> Optie.van(o.code().waarde(), o.naam()))
                        .toList();
        return List.of(
                veld(Soort.TEKSTVAK, "tekst"),
                met(veld(Soort.VINKJES, "commissies"), commissies),
                veld(Soort.DATUM, "uiterlijk-taskforce"),
                veld(Soort.DATUM, "uiterlijk-college"),
                veld(Soort.DATUM, "uiterlijk-commissie"));
    }

    private List<Veld> agendering(List<Regel> regels) {
        var effecten =
                Arrays.stream(Effect.values())
                        .filter(e -> heeft(regels, Handeling.RAADPLEEGT, Geval.van(e)))
                        .map(e -> Optie.van(e.name(), t.label(e)))
                        .toList();
        var vormen =
                Arrays.stream(Vorm.values()).map(v -> Optie.van(v.name(), t.label(v))).toList();
        return List.of(
                keuze(Daadpagina.AGENDERING, regels),
                leeg(Soort.DATUM, "dag"),
                met(leeg(Soort.SELECT, "vorm"), vormen),
                met(leeg(Soort.SELECT, "effect"), effecten),
                leeg(Soort.TEKSTVAK, "vraag"),
                leeg(Soort.TEKST, "kring"));
    }

    private List<Veld> besluit(Traject traject, List<Regel> regels) {
        var velden = new ArrayList<Veld>();
        velden.add(keuze(Daadpagina.BESLUIT, regels));
        velden.addAll(inhoud(traject));
        return velden;
    }

    /** The fields of a besluit beside the choice. */
    List<Veld> inhoud(Traject traject) {
        var velden = new ArrayList<Veld>();
        velden.add(veld(Soort.DATUM, "datum"));
        for (int n = 1; n <= BesluitReader.TREDEN; n++) {
            velden.add(met(trede("trede-" + n, n), treden(traject)));
            var vanaf = t.van("vaststelling.veld.trede-datum", n);
            velden.add(
                    new Veld(Soort.DATUM, "trede-" + n + "-datum", vanaf, null, true, List.of()));
        }
        velden.add(leeg(Soort.DATUM, "geldt-tot"));
        velden.add(leeg(Soort.TEKST, "versie"));
        velden.add(veld(Soort.TEKSTVAK, "toepassingsgebied"));
        velden.add(met(veld(Soort.KEUZE, "werkingsgebied"), gebieden()));
        velden.add(leeg(Soort.TEKST, "gemeenten"));
        velden.add(leeg(Soort.TEKST, "eigenaar"));
        velden.add(leeg(Soort.TEKST, "beheerder"));
        velden.add(veld(Soort.TEKSTVAK, "motivering"));
        velden.add(leeg(Soort.TEKSTVAK, "afwijking"));
        return velden;
    }

    private List<Optie> gebieden() {
        return List.of(
                Optie.van("ALLE", t.van("vaststelling.gebied.ALLE")),
                Optie.van("LIJST", t.van("vaststelling.gebied.LIJST")));
    }

    private Veld trede(String naam, int n) {
        return new Veld(
                Soort.SELECT, naam, t.van("vaststelling.veld.trede", n), null, true, List.of());
    }

    private List<Optie> treden(Traject traject) {
        var opties = new ArrayList<Optie>();
        for (Verbindendheid graad : Verbindendheid.values()) {
            if (!graad.hogerDan(traject.route())) {
                opties.add(Optie.van(graad.name(), t.label(graad)));
            }
        }
        for (Verbindendheid graad : Verbindendheid.values()) {
            opties.add(
                    Optie.van(
                            BesluitReader.VOORGENOMEN + graad.name(),
                            t.van("vaststelling.veld.voorgenomen", graad)));
        }
        return opties;
    }

    private Veld keuze(Daadpagina pagina, List<Regel> regels) {
        var opties =
                pagina.handelingen().stream()
                        .filter(h -> regels.stream().anyMatch(r -> r.handeling() == h))
                        .map(
                                h ->
                                        Optie.van(
                                                h.name(),
                                                t.van("vaststelling.keuze." + h.name()),
                                                t.van("vaststelling.keuzeUitleg." + h.name())))
                        .toList();
        return met(veld(Soort.KEUZE, "keuze"), opties);
    }

    private static boolean heeft(List<Regel> regels, Handeling handeling, Geval geval) {
        return regels.stream().anyMatch(r -> r.handeling() == handeling && r.geval() == geval);
    }

    private Veld veld(Soort soort, String naam) {
        return veld(soort, naam, false);
    }

    private Veld leeg(Soort soort, String naam) {
        return veld(soort, naam, true);
    }

    private Veld veld(Soort soort, String naam, boolean leegMag) {
        var uitleg = "vaststelling.uitleg." + naam;
        return new Veld(
                soort,
                naam,
                t.van("vaststelling.veld." + naam),
                t.bestaat(uitleg) ? t.van(uitleg) : null,
                leegMag,
                List.of());
    }

    private static Veld met(Veld veld, List<Optie> opties) {
        return new Veld(
                veld.soort(), veld.naam(), veld.label(), veld.uitleg(), veld.leegMag(), opties);
    }

    /**
     * What a form begins with: what was proposed, and the terms of the regeling.
     *
     * @param uiterlijk when each body that can be asked is to advise
     */
    Formulier begin(
            Daadpagina soort,
            Voorstel voorstel,
            Map<Orgaan, LocalDate> uiterlijk,
            LocalDate vandaag) {
        return switch (soort) {
            case VOORDRACHT -> voordracht(uiterlijk);
            case BESLUIT -> besluit(voorstel, vandaag);
            case BEKENDMAKING, BEKRACHTIGING -> Formulier.leeg().met("datum", t.dag(vandaag));
            case VERDER, AGENDERING, AANHOUDEN, TERUGVERWIJZEN, INTREKKING -> Formulier.leeg();
        };
    }

    private Formulier voordracht(Map<Orgaan, LocalDate> uiterlijk) {
        var formulier = Formulier.leeg().metAlle("commissies", List.of("informatiesamenleving"));
        for (Map.Entry<Orgaan, LocalDate> e : uiterlijk.entrySet()) {
            var actor = e.getKey().actor();
            var naam = actor == Actor.COMMISSIE ? "commissie" : e.getKey().code().waarde();
            formulier = formulier.met("uiterlijk-" + naam, t.dag(e.getValue()));
        }
        return formulier;
    }

    private Formulier besluit(Voorstel voorstel, LocalDate vandaag) {
        var formulier = Formulier.leeg().met("datum", t.dag(vandaag)).met("werkingsgebied", "ALLE");
        int n = 0;
        for (Trede trede : voorstel.ladder().treden()) {
            n++;
            var graad =
                    trede instanceof Trede.Voorgenomen
                            ? BesluitReader.VOORGENOMEN + trede.graad().name()
                            : trede.graad().name();
            formulier =
                    formulier
                            .met("trede-" + n, graad)
                            .met(
                                    "trede-" + n + "-datum",
                                    trede.vanaf().eerste().map(t::dag).orElse(""));
        }
        return formulier;
    }
}
