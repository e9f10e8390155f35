// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.historie;

import nl.standaardwerk.OnjuisteInvoer.Verzamelaar;
import nl.standaardwerk.historie.Invoer.Soort;
import nl.standaardwerk.regeling.Datering;
import nl.standaardwerk.regeling.Ladder;
import nl.standaardwerk.regeling.Trede;
import nl.standaardwerk.register.Bronvermelding;
import nl.standaardwerk.register.Bronvermelding.Feit;
import nl.standaardwerk.register.Dateringtekst;
import nl.standaardwerk.web.Formulier;
import nl.standaardwerk.web.Tekst;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reads the sources of the form, each with the facts that stand in it, and gives every fact that
 * was filled in its source. A fact that history usually has and that was left empty is not found.
 */
record BronReader(Tekst t, Formulier f, Verzamelaar fouten) {

    /** Facts that are one field with words. */
    private static final Map<Feit, String> WOORDEN =
            Map.of(
                    Feit.ORGAAN, "orgaan",
                    Feit.VERSIE, "versie",
                    Feit.ADVIES, "advies",
                    Feit.UITSLAG, "uitslag",
                    Feit.BEHEERDER, "beheerder",
                    Feit.WET, "wet",
                    Feit.OPMERKING, "opmerking");

    /** Facts of which it says so when they are not found. */
    private static final Set<Feit> GEZOCHT =
            EnumSet.of(
                    Feit.BESLUIT,
                    Feit.ORGAAN,
                    Feit.SPECIFICATIE,
                    Feit.BRIEF,
                    Feit.ADVIES,
                    Feit.UITSLAG,
                    Feit.BEHEERDER);

    /** One fact as it was filled in. */
    private record Gemeld(Feit feit, String inhoud, Datering datum) {}

    /** One source as it was filled in. */
    private record Bron(int nummer, String tekst, Set<Feit> feiten) {}

    List<Bronvermelding> lees(Ladder ladder, Soort soort) {
        var gemeld = gemeld(ladder);
        var bronnen = bronnen();
        fouten.eis(!bronnen.isEmpty(), "bron-1-titel", "historie.fout.geen-bron");
        if (!bronnen.isEmpty()) {
            controleer(gemeld, bronnen);
        }
        var vermeldingen = new ArrayList<Bronvermelding>();
        for (Gemeld g : gemeld) {
            bronVan(g.feit(), bronnen)
                    .map(b -> new Bronvermelding(g.feit(), g.inhoud(), g.datum(), b.tekst()))
                    .ifPresent(vermeldingen::add);
        }
        var gevonden = gemeld.stream().map(Gemeld::feit).collect(Collectors.toSet());
        gezocht(soort, ladder).stream()
                .filter(feit -> !gevonden.contains(feit))
                .forEach(feit -> vermeldingen.add(Bronvermelding.nietGevonden(feit)));
        vermeldingen.sort(Comparator.comparing(Bronvermelding::feit));
        return vermeldingen;
    }

    private static Set<Feit> gezocht(Soort soort, Ladder ladder) {
        var gezocht = EnumSet.copyOf(GEZOCHT);
        boolean zonderDag =
                ladder.besloten().stream().anyMatch(b -> b.vanaf() instanceof Datering.Onbekend);
        if (soort == Soort.BESLOTEN && zonderDag) {
            gezocht.add(Feit.GELDT_VANAF);
        }
        return gezocht;
    }

    private void controleer(List<Gemeld> gemeld, List<Bron> bronnen) {
        var ingevuld = gemeld.stream().map(Gemeld::feit).collect(Collectors.toSet());
        if (heeftOnleesbareTrede()) {
            ingevuld.add(Feit.GELDT_VANAF);
        }
        for (Feit feit : Feit.values()) {
            boolean heeftBron = bronVan(feit, bronnen).isPresent();
            fouten.eis(
                    !ingevuld.contains(feit) || heeftBron,
                    Velden.bron(1, "feiten"),
                    "historie.fout.zonder-bron",
                    feit);
        }
        for (Bron bron : bronnen) {
            var veld = Velden.bron(bron.nummer(), "feiten");
            fouten.eis(!bron.feiten().isEmpty(), veld, "historie.fout.bron-zonder-feit");
            for (Feit feit : bron.feiten()) {
                boolean vol = ingevuld.contains(feit);
                fouten.eis(vol, veld, "historie.fout.niet-ingevuld", feit);
            }
        }
    }

