// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Makes the frame of a request out of what the other modules tell about it. */
final class FrameFactory {

    private static final Logger LOG = LoggerFactory.getLogger(FrameFactory.class);
    static final String STATIC = "/static/";

    private final List<SchilBron> sources;
    private final ResourceUrlProvider assets;
    private final Map<String, String> hashed = new ConcurrentHashMap<>();

    FrameFactory(List<SchilBron> sources, ResourceUrlProvider assets) {
        this.sources = List.copyOf(sources);
        this.assets = assets;
    }

    Schil of(HttpServletRequest request, HttpServletResponse response) {
        boolean wrong = response.getStatus() == HttpServletResponse.SC_BAD_REQUEST;
        return new Schil(
                new Schil.Plek(path(request), wrong, Gedaan.bij(request)),
                ask(source -> source.aangemeld(request)),
                ask(source -> source.demobalk(request)),
                () -> csrf(request),
                this::asset);
    }

    /** On an error page: the path that was asked for, not that of the error page. */
    private static String path(HttpServletRequest request) {
        var asked = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return asked == null ? request.getRequestURI() : asked;
    }

    /** Without a database there is still an error page: as for a visitor. */
    private <T> @Nullable T ask(Function<SchilBron, Optional<T>> question) {
        try {
            return sources.stream()
                    .map(question)
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElse(null);
        } catch (DataAccessException e) {
            LOG.warn("frame without person: {}", e.getMessage());
            return null;
        }
    }

    private static Schil.Csrf csrf(HttpServletRequest request) {
        var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return token == null
                ? Schil.Csrf.GEEN
                : new Schil.Csrf(token.getParameterName(), token.getToken());
    }

    /** Looked up once: a file keeps its content, and so its address, while the application runs. */
    private String asset(String name) {
        return hashed.computeIfAbsent(
                name,
                file ->
                        Objects.requireNonNull(
                                assets.getForLookupPath(STATIC + file),
                                () -> "no static file " + file));
    }
}
