// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import nl.standaardwerk.advies.Advies;
import nl.standaardwerk.advies.Strekking;
import nl.standaardwerk.regeling.Datering;
import nl.standaardwerk.regeling.Ladder;
import nl.standaardwerk.regeling.Trede;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.toegang.OrgaanCode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a besluit to adopt deviates from an advice. Pure.
 *
 * @param orgaan whose advice
 * @param soort in what
 */
record Afwijking(OrgaanCode orgaan, Soort soort) {

    /** In what a besluit can deviate. */
    enum Soort {
        /** The advice was negative. */
        NEGATIEF,
        /** A condition is still open. */
        VOORWAARDE_OPEN,
        /** The body advised another degree. */
        GRAAD,
        /** The body advised another first day. */
        TERMIJN
    }

    /**
     * Every deviation, in the order of the advices.
     *
     * @param adviezen those that count
     * @param ladder what would be decided; empty for a withdrawal or an unchanged degree, then only
     *     strekking and conditions are compared
     */
    static List<Afwijking> van(List<Advies> adviezen, Ladder ladder) {
        var afwijkingen = new ArrayList<Afwijking>();
        for (Advies advies : adviezen) {
            var orgaan = advies.vraag().orgaan();
            if (advies.strekking() == Strekking.NEGATIEF) {
                afwijkingen.add(new Afwijking(orgaan, Soort.NEGATIEF));
            }
            if (advies.voorwaarden().stream().anyMatch(v -> v.voldaan().isEmpty())) {
                afwijkingen.add(new Afwijking(orgaan, Soort.VOORWAARDE_OPEN));
            }
            if (advies.strekking() != Strekking.GEEN_ADVIES) {
                vergelijk(advies, ladder).forEach(s -> afwijkingen.add(new Afwijking(orgaan, s)));
            }
        }
        return List.copyOf(afwijkingen);
    }

    private static List<Soort> vergelijk(Advies advies, Ladder ladder) {
        var soorten = new ArrayList<Soort>();
        var hoogste = hoogste(ladder);
        if (hoogste.isPresent() && hoogste.get() != advies.graad()) {
            soorten.add(Soort.GRAAD);
        }
        var eerste = eerste(ladder);
        if (eerste.isPresent()
                && advies.anderTermijn().isPresent()
                && !eerste.equals(advies.anderTermijn())) {
            soorten.add(Soort.TERMIJN);
        }
        return soorten;
    }

    private static Optional<Verbindendheid> hoogste(Ladder ladder) {
        return ladder.besloten().stream().map(Trede::graad).max(Verbindendheid::compareTo);
    }

    private static Optional<LocalDate> eerste(Ladder ladder) {
        return ladder.besloten().stream()
                .map(Trede::vanaf)
                .map(Datering::eerste)
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo);
    }
}
