// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.register;

import nl.standaardwerk.regeling.Datering;
import nl.standaardwerk.regeling.Trede;
import nl.standaardwerk.register.Bronvermelding.Feit;
import nl.standaardwerk.web.Tekst;
import nl.standaardwerk.web.Tijdlijnpunt;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Makes the history of a standard out of its besluiten, their steps, versions and sources. */
@Component
class GeschiedenisMapper {

    /** Facts that are an event of their own; the others are the besluit, its steps or its data. */
    private static final Set<Feit> GEBEURTENIS =
            Set.of(Feit.BRIEF, Feit.ADVIES, Feit.UITSLAG, Feit.WET, Feit.OPMERKING);

    private final Tekst t;
    private final Clock clock;

    GeschiedenisMapper(Tekst t, Clock clock) {
        this.t = t;
        this.clock = clock;
    }

    /** Newest first; what has no known date stands at the end. */
    List<Tijdlijnpunt> van(Standaard standaard, LocalDate vandaag) {
        var punten = new ArrayList<Punt>();
        for (Inschrijving inschrijving : standaard.inschrijvingen()) {
            punten.add(vastgelegd(inschrijving));
            if (inschrijving.hersteldDoor().isEmpty()) {
                punten.addAll(punten(inschrijving));
            }
        }
        return punten.stream()
                .distinct()
                .sorted(Comparator.comparing(Punt::volgorde).reversed())
                .map(p -> p.toon(t, vandaag))
                .toList();
    }

    private Punt vastgelegd(Inschrijving inschrijving) {
        var dag = Datering.op(LocalDate.ofInstant(inschrijving.vastgelegd(), clock.getZone()));
        return inschrijving.besluit().soort() == Besluitsoort.HISTORISCH
                        && hersteld(inschrijving).isEmpty()
                ? punt(dag, t.van("register.geschiedenis.historisch"), "")
                : new Punt(
                        dag,
                        t.van("register.geschiedenis.ingeschreven"),
                        hersteld(inschrijving),
                        url(inschrijving));
    }

    private String hersteld(Inschrijving inschrijving) {
        return inschrijving.hersteldDoor().isPresent()
                ? t.van("register.geschiedenis.hersteld")
                : inschrijving.besluit().herstelt().isPresent()
                        ? t.van("register.geschiedenis.herstelt")
                        : "";
    }

    private List<Punt> punten(Inschrijving inschrijving) {
        var besluit = inschrijving.besluit();
        var punten = new ArrayList<Punt>();
        if (!besluit.orgaan().isEmpty() || besluit.datum().eerste().isPresent()) {
            punten.add(
                    new Punt(
                            besluit.datum(),
                            t.van("register.geschiedenis.besluit"),
                            besluit.orgaan(),
                            url(inschrijving)));
        }
        besluit.ladder().treden().forEach(trede -> punten.add(trede(trede)));
        besluit.einde()
                .ifPresent(e -> punten.add(punt(e, t.van("register.geschiedenis.einde"), "")));
        besluit.versies().forEach(v -> punten.addAll(versie(v)));
        inschrijving.bekendmaking().ifPresent(b -> punten.add(bekendgemaakt(b)));
        besluit.bronnen().stream()
                .filter(b -> isGebeurtenis(b, inschrijving))
                .forEach(b -> punten.add(punt(b.datum(), t.label(b.feit()), inhoud(b))));
        return punten;
    }

    /** What is not found has no place in time, and the letter is told once. */
    private static boolean isGebeurtenis(Bronvermelding bron, Inschrijving inschrijving) {
        boolean begin =
                bron.feit() == Feit.GELDT_VANAF
                        && inschrijving.besluit().ladder().treden().isEmpty();
        return (begin || GEBEURTENIS.contains(bron.feit()))
                && bron.datum().eerste().isPresent()
                && (bron.feit() != Feit.BRIEF || inschrijving.bekendmaking().isEmpty());
    }

    private String inhoud(Bronvermelding bron) {
        return bron.isNietGevonden() ? t.van("register.niet-gevonden") : bron.inhoud();
    }

    private Punt bekendgemaakt(Inschrijving.Bekendmaking brief) {
        return punt(brief.op(), t.van("register.geschiedenis.bekendgemaakt"), brief.brief());
    }

    private Punt trede(Trede trede) {
        return switch (trede) {
            case Trede.Besloten b ->
                    punt(b.vanaf(), t.van("register.geschiedenis.trede", b.graad()), "");
            case Trede.Voorgenomen v ->
                    punt(
                            v.vanaf(),
                            t.van("register.geschiedenis.voorgenomen", v.graad()),
                            t.van("register.geschiedenis.plan"));
        };
    }

    private List<Punt> versie(Versie versie) {
        var punten = new ArrayList<Punt>();
        if (versie.specificatie().eerste().isPresent()) {
            punten.add(
                    punt(
                            versie.specificatie(),
                            t.van("register.geschiedenis.specificatie"),
                            versie.nummer()));
        }
        if (versie.tot().isPresent() && !versie.nummer().isEmpty()) {
            punten.add(
                    punt(
                            versie.tot().get(),
                            t.van("register.geschiedenis.versie-einde", versie.nummer()),
                            ""));
        }
        return punten;
    }

    private static Punt punt(Datering datum, String wat, String toelichting) {
        return new Punt(datum, wat, toelichting, "");
    }

    private static String url(Inschrijving inschrijving) {
        return "/besluiten/" + inschrijving.besluit().id().waarde();
    }

    private record Punt(Datering datum, String wat, String toelichting, String url) {

        LocalDate volgorde() {
            return datum.eerste().orElse(LocalDate.MIN);
        }

        Tijdlijnpunt toon(Tekst t, LocalDate vandaag) {
            return new Tijdlijnpunt(
                    datum.isDag() ? datum.eerste().orElseThrow() : null,
                    Dateringtekst.van(t, datum),
                    wat,
                    toelichting,
                    url.isEmpty() ? null : url,
                    volgorde().isAfter(vandaag));
        }
    }
}