    /** A date that cannot be read counts as filled in: its fault is told at its own field. */
    private boolean heeftOnleesbareTrede() {
        return IntStream.rangeClosed(1, Velden.TREDEN)
                .mapToObj(n -> f.waarde("trede-" + n + "-datum"))
                .anyMatch(datum -> DateringReader.lees(datum).isEmpty());
    }

    private static Optional<Bron> bronVan(Feit feit, List<Bron> bronnen) {
        return bronnen.stream().filter(b -> b.feiten().contains(feit)).findFirst();
    }

    private List<Gemeld> gemeld(Ladder ladder) {
        var gemeld = new ArrayList<Gemeld>();
        var onbekend = new Datering.Onbekend();
        WOORDEN.forEach(
                (feit, veld) -> {
                    if (!f.waarde(veld).isEmpty()) {
                        gemeld.add(new Gemeld(feit, f.waarde(veld), onbekend));
                    }
                });
        datum(Feit.BESLUIT, "datum", t.label(Feit.BESLUIT)).ifPresent(gemeld::add);
        datum(Feit.EINDE, "einde", t.label(Feit.EINDE)).ifPresent(gemeld::add);
        datum(Feit.SPECIFICATIE, "specificatie", t.label(Feit.SPECIFICATIE)).ifPresent(gemeld::add);
        var brief = f.waarde("brief");
        var opBrief = datum(Feit.BRIEF, "brief-datum", brief.isEmpty() ? "–" : brief);
        opBrief.or(() -> woorden(Feit.BRIEF, brief)).ifPresent(gemeld::add);
        for (Trede trede : ladder.treden()) {
            var naam = naam(trede);
            gemeld.add(new Gemeld(Feit.VERBINDENDHEID, naam, onbekend));
            if (!(trede.vanaf() instanceof Datering.Onbekend)) {
                gemeld.add(new Gemeld(Feit.GELDT_VANAF, naam, trede.vanaf()));
            }
        }
        return gemeld.stream().distinct().toList();
    }

    private static Optional<Gemeld> woorden(Feit feit, String inhoud) {
        return inhoud.isEmpty()
                ? Optional.empty()
                : Optional.of(new Gemeld(feit, inhoud, new Datering.Onbekend()));
    }

    /** A fact with a date; one that cannot be read counts as filled in, its fault is told there. */
    private Optional<Gemeld> datum(Feit feit, String veld, String inhoud) {
        if (DateringReader.isOnbekend(f.waarde(veld))) {
            return Optional.empty();
        }
        var datum = DateringReader.lees(f.waarde(veld)).orElseGet(Datering.Onbekend::new);
        return Optional.of(new Gemeld(feit, inhoud, datum));
    }

    private String naam(Trede trede) {
        var graad = t.label(trede.graad());
        return switch (trede) {
            case Trede.Besloten b -> graad;
            case Trede.Voorgenomen v -> t.van("historie.voorgenomen", graad);
        };
    }

    private List<Bron> bronnen() {
        var bronnen = new ArrayList<Bron>();
        for (int n = 1; n <= Velden.BRONNEN; n++) {
            int nummer = n;
            boolean leeg =
                    List.of("titel", "link", "dag", "feiten").stream()
                            .allMatch(deel -> f.waarde(Velden.bron(nummer, deel)).isEmpty());
            if (!leeg) {
                bronnen.add(bron(n));
            }
        }
        return bronnen;
    }

    private Bron bron(int n) {
        var titel = f.waarde(Velden.bron(n, "titel"));
        var link = f.waarde(Velden.bron(n, "link"));
        var dag = Velden.datering(f, Velden.bron(n, "dag"), fouten);
        fouten.eis(!titel.isEmpty(), Velden.bron(n, "titel"), "historie.fout.bron-titel")
                .eis(
                        link.isEmpty() || link.matches("https://\\S+"),
                        Velden.bron(n, "link"),
                        "historie.fout.bron-link");
        var feiten = EnumSet.noneOf(Feit.class);
        f.waarden(Velden.bron(n, "feiten")).stream()
                .flatMap(naam -> Velden.keuze(Feit.values(), naam).stream())
                .forEach(feiten::add);
        return new Bron(n, tekst(titel, dag, link), feiten);
    }

    /** Title, day and address, the address last. */
    private String tekst(String titel, Datering dag, String link) {
        var op = dag instanceof Datering.Onbekend ? "" : Dateringtekst.van(t, dag);
        return Arrays.asList(titel, op, link).stream()
                .filter(deel -> !deel.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
