// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.handhaving;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.register.StandaardId;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Equal cases get equal steps ({@code domein.md} §7): cases with the same signal about the same
 * standard under the same degree beside each other. Pure.
 */
final class Vergelijking {

    /** The steps that VNG takes and that are compared. What the gemeente does is its own. */
    static final List<Stapsoort> STAPPEN =
            List.of(
                    Stapsoort.CONTACT,
                    Stapsoort.HOREN,
                    Stapsoort.AFSPRAAK,
                    Stapsoort.RAPPORT,
                    Stapsoort.OPSCHORTING);

    private Vergelijking() {}

    /** What makes cases equal. */
    record Sleutel(Signaal signaal, StandaardId standaard, Verbindendheid graad) {}

    /**
     * How a case went.
     *
     * @param eerste first day of each kind of step, the signal among them
     */
    record Verloop(
            String kenmerk,
            GemeenteCode gemeente,
            Sleutel sleutel,
            boolean afgesloten,
            boolean demonstratie,
            Map<Stapsoort, LocalDate> eerste) {

        /** After how many days it got this step; empty when it did not. */
        Optional<Long> dagen(Stapsoort stap) {
            return Optional.ofNullable(eerste.get(stap)).map(this::sindsOpening);
        }

        private long sindsOpening(LocalDate dag) {
            return ChronoUnit.DAYS.between(eerste.getOrDefault(Stapsoort.SIGNAAL, dag), dag);
        }

        /** Whether no step can come any more that others got within so many days. */
        private boolean isVoorbij(long dagen, LocalDate vandaag) {
            return afgesloten || sindsOpening(vandaag) > dagen;
        }
    }

    /**
     * A case in its group.
     *
     * @param mist steps that more than half of the others got, and it not
     * @param anders steps that it got, and less than half of the others
     */
    record Rij(Verloop verloop, Set<Stapsoort> mist, Set<Stapsoort> anders) {

        boolean wijktAf() {
            return !mist.isEmpty() || !anders.isEmpty();
        }
    }

    /** Equal cases. */
    record Groep(Sleutel sleutel, List<Rij> rijen) {

        long afwijkend() {
            return rijen.stream().filter(Rij::wijktAf).count();
        }

        /** After how many days half of those that got this step had it; empty when none did. */
        Optional<Long> midden(Stapsoort stap) {
            var dagen =
                    rijen.stream().flatMap(r -> r.verloop().dagen(stap).stream()).sorted().toList();
            return dagen.isEmpty()
                    ? Optional.empty()
                    : Optional.of(dagen.get((dagen.size() - 1) / 2));
        }

        long met(Stapsoort stap) {
            return rijen.stream().filter(r -> r.verloop().dagen(stap).isPresent()).count();
        }
    }

    /** Every case in its group, in the order in which they came. */
    static List<Groep> van(List<Verloop> zaken, LocalDate vandaag) {
        return zaken.stream()
                .collect(groupingBy(Verloop::sleutel, LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(e -> new Groep(e.getKey(), rijen(e.getValue(), vandaag)))
                .toList();
    }

    private static List<Rij> rijen(List<Verloop> groep, LocalDate vandaag) {
        return groep.stream()
                .map(
                        zaak -> {
                            var anderen = anderen(groep, zaak);
                            var mist = EnumSet.noneOf(Stapsoort.class);
                            var anders = EnumSet.noneOf(Stapsoort.class);
                            for (var stap : STAPPEN) {
                                if (mist(zaak, anderen, stap, vandaag)) {
                                    mist.add(stap);
                                }
                                if (anders(zaak, anderen, stap, vandaag)) {
                                    anders.add(stap);
                                }
                            }
                            return new Rij(zaak, mist, anders);
                        })
                .toList();
    }

    private static List<Verloop> anderen(List<Verloop> groep, Verloop zaak) {
        return groep.stream().filter(a -> !a.kenmerk().equals(zaak.kenmerk())).toList();
    }

    /** A case that still runs misses a step only when all who got it had it sooner. */
    private static boolean mist(
            Verloop zaak, List<Verloop> anderen, Stapsoort stap, LocalDate vandaag) {
        var dagen = anderen.stream().flatMap(a -> a.dagen(stap).stream()).toList();
        return zaak.dagen(stap).isEmpty()
                && 2 * dagen.size() > anderen.size()
                && zaak.isVoorbij(dagen.stream().mapToLong(d -> d).max().orElse(0), vandaag);
    }

    /** Others that still run count only once they are further than this one was. */
    private static boolean anders(
            Verloop zaak, List<Verloop> anderen, Stapsoort stap, LocalDate vandaag) {
        var dagen = zaak.dagen(stap);
        if (dagen.isEmpty()) {
            return false;
        }
        var telt =
                anderen.stream()
                        .filter(a -> a.dagen(stap).isPresent() || a.isVoorbij(dagen.get(), vandaag))
                        .toList();
        long met = telt.stream().filter(a -> a.dagen(stap).isPresent()).count();
        return !telt.isEmpty() && 2 * met < telt.size();
    }
}
