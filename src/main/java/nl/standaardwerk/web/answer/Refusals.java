// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.web.answer;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.Openbaar;
import nl.standaardwerk.web.Tekst;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Explains every code of a refusal: where the type of a problem (RFC 9457) leads. */
@Controller
class Refusals {

    private static final Pattern KEY = Pattern.compile("fout\\.([a-z0-9-]+)\\.titel");
    private static final Object[] SOMETHING = {"…", "…", "…", "…", "…", "…"};
    private static final Object[] SOME = {2, 2, 2, 2, 2, 2};

    private final Tekst t;
    private final Supplier<List<String>> codes;

    Refusals(Tekst t, @Value("${spring.messages.basename}") String[] bundles) {
        this.t = t;
        // not at a start: that would read every text there is
        this.codes = SingletonSupplier.of(() -> codes(bundles));
    }

    private static List<String> codes(String[] bundles) {
        return Arrays.stream(bundles)
                .flatMap(Refusals::keys)
                .map(KEY::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(key -> key.group(1))
                .distinct()
                .sorted()
                .toList();
    }

    @Openbaar
    @GetMapping("/fouten")
    String fouten(Model model) {
        model.addAttribute(
                "pagina", new RefusalsPage(codes.get().stream().map(this::row).toList()));
        return "web/answer/fouten";
    }

    @Openbaar
    @GetMapping("/fouten/{code}")
    String fout(@PathVariable String code, Model model) {
        if (!codes.get().contains(code)) {
            throw new NietGevonden("fout", code);
        }
        model.addAttribute("pagina", row(code));
        return "web/answer/foutcode";
    }

    private RefusalRow row(String code) {
        return new RefusalRow(
                code, general("fout." + code + ".titel"), general("fout." + code + ".uitleg"));
    }

    /**
     * The text without the values of one case: three dots, or a number where a choice needs one.
     */
    private String general(String key) {
        try {
            return t.van(key, SOMETHING);
        } catch (IllegalArgumentException needsNumber) {
            return t.van(key, SOME);
        }
    }

    private static Stream<String> keys(String bundle) {
        try {
            var control =
                    ResourceBundle.Control.getNoFallbackControl(
                            ResourceBundle.Control.FORMAT_PROPERTIES);
            return ResourceBundle.getBundle(bundle, Locale.of("nl"), control).keySet().stream();
        } catch (java.util.MissingResourceException notYet) {
            return Stream.empty();
        }
    }

    /** One code. */
    record RefusalRow(String code, String titel, String uitleg) {}

    /** All codes. */
    record RefusalsPage(List<RefusalRow> rijen) {}
}
