// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.voorbereiding;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;

import nl.standaardwerk.bestanden.Bestand;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * An upload that says beforehand that it is too large is not read at all: the form is shown again
 * with a sentence, as an answer 413. Without this the container would break off before any page.
 */
@Configuration(proxyBeanMethods = false)
class UploadConfiguration {

    /** Request attribute: this request was an upload over the limit. */
    static final String TOO_LARGE = "voorbereiding.upload-te-groot";

    /** The file itself, with room for the other fields and the boundaries. */
    static final long LARGEST_REQUEST = Bestand.GROOTSTE + 64 * 1024;

    private static final int AFTER_SESSION = Ordered.HIGHEST_PRECEDENCE + 60;

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> uploadFilter() {
        var registration = new FilterRegistrationBean<OncePerRequestFilter>(new UploadFilter());
        registration.setOrder(AFTER_SESSION);
        registration.addUrlPatterns("/voorstellen/*");
        return registration;
    }

    private static final class UploadFilter extends OncePerRequestFilter {

        @Override
        protected boolean shouldNotFilter(HttpServletRequest request) {
            return !request.getMethod().equals("POST")
                    || !request.getRequestURI().endsWith("/bewerken/documenten")
                    || request.getContentLengthLong() <= LARGEST_REQUEST;
        }

        @Override
        protected void doFilterInternal(
                HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            request.setAttribute(TOO_LARGE, true);
            chain.doFilter(new WithoutBody(request), response);
        }
    }

    /** The same request as a GET whose body is never read. */
    private static final class WithoutBody extends HttpServletRequestWrapper {

        WithoutBody(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public @Nullable String getContentType() {
            return null;
        }

        @Override
        public @Nullable String getParameter(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return null;
        }

        @Override
        public Collection<Part> getParts() {
            return List.of();
        }
    }
}
