// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.view.RedirectView;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Turns the view name {@code "module/page"} into the jte template {@code module/page.jte}, with the
 * texts and the frame added. {@code "redirect:/path"} answers 303.
 */
final class JteViewResolver implements ViewResolver {

    private static final String REDIRECT = "redirect:";

    private final TemplateEngine engine;
    private final Tekst texts;
    private final FrameFactory frames;

    JteViewResolver(TemplateEngine engine, Tekst texts, FrameFactory frames) {
        this.engine = engine;
        this.texts = texts;
        this.frames = frames;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        if (name.startsWith(REDIRECT)) {
            return seeOther(name.substring(REDIRECT.length()));
        }
        return new JteView(name + ".jte");
    }

    /** Only paths of our own: an address from outside never becomes a redirect to another site. */
    private static View seeOther(String path) {
        if (!path.startsWith("/") || path.startsWith("//") || path.contains("\\")) {
            throw new IllegalStateException("not a path of this site: " + path);
        }
        var view = new RedirectView(path, true, false, false);
        view.setExpandUriTemplateVariables(false);
        return view;
    }

    private final class JteView implements View {

        private final String template;

        JteView(String template) {
            this.template = template;
        }

        @Override
        public String getContentType() {
            return "text/html;charset=UTF-8";
        }

        @Override
        public void render(
                @Nullable Map<String, ?> model,
                HttpServletRequest request,
                HttpServletResponse response)
                throws IOException {
            var frame = frames.of(request, response);
            var all = new HashMap<String, @Nullable Object>(model == null ? Map.of() : model);
            all.put("t", texts);
            all.put("schil", frame);
            var page = new Utf8ByteOutput();
            engine.render(template, all, page);
            if (!response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
                boolean visitor = frame.aangemeld() == null;
                response.setHeader(
                        HttpHeaders.CACHE_CONTROL, visitor ? "private, no-cache" : "no-store");
            }
            response.setContentType(getContentType());
            response.setContentLength(page.getContentLength());
            page.writeTo(response.getOutputStream());
        }
    }
}
