// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.onderbouwing;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.gemeenten.Grootteklasse;
import nl.standaardwerk.gemeenten.Provincie;
import nl.standaardwerk.onderbouwing.Afspraak.Populatie;
import nl.standaardwerk.web.Badge;
import nl.standaardwerk.web.Botsing.Stuk;
import nl.standaardwerk.web.Formulier;
import nl.standaardwerk.web.Tekst;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A measurement of draagvlak as two forms, as words and as a line of the hash, and back. */
@Component
class MetingMapper {

    private static final String GETAL = "onderbouwing.fout.getal";

    private final Tekst t;

    MetingMapper(Tekst t) {
        this.t = t;
    }

    /** The form of the agreement. */
    Formulier formulier(Draagvlakmeting meting) {
        var a = meting.afspraak();
        return Formulier.leeg()
                .met("vraag", a.vraag())
                .met("populatie", a.populatie())
                .met("groep", a.groep())
                .met("omvang", a.populatie() == Populatie.GEMEENTEN ? "" : a.omvang())
                .met("methode", a.methode())
                .met("grens", a.grens())
                .met("minsteRespons", a.minsteRespons());
    }

    /** A measurement in a list. */
    RijMapper.Kort kort(Draagvlakmeting meting) {
        var afspraak = meting.afspraak();
        return new RijMapper.Kort(
                meting,
                meting.stand()
                        .map(stand -> stand.badge(t))
                        .orElseGet(
                                () ->
                                        new Badge(
                                                Badge.Soort.NEUTRAAL,
                                                t.van("onderbouwing.nietGemeten"))),
                List.of(t.van("onderbouwing.afgesproken", afspraak.grens(), afspraak.op())),
                afspraak.methode());
    }

    /** The agreement that was filled in; its day is set when it is saved. */
    static Draagvlakmeting lees(UUID id, Formulier formulier) {
        var fouten = new OnjuisteInvoer.Verzamelaar();
        var populatie =
                Arrays.stream(Populatie.values())
                        .filter(p -> p.name().equals(formulier.waarde("populatie")))
                        .findFirst();
        fouten.eis(populatie.isPresent(), "populatie", "onderbouwing.fout.kies").klaar();
        return Draagvlakmeting.afgesproken(
                id,
                new Afspraak(
                        formulier.waarde("vraag"),
                        populatie.orElseThrow(),
                        formulier.waarde("groep"),
                        getal(formulier.waarde("omvang")).orElse(0),
                        formulier.waarde("methode"),
                        getal(formulier.waarde("grens").replace("%", "")).orElse(0),
                        getal(formulier.waarde("minsteRespons").replace("%", "")).orElse(0),
                        LocalDate.EPOCH));
    }

    /** The form of the figures. */
    Formulier uitslag(Draagvlakmeting meting) {
        var formulier = Formulier.leeg();
        if (meting.meting().isEmpty()) {
            return formulier;
        }
        var m = meting.meting().get();
        formulier = formulier.met("van", t.dag(m.van())).met("tot", t.dag(m.totEnMet()));
        if (!m.isPerGemeente()) {
            return met(formulier, "", m.totaal());
        }
        for (var deel : m.perProvincie().entrySet()) {
            formulier = met(formulier, "-" + deel.getKey(), deel.getValue());
        }
        for (var deel : m.perGrootte().entrySet()) {
            formulier = met(formulier, "-" + deel.getKey(), deel.getValue());
        }
        return formulier;
    }

    private static Formulier met(Formulier formulier, String naam, Antwoordtelling telling) {
        return formulier
                .met("antwoorden" + naam, telling.antwoorden())
                .met("voor" + naam, telling.voor());
    }

    /**
     * The figures that were filled in.
     *
     * @throws OnjuisteInvoer with every field that is wrong
     */
    static Meting leesUitslag(Afspraak afspraak, Formulier formulier) {
        var fouten = new OnjuisteInvoer.Verzamelaar();
        var van = formulier.datum("van");
        var tot = formulier.datum("tot");
        fouten.eis(van.isPresent(), "van", "onderbouwing.fout.datum")
                .eis(tot.isPresent(), "tot", "onderbouwing.fout.datum")
                .eis(
                        van.isEmpty() || tot.isEmpty() || !tot.get().isBefore(van.get()),
                        "tot",
                        "onderbouwing.fout.periode");
        if (afspraak.populatie() == Populatie.ANDERE_GROEP) {
            var totaal = telling(formulier, "", fouten);
            fouten.klaar();
            return Meting.van(van.orElseThrow(), tot.orElseThrow(), totaal);
        }
        var perProvincie = tellingen(Provincie.class, formulier, fouten);
        var perGrootte = tellingen(Grootteklasse.class, formulier, fouten);
        var som = Antwoordtelling.som(perProvincie.values());
        fouten.eis(
                Antwoordtelling.som(perGrootte.values()).equals(som),
                "antwoorden-" + Grootteklasse.TOT_20,
                "onderbouwing.fout.som",
                som.antwoorden(),
                som.voor());
        fouten.klaar();
        return Meting.van(van.orElseThrow(), tot.orElseThrow(), perProvincie, perGrootte);
    }

