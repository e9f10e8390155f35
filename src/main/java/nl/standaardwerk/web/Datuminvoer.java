// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a day as people in the Netherlands write it: 1 juli 2028, 1 jul 2028, 1-7-2028, 1/7/2028,
 * 1.7.2028 and 2028-07-01. The year has four digits.
 */
public final class Datuminvoer {

    private static final Locale NL = Locale.of("nl", "NL");
    private static final Map<String, Integer> MAANDEN = maanden();
    private static final Pattern WOORD =
            Pattern.compile("(\\d{1,2})\\s+(\\p{L}{3,9})\\.?\\s+(\\d{4})");
    private static final Pattern CIJFERS =
            Pattern.compile("(\\d{1,2})\\s?[-/.]\\s?(\\d{1,2})\\s?[-/.]\\s?(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final int LONGEST = 40;

    private Datuminvoer() {}

    /** The day that was typed; empty when nothing was typed or it is no day of the calendar. */
    public static Optional<LocalDate> lees(String invoer) {
        var text = invoer.strip().toLowerCase(NL);
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher word = WOORD.matcher(text);
        if (word.matches()) {
            return Optional.ofNullable(MAANDEN.get(word.group(2)))
                    .flatMap(maand -> dag(word.group(3), maand, word.group(1)));
        }
        Matcher digits = CIJFERS.matcher(text);
        if (digits.matches()) {
            return dag(digits.group(3), Integer.parseInt(digits.group(2)), digits.group(1));
        }
        Matcher iso = ISO.matcher(text);
        return iso.matches()
                ? dag(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3))
                : Optional.empty();
    }

    private static Optional<LocalDate> dag(String jaar, int maand, String dag) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(jaar), maand, Integer.parseInt(dag)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Map<String, Integer> maanden() {
        var namen = new HashMap<String, Integer>();
        Arrays.stream(Month.values())
                .forEach(
                        maand -> {
                            var name = maand.getDisplayName(TextStyle.FULL, NL);
                            namen.put(name, maand.getValue());
                            namen.put(name.substring(0, 3), maand.getValue());
                        });
        namen.put("mrt", Month.MARCH.getValue());
        namen.put("sept", Month.SEPTEMBER.getValue());
        return Map.copyOf(namen);
    }
}
