// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.concepten;

import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Ingelogd;
import nl.standaardwerk.web.Tekst;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the script {@code concept.js} asks; no page of its own. */
@Controller
@RequestMapping("/concepten")
@Ingelogd
class ConceptController {

    /** The parameter with the address of the form; the others are its fields. */
    static final String PAD = "concept-pad";

    /** Never kept: they are of the session, not of what was typed. */
    private static final Set<String> NIET = Set.of(PAD, "_csrf");

    private final Concepten concepten;
    private final Tekst t;

    ConceptController(Concepten concepten, Tekst t) {
        this.concepten = concepten;
        this.t = t;
    }

    /**
     * An answer for the script.
     *
     * @param op moment of keeping, in words
     * @param velden what was typed; empty after keeping
     */
    record Antwoord(String op, Map<String, List<String>> velden) {}

    @GetMapping
    ResponseEntity<Antwoord> vind(@RequestParam(PAD) String pad, Gebruiker door) {
        var concept = concepten.vind(new Formulierpad(pad), door);
        return concept.map(c -> antwoord(c.op(), c.velden()))
                .orElseGet(
                        () ->
                                ResponseEntity.noContent()
                                        .cacheControl(CacheControl.noStore())
                                        .build());
    }

    @PostMapping
    ResponseEntity<Antwoord> bewaar(
            @RequestParam(PAD) String pad,
            @RequestParam MultiValueMap<String, String> invoer,
            Gebruiker door) {
        var velden = new LinkedHashMap<String, List<String>>(invoer);
        velden.keySet().removeAll(NIET);
        return antwoord(concepten.bewaar(new Formulierpad(pad), velden, door), Map.of());
    }

    @PostMapping("/weg")
    ResponseEntity<Void> weg(@RequestParam(PAD) String pad, Gebruiker door) {
        concepten.verwijder(new Formulierpad(pad), Concepten.account(door));
        return ResponseEntity.noContent().build();
    }

    private ResponseEntity<Antwoord> antwoord(Instant op, Map<String, List<String>> velden) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Antwoord(t.moment(op), velden));
    }
}
