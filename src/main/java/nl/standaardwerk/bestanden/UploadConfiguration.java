// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.bestanden;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;

import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A form with a file over the limit: the file is left behind, what was typed beside it is kept. So
 * the form can be shown again with a sentence. Without this the container would break off before
 * any page, and all would be lost. Nothing of such a request is written to disk.
 */
@Configuration(proxyBeanMethods = false)
class UploadConfiguration {

    /** Request attribute: a file over the limit was sent and left behind. */
    static final String TOO_LARGE = "bestanden.upload-te-groot";

    /** One file, with room for the other fields and the boundaries. */
    static final long LARGEST_REQUEST = Bestand.GROOTSTE + 64 * 1024;

    /** What is over this is not read at all. */
    private static final long LARGEST_READ = 10 * Bestand.GROOTSTE;

    /** Most characters that were typed beside the file, as bytes. */
    private static final int LARGEST_TEXT = 1024 * 1024;

    private static final int AFTER_SESSION = Ordered.HIGHEST_PRECEDENCE + 60;

    /** All forms with a file field beside other fields are below these addresses. */
    @Bean
    FilterRegistrationBean<OncePerRequestFilter> uploadFilter() {
        var registration = new FilterRegistrationBean<OncePerRequestFilter>(new UploadFilter());
        registration.setOrder(AFTER_SESSION);
        registration.addUrlPatterns("/voorstellen/*", "/rekenblad/*");
        return registration;
    }

    private static final class UploadFilter extends OncePerRequestFilter {

        @Override
        protected boolean shouldNotFilter(HttpServletRequest request) {
            long length = request.getContentLengthLong();
            return !request.getMethod().equals("POST")
                    || !String.valueOf(request.getContentType()).startsWith("multipart/form-data")
                    || length <= LARGEST_REQUEST
                    || length > LARGEST_READ;
        }

        @Override
        protected void doFilterInternal(
                HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            request.setAttribute(TOO_LARGE, true);
            chain.doFilter(new OnlyText(request, typed(request)), response);
        }

        /** The fields without a file; as far as the body can be read. */
        private static Map<String, String[]> typed(HttpServletRequest request) throws IOException {
            var fields = new LinkedHashMap<String, List<String>>();
            try {
                var parts = new FileUpload().getItemIterator(new ServletRequestContext(request));
                int room = LARGEST_TEXT;
                while (parts.hasNext()) {
                    var part = parts.next();
                    if (part.isFormField()) {
                        var value = read(part, room);
                        room -= value.length;
                        fields.computeIfAbsent(part.getFieldName(), n -> new ArrayList<>())
                                .add(new String(value, StandardCharsets.UTF_8));
                    }
                }
            } catch (IOException broken) {
                fields.clear();
            }
            var typed = new LinkedHashMap<String, String[]>();
            fields.forEach((name, values) -> typed.put(name, values.toArray(String[]::new)));
            return typed;
        }

        private static byte[] read(FileItemStream part, int room) throws IOException {
            try (var in = part.openStream()) {
                return in.readNBytes(room);
            }
        }
    }

    /** The same request as an ordinary form, with these fields only. */
    private static final class OnlyText extends HttpServletRequestWrapper {

        private final Map<String, String[]> fields;

        OnlyText(HttpServletRequest request, Map<String, String[]> fields) {
            super(request);
            this.fields = fields;
        }

        @Override
        public String getContentType() {
            return MediaType.APPLICATION_FORM_URLENCODED_VALUE;
        }

        @Override
        public @Nullable String getParameter(String name) {
            var values = fields.get(name);
            return values == null ? null : values[0];
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Collections.unmodifiableMap(fields);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(fields.keySet());
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return fields.get(name);
        }

        @Override
        public Collection<Part> getParts() {
            return List.of();
        }
    }
}
