// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.rapportage;

import nl.standaardwerk.rapportage.Raadsrapportage.Regel;
import nl.standaardwerk.toepassing.OpgaveMapper;
import nl.standaardwerk.toepassing.Stand;
import nl.standaardwerk.toepassing.Standsoort;
import nl.standaardwerk.web.Tekst;

import java.util.ArrayList;
import java.util.List;

/** The facts of a rapportage in words: a {@link Blad} without explanation. */
final class RapportageMapper {

    private RapportageMapper() {}

    static Blad blad(Raadsrapportage r, Tekst t) {
        return new Blad(
                naam(r),
                r.gemeente().code().waarde(),
                alineas(r, t),
                "",
                cijfers(r, t),
                r.regels().stream().map(regel -> regel(r, regel, t)).toList(),
                r.regels().isEmpty()
                        ? t.van("rapportage.tabel.geenTekst", naam(r), r.jaar().op())
                        : "",
                vervallen(r, t),
                r.uitleg().stream().map(regel -> uitleg(regel, t)).toList(),
                r.demonstratie());
    }

    private static Blad.Regel regel(Raadsrapportage r, Regel regel, Tekst t) {
        var pad = "/gemeenten/" + r.gemeente().code() + "/toepassing/" + regel.naam().sleutel();
        return new Blad.Regel(
                new Blad.Standaard(regel.naam().titel(), pad, regel.naam().demonstratie()),
                regel.graad(),
                regel.soort(),
                regel.stand().demonstratie(),
                verandering(r, regel, t),
                datum(regel, t),
                alle(regel, t),
                regel.alleVerzonnen());
    }

    private static Blad.Vervallen vervallen(Raadsrapportage r, Tekst t) {
        return new Blad.Vervallen(
                r.vervallen().isEmpty()
                        ? ""
                        : t.van("rapportage.vervallen.tekst", r.jaar().vorige().orElseThrow()),
                r.vervallen().stream()
                        .map(
                                n ->
                                        new Blad.Standaard(
                                                n.titel(),
                                                "/standaarden/" + n.sleutel(),
                                                n.demonstratie()))
                        .toList());
    }

    private static Blad.Uitleg uitleg(Regel regel, Tekst t) {
        return new Blad.Uitleg(
                regel.naam().titel(),
                regel.soort(),
                regel.demonstratie(),
                OpgaveMapper.feiten(t, regel.uitleg().orElseThrow()).entrySet().stream()
                        .map(f -> new Blad.Feit(f.getKey(), f.getValue()))
                        .toList());
    }

    /** The text for the paragraaf: whole sentences, in paragraphs. */
    private static List<String> alineas(Raadsrapportage r, Tekst t) {
        var alineas = new ArrayList<String>();
        alineas.add(
                t.van("rapportage.kort.dag." + r.jaar().soort(), jaar(r), r.jaar().op(), naam(r)));
        alineas.add(String.join(" ", stand(r, t)));
        alineas.add(String.join(" ", verloop(r, t)));
        return List.copyOf(alineas);
    }

    private static List<String> stand(Raadsrapportage r, Tekst t) {
        var zinnen = new ArrayList<String>();
        var telling = r.telling();
        zinnen.add(t.van("rapportage.kort.gelden", telling.totaal(), naam(r)));
        for (var soort : Standsoort.values()) {
            if (telling.van(soort) > 0) {
                zinnen.add(t.van("rapportage.kort." + soort, telling.van(soort), naam(r)));
            }
        }
        long vrijwillig = r.regels().stream().filter(regel -> !regel.verplicht()).count();
        if (vrijwillig > 0) {
            zinnen.add(t.van("rapportage.kort.vrijwillig", vrijwillig));
        }
        return zinnen;
    }

