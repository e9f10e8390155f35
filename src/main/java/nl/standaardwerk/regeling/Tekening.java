// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.regeling;

import nl.standaardwerk.regeling.Procedure.Stroom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The route of a procedure as a drawing, from top to bottom: the steps below each other, at the
 * left what goes back, at the right the ends. Made from the rows alone; a page writes it out as SVG
 * with class names only.
 *
 * @param hoogte height of the drawing, in its own units; its width is {@link #BREEDTE}
 * @param vakken the steps and ends
 * @param lijnen the moves
 * @param teksten what is written at the moves
 */
record Tekening(int hoogte, List<Vak> vakken, List<Lijn> lijnen, List<Bijschrift> teksten) {

    static final int BREEDTE = 980;

    private static final int VAK_X = 300;
    private static final int VAK_BREED = 250;
    private static final int VAK_HOOG = 56;
    private static final int RECHTS = VAK_X + VAK_BREED;
    private static final int RIJ = 104;
    private static final int BOVEN = 8;
    private static final int TERUG_X = 24;
    private static final int LINKS_X = 122;
    private static final int RECHTS_X = 812;
    private static final int EINDE_X = 834;
    private static final int EINDE_BREED = 140;
    private static final int EINDE_HOOG = 34;
    private static final int REGEL_HOOG = 15;
    private static final int TEKENS_RECHTS = 38;
    private static final int TEKENS_LINKS = 26;
    private static final int TEKENS_MIDDEN = 44;

    /** A step or an end. */
    record Vak(int x, int y, int breed, int hoog, boolean einde, String naam, String wie) {

        int midden() {
            return x + breed / 2;
        }

        int naamY() {
            return wie.isEmpty() ? y + hoog / 2 + 5 : y + hoog / 2 - 4;
        }
    }

    /**
     * A move.
     *
     * @param pad path of the line
     * @param punt path of its arrowhead
     */
    record Lijn(String pad, String punt) {}

    /**
     * A line of text.
     *
     * @param x where it begins, or ends when {@code eindigt}
     */
    record Bijschrift(int x, int y, String tekst, boolean eindigt) {}

    /**
     * Draws the route.
     *
     * @param label the word for an enum value
     */
    static Tekening van(Procedure procedure, Function<Enum<?>, String> label) {
        var pen = new Pen(procedure, label);
        pen.vakken();
        procedure.stromen().forEach(pen::stroom);
        return new Tekening(
                pen.y(pen.ruggengraat.size() - 1) + VAK_HOOG + BOVEN, pen.vak, pen.lijn, pen.tekst);
    }

    /** Draws move by move; knows on which row each step stands. */
    private static final class Pen {

        private final Procedure procedure;
        private final Function<Enum<?>, String> label;
        private final List<Stap> ruggengraat;
        private final List<Vak> vak = new ArrayList<>();
        private final List<Lijn> lijn = new ArrayList<>();
        private final List<Bijschrift> tekst = new ArrayList<>();

        Pen(Procedure procedure, Function<Enum<?>, String> label) {
            this.procedure = procedure;
            this.label = label;
            ruggengraat =
                    procedure.stappen().stream()
                            .filter(s -> !s.isEinde() || s == Stap.AFGEROND)
                            .filter(s -> omweg(s).isEmpty())
                            .sorted(Comparator.naturalOrder())
                            .toList();
        }

        /** The one step from which this step is reached and to which it returns. */
        private Optional<Stap> omweg(Stap stap) {
            var naar = procedure.stromen().stream().filter(s -> s.van() == stap).toList();
            var van = procedure.stromen().stream().filter(s -> s.naar() == stap).toList();
            return naar.size() == 1
                            && van.size() == 1
                            && naar.getFirst().naar() == van.getFirst().van()
                    ? Optional.of(van.getFirst().van())
                    : Optional.empty();
        }

        private int y(int rij) {
            return BOVEN + rij * RIJ;
        }

        private int y(Stap stap) {
            return y(ruggengraat.indexOf(stap));
        }

        void vakken() {
            for (Stap stap : ruggengraat) {
                vak(VAK_X, y(stap), VAK_BREED, VAK_HOOG, stap);
            }
        }

        private void vak(int x, int y, int breed, int hoog, Stap stap) {
            vak.add(new Vak(x, y, breed, hoog, stap.isEinde(), label.apply(stap), wie(stap)));
        }

        private String wie(Stap stap) {
            return String.join(", ", procedure.aanZet(stap).stream().map(label).toList());
        }

        void stroom(Stroom s) {
            int van = ruggengraat.indexOf(s.van());
            int naar = ruggengraat.indexOf(s.naar());
            if (van < 0) {
                terugVanOpzij(s);
            } else if (omweg(s.naar()).isPresent()) {
                omwegHeen(s);
            } else if (naar < 0) {
                einde(s);
            } else if (naar == van) {
                lus(s);
            } else if (naar == van + 1) {
                omlaag(s);
            } else if (naar > van) {
                overslaan(s);
            } else {
                terug(s);
            }
        }

        private void omlaag(Stroom s) {
            int midden = VAK_X + VAK_BREED / 2;
            lijn(midden, y(s.van()) + VAK_HOOG, midden, y(s.naar()));
            schrijfLinksVan(midden - 10, y(s.van()) + VAK_HOOG + 14, s);
        }

        private void einde(Stroom s) {
            int y = y(s.van()) + 14;
            vak(EINDE_X, y - EINDE_HOOG / 2, EINDE_BREED, EINDE_HOOG, s.naar());
            lijn(RECHTS, y, EINDE_X, y);
            schrijf(RECHTS + 10, y - 5, s, TEKENS_RECHTS);
        }

        private void terug(Stroom s) {
            int y = y(s.van()) + 20;
            int doel = y(s.naar()) + VAK_HOOG / 2;
            lijn(VAK_X, y, TERUG_X, y, TERUG_X, doel, VAK_X, doel);
            schrijf(TERUG_X + 12, y - 5, s, TEKENS_LINKS + 12);
        }

        /** From an end back into the route, over the top of that end. */
        private void terugVanOpzij(Stroom s) {
            if (!s.van().isEinde()) {
                int y = y(s.naar()) + 44;
                lijn(EINDE_X - 24, y, RECHTS, y);
                schrijf(RECHTS + 10, y + REGEL_HOOG, s, TEKENS_RECHTS);
                return;
            }
            int x = EINDE_X + EINDE_BREED / 2;
            int bron = bronVan(s.van());
            int doel = y(s.naar()) + VAK_HOOG / 2;
            lijn(x, bron + 14 - EINDE_HOOG / 2, x, doel, RECHTS, doel);
            schrijf(RECHTS + 10, doel - 5, s, TEKENS_RECHTS);
        }

        private int bronVan(Stap einde) {
            return procedure.stromen().stream()
                    .filter(s -> s.naar() == einde)
                    .mapToInt(s -> y(s.van()))
                    .findFirst()
                    .orElseThrow();
        }

        private void omwegHeen(Stroom s) {
            int y = y(s.van());
            vak(EINDE_X - 24, y, EINDE_BREED + 24, VAK_HOOG, s.naar());
            lijn(RECHTS, y + 14, EINDE_X - 24, y + 14);
            schrijf(RECHTS + 10, y + 14 - 5, s, TEKENS_RECHTS);
        }

        private void lus(Stroom s) {
            int y = y(s.van());
            lijn(RECHTS, y + 14, RECHTS + 24, y + 14, RECHTS + 24, y + 42, RECHTS, y + 42);
            schrijf(RECHTS + 34, y + 24, s, TEKENS_RECHTS);
        }

        /** At the left when the right is taken by a detour. */
        private void overslaan(Stroom s) {
            boolean links =
                    procedure.stromen().stream()
                            .anyMatch(o -> o.van() == s.van() && omweg(o.naar()).isPresent());
            int y = y(s.van()) + 46;
            int doel = y(s.naar()) + 46;
            if (links) {
                lijn(VAK_X, y, LINKS_X, y, LINKS_X, doel, VAK_X, doel);
                schrijf(LINKS_X + 10, y - 5, s, TEKENS_LINKS);
            } else {
                lijn(RECHTS, y, RECHTS_X, y, RECHTS_X, doel, RECHTS, doel);
                schrijf(RECHTS + 10, y + REGEL_HOOG, s, TEKENS_RECHTS);
            }
        }

        private void lijn(int... punten) {
            var pad = new StringBuilder("M").append(punten[0]).append(' ').append(punten[1]);
            for (int i = 2; i < punten.length; i += 2) {
                pad.append('L').append(punten[i]).append(' ').append(punten[i + 1]);
            }
            int n = punten.length;
            lijn.add(
                    new Lijn(
                            pad.toString(),
                            punt(punten[n - 4], punten[n - 3], punten[n - 2], punten[n - 1])));
        }

        private static String punt(int vanX, int vanY, int x, int y) {
            int dx = Integer.signum(x - vanX);
            int dy = Integer.signum(y - vanY);
            int basisX = x - 9 * dx;
            int basisY = y - 9 * dy;
            return "M%d %dL%d %dL%d %dZ"
                    .formatted(
                            x,
                            y,
                            basisX + 5 * dy,
                            basisY + 5 * dx,
                            basisX - 5 * dy,
                            basisY - 5 * dx);
        }

        private void schrijf(int x, int y, Stroom s, int tekens) {
            schrijf(x, y, regels(s.tekst(label), tekens), false);
        }

        private void schrijfLinksVan(int x, int y, Stroom s) {
            schrijf(x, y, regels(s.tekst(label), TEKENS_MIDDEN), true);
        }

        private void schrijf(int x, int y, List<String> regels, boolean eindigt) {
            int hoogte = y;
            for (String regel : regels) {
                tekst.add(new Bijschrift(x, hoogte, regel, eindigt));
                hoogte += REGEL_HOOG;
            }
        }
    }

    /** The words of a text on lines of at most so many characters. */
    static List<String> regels(String tekst, int tekens) {
        var regels = new ArrayList<String>();
        for (String woord : tekst.split(" ", -1)) {
            int laatste = regels.size() - 1;
            if (laatste >= 0 && regels.get(laatste).length() + woord.length() < tekens) {
                regels.set(laatste, regels.get(laatste) + " " + woord);
            } else {
                regels.add(woord);
            }
        }
        return List.copyOf(regels);
    }
}
