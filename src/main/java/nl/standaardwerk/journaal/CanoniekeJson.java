// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.journaal;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The one JSON form of an event: keys sorted, no white space, decimals as text with their scale.
 * The same event gives the same bytes on every machine, so that a later seal can be checked.
 *
 * <p>Left out: the account of an {@link Ondertekening} (only {@code namens} is written), the
 * subjects and the day and signature of the event itself, which have columns of their own.
 */
final class CanoniekeJson {

    /** A code without spaces, or a reference to a source such as {@code §3, fn 5}. */
    private static final Pattern KENMERK =
            Pattern.compile("[^\\s\"\\\\]{0,500}|(§|fn |aanname)[^\\n]{0,80}");

    private static final Set<String> EIGEN_KOLOM = Set.of("onderwerpen", "op", "door", "openbaar");

    private CanoniekeJson() {}

    /**
     * @throws IllegalStateException when the event has a component that may not be kept
     */
    static String van(DomainEvent event) {
        if (!(event instanceof Record feit)) {
            throw new IllegalStateException("not a record: " + event.getClass().getName());
        }
        return object(feit, EIGEN_KOLOM);
    }

    private static String object(Record feit, Set<String> zonder) {
        return Arrays.stream(feit.getClass().getRecordComponents())
                .filter(c -> !zonder.contains(c.getName()))
                .sorted(Comparator.comparing(RecordComponent::getName))
                .map(c -> veld(c, feit))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static Optional<String> veld(RecordComponent component, Record feit) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return waarde(accessor.invoke(feit)).map(w -> tekst(component.getName()) + ":" + w);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    /** Empty for an empty Optional: what is not known is left out. */
    private static Optional<String> waarde(@Nullable Object waarde) {
        return switch (waarde) {
            case null -> throw new IllegalStateException("null in an event");
            case Optional<?> o -> o.isPresent() ? waarde(o.get()) : Optional.empty();
            case Ondertekening o -> Optional.of(tekst(o.namens()));
            case Boolean b -> Optional.of(b.toString());
            case Integer i -> Optional.of(i.toString());
            case Long l -> Optional.of(l.toString());
            case BigDecimal d -> Optional.of(tekst(d.toPlainString()));
            case Enum<?> e -> Optional.of(tekst(e.name()));
            case UUID u -> Optional.of(tekst(u.toString()));
            case LocalDate d -> Optional.of(tekst(d.toString()));
            case YearMonth m -> Optional.of(tekst(m.toString()));
            case Year j -> Optional.of(tekst(j.toString()));
            case Instant i -> Optional.of(tekst(i.toString()));
            case String s -> Optional.of(tekst(kenmerk(s)));
            case Set<?> s -> Optional.of(verzameling(s));
            case Collection<?> c -> Optional.of(lijst(c));
            case Map<?, ?> m -> Optional.of(kaart(m));
            case Record r -> Optional.of(record(r));
            default -> throw new IllegalStateException("may not be kept: " + waarde.getClass());
        };
    }

    /** An identity is written as its value, every other record as an object. */
    private static String record(Record feit) {
        var componenten = feit.getClass().getRecordComponents();
        if (componenten.length == 1 && "waarde".equals(componenten[0].getName())) {
            return veld(componenten[0], feit).orElseThrow().substring("\"waarde\":".length());
        }
        return object(feit, Set.of());
    }

    private static String verzameling(Set<?> waarden) {
        return waarden.stream()
                .map(w -> waarde(w).orElseThrow())
                .sorted()
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String lijst(Collection<?> waarden) {
        return waarden.stream()
                .map(w -> waarde(w).orElseThrow())
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String kaart(Map<?, ?> kaart) {
        var gesorteerd = new TreeMap<String, String>();
        kaart.forEach(
                (sleutel, waarde) -> {
                    var naam = waarde(sleutel).orElseThrow();
                    gesorteerd.put(
                            naam.startsWith("\"") ? naam : tekst(naam),
                            waarde(waarde).orElseThrow());
                });
        return gesorteerd.entrySet().stream()
                .map(e -> e.getKey() + ":" + e.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String kenmerk(String tekst) {
        if (!KENMERK.matcher(tekst).matches()) {
            throw new IllegalStateException("text in an event, only codes are kept: " + tekst);
        }
        return tekst;
    }

    private static String tekst(String tekst) {
        return '"' + tekst.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
