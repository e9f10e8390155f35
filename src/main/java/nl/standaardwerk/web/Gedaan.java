// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.web;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * What was just done, told once: at the top of the page to which the act leads. It is gone when
 * that page is opened again.
 */
public final class Gedaan {

    private static final String NAAM = Gedaan.class.getName();

    private Gedaan() {}

    /**
     * Tells it on the page to which this request redirects.
     *
     * @param sleutel message key of one sentence, without values
     * @throws IllegalStateException outside a request
     */
    public static void meld(String sleutel) {
        var verzoek = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        RequestContextUtils.getOutputFlashMap(verzoek.getRequest()).put(NAAM, sleutel);
    }

    /** What the request before told this one; null for nothing. */
    static @Nullable String bij(HttpServletRequest verzoek) {
        var verteld = RequestContextUtils.getInputFlashMap(verzoek);
        return verteld == null ? null : (String) verteld.get(NAAM);
    }
}
