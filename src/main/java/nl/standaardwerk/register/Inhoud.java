// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.register;

import nl.standaardwerk.regeling.Datering;
import nl.standaardwerk.regeling.Trede;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The whole register at one moment: immutable, shared by all requests. */
final class Inhoud {

    private static final int MOST = 256;

    private final long stand;
    private final List<Standaard> standaarden;
    private final NavigableSet<LocalDate> keerdagen;
    private final Map<Lijst.Vraag, Gevonden> lijsten = new ConcurrentHashMap<>();
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
        this.keerdagen = keerdagen(standaarden);
        for (Standaard standaard : this.standaarden) {
            opSleutel.put(standaard.sleutel(), standaard);
            opId.put(standaard.id(), standaard);
            standaard.inschrijvingen().forEach(i -> besluiten.put(i.besluit().id(), i));
        }
    }

    long stand() {
        return stand;
    }

    /**
     * The standards that answer this question. Between two turning days nothing changes: a question
     * about a day is answered by its latest turning day, and every answer is worked out once.
     */
    Gevonden lijst(Lijst.Vraag vraag) {
        var asked = vraag.op(keerdag(vraag.op()));
        var known = lijsten.get(asked);
        if (known != null) {
            return known;
        }
        if (lijsten.size() >= MOST) {
            lijsten.clear();
        }
        var made = new Gevonden(Lijst.van(standaarden, asked), new PartWriter());
        lijsten.put(asked, made);
        return made;
    }

    /** The last day up to this one on which anything that is said of a standard begins or ends. */
    LocalDate keerdag(LocalDate dag) {
        var last = keerdagen.floor(dag);
        return last == null ? LocalDate.MIN : last;
    }

    /** Every first and last day of every date of a besluit: only there an answer can change. */
    private static NavigableSet<LocalDate> keerdagen(List<Standaard> standaarden) {
        return standaarden.stream()
                .flatMap(s -> s.inschrijvingen().stream())
                .flatMap(i -> dateringen(i.besluit()))
                .flatMap(d -> Stream.of(d.eerste(), d.laatste()))
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Datering> dateringen(Besluit besluit) {
        var versies =
                besluit.versies().stream()
                        .flatMap(
                                v ->
                                        Stream.concat(
                                                Stream.of(v.specificatie(), v.vanaf()),
                                                v.tot().stream()));
        return Stream.of(
                        Stream.of(besluit.datum()),
                        besluit.einde().stream(),
                        besluit.ladder().treden().stream().map(Trede::vanaf),
                        versies)
                .flatMap(Function.identity());
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

    /**
     * An answer that holds between two turning days.
     *
     * @param parts the parts of a page that show it, as long as it holds
     */
    record Gevonden(Lijst lijst, PartWriter parts) {}
}
