// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overzicht;

import nl.standaardwerk.overzicht.Routebeeld.Punt;
import nl.standaardwerk.regeling.Procedure.Halte.Soort;
import nl.standaardwerk.regeling.Trede;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.voorbereiding.Voorstel;
import nl.standaardwerk.web.Boekje;
import nl.standaardwerk.web.Halte;
import nl.standaardwerk.web.Tekst;

import java.util.ArrayList;
import java.util.List;

/** One voorstel on the overview of what is under way: six phases instead of nine stops. */
final class Boekjerij {

    private Boekjerij() {}

    /** The phases of the overview. */
    enum Fase {
        VOORBEREIDING,
        GO_NO_GO,
        ADVIES,
        LEDENRAADPLEGING,
        BESLUIT,
        IN_GEBRUIK;

        /** The phase that holds a stop; for AANBEVOLEN the directie adopts where it proposes. */
        private static Fase van(Soort soort, Verbindendheid graad) {
            return switch (soort) {
                case VOORBEREIDING -> VOORBEREIDING;
                case GO_NO_GO -> GO_NO_GO;
                case VOORDRACHT -> graad == Verbindendheid.AANBEVOLEN ? BESLUIT : ADVIES;
                case ADVIES_TASKFORCE, ADVIES_COLLEGE, ADVIES_COMMISSIE -> ADVIES;
                case CONSULTATIE, LEDENRAADPLEGING -> LEDENRAADPLEGING;
                case BESLUIT -> BESLUIT;
                case IN_HET_REGISTER -> IN_GEBRUIK;
            };
        }
    }

    static List<String> fasen(Tekst t) {
        return List.of(Fase.values()).stream().map(f -> t.van("overzicht.fase." + f)).toList();
    }

    static Boekje.Rij van(Routebeeld beeld, Tekst t) {
        var voorstel = beeld.voorstel();
        var punten = beeld.punten(t);
        var cellen = new ArrayList<Boekje.Cel>();
        boolean nuGeweest = false;
        boolean volgendGeweest = false;
        for (Fase fase : Fase.values()) {
            var eigen =
                    punten.stream()
                            .filter(p -> Fase.van(p.soort(), beeld.procedure().graad()) == fase)
                            .toList();
            var cel = cel(fase, eigen, voorstel, t);
            if (nuGeweest && !volgendGeweest && cel.stand() == Boekje.Stand.LATER) {
                cel = new Boekje.Cel(Boekje.Stand.VOLGEND, cel.tekst());
                volgendGeweest = true;
            }
            nuGeweest |= cel.stand() == Boekje.Stand.NU;
            cellen.add(cel);
        }
        return new Boekje.Rij(
                voorstel.titel(),
                voorstel.pad(),
                voorstel.voorgesteld(),
                voorstel.nummer(),
                voorstel.demonstratie(),
                cellen);
    }

    private static Boekje.Cel cel(Fase fase, List<Punt> punten, Voorstel voorstel, Tekst t) {
        var nu = punten.stream().filter(p -> p.stand() == Halte.Stand.NU).findFirst();
        if (nu.isPresent()) {
            var wie = t.van("overzicht.halte." + nu.get().soort());
            return new Boekje.Cel(
                    Boekje.Stand.NU, t.van("overzicht.boekje.nu", wie, nu.get().wat()));
        }
        if (punten.stream().allMatch(p -> p.stand() == Halte.Stand.OVERGESLAGEN)) {
            var wat = punten.isEmpty() ? "" : punten.getLast().wat();
            return new Boekje.Cel(Boekje.Stand.OVERGESLAGEN, wat);
        }
        if (punten.stream().anyMatch(p -> p.stand() == Halte.Stand.STRAKS)) {
            return straks(fase, punten, voorstel, t);
        }
        return new Boekje.Cel(Boekje.Stand.GEDAAN, punten.getLast().wat());
    }

    private static Boekje.Cel straks(Fase fase, List<Punt> punten, Voorstel voorstel, Tekst t) {
        if (fase == Fase.IN_GEBRUIK) {
            var vanaf =
                    voorstel.ladder().besloten().stream()
                            .findFirst()
                            .map(Trede.Besloten::vanaf)
                            .map(d -> t.van("overzicht.boekje.vanaf", Dateringtekst.van(d, t)))
                            .orElse("");
            return new Boekje.Cel(Boekje.Stand.LATER, vanaf);
        }
        boolean dotted = punten.stream().allMatch(Punt::facultatief);
        return new Boekje.Cel(
                dotted ? Boekje.Stand.FACULTATIEF : Boekje.Stand.LATER, punten.getLast().wat());
    }
}
