// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

import nl.standaardwerk.gemeenten.Gemeente;
import nl.standaardwerk.gemeenten.GemeenteCode;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * A vote that is to be opened, with everything that it depends on. Pure.
 *
 * @param vraag the question of the raadpleging; empty when it was erased
 * @param periode when is to be voted
 * @param gemeenten that exist on the day of opening
 * @param kring the gemeenten that are asked; empty = all
 * @param stand of the database
 * @param nu the moment of opening
 */
record Opening(
        String vraag,
        Periode periode,
        Collection<Gemeente> gemeenten,
        Set<GemeenteCode> kring,
        Databasestand stand,
        Instant nu) {

    private static final Duration MEESTE_VERSCHIL = Duration.ofMillis(250);

    /**
     * What the database says of itself.
     *
     * @param uit names of the settings that are off and must be on
     * @param klokverschil between its clock and that of the application, 0 or more
     */
    record Databasestand(Set<String> uit, Duration klokverschil) {

        /** How far a moment of another clock is outside the time in which it was asked. */
        static Duration verschil(Instant voor, Instant ander, Instant na) {
            if (ander.isBefore(voor)) {
                return Duration.between(ander, voor);
            }
            return ander.isAfter(na) ? Duration.between(na, ander) : Duration.ZERO;
        }
    }

    /** Everything that stands in the way; empty when it can be opened. */
    List<Bezwaar> bezwaren() {
        var bezwaren = new ArrayList<Bezwaar>();
        eis(!vraag.isBlank(), Bezwaar.VRAAG_ONTBREEKT, bezwaren);
        eis(nu.isBefore(periode.sluit()), Bezwaar.PERIODE_VOORBIJ, bezwaren);
        var codes = gemeenten.stream().map(Gemeente::code).toList();
        eis(codes.containsAll(kring), Bezwaar.KRING_BESTAAT_NIET, bezwaren);
        eis(
                gemeenten.stream().filter(this::kiest).noneMatch(this::eindigt),
                Bezwaar.HERINDELING_IN_PERIODE,
                bezwaren);
        eis(!stand.uit().contains("fsync"), Bezwaar.FSYNC_UIT, bezwaren);
        eis(!stand.uit().contains("synchronous_commit"), Bezwaar.SYNCHRONOUS_COMMIT_UIT, bezwaren);
        eis(!stand.uit().contains("full_page_writes"), Bezwaar.FULL_PAGE_WRITES_UIT, bezwaren);
        eis(stand.klokverschil().compareTo(MEESTE_VERSCHIL) <= 0, Bezwaar.KLOK_WIJKT_AF, bezwaren);
        return List.copyOf(bezwaren);
    }

    private boolean kiest(Gemeente gemeente) {
        return kring.isEmpty() || kring.contains(gemeente.code());
    }

    private boolean eindigt(Gemeente gemeente) {
        return gemeente.tot().map(t -> !t.isAfter(Periode.dag(periode.sluit()))).orElse(false);
    }

    private static void eis(boolean goed, Bezwaar anders, List<Bezwaar> bezwaren) {
        if (!goed) {
            bezwaren.add(anders);
        }
    }
}
