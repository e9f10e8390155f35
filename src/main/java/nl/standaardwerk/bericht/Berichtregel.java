// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.bericht;

import nl.standaardwerk.toegang.Taak;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One task in a mail.
 *
 * @param taak what waits
 * @param aanleiding why it is told now
 */
record Berichtregel(Taak taak, Aanleiding aanleiding) {

    /**
     * How long before its last day a task is told once more: two days leave time to act. Ours, not
     * of the note.
     */
    static final int DAGEN_VOORAF = 2;

    /**
     * What was told before.
     *
     * @param kenmerk of the task
     */
    record Gemeld(String kenmerk, Aanleiding aanleiding) {}

    /** What tells a task from another: what to do, where, and for whom. */
    static String kenmerk(Taak taak) {
        return String.join(" ", taak.sleutel(), taak.pad(), taak.namens());
    }

    Gemeld gemeld() {
        return new Gemeld(kenmerk(taak), aanleiding);
    }

    /**
     * What there is to tell, in the order of the tasks: what was never told, and once more what is
     * nearly late. Empty when there is nothing: then there is no mail.
     */
    static List<Berichtregel> teMelden(List<Taak> taken, Set<Gemeld> gemeld, LocalDate vandaag) {
        return taken.stream()
                .flatMap(
                        taak ->
                                aanleiding(taak, gemeld, vandaag)
                                        .map(aanleiding -> new Berichtregel(taak, aanleiding))
                                        .stream())
                .toList();
    }

    private static Optional<Aanleiding> aanleiding(
            Taak taak, Set<Gemeld> gemeld, LocalDate vandaag) {
        boolean bijnaTeLaat =
                taak.uiterlijk()
                        .filter(dag -> !dag.minusDays(DAGEN_VOORAF).isAfter(vandaag))
                        .isPresent();
        var laatste = new Gemeld(kenmerk(taak), Aanleiding.BIJNA_TE_LAAT);
        if (gemeld.contains(laatste)) {
            return Optional.empty();
        }
        if (bijnaTeLaat) {
            return Optional.of(Aanleiding.BIJNA_TE_LAAT);
        }
        return gemeld.contains(new Gemeld(kenmerk(taak), Aanleiding.NIEUW))
                ? Optional.empty()
                : Optional.of(Aanleiding.NIEUW);
    }
}
