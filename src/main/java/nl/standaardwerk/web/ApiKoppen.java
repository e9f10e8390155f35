// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

import java.io.IOException;

/**
 * What every answer of the API carries: its version, leave for every site to read it, and an ETag,
 * so that an unchanged answer costs no transfer (304). The tag is weak, because the same answer
 * also goes packed (gzip); with a strong one it never would. Source: NL API Design Rules,
 * version-header.
 */
@Component
class ApiKoppen extends ShallowEtagHeaderFilter {

    static final String VERSIE = "1.0.0";

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
        super.doFilterInternal(request, response, verder);
    }
}
