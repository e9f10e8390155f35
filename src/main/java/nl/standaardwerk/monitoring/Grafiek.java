// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.monitoring;

import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The drawing of a Verloop, in whole units of its own.
 *
 * @param verloop what is drawn; not empty
 * @param breedte of the whole drawing
 * @param hoogte of the whole drawing
 */
record Grafiek(Verloop verloop, int breedte, int hoogte) {

    static final int LINKS = 44;
    private static final int RECHTS = 128;
    private static final int BOVEN = 18;
    private static final int ONDER = 34;
    private static final int REGEL = 20;
    private static final int DAGTEKST = 92;
    private static final int LIJNEN = 4;
    private static final int TIEN = 10;

    /** Number and name at the end of a line; {@code y} of the line, {@code tekst} of the words. */
    record Bijschrift(Groep groep, int aantal, int y, int tekst) {}

    int rechts() {
        return breedte - RECHTS;
    }

    int bodem() {
        return hoogte - ONDER;
    }

    /** Where a day lies. */
    int x(LocalDate dag) {
        var begin = verloop.eerste().dag();
        long alle = ChronoUnit.DAYS.between(begin, verloop.laatste().dag());
        return alle == 0
                ? rechts()
                : LINKS
                        + (int)
                                Math.round(
                                        (rechts() - LINKS)
                                                * (double) ChronoUnit.DAYS.between(begin, dag)
                                                / alle);
    }

    /** Where a number lies. */
    int y(int aantal) {
        return bodem()
                - (int)
                        Math.round(
                                (bodem() - BOVEN)
                                        * (double) aantal
                                        / Math.max(1, verloop.hoogste()));
    }

    /** The points of the line of a group. */
    String lijn(Groep groep) {
        return punten(p -> p.van(groep));
    }

    /** The points of the line of all gemeenten that it is about. */
    String basis() {
        return punten(Verloop.Punt::basis);
    }

    private String punten(ToIntFunction<Verloop.Punt> waarde) {
        return verloop.punten().stream()
                .map(p -> x(p.dag()) + "," + y(waarde.applyAsInt(p)))
                .collect(Collectors.joining(" "));
    }

    /** The numbers beside the axis, at most so many that they can be read. */
    List<Integer> raster() {
        int stap = 1;
        for (int i = 0; stap * LIJNEN < verloop.hoogste(); i++) {
            stap = i % 3 == 1 ? stap / 2 * 5 : stap * 2;
        }
        int deze = stap;
        return IntStream.rangeClosed(0, verloop.hoogste() / stap)
                .map(i -> i * deze)
                .boxed()
                .toList();
    }

    /** The first days of years that fit between the first and the last day. */
    List<LocalDate> jaren() {
        return IntStream.rangeClosed(
                        verloop.eerste().dag().getYear() + 1, verloop.laatste().dag().getYear())
                .mapToObj(jaar -> LocalDate.of(jaar, 1, 1))
                .filter(dag -> x(dag) > LINKS + DAGTEKST + TIEN)
                .filter(dag -> x(dag) < rechts() - DAGTEKST - TIEN)
                .toList();
    }

    /** The words at the ends of the lines, from below upwards, none over another. */
    List<Bijschrift> bijschriften() {
        var gezet = new ArrayList<Bijschrift>();
        int vrij = bodem();
        var laatste = verloop.laatste();
        for (var groep :
                Groep.lijnen().stream()
                        .sorted(comparingInt((Groep g) -> laatste.van(g)))
                        .toList()) {
            int y = y(laatste.van(groep));
            int tekst = Math.min(y, vrij);
            gezet.add(new Bijschrift(groep, laatste.van(groep), y, tekst));
            vrij = tekst - REGEL;
        }
        return List.copyOf(gezet);
    }
}
