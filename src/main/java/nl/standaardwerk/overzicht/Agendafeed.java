// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overzicht;

import nl.standaardwerk.web.Tekst;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Answers with a calendar: to download once, or to follow from a calendar program. */
@Component
class Agendafeed {

    private static final MediaType KALENDER =
            new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Tekst t;
    private final Clock clock;

    Agendafeed(Tekst t, Clock clock) {
        this.t = t;
        this.clock = clock;
    }

    /**
     * The answer; who has the same already gets 304.
     *
     * @param bestand name of the file without ending
     * @param naam how a calendar program calls it
     */
    ResponseEntity<byte[]> antwoord(String bestand, String naam, List<AgendaWriter.Feit> feiten) {
        return antwoord(bestand, AgendaWriter.schrijf(naam, feiten, LocalDate.now(clock), adres()));
    }

    /** The meetings of a body; see {@link #antwoord(String, String, List)}. */
    ResponseEntity<byte[]> momenten(
            String bestand, String naam, List<AgendaWriter.Moment> momenten) {
        return antwoord(
                bestand,
                AgendaWriter.schrijfMomenten(naam, momenten, LocalDate.now(clock), adres()));
    }

    private static String adres() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }

    private static ResponseEntity<byte[]> antwoord(String bestand, String agenda) {
        var inhoud = agenda.getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(KALENDER)
                .eTag(UUID.nameUUIDFromBytes(inhoud).toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(bestand + ".ics")
                                .build()
                                .toString())
                .body(inhoud);
    }

    /** What happens to what, in one line; what is invented says so. */
    String titel(String sleutel, String titel, boolean demonstratie) {
        var regel = t.van("overzicht.ics.regel", t.van(sleutel), titel);
        return demonstratie ? t.van("overzicht.ics.demonstratie", regel) : regel;
    }
}
