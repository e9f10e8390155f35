// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overzicht;

import nl.standaardwerk.aanmelding.Demopersonas;
import nl.standaardwerk.consultatie.Consultaties;
import nl.standaardwerk.raadpleging.Raadplegingen;
import nl.standaardwerk.register.Register;
import nl.standaardwerk.toegang.AccountId;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Personen;
import nl.standaardwerk.voorbereiding.Voorbereiding;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The pages of issue §6 and the people who open them. */
@TestComponent
final class Pages {

    static final String VISITOR = "";

    /** Somebody of every role. */
    static final List<String> PEOPLE =
            List.of(
                    VISITOR,
                    "indiener-deventer",
                    "dossierhouder",
                    "directie",
                    "secretaris-college",
                    "secretaris-informatiesamenleving",
                    "secretaris-bestuur",
                    "stembureau-1",
                    "beheerder-1",
                    "toezichthouder",
                    "coordinator-zutphen");

    private final Map<String, AccountId> accounts = new HashMap<>();
    private final MockMvcTester mvc;
    private final Demopersonas personas;
    private final Voorbereiding voorbereiding;
    private final Register register;
    private final Raadplegingen raadplegingen;
    private final Consultaties consultaties;

    Pages(MockMvcTester mvc, Demopersonas personas, ApplicationContext context) {
        this.mvc = mvc;
        this.personas = personas;
        voorbereiding = context.getBean(Voorbereiding.class);
        register = context.getBean(Register.class);
        raadplegingen = context.getBean(Raadplegingen.class);
        consultaties = context.getBean(Consultaties.class);
    }

    /** Opens a page as this persona. */
    MvcTestResult open(String path, String persona) {
        var request = mvc.get().uri(path);
        return persona.equals(VISITOR)
                ? request.exchange()
                : request.with(Personen.als(accounts.computeIfAbsent(persona, personas::account)))
                        .exchange();
    }

    /** Opens a page as somebody else. */
    MvcTestResult open(String path, Gebruiker wie) {
        return mvc.get().uri(path).with(Personen.als(wie)).exchange();
    }

    /** The pages that are about many rows, for this persona. */
    List<String> lists(String persona) {
        var paths =
                new ArrayList<>(
                        List.of(
                                "/",
                                "/voorstellen",
                                "/agenda",
                                "/register",
                                "/standaarden/gibit",
                                "/standaarden/gibit/verloop",
                                "/raadplegingen",
                                "/gemeenten",
                                "/gemeenten/GM0344",
                                "/gemeenten/GM0344/agenda",
                                "/gemeenten/GM0301/agenda",
                                "/gemeenten/GM0344/kosten",
                                "/gemeenten/GM0344/toepassing",
                                "/gemeenten/GM0344/toepassing/gibit",
                                "/gemeenten/GM0301/raadsrapportage",
                                "/gemeenten/GM0301/raadsrapportage/2025",
                                "/toepassing",
                                "/toepassing?standaard=gibit",
                                "/toepassing/herindelingen",
                                "/toepassing/matrix",
                                "/meetrondes",
                                "/toezicht",
                                "/toepassing/herindelingen/2022-03-24",
                                "/regelingen/2018",
                                "/referentielijsten",
                                "/referentielijsten?q=api",
                                "/consultaties",
                                "/zoeken?q=a"));
        if (!persona.equals(VISITOR)) {
            paths.addAll(List.of("/werkvoorraad", "/account", "/account/tweede-factor"));
        }
        switch (persona) {
            case "beheerder-1" ->
                    paths.addAll(List.of("/beheer/accounts", "/beheer/referentielijsten"));
            case "indiener-deventer" ->
                    paths.addAll(List.of("/voorstellen/nieuw", "/onze-gemeente/GM0150"));
            case "toezichthouder" ->
                    paths.addAll(
                            List.of(
                                    "/beoordelingen",
                                    "/beoordelingen?alles=ja",
                                    "/toezicht/signalen",
                                    "/toezicht/signalen?standaard=gibit",
                                    "/toezicht/nieuw",
                                    "/toezicht/gelijke-gevallen",
                                    "/rapportagerondes"));
            case "secretaris-bestuur" ->
                    paths.addAll(
                            List.of(
                                    "/beoordelingen",
                                    "/beoordelingen?alles=ja",
                                    "/toezicht/gelijke-gevallen"));
            case "coordinator-zutphen" ->
                    paths.addAll(
                            List.of(
                                    "/onze-gemeente/GM0301",
                                    "/onze-gemeente/GM0301/gibit/uitleg",
                                    "/onze-gemeente/GM0301/raadsrapportage/2026"));
            default -> {}
        }
        return List.copyOf(paths);
    }

    /** Every tab of every voorstel, every besluit and every raadpleging there is now. */
    List<String> records() {
        var paths = new ArrayList<String>();
        for (var voorstel : voorbereiding.alle()) {
            Arrays.stream(Tabblad.values()).forEach(t -> paths.add(voorstel.pad() + t.pad()));
            if (voorstel.openbareVersie().isPresent()) {
                paths.add(voorstel.pad() + "/kosten");
                paths.add(voorstel.pad() + "/kosten/GM0344");
                paths.add(voorstel.pad() + "/vergelijk?van=1");
            }
        }
        raadplegingen.alle().forEach(r -> paths.add("/raadplegingen/" + r.id()));
        for (var consultatie : consultaties.alle()) {
            paths.add("/consultaties/" + consultatie.kenmerk());
            paths.add("/consultaties/" + consultatie.kenmerk() + "/reacties");
        }
        register.alle().stream()
                .flatMap(s -> s.inschrijvingen().stream())
                .forEach(i -> paths.add("/besluiten/" + i.besluit().id().waarde()));
        paths.addAll(documents());
        return List.copyOf(paths);
    }

    /** Every dossier that is public, every besluit and some rapportages, as a document. */
    List<String> documents() {
        var paths =
                new ArrayList<>(
                        List.of(
                                "/gemeenten/GM0301/raadsrapportage/2026",
                                "/gemeenten/GM0457/raadsrapportage/2022"));
        register.alle().stream()
                .flatMap(s -> s.inschrijvingen().stream())
                .forEach(i -> paths.add("/besluiten/" + i.besluit().id().waarde() + "/afdruk"));
        for (var voorstel : voorbereiding.alle()) {
            voorstel.openbareVersie()
                    .ifPresent(v -> paths.add(voorstel.pad() + "/versies/" + v + "/afdruk"));
        }
        return List.copyOf(paths);
    }
}
