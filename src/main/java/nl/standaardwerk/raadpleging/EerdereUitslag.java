// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.raadpleging;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What the members decided before the platform, about whatever subject, as VNG published it. It is
 * no record of a raadpleging here: it only shows, in the same sentence as every other outcome.
 *
 * @param vergadering as VNG calls it; holds its date as far as it is known
 * @param agendapunt number on the agenda
 * @param stuk what was voted on
 * @param onderwerp shortened, with the gemeente that proposed it
 * @param besluit what came of it
 * @param wijze how it was decided
 * @param cijfers per cents of the weighted votes cast, as published; with alternatives {@code voor}
 *     is empty and {@code tegen} is against all of them
 * @param alternatieven the choices in favour with their per cents, in the order of the ballot;
 *     empty for a plain voor or tegen
 * @param noot what the source adds; may be empty
 * @param bron address of the page
 */
record EerdereUitslag(
        String vergadering,
        String agendapunt,
        Stuk stuk,
        String onderwerp,
        Besluit besluit,
        Wijze wijze,
        Cijfers cijfers,
        List<Alternatief> alternatieven,
        String noot,
        String bron) {

    EerdereUitslag {
        alternatieven = List.copyOf(alternatieven);
        if (alternatieven.size() == 1
                || (!alternatieven.isEmpty() && cijfers.procenten().voor().isPresent())) {
            throw new IllegalArgumentException("no ballot: " + onderwerp);
        }
        if (wijze == Wijze.ACCLAMATIE && !cijfers.isLeeg()) {
            throw new IllegalArgumentException("counted by acclamation: " + onderwerp);
        }
    }

    /** What was voted on. */
    enum Stuk {
        VOORSTEL,
        RESOLUTIE,
        MOTIE
    }

    /** What came of it. */
    enum Besluit {
        AANGENOMEN,
        VERWORPEN,
        AANGEHOUDEN
    }

    /** How it was decided. */
    enum Wijze {
        STEMMING,
        ACCLAMATIE,
        /** The source does not say. */
        ONBEKEND
    }

    /** One of the choices in favour. */
    record Alternatief(String tekst, BigDecimal procent) {}

    /**
     * What the members decided on one day, or in one letter.
     *
     * @param naam as VNG calls it
     * @param opkomst who voted, when it was published
     */
    record Vergadering(String naam, Optional<Opkomst> opkomst, List<EerdereUitslag> uitslagen) {}

    /** How many members voted, of how many. */
    record Opkomst(int leden, int alle) {}
}
