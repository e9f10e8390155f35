// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.rekenblad;

import static java.util.stream.Collectors.toMap;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.OnjuisteInvoer.Veldfout;
import nl.standaardwerk.rekenblad.Keuring.Wijziging;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toepassing.Opgave;
import nl.standaardwerk.toepassing.Opgave.Nummer;
import nl.standaardwerk.toepassing.Opgave.Plek;
import nl.standaardwerk.toepassing.OpgaveGeweigerd;
import nl.standaardwerk.toepassing.OpgaveReader;
import nl.standaardwerk.toepassing.Opgavesoort;
import nl.standaardwerk.toepassing.StandenReader;
import nl.standaardwerk.toepassing.Toepassing;
import nl.standaardwerk.toepassing.Toepassing.Verzending;
import nl.standaardwerk.web.Tekst;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds answers against what was said before and against the rules of the form. Three statements,
 * however many answers there are.
 */
@Component
class Regelkeuring {

    private final Toepassing toepassing;
    private final StandenReader standen;
    private final Tekst t;
    private final Clock clock;

    Regelkeuring(Toepassing toepassing, StandenReader standen, Tekst t, Clock clock) {
        this.toepassing = toepassing;
        this.standen = standen;
        this.t = t;
        this.clock = clock;
    }

    /** What there is already. */
    private record Bekend(Map<Plek, Opgave> laatste, Map<Plek, Map<String, List<String>>> concept) {

        Optional<Opgave> laatste(Regel regel) {
            return Optional.ofNullable(laatste.get(los(regel.plek())));
        }
    }

    /** What was found so far. */
    private static final class Werk {
        private final List<Fout> fouten = new ArrayList<>();
        private final List<Wijziging> wijzigingen = new ArrayList<>();
        private final List<Wijziging> verouderd = new ArrayList<>();
        private int gelijk;
    }

    /** The place without the kind of answer. */
    private static Plek los(Plek plek) {
        return new Plek(plek.standaard(), plek.gemeente(), Opgavesoort.TOEGEPAST);
    }

    Keuring keur(List<Regel> regels, Gebruiker door) {
        var gemeenten = regels.stream().map(Regel::gemeente).distinct().toList();
        var bekend =
                new Bekend(
                        standen.opgaven(gemeenten, LocalDate.now(clock)).stream()
                                .collect(toMap(Regelkeuring::plek, o -> o)),
                        gemeenten.isEmpty() ? Map.of() : toepassing.concepten(gemeenten, door));
        var werk = new Werk();
        regels.forEach(regel -> keur(werk, bekend, regel, door));
        keurVerouderd(werk);
        return new Keuring(werk.fouten, List.of(), werk.wijzigingen, werk.gelijk);
    }

    private static Plek plek(Opgave opgave) {
        return los(new Plek(opgave.standaard(), opgave.gemeente(), opgave.stand().soort()));
    }

    private void keur(Werk werk, Bekend bekend, Regel regel, Gebruiker door) {
        var laatste = bekend.laatste(regel);
        if (zegtHetzelfde(laatste, regel) || staatKlaar(bekend, regel)) {
            werk.gelijk++;
            return;
        }
        try {
            var stand = OpgaveReader.lees(regel.soort(), regel.formulier());
            var wijziging = new Wijziging(regel, laatste, stand);
            if (laatste.map(Opgave::nummer).orElse(0) != regel.gezien()) {
                werk.verouderd.add(wijziging);
            } else {
                toepassing.controleer(verzending(wijziging), door);
                werk.wijzigingen.add(wijziging);
            }
        } catch (OnjuisteInvoer invoer) {
            for (Veldfout f : invoer.fouten()) {
                werk.fouten.add(regel.plaats().fout(f.veld(), f.sleutel(), f.waarden()));
            }
        } catch (OpgaveGeweigerd nee) {
            var sleutel = "fout." + nee.code() + ".uitleg";
            werk.fouten.add(regel.plaats().fout("standaard", sleutel, nee.waarden()));
        }
    }

    /** An answer as the front door takes it. */
    static Verzending verzending(Wijziging w) {
        var regel = w.regel();
        return new Verzending(regel.standaard(), regel.gemeente(), w.nieuw(), regel.gezien());
    }

    /** Also when what was said could not be said now: a text that was erased stays away. */
    private boolean zegtHetzelfde(Optional<Opgave> opgave, Regel regel) {
        return opgave.filter(o -> o.stand().soort() == regel.soort())
                .map(o -> Antwoordvelden.van(o.stand()).velden(t::dag))
                .equals(Optional.of(regel.velden()));
    }

    private static boolean staatKlaar(Bekend bekend, Regel regel) {
        return regel.soort() == Opgavesoort.LEG_UIT
                && regel.concept().equals(bekend.concept().get(regel.plek()));
    }

    /** Who did not touch an answer that changed meanwhile says nothing; who did must look again. */
    private void keurVerouderd(Werk werk) {
        var gezien =
                standen
                        .opgaven(werk.verouderd.stream().map(w -> nummer(w.regel())).toList())
                        .stream()
                        .collect(toMap(Regelkeuring::plek, o -> o));
        for (var w : werk.verouderd) {
            var toen = Optional.ofNullable(gezien.get(los(w.regel().plek())));
            if (zegtHetzelfde(toen, w.regel())) {
                werk.gelijk++;
            } else {
                werk.fouten.add(
                        w.regel()
                                .plaats()
                                .fout(
                                        "gezien",
                                        "rekenblad.fout.intussen",
                                        List.of(
                                                w.regel().gezien(),
                                                w.oud().map(Opgave::nummer).orElse(0))));
            }
        }
    }

    private static Nummer nummer(Regel regel) {
        return new Nummer(regel.standaard(), regel.gemeente(), regel.gezien());
    }
}
