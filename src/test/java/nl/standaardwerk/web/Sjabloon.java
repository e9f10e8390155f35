// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Renders a template without Spring, for tests. */
public final class Sjabloon {

    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "nl.standaardwerk");

    private Sjabloon() {}

    /**
     * The template with these parameters; texts and a visitor's frame are added.
     *
     * @param naam for example web/graad
     */
    public static Document toon(String naam, Map<String, ?> waarden) {
        var all = new HashMap<String, Object>(waarden);
        all.putIfAbsent("t", tekst());
        all.putIfAbsent("schil", Schil.voorBezoeker("/"));
        var page = new StringOutput();
        ENGINE.render(naam + ".jte", all, page);
        return Jsoup.parse(page.toString());
    }

    /** The texts of the modules web and afdruk at a fixed clock. */
    public static Tekst tekst() {
        return tekst("web", "afdruk");
    }

    /** The texts of these modules at a fixed clock. */
    public static Tekst tekst(String... modules) {
        return new Tekst(
                berichten(modules),
                Clock.fixed(Instant.parse("2026-11-24T09:42:00Z"), ZoneId.of("Europe/Amsterdam")));
    }

    private static MessageSource berichten(String... modules) {
        var bundle = new ResourceBundleMessageSource();
        bundle.setBasenames(
                Arrays.stream(modules).map(m -> "messages/" + m).toArray(String[]::new));
        bundle.setDefaultEncoding("UTF-8");
        bundle.setDefaultLocale(Locale.of("nl"));
        bundle.setFallbackToSystemLocale(false);
        bundle.setAlwaysUseMessageFormat(true);
        return bundle;
    }
}
