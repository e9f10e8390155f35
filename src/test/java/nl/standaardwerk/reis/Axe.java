// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.reis;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The accessibility rules of axe. Run by hand: what is in order is not written out, which on the
 * long pages is most of the work.
 */
final class Axe {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final String SOURCE = source();

    private static final String RUN =
            """
            tags => axe.run(document, {
                runOnly: { type: 'tag', values: tags },
                resultTypes: ['violations'],
                selectors: false
            }).then(result => result.violations.map(
                rule => rule.id + ' ' + rule.nodes.map(node => node.html).join(' ')))
            """;

    /**
     * What a page is made of, without what its texts, addresses and values say: every element with
     * its attributes, whether it has text, and whether its references lead somewhere.
     */
    private static final String BUILD =
            """
            () => {
                const free = new Set(['href', 'value', 'id', 'name', 'for', 'title', 'content',
                    'datetime', 'action', 'aria-label', 'aria-labelledby', 'aria-describedby']);
                const ids = new Map();
                document.querySelectorAll('[id]').forEach(e => ids.set(e.id, (ids.get(e.id) || 0) + 1));
                const leads = v => v.split(' ').every(id => ids.has(id));
                const part = a => !free.has(a.name) ? a.name + '=' + a.value
                    : a.name === 'id' ? 'id' + ids.get(a.value)
                    : /^for$|ledby$|describedby$/.test(a.name) ? a.name + leads(a.value)
                    : a.name + (a.value.trim() !== '');
                const text = e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim() !== '');
                return innerWidth + [...document.querySelectorAll('*')].map(
                    e => e.tagName + [...e.attributes].map(part).join() + text(e)).join();
            }
            """;

    /** Builds that were in order. */
    private static final Set<String> SEEN = new HashSet<>();

    private Axe() {}

    /**
     * Whether a page of the same build was in order before. Axe looks at elements, names,
     * references and colours, not at what a text says: a list of tasks is looked at once, not on
     * each visit.
     */
    static boolean wasInOrder(Page page) {
        return SEEN.contains(build(page));
    }

    /** Notes that this page is in order. */
    static void isInOrder(Page page) {
        SEEN.add(build(page));
    }

    private static String build(Page page) {
        return (String) page.evaluate(BUILD);
    }

    /** Every rule that the page breaks, with the elements that break it. */
    static List<String> flaws(Page page) {
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate(SOURCE);
        }
        var found = (List<?>) page.evaluate(RUN, TAGS);
        return found.stream().map(Object::toString).toList();
    }

    private static String source() {
        try (var file = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
