// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.register;

import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The whole register at one moment: immutable, shared by all requests. */
final class Inhoud {

    private final long stand;
    private final List<Standaard> standaarden;
    private final Map<String, Standaard> opSleutel = new HashMap<>();
    private final Map<StandaardId, Standaard> opId = new HashMap<>();
    private final Map<BesluitId, Inschrijving> besluiten = new HashMap<>();

    /**
     * @param stand the change counter that this content belongs to
     */
    Inhoud(long stand, List<Standaard> standaarden) {
        this.stand = stand;
        var collator = Collator.getInstance(Locale.of("nl", "NL"));
        collator.setStrength(Collator.SECONDARY);
        this.standaarden =
                standaarden.stream()
                        .sorted(
                                Comparator.comparing(
                                                (Standaard s) ->
                                                        s.inschrijvingen()
                                                                .getLast()
                                                                .besluit()
                                                                .gegevens()
                                                                .titel(),
                                                collator::compare)
                                        .thenComparing(Standaard::sleutel))
                        .toList();
        for (Standaard standaard : this.standaarden) {
            opSleutel.put(standaard.sleutel(), standaard);
            opId.put(standaard.id(), standaard);
            standaard.inschrijvingen().forEach(i -> besluiten.put(i.besluit().id(), i));
        }
    }

    long stand() {
        return stand;
    }

    List<Standaard> standaarden() {
        return standaarden;
    }

    /** Every besluit, the one recorded last first. */
    List<Inschrijving> besluiten() {
        return besluiten.values().stream()
                .sorted(Comparator.comparing(Inschrijving::volgnummer).reversed())
                .toList();
    }

    Optional<Standaard> vind(String sleutel) {
        return Optional.ofNullable(opSleutel.get(sleutel));
    }

    Optional<Standaard> vind(StandaardId id) {
        return Optional.ofNullable(opId.get(id));
    }

    Optional<Inschrijving> vind(BesluitId id) {
        return Optional.ofNullable(besluiten.get(id));
    }
}
