// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.handhaving;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.register.StandaardId;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Toezicht on one gemeente about one standard ({@code domein.md} §7). Steps are only added.
 *
 * @param kenmerk readable; does not say how many there are
 * @param graad how strongly the standard bound the gemeente when the case was opened
 * @param bron where the signal came from; empty when it came from the toepassing
 * @param demonstratie whether it is invented
 * @param stappen in order, the signal first
 */
record Toezichtzaak(
        UUID id,
        String kenmerk,
        StandaardId standaard,
        GemeenteCode gemeente,
        Verbindendheid graad,
        Signaal signaal,
        String bron,
        boolean demonstratie,
        List<Stap> stappen) {

    Toezichtzaak {
        stappen = List.copyOf(stappen);
    }

    /**
     * What was done.
     *
     * @param nummer place in the whole case
     * @param namens who did it: code of the gemeente, or TOEZICHTHOUDER
     * @param termijn last day of the term that it started or, for a suspension, that the running
     *     term has since
     */
    record Stap(
            int nummer,
            Stapsoort soort,
            String tekst,
            String namens,
            LocalDate op,
            Optional<LocalDate> termijn,
            Optional<Opschorting> opschorting,
            Optional<Uitkomst> uitkomst) {}

    /** How a case ended. */
    enum Uitkomst {
        /** What stood open is done. */
        OPGELOST,
        /** There was no, or no longer a, reason for toezicht. */
        NIET_NODIG,
        /** It was not done; the bestuur knows. */
        NIET_OPGELOST;

        /** How a case that stands here can end: the bestuur is told before it ends unsolved. */
        static Set<Uitkomst> bij(Stapsoort status) {
            return status == Stapsoort.RAPPORT
                    ? EnumSet.allOf(Uitkomst.class)
                    : EnumSet.of(OPGELOST, NIET_NODIG);
        }
    }

    /** The step in which the case is; a suspension leaves it there. */
    Stap huidige() {
        return stappen.stream()
                .filter(s -> s.soort() != Stapsoort.OPSCHORTING)
                .reduce((_, laatste) -> laatste)
                .orElseThrow();
    }

    Stapsoort status() {
        return huidige().soort();
    }

    /** Day of opening, as far as it is shown: that of the first step. */
    LocalDate op() {
        return stappen.getFirst().op();
    }

    /** The last day of the running term, with what suspensions did to it. */
    Optional<LocalDate> termijn() {
        return huidige().soort().metTermijn() ? stappen.getLast().termijn() : Optional.empty();
    }

    /** Whether the running term is over on this day. */
    boolean isOverTijd(LocalDate dag) {
        return termijn().filter(t -> t.isBefore(dag)).isPresent();
    }

    /** The suspensions of the running term. */
    List<Opschorting> opschortingen() {
        int vanaf = huidige().nummer();
        return stappen.stream()
                .filter(s -> s.nummer() > vanaf)
                .flatMap(s -> s.opschorting().stream())
                .toList();
    }

    /** The last day of the running term if this suspension comes with the others. */
    LocalDate termijnMet(Opschorting nieuw) {
        var alle = new ArrayList<>(opschortingen());
        alle.add(nieuw);
        return Opschorting.uiterlijk(huidige().op(), huidige().termijn().orElseThrow(), alle);
    }

    /** By how many days the running term became longer. */
    long dagenOpgeschort() {
        return termijn()
                .map(t -> ChronoUnit.DAYS.between(huidige().termijn().orElse(t), t))
                .orElse(0L);
    }

    /** Whether everybody may see it: from the first afspraak on. */
    boolean isOpenbaar() {
        return stappen.stream().anyMatch(s -> s.soort() == Stapsoort.AFSPRAAK);
    }

    boolean isAfgesloten() {
        return status() == Stapsoort.AFGESLOTEN;
    }

    /** The same without what is not for everybody: everything before the first afspraak. */
    Toezichtzaak openbaar() {
        var over = stappen.stream().dropWhile(s -> s.soort() != Stapsoort.AFSPRAAK).toList();
        return new Toezichtzaak(
                id, kenmerk, standaard, gemeente, graad, signaal, "", demonstratie, over);
    }

    String pad() {
        return pad(kenmerk);
    }

    static String pad(String kenmerk) {
        return "/toezicht/" + kenmerk;
    }
}
