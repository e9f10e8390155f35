// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.web;

import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Every word that a person reads: texts by their key, and dates, numbers and amounts written the
 * Dutch way. Available in every template as {@code t}. Immutable and shared by all requests.
 */
@Component
public final class Tekst {

    private static final Locale NL = Locale.of("nl", "NL");
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMMM yyyy", NL);
    private static final DateTimeFormatter KORT = DateTimeFormatter.ofPattern("d MMM yyyy", NL);
    private static final DateTimeFormatter WEEKDAG =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", NL);
    private static final DateTimeFormatter MAAND = DateTimeFormatter.ofPattern("MMMM yyyy", NL);
    private static final DateTimeFormatter TIJD = DateTimeFormatter.ofPattern("HH.mm", NL);
    private static final long KILO = 1000;

    private final MessageSource messages;
    private final Clock clock;
    private final Map<String, String> withoutValues = new ConcurrentHashMap<>();
    private final Map<Enum<?>, String> labels = new ConcurrentHashMap<>();
    private final Map<String, Optional<Zin>> zinnen = new ConcurrentHashMap<>();

    /**
     * @param messages the message files of all modules
     * @param clock only its zone is used: instants are shown in it
     */
    public Tekst(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * The text of this key. Dates, instants, enums and strings among the values are written as the
     * methods of this class write them; numbers are left to the message format. A year is therefore
     * handed over as a String.
     *
     * @throws NoSuchMessageException when no module has this key
     */
    public String van(String sleutel, Object... waarden) {
        if (waarden.length == 0) {
            return withoutValues.computeIfAbsent(
                    sleutel, key -> messages.getMessage(key, null, NL));
        }
        var shown = new Object[waarden.length];
        for (int i = 0; i < waarden.length; i++) {
            shown[i] = shown(waarden[i]);
        }
        var zin = zinnen.computeIfAbsent(sleutel, key -> Zin.van(messages, key, NL));
        return zin.filter(z -> z.past(shown))
                .map(z -> z.met(shown))
                .orElseGet(() -> messages.getMessage(sleutel, shown, NL));
    }

    /** The text of this key with a list of values, as refusals and field faults carry them. */
    public String met(String sleutel, List<?> waarden) {
        return van(sleutel, waarden.toArray());
    }

    /** Whether some module has a text for this key. */
    public boolean bestaat(String sleutel) {
        try {
            messages.getMessage(sleutel, null, NL);
            return true;
        } catch (NoSuchMessageException e) {
            return false;
        }
    }

    /**
     * The word for an enum value: key {@code <module>.<type>.<NAME>}, where the module is the last
     * part of the package and the type starts in lower case, for example {@code
     * regeling.verbindendheid.AANBEVOLEN}.
     */
    public String label(Enum<?> waarde) {
        return labels.computeIfAbsent(waarde, value -> van(labelKey(value)));
    }

    private static String labelKey(Enum<?> waarde) {
        var type = waarde.getDeclaringClass();
        var module = type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1);
        var name = type.getSimpleName();
        return module
                + "."
                + name.substring(0, 1).toLowerCase(Locale.ROOT)
                + name.substring(1)
                + "."
                + waarde.name();
    }

    /** 3 maart 2026. */
    public String dag(LocalDate dag) {
        return DAG.format(dag);
    }

    /** 3 mrt 2026. */
    public String kort(LocalDate dag) {
        return KORT.format(dag);
    }

    /** dinsdag 24 november 2026. */
    public String dagMetWeekdag(LocalDate dag) {
        return WEEKDAG.format(dag);
    }

    /** maart 2026. */
    public String maand(YearMonth maand) {
        return MAAND.format(maand);
    }

    /** 24 november 2026, 17.00 uur, in the zone of the clock. */
    public String moment(Instant moment) {
        var there = moment.atZone(clock.getZone());
        return van("web.tekst.moment", DAG.format(there), TIJD.format(there));
    }

    /** 1.234. */
    public String getal(long getal) {
        return NumberFormat.getIntegerInstance(NL).format(getal);
    }

    /** 82,3%: as published, with every decimal that was given. */
    public String percentage(BigDecimal percentage) {
        var format = NumberFormat.getNumberInstance(NL);
        format.setMinimumFractionDigits(percentage.scale());
        format.setMaximumFractionDigits(Math.max(0, percentage.scale()));
        return van("web.tekst.percentage", format.format(percentage));
    }