    private static List<String> verloop(Raadsrapportage r, Tekst t) {
        var zinnen = new ArrayList<String>();
        zinnen.add(
                r.jaar()
                        .vorige()
                        .map(dag -> t.van("rapportage.kort.veranderd", r.veranderd(), dag))
                        .orElseGet(() -> t.van("rapportage.kort.geenVorige", jaar(r))));
        if (!r.vervallen().isEmpty()) {
            zinnen.add(t.van("rapportage.kort.vervallen", r.vervallen().size()));
        }
        r.eerste()
                .ifPresent(
                        regel ->
                                zinnen.add(
                                        t.van(
                                                "rapportage.kort.eerste",
                                                regel.uiterlijk().orElseThrow(),
                                                regel.naam().titel())));
        return zinnen;
    }

    /** The totals, each with its name; the usual four always. */
    private static List<Blad.Feit> cijfers(Raadsrapportage r, Tekst t) {
        var cijfers = new ArrayList<Blad.Feit>();
        var telling = r.telling();
        for (var soort : Standsoort.values()) {
            boolean altijd = soort != Standsoort.AFWIJKING && soort != Standsoort.VERLOPEN;
            if (altijd || telling.van(soort) > 0) {
                cijfers.add(new Blad.Feit(t.label(soort), t.getal(telling.van(soort))));
            }
        }
        return cijfers;
    }

    /** Which part of all gemeenten for which it holds applies it. */
    private static String alle(Regel regel, Tekst t) {
        return regel.alle()
                .map(n -> t.percentage(n.deel(n.van(Standsoort.TOEGEPAST))))
                .orElseGet(() -> t.van("rapportage.kolom.geenCijfer"));
    }

    /** Since when, by when or until when. */
    private static String datum(Regel regel, Tekst t) {
        if (regel.soort() == Standsoort.VERLOPEN) {
            return t.van("rapportage.datum.verlopen", regel.stand().geldigTot().orElseThrow());
        }
        return regel.opgave()
                .map(o -> datum(o.stand(), t))
                .orElseGet(
                        () ->
                                regel.stand()
                                        .termijn()
                                        .map(dag -> t.van("rapportage.datum.opgave", dag))
                                        .orElse(""));
    }

    private static String datum(Stand.Opgegeven stand, Tekst t) {
        return switch (stand) {
            case Stand.Toegepast(var versie, var sinds, _) ->
                    t.van(
                            versie.isEmpty() ? "rapportage.datum.sinds" : "rapportage.datum.versie",
                            sinds,
                            versie);
            case Stand.Gepland(_, var datum) -> t.van("rapportage.datum.plan", datum);
            case Stand.LegUit(var uitleg) -> t.van("rapportage.datum.uitleg", uitleg.tot());
        };
    }

    /** What is another than the year before. */
    private static String verandering(Raadsrapportage r, Regel regel, Tekst t) {
        if (r.jaar().vorige().isEmpty()) {
            return t.van("rapportage.verandering.onbekend");
        }
        if (regel.vorig().isEmpty()) {
            return t.van("rapportage.verandering.nieuw");
        }
        var vorig = regel.vorig().get();
        var zinnen = new ArrayList<String>();
        if (vorig.stand() != regel.soort()) {
            zinnen.add(t.van("rapportage.verandering.stand", vorig.stand()));
        }
        if (!vorig.verplichting().equals(regel.stand().verplichting())) {
            zinnen.add(
                    vorig.verplichting()
                            .map(graad -> t.van("rapportage.verandering.binding", graad))
                            .orElseGet(() -> t.van("rapportage.verandering.vrijwillig")));
        }
        if (zinnen.isEmpty() && !vorig.op().equals(regel.stand().op())) {
            regel.stand()
                    .op()
                    .ifPresent(op -> zinnen.add(t.van("rapportage.verandering.opnieuw", op)));
        }
        return zinnen.isEmpty() ? t.van("rapportage.verandering.geen") : String.join(" ", zinnen);
    }

    private static String jaar(Raadsrapportage r) {
        return String.valueOf(r.jaar().jaar());
    }

    private static String naam(Raadsrapportage r) {
        return r.gemeente().naam();
    }
}
