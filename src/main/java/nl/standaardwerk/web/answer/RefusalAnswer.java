// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.web.answer;

import jakarta.servlet.http.HttpServletRequest;

import nl.standaardwerk.web.Tekst;

import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;

/**
 * Gives a refusal the form that the asker can read: problem+json (RFC 9457) under {@code /api/} and
 * for who accepts JSON but no HTML, a page for everyone else.
 */
@Component
class RefusalAnswer {

    private static final String API = "/api/";

    private final Tekst t;

    RefusalAnswer(Tekst t) {
        this.t = t;
    }

    Object of(Refusal refusal, HttpServletRequest request, String path) {
        return wantsJson(request, path) ? problem(refusal, path) : page(refusal);
    }

    private ResponseEntity<ProblemDetail> problem(Refusal refusal, String path) {
        var problem =
                ProblemDetail.forStatusAndDetail(
                        refusal.status(), path.startsWith(API) ? forApi(refusal) : detail(refusal));
        problem.setType(URI.create("/fouten/" + refusal.code()));
        problem.setTitle(title(refusal));
        instance(path, problem);
        if (!refusal.faults().isEmpty()) {
            problem.setProperty("errors", errors(refusal));
        }
        return ResponseEntity.status(refusal.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(problem);
    }

    /** A path that is no URI is left out: the asker knows what it sent. */
    private static void instance(String path, ProblemDetail problem) {
        try {
            problem.setInstance(new URI(path));
        } catch (URISyntaxException e) {
            problem.setDetail(problem.getDetail());
        }
    }

    private List<Map<String, String>> errors(Refusal refusal) {
        return refusal.faults().stream()
                .map(
                        fault ->
                                Map.of(
                                        "field", fault.veld(),
                                        "code", fault.sleutel(),
                                        "detail", t.met(fault.sleutel(), fault.waarden())))
                .toList();
    }

    private ModelAndView page(Refusal refusal) {
        var faults =
                refusal.faults().stream()
                        .map(fault -> t.met(fault.sleutel(), fault.waarden()))
                        .toList();
        var page =
                new RefusalPage(
                        refusal.status().value(),
                        refusal.code(),
                        title(refusal),
                        detail(refusal),
                        faults,
                        refusal.more());
        return new ModelAndView("web/answer/fout", Map.of("pagina", page), refusal.status());
    }

    private String title(Refusal refusal) {
        return t.met("fout." + refusal.code() + ".titel", refusal.values());
    }

    private String detail(Refusal refusal) {
        return t.met("fout." + refusal.code() + ".uitleg", refusal.values());
    }

    /** Who reads the API has no form to go back to. */
    private String forApi(Refusal refusal) {
        return switch (refusal.code()) {
            case "onjuiste-invoer" -> t.van("web.api.onjuiste-invoer");
            case "onjuist-verzoek" -> t.van("web.api.onjuist-verzoek");
            case "niet-leverbaar" -> t.van("web.api.niet-leverbaar");
            default -> detail(refusal);
        };
    }

    private static boolean wantsJson(HttpServletRequest request, String path) {
        if (path.startsWith(API)) {
            return true;
        }
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        if (accept == null) {
            return false;
        }
        try {
            var types = MediaType.parseMediaTypes(accept);
            return types.stream().anyMatch(RefusalAnswer::isJson)
                    && types.stream().noneMatch(MediaType.TEXT_HTML::isCompatibleWith);
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    private static boolean isJson(MediaType type) {
        return type.isCompatibleWith(MediaType.APPLICATION_JSON)
                || type.getSubtype().endsWith("+json");
    }

    /** What the error page shows. */
    record RefusalPage(
            int status,
            String code,
            String titel,
            String uitleg,
            List<String> fouten,
            String meer) {}
}
