// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.aanmelding;

import nl.standaardwerk.OnjuisteInvoer;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What a password must be: long, and not one that everybody tries. No rule about capitals or signs:
 * they make passwords harder to remember, not to guess.
 */
@Component
class Wachtwoordregels {

    static final int MINIMUM = 12;
    static final int MAXIMUM = 128;

    /** So many letters and digits must be left when common words and the own name are taken out. */
    private static final int EIGEN_TEKENS = 5;

    private static final String LEET = "013457@$!";
    private static final String LETTERS = "oieastasi";

    private final List<String> bekend;

    Wachtwoordregels() {
        try {
            bekend =
                    new ClassPathResource("aanmelding/veelgebruikte-wachtwoorden.txt")
                            .getContentAsString(StandardCharsets.UTF_8)
                            .lines()
                            .filter(regel -> !regel.isBlank() && !regel.startsWith("#"))
                            .map(Wachtwoordregels::kaal)
                            .sorted(Comparator.comparing(String::length).reversed())
                            .toList();
        } catch (IOException ontbreekt) {
            throw new UncheckedIOException(ontbreekt);
        }
    }

    /**
     * Checks a new password.
     *
     * @param herhaling the same, typed again
     * @param persoonlijk name and address of the person: a password made of them is too easy
     * @throws OnjuisteInvoer with the fields {@code nieuw} and {@code herhaling}
     */
    void controleer(String nieuw, String herhaling, List<String> persoonlijk) {
        var lang = nieuw.length() >= MINIMUM;
        new OnjuisteInvoer.Verzamelaar()
                .eis(lang, "nieuw", "aanmelding.wachtwoord.kort", MINIMUM)
                .eis(nieuw.length() <= MAXIMUM, "nieuw", "aanmelding.wachtwoord.lang", MAXIMUM)
                .eis(
                        !lang || !teRaden(nieuw, persoonlijk),
                        "nieuw",
                        "aanmelding.wachtwoord.veelgebruikt")
                .eis(nieuw.equals(herhaling), "herhaling", "aanmelding.wachtwoord.anders")
                .klaar();
    }

    private boolean teRaden(String wachtwoord, List<String> persoonlijk) {
        var over = kaal(wachtwoord);
        for (var deel : persoonlijk) {
            for (var woord : deel.split("[^\\p{L}\\p{N}]+", -1)) {
                over = woord.length() < 3 ? over : over.replace(kaal(woord), "");
            }
        }
        for (var woord : bekend) {
            over = over.replace(woord, "");
        }
        return over.chars().distinct().count() < EIGEN_TEKENS;
    }

    /** Lower case, with digits and signs that stand for a letter as that letter, letters only. */
    private static String kaal(String tekst) {
        var kaal = new StringBuilder();
        tekst.toLowerCase(Locale.ROOT)
                .codePoints()
                .map(c -> LEET.indexOf(c) < 0 ? c : LETTERS.charAt(LEET.indexOf(c)))
                .filter(Character::isLetterOrDigit)
                .forEach(kaal::appendCodePoint);
        return kaal.toString();
    }
}