    private static <E extends Enum<E>> Map<E, Antwoordtelling> tellingen(
            Class<E> soort, Formulier formulier, OnjuisteInvoer.Verzamelaar fouten) {
        var tellingen = new EnumMap<E, Antwoordtelling>(soort);
        for (E deel : soort.getEnumConstants()) {
            tellingen.put(deel, telling(formulier, "-" + deel, fouten));
        }
        return tellingen;
    }

    /** Two numbers; an empty field is none. */
    private static Antwoordtelling telling(
            Formulier formulier, String naam, OnjuisteInvoer.Verzamelaar fouten) {
        var antwoorden = getal(formulier.waarde("antwoorden" + naam));
        var voor = getal(formulier.waarde("voor" + naam));
        boolean past = antwoorden.isEmpty() || voor.isEmpty() || voor.get() <= antwoorden.get();
        fouten.eis(antwoorden.isPresent(), "antwoorden" + naam, GETAL)
                .eis(voor.isPresent(), "voor" + naam, GETAL)
                .eis(past, "voor" + naam, "onderbouwing.fout.voor");
        return past && antwoorden.isPresent() && voor.isPresent()
                ? new Antwoordtelling(antwoorden.get(), voor.get())
                : Antwoordtelling.NIETS;
    }

    /** A whole number, with or without dots; nothing is 0. */
    private static Optional<Integer> getal(String tekst) {
        var kaal = tekst.strip();
        if (kaal.isEmpty()) {
            return Optional.of(0);
        }
        return kaal.matches("\\d{1,8}|\\d{1,3}(\\.\\d{3}){1,2}")
                ? Optional.of(Integer.parseInt(kaal.replace(".", "")))
                : Optional.empty();
    }

    /** Every fact that counts in the hash, the texts apart. */
    static String feiten(Draagvlakmeting d) {
        var a = d.afspraak();
        return String.join(
                " ",
                a.populatie().name(),
                String.valueOf(a.omvang()),
                String.valueOf(a.grens()),
                String.valueOf(a.minsteRespons()),
                a.op().toString(),
                d.meting().map(MetingMapper::feiten).orElse("-"));
    }

    private static String feiten(Meting m) {
        var delen = new ArrayList<String>();
        delen.add(m.van() + " " + m.totEnMet() + " " + feiten(m.totaal()));
        m.perProvincie().forEach((p, telling) -> delen.add(p.code() + "=" + feiten(telling)));
        m.perGrootte().forEach((g, telling) -> delen.add(g + "=" + feiten(telling)));
        return String.join(" ", delen);
    }

    private static String feiten(Antwoordtelling telling) {
        return telling.voor() + "/" + telling.antwoorden();
    }

    /** For whom it is measured, in words. */
    String groep(Afspraak afspraak) {
        return afspraak.populatie() == Populatie.GEMEENTEN
                ? t.label(Populatie.GEMEENTEN)
                : afspraak.groep();
    }

    /** Every field with its name, for who reads. */
    List<Stuk> stukken(Draagvlakmeting d) {
        var a = d.afspraak();
        var stukken = new ArrayList<Stuk>();
        stukken.add(stuk("vraag", a.vraag()));
        stukken.add(
                stuk(
                        "populatie",
                        t.van("onderbouwing.groep.omvang", groep(a), t.getal(a.omvang()))));
        stukken.add(stuk("methode", a.methode()));
        stukken.add(stuk("grens", t.van("onderbouwing.procent", a.grens())));
        stukken.add(stuk("minsteRespons", t.van("onderbouwing.procent", a.minsteRespons())));
        stukken.add(stuk("afgesproken", t.dag(a.op())));
        d.meting().ifPresent(m -> stukken.addAll(stukken(a, m)));
        return stukken;
    }

    private List<Stuk> stukken(Afspraak a, Meting m) {
        var stukken = new ArrayList<Stuk>();
        stukken.add(stuk("gemeten", t.van("onderbouwing.periode", m.van(), m.totEnMet())));
        stukken.add(stuk("uitslag", telling(m.totaal())));
        stukken.add(stuk("stand", t.label(a.stand(m.totaal()))));
        m.perProvincie().forEach((p, telling) -> stukken.add(new Stuk(p.naam(), telling(telling))));
        m.perGrootte().forEach((g, telling) -> stukken.add(new Stuk(t.label(g), telling(telling))));
        return stukken;
    }

    private String telling(Antwoordtelling telling) {
        return t.van(
                "onderbouwing.telling",
                t.getal(telling.voor()),
                t.getal(telling.antwoorden()),
                t.percentage(telling.percentage()));
    }

    private Stuk stuk(String veld, String tekst) {
        return new Stuk(t.van("onderbouwing.veld." + veld), tekst);
    }
}
