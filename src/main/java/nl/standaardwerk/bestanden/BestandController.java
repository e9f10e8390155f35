// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.bestanden;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.Openbaar;
import nl.standaardwerk.toegang.Gebruiker;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Downloads. */
@Controller
class BestandController {

    private static final String CACHE = "private, no-cache";

    private final Bestanden bestanden;

    BestandController(Bestanden bestanden) {
        this.bestanden = bestanden;
    }

    /** A file: always as an attachment, never shown by the browser; its ETag is its hash. */
    @GetMapping("/bestanden/{id}/{naam}")
    @Openbaar
    void bestand(
            @PathVariable String id,
            HttpServletRequest vraag,
            HttpServletResponse antwoord,
            Gebruiker door)
            throws IOException {
        var bestand = bestanden.lees(BestandId.lees(id), door);
        var etag = "\"" + bestand.sha256() + "\"";
        antwoord.setHeader(HttpHeaders.ETAG, etag);
        antwoord.setHeader(HttpHeaders.CACHE_CONTROL, CACHE);
        antwoord.setHeader("X-Content-Type-Options", "nosniff");
        if (etag.equals(vraag.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            antwoord.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        antwoord.setContentType(bestand.mediatype());
        antwoord.setContentLengthLong(bestand.grootte());
        antwoord.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(bestand.naam(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        bestanden.schrijf(bestand, antwoord.getOutputStream());
    }
}
