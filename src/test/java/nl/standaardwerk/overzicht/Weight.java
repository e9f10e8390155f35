// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overzicht;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** What a page weighs: gzip of its HTML and of the CSS and JS it names; no fonts, no map. */
final class Weight {

    /** Most bytes of one page. */
    static final int MOST = 60_000;

    private static final Pattern LINKED =
            Pattern.compile("(?:<link rel=\"stylesheet\" href|<script[^>]* src)=\"([^\"]+)\"");

    private final Function<String, MvcTestResult> visit;
    private final Map<String, Integer> files = new HashMap<>();

    Weight(Function<String, MvcTestResult> visit) {
        this.visit = visit;
    }

    /** Bytes of this page, nothing cached. */
    int of(String path) throws IOException {
        var html = visit.apply(path).getResponse().getContentAsByteArray();
        int total = gzip(html);
        var links = LINKED.matcher(new String(html, java.nio.charset.StandardCharsets.UTF_8));
        while (links.find()) {
            var link = links.group(1);
            if (!files.containsKey(link)) {
                files.put(link, gzip(visit.apply(link).getResponse().getContentAsByteArray()));
            }
            total += files.getOrDefault(link, 0);
        }
        if (files.isEmpty()) {
            throw new IllegalStateException("no CSS found on " + path);
        }
        return total;
    }

    private static int gzip(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.size();
    }
}
