// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overzicht;

import nl.standaardwerk.journaal.Journaal;
import nl.standaardwerk.journaal.Journaalregel;
import nl.standaardwerk.journaal.Redenbron;
import nl.standaardwerk.voorbereiding.Voorstel;
import nl.standaardwerk.web.Tekst;
import nl.standaardwerk.web.Tijdlijnpunt;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the tijdlijn of a dossier from the journaal. */
@Component
class Tijdlijnlezer {

    private final Journaal journaal;
    private final List<Redenbron> bronnen;
    private final Namen namen;
    private final Tekst t;
    private final Clock clock;

    Tijdlijnlezer(Journaal journaal, List<Redenbron> bronnen, Namen namen, Tekst t, Clock clock) {
        this.journaal = journaal;
        this.bronnen = bronnen;
        this.namen = namen;
        this.t = t;
        this.clock = clock;
    }

    /**
     * What happened.
     *
     * @param punten the newest first
     */
    record Gelezen(List<Tijdlijnpunt> punten, Doorlooptijd doorlooptijd) {}

    /**
     * What happened, and how long each step took; two statements, and one for each source that has
     * a reason of these lines.
     */
    Gelezen van(Voorstel voorstel, boolean ookIntern) {
        var regels = journaal.van(voorstel.id().waarde(), ookIntern);
        return new Gelezen(
                tekst(voorstel, redenen(voorstel, regels, ookIntern)).punten(regels),
                Doorlooptijd.van(voorstel.ingebracht(), regels, LocalDate.now(clock)));
    }

    /** One line; nothing when it is of another dossier. */
    Optional<Journaalregel> regel(Voorstel voorstel, long nummer, boolean ookIntern) {
        return journaal.van(voorstel.id().waarde(), ookIntern).stream()
                .filter(regel -> regel.nummer() == nummer)
                .findFirst();
    }

    /** A line as a sentence, also one that is not told on the tijdlijn. */
    Tijdlijnpunt punt(Voorstel voorstel, Journaalregel regel) {
        return tekst(voorstel, Map.of()).ook(regel);
    }

    private Tijdlijntekst tekst(Voorstel voorstel, Map<String, String> redenen) {
        return new Tijdlijntekst(t, namen.vandaag(), redenen, voorstel.pad() + "/tijdlijn/");
    }

    /** A reason is public, but for one why it was never submitted. */
    private Map<String, String> redenen(
            Voorstel voorstel, List<Journaalregel> regels, boolean ookIntern) {
        if (!ookIntern && voorstel.ingediend().isEmpty()) {
            return Map.of();
        }
        var gezocht =
                regels.stream()
                        .map(regel -> regel.gegeven("redenSha256"))
                        .filter(hash -> !hash.isEmpty())
                        .collect(Collectors.toSet());
        var alle = new HashMap<String, String>();
        for (Redenbron bron : bronnen) {
            if (!alle.keySet().containsAll(gezocht)) {
                alle.putAll(bron.redenen(voorstel.id().waarde()));
            }
        }
        return alle;
    }
}
