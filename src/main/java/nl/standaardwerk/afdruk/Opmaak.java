// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.afdruk;

import nl.standaardwerk.web.Tekst;

import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Makes the HTML of a document ready for paper: only signs that can be drawn, lists of facts as
 * tables with a head to each row, what can be unfolded unfolded, whole addresses with a
 * description, a bookmark for each heading.
 */
@Component
class Opmaak {

    private static final Map<String, Integer> KOPPEN = Map.of("h1", 1, "h2", 2, "h3", 3);

    /** A second rule for the same margin would take the place of the first, so it stands here. */
    private static final String RAND =
            "font-family: \"Source Sans 3\"; font-size: 9pt; color: #4a5965;";

    private final Tekst t;
    private final String stijl;

    Opmaak(Tekst t) {
        this.t = t;
        try {
            this.stijl =
                    new ClassPathResource("afdruk/vel.css")
                            .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Bron van(String html, Vel vel) {
        var tekens = new Tekens(Letters.get()::heeft);
        var document = Jsoup.parse(html);
        document.outputSettings().prettyPrint(false);
        document.select("svg, script, link").remove();
        document.select("details").forEach(d -> d.tagName("div"));
        document.select("summary").forEach(s -> s.tagName("p").addClass("vet"));
        document.select("dl").forEach(Opmaak::tabel);
        schoon(document, tekens);
        if (tekens.vervangen()) {
            var melding = t.van("afdruk.vervangen", String.valueOf(Tekens.ONBEKEND));
            document.select("article").forEach(a -> a.appendElement("p").text(melding));
        }
        document.select("a").forEach(a -> verwijzing(a, vel));
        bladwijzers(document);
        var style = document.head().appendElement("style");
        style.appendChild(new DataNode(stijl + randen(vel.kop(), tekens)));
        return Bron.van(document, vel.kop());
    }

    /** A list of facts tells a screen reader more as a table with a head to each row. */
    private static void tabel(Element lijst) {
        var rijen = lijst.tagName("table").select("> div");
        rijen.forEach(r -> r.tagName("tr"));
        lijst.select("dt").forEach(dt -> dt.tagName("th").attr("scope", "row"));
        lijst.select("dd").forEach(dd -> dd.tagName("td"));
        var romp = new Element("tbody");
        rijen.forEach(romp::appendChild);
        lijst.empty().appendChild(romp);
    }

    /** The title of an element would be read aloud in the place of its text. */
    private static void schoon(Document document, Tekens tekens) {
        document.nodeStream(TextNode.class).forEach(n -> n.text(tekens.van(n.getWholeText())));
        document.getAllElements().forEach(e -> e.removeAttr("title").removeAttr("style"));
    }

    private static void verwijzing(Element link, Vel vel) {
        var naar = link.attr("href");
        if (link.text().isBlank() || !naar.matches("(?s)(#|/|https?://).*")) {
            link.unwrap();
            return;
        }
        link.attr("href", naar.startsWith("/") ? vel.adres() + naar : naar);
        link.attr("title", link.text());
    }

    private static void bladwijzers(Document document) {
        var lijst = document.head().appendElement("bookmarks");
        var plek = new Element[] {lijst, lijst, lijst, lijst};
        int nummer = 0;
        for (Element kop : document.select("h1, h2, h3")) {
            nummer++;
            if (kop.id().isEmpty()) {
                kop.id("kop-" + nummer);
            }
            int diep = KOPPEN.getOrDefault(kop.tagName(), 1);
            var wijzer = plek[diep - 1].appendElement("bookmark");
            wijzer.attr("name", kop.text()).attr("href", "#" + kop.id());
            for (int lager = diep; lager < plek.length; lager++) {
                plek[lager] = wijzer;
            }
        }
    }

    /** What stands in the margin of every sheet. */
    private String randen(Afdruk.Kop kop, Tekens tekens) {
        var links = kop.soort() + ", " + kop.kenmerk();
        var rechts = kop.demonstratie() ? t.van("web.demonstratie.label") : "";
        return """
        @page {
          @top-left { content: %s; %s }
          @top-right { content: %s; %s }
          @bottom-right { content: %s counter(page) %s counter(pages); %s }
        }
        """
                .formatted(
                        letterlijk(tekens.van(links)),
                        RAND,
                        letterlijk(rechts),
                        RAND,
                        letterlijk(t.van("afdruk.bladzijde") + " "),
                        letterlijk(" " + t.van("afdruk.van") + " "),
                        RAND);
    }

    /** A string of CSS in which nothing can end it: every sign by its number. */
    private static String letterlijk(String tekst) {
        return tekst.codePoints()
                .mapToObj(teken -> String.format(Locale.ROOT, "\\%06x", teken))
                .collect(Collectors.joining("", "\"", "\""));
    }
}
