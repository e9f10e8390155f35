// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

import java.io.IOException;
import java.io.InputStream;

/**
 * What every answer of the API carries: its version, leave for every site to read it, and an ETag,
 * so that an unchanged answer costs no transfer (304). The tag is weak, because the same answer
 * also goes packed (gzip); with a strong one it never would. Source: NL API Design Rules,
 * version-header.
 */
@Component
class ApiKoppen extends ShallowEtagHeaderFilter {

    static final String VERSIE = "1.0.0";

    private static final String LEZEN = "GET, HEAD, OPTIONS";

    ApiKoppen() {
        setWriteWeakETag(true);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain verder)
            throws ServletException, IOException {
        response.setHeader("API-Version", VERSIE);
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Access-Control-Expose-Headers", "API-Version, ETag");
        if (HttpMethod.OPTIONS.matches(request.getMethod())) {
            antwoordVooraf(response);
            return;
        }
        super.doFilterInternal(request, response, verder);
    }

    /** What a browser asks before a script of another site may ask with a header of its own. */
    private static void antwoordVooraf(HttpServletResponse response) {
        response.setHeader("Allow", LEZEN);
        response.setHeader("Access-Control-Allow-Methods", LEZEN);
        response.setHeader("Access-Control-Allow-Headers", "*");
        response.setHeader("Access-Control-Max-Age", "86400");
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    /** HEAD tells what GET would. */
    @Override
    protected boolean isEligibleForEtag(
            HttpServletRequest request,
            HttpServletResponse response,
            int status,
            InputStream answer) {
        return HttpMethod.HEAD.matches(request.getMethod())
                ? HttpStatus.valueOf(status).is2xxSuccessful()
                : super.isEligibleForEtag(request, response, status, answer);
    }
}
