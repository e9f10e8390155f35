// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.reis;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import java.util.List;
import java.util.Map;

/**
 * Somebody without a mouse. On every step there has to be something to see: the element that has
 * the focus is on the screen, with a line of at least two pixels around it.
 */
final class Toetsenbord {

    private static final int MOST_STEPS = 120;

    private static final String IS =
            """
            ([selector, words]) => {
                const e = document.activeElement;
                return e.matches(selector) && e.textContent.includes(words);
            }
            """;

    private static final String SEEN =
            """
            () => {
                const e = document.activeElement;
                const style = getComputedStyle(e);
                const box = e.getBoundingClientRect();
                const there = box.width > 0 && box.height > 0 && box.top >= 0 && box.top < innerHeight
                    && box.left >= 0 && box.left < innerWidth;
                const thick = parseFloat(style.outlineWidth) >= 2 && style.outlineStyle !== 'none';
                return { where: e.outerHTML.slice(0, 160), there: there, line: thick };
            }
            """;

    private final Page page;

    Toetsenbord(Page page) {
        this.page = page;
    }

    /** Presses a key. */
    void druk(String toets) {
        page.keyboard().press(toets);
    }

    /** Types where the focus is. */
    void typ(String tekst) {
        page.keyboard().insertText(tekst);
    }

    /** Goes forward with Tab to what fits the selector and holds these words. */
    void naar(String selector, String woorden) {
        ga("Tab", selector, woorden);
    }

    /** Goes forward with Tab to what fits the selector. */
    void naar(String selector) {
        ga("Tab", selector, "");
    }

    /** Goes back with Shift+Tab to what fits the selector. */
    void terugNaar(String selector) {
        ga("Shift+Tab", selector, "");
    }

    /** Whether the focus is on what fits the selector. */
    boolean isOp(String selector) {
        return isOp(selector, "");
    }

    private boolean isOp(String selector, String woorden) {
        return (Boolean) page.evaluate(IS, List.of(selector, woorden));
    }

    private void ga(String toets, String selector, String woorden) {
        for (int n = 0; n < MOST_STEPS; n++) {
            druk(toets);
            zieFocus();
            if (isOp(selector, woorden)) {
                return;
            }
        }
        throw new AssertionError("not reached by " + toets + ": " + selector + " " + woorden);
    }

    private void zieFocus() {
        var seen = (Map<?, ?>) page.evaluate(SEEN);
        var where = page.url() + ": " + seen.get("where");
        assertThat(seen.get("there")).as("on the screen, " + where).isEqualTo(true);
        assertThat(seen.get("line")).as("line around, " + where).isEqualTo(true);
    }
}
