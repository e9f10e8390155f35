// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.journaal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Every event of every module is a record of types that can be kept: ids, dates, numbers, enums,
 * codes, and records and collections of them. So no name, no Gebruiker, no free object.
 */
class EventFormTest {

    private static final Set<Class<?>> ALLOWED =
            Set.of(
                    UUID.class,
                    String.class,
                    LocalDate.class,
                    YearMonth.class,
                    Year.class,
                    Instant.class,
                    BigDecimal.class,
                    Boolean.class,
                    Integer.class,
                    Long.class,
                    boolean.class,
                    int.class,
                    long.class);

    /** The signature has a column of its own; another person is kept as for whom, not as who. */
    private static final Set<String> WHO = Set.of("AccountId", "Gebruiker", "Account");

    /** Modules whose events are about an account: there it is the subject, kept as an identity. */
    private static final Set<String> ABOUT_ACCOUNTS =
            Set.of("nl.standaardwerk.toegang", "nl.standaardwerk.tweedefactor");

    record WithPerson(AccountId wie) {}

    record AccountId(UUID waarde) {}

    record WithObject(Object iets) {}

    @Test
    void everyEventCanBeKept() throws ClassNotFoundException {
        var faults = new TreeMap<String, List<String>>();
        for (var event : events()) {
            var found = faults(event, ABOUT_ACCOUNTS.contains(event.getPackageName()));
            if (!event.isRecord()) {
                found.add("not a record");
            }
            if (!found.isEmpty()) {
                faults.put(event.getName(), found);
            }
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void namesOfEventsAreUnique() throws ClassNotFoundException {
        assertThat(events()).extracting(Class::getSimpleName).doesNotHaveDuplicates();
    }

    @Test
    void seesAPersonAndAFreeObject() {
        assertThat(faults(WithPerson.class, false)).isNotEmpty();
        assertThat(faults(WithObject.class, false)).isNotEmpty();
    }

    private static List<Class<?>> events() throws ClassNotFoundException {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(DomainEvent.class));
        var events = new ArrayList<Class<?>>();
        for (var found : scanner.findCandidateComponents("nl.standaardwerk")) {
            var type = Class.forName(found.getBeanClassName());
            var root = type.getName().replaceAll("\\$.*", "");
            if (!type.isInterface() && !root.endsWith("Test")) {
                events.add(type);
            }
        }
        return events;
    }

    private static List<String> faults(Class<?> record, boolean aboutAccounts) {
        var faults = new ArrayList<String>();
        for (var component : record.getRecordComponents()) {
            check(component.getGenericType(), aboutAccounts, faults);
        }
        return faults;
    }

    private static void check(Type type, boolean aboutAccounts, List<String> faults) {
        switch (type) {
            case ParameterizedType p -> {
                var raw = (Class<?>) p.getRawType();
                if (!Set.of(Optional.class, List.class, Set.class, Map.class).contains(raw)) {
                    faults.add(raw.getName());
                }
                Arrays.stream(p.getActualTypeArguments())
                        .forEach(a -> check(a, aboutAccounts, faults));
            }
            case WildcardType w -> check(w.getUpperBounds()[0], aboutAccounts, faults);
            case Class<?> c -> checkClass(c, aboutAccounts, faults);
            default -> faults.add(type.getTypeName());
        }
    }

    private static void checkClass(Class<?> type, boolean aboutAccounts, List<String> faults) {
        if (ALLOWED.contains(type) || type.isEnum() || type == Ondertekening.class) {
            return;
        }
        if (WHO.contains(type.getSimpleName()) && !aboutAccounts) {
            faults.add("a person: " + type.getName());
        } else if (type.isRecord()) {
            faults.addAll(faults(type, aboutAccounts));
        } else if (type.isSealed()) {
            Arrays.stream(type.getPermittedSubclasses())
                    .forEach(c -> checkClass(c, aboutAccounts, faults));
        } else {
            faults.add(type.getName());
        }
    }
}