    /** € 310.000, or € 12,50 when there are cents; − € 2.900 below zero. */
    public String euro(long centen) {
        return euro(BigDecimal.valueOf(centen, 2), centen % 100 == 0 ? 0 : 2);
    }

    /**
     * € 0,125, or € 2 when it is whole: an amount per inhabitant.
     *
     * @param honderdsten in hundredths of a cent
     */
    public String tarief(long honderdsten) {
        var bedrag = BigDecimal.valueOf(honderdsten, 4).stripTrailingZeros();
        return euro(bedrag, bedrag.scale() <= 0 ? 0 : Math.max(2, bedrag.scale()));
    }

    private String euro(BigDecimal bedrag, int decimals) {
        var format = NumberFormat.getNumberInstance(NL);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        var sleutel = bedrag.signum() < 0 ? "web.tekst.euroMin" : "web.tekst.euro";
        return van(sleutel, format.format(bedrag.abs()));
    }

    /** 412 kB, 1,2 MB: in units of 1000 bytes. */
    public String bytes(long bytes) {
        if (bytes < KILO) {
            return van("web.tekst.bytes", getal(bytes));
        }
        if (bytes < KILO * KILO) {
            return van("web.tekst.kilobytes", getal(Math.ceilDiv(bytes, KILO)));
        }
        var mega =
                BigDecimal.valueOf(bytes)
                        .divide(BigDecimal.valueOf(KILO * KILO), 1, RoundingMode.HALF_UP);
        return van("web.tekst.megabytes", NumberFormat.getNumberInstance(NL).format(mega));
    }

    private Object shown(Object waarde) {
        return switch (waarde) {
            case LocalDate dag -> dag(dag);
            case YearMonth maand -> maand(maand);
            case Instant moment -> moment(moment);
            case Enum<?> soort when bestaat(labelKey(soort)) -> label(soort);
            case Collection<?> alle ->
                    alle.stream()
                            .map(this::shown)
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
            case Number getal -> getal;
            default -> waarde.toString();
        };
    }

    /**
     * A text in which words are only put in their places, as most texts are. The message format
     * reads it once and not again for every value.
     *
     * @param delen what stands before, between and after the values: one more than there are places
     * @param plaatsen which value stands after each part
     */
    record Zin(List<String> delen, List<Integer> plaatsen) {

        /** Stands before the number of each value while the text is read; no text holds it. */
        private static final char PLAATS = '\uE000';

        private static final Object[] MERKEN =
                IntStream.range(0, 10).mapToObj(n -> "" + PLAATS + n).toArray();

        Zin {
            delen = List.copyOf(delen);
            plaatsen = List.copyOf(plaatsen);
        }

        /** The text of this key; empty when it chooses or formats by its values. */
        static Optional<Zin> van(MessageSource messages, String sleutel, Locale taal) {
            try {
                return Optional.of(ontleed(messages.getMessage(sleutel, MERKEN, taal)));
            } catch (IllegalArgumentException wantsNumbers) {
                return Optional.empty();
            }
        }

        private static Zin ontleed(String tekst) {
            var delen = new ArrayList<String>();
            var plaatsen = new ArrayList<Integer>();
            int vanaf = 0;
            for (int bij = tekst.indexOf(PLAATS); bij >= 0; bij = tekst.indexOf(PLAATS, vanaf)) {
                delen.add(tekst.substring(vanaf, bij));
                plaatsen.add(Character.digit(tekst.charAt(bij + 1), 10));
                vanaf = bij + 2;
            }
            delen.add(tekst.substring(vanaf));
            return new Zin(delen, plaatsen);
        }

        /** Whether these are words for every place: a number is left to the message format. */
        boolean past(Object[] waarden) {
            for (int plaats : plaatsen) {
                if (plaats >= waarden.length || !(waarden[plaats] instanceof String)) {
                    return false;
                }
            }
            return true;
        }

        /** The text with these words in it. */
        String met(Object[] waarden) {
            var tekst = new StringBuilder(delen.getFirst());
            for (int n = 0; n < plaatsen.size(); n++) {
                tekst.append(waarden[plaatsen.get(n)]).append(delen.get(n + 1));
            }
            return tekst.toString();
        }
    }
}
