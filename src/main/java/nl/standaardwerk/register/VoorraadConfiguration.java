// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.register;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;

/**
 * Keeps the pages of the register as visitors get them, until the register, the figures of a {@link
 * Register.Bron} or the day change. A page kept costs no work but sending it; a page that the
 * browser still has (ETag) not even that. Who is logged in always gets a page of their own.
 */
@Configuration(proxyBeanMethods = false)
class VoorraadConfiguration {

    @Bean
    FilterRegistrationBean<Voorraad> registervoorraad(
            InhoudReader inhoud, ObjectProvider<Register.Bron> bronnen, Clock clock) {
        var filter = new FilterRegistrationBean<>(new Voorraad(inhoud, bronnen, clock));
        filter.addUrlPatterns("/register", "/standaarden/*", "/besluiten/*");
        filter.setOrder(Ordered.LOWEST_PRECEDENCE - 10);
        return filter;
    }

    static final class Voorraad extends OncePerRequestFilter {

        private static final int MOST = 256;
        private static final int PARTS = 2;
        private static final Pattern GZIP =
                Pattern.compile("\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))");
        private static final String REVALIDATE = "private, no-cache";

        private final InhoudReader inhoud;
        private final ObjectProvider<Register.Bron> bronnen;
        private final Clock clock;
        private final Map<Asked, Page> pages = new ConcurrentHashMap<>();

        Voorraad(InhoudReader inhoud, ObjectProvider<Register.Bron> bronnen, Clock clock) {
            this.inhoud = inhoud;
            this.bronnen = bronnen;
            this.clock = clock;
        }

        @Override
        protected boolean shouldNotFilter(HttpServletRequest request) {
            return !"GET".equals(request.getMethod())
                    || request.getHeader("HX-Request") != null
                    || request.getUserPrincipal() != null
                    || isBelow(request.getRequestURI());
        }

        /** The list shows no figures, and asks nobody for them. */
        private long figures(String path) {
            return path.equals("/register")
                    ? 0
                    : bronnen.stream().mapToLong(Register.Bron::stand).sum();
        }

        /** Below a besluit or standard are pages of other modules, with other facts. */
        private static boolean isBelow(String path) {
            return path.chars().filter(c -> c == '/').count() > PARTS;
        }

        @Override
        protected void doFilterInternal(
                HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            var asked =
                    new Asked(
                            inhoud.nu().stand(),
                            figures(request.getRequestURI()),
                            LocalDate.now(clock),
                            request.getRequestURI(),
                            request.getQueryString());
            var page = pages.get(asked);
            if (page == null) {
                page = made(asked, request, response, chain);
            }
            if (page != null) {
                send(page, request, response);
            }
        }

        /** Null when the answer is no page to keep; it is sent then. */
        private @Nullable Page made(
                Asked asked,
                HttpServletRequest request,
                HttpServletResponse response,
                FilterChain chain)
                throws ServletException, IOException {
            var wrapped = new ContentCachingResponseWrapper(response);
            chain.doFilter(request, wrapped);
            if (wrapped.getStatus() != HttpServletResponse.SC_OK || request.isAsyncStarted()) {
                wrapped.copyBodyToResponse();
                return null;
            }
            var bytes = wrapped.getContentAsByteArray();
            var page = new Page(bytes, etag(asked, bytes));
            if (pages.size() >= MOST) {
                pages.clear();
            }
            pages.put(asked, page);
            return page;
        }

        private static void send(
                Page page, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            boolean packed = takesPacked(request);
            // the container packs what has no strong tag; a page is packed here, once
            response.setHeader(HttpHeaders.ETAG, packed ? "W/" + page.etag() : page.etag());
            response.setHeader(HttpHeaders.CACHE_CONTROL, REVALIDATE);
            var known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
            if (known != null && known.contains(page.etag())) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
            response.setContentType("text/html;charset=UTF-8");
            var bytes = page.bytes();
            if (packed) {
                response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
                bytes = page.packed();
            }
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        }

        private static boolean takesPacked(HttpServletRequest request) {
            var accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
            return accepted != null && GZIP.matcher(accepted).find();
        }

        /** The change counter and the day say which content; the checksum tells builds apart. */
        private static String etag(Asked asked, byte[] bytes) {
            var checksum = new CRC32();
            checksum.update(bytes);
            return "\""
                    + Long.toHexString(asked.stand())
                    + "-"
                    + Long.toHexString(asked.figures())
                    + "-"
                    + Long.toHexString(asked.day().toEpochDay())
                    + "-"
                    + Long.toHexString(checksum.getValue())
                    + "\"";
        }

        private record Asked(
                long stand, long figures, LocalDate day, String uri, @Nullable String query) {}

        /** Its bytes are never changed; packed when somebody asks for that, and kept so. */
        private static final class Page {

            private final byte[] bytes;
            private final String etag;
            private volatile byte @Nullable [] packed;

            Page(byte[] bytes, String etag) {
                this.bytes = bytes;
                this.etag = etag;
            }

            byte[] bytes() {
                return bytes;
            }

            String etag() {
                return etag;
            }

            byte[] packed() throws IOException {
                var known = packed;
                if (known == null) {
                    var out = new ByteArrayOutputStream(bytes.length / 4);
                    try (var gzip = new GZIPOutputStream(out)) {
                        gzip.write(bytes);
                    }
                    known = out.toByteArray();
                    packed = known;
                }
                return known;
            }
        }
    }
}
