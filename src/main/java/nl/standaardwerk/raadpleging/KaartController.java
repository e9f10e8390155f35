// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.raadpleging;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.Openbaar;
import nl.standaardwerk.afdruk.Deelkaart;
import nl.standaardwerk.voorbereiding.Voorbereiding;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The picture of an outcome at a permanent address. With the mark of what is on it, it is kept for
 * ever; without, whoever has it asks whether it is still the same.
 */
@Controller
@Openbaar
class KaartController {

    private static final Duration EEUWIG = Duration.ofDays(365);

    /** Pictures that are kept in memory: about forty kilobytes each. */
    private static final int MEESTE = 64;

    private final Raadplegingen raadplegingen;
    private final Voorbereiding voorbereiding;
    private final DeelkaartReader kaarten;
    private final Map<String, byte[]> gemaakt = Collections.synchronizedMap(new Laatste());

    KaartController(
            Raadplegingen raadplegingen, Voorbereiding voorbereiding, DeelkaartReader kaarten) {
        this.raadplegingen = raadplegingen;
        this.voorbereiding = voorbereiding;
        this.kaarten = kaarten;
    }

    /** The pictures that were asked for last. */
    private static final class Laatste extends LinkedHashMap<String, byte[]> {
        private static final long serialVersionUID = 1L;

        Laatste() {
            super(MEESTE, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> oudste) {
            return size() > MEESTE;
        }
    }

    @GetMapping("/raadplegingen/{id}/kaart.png")
    ResponseEntity<byte[]> kaart(
            @PathVariable String id, @RequestParam Optional<String> v, WebRequest vraag) {
        var raadpleging = raadplegingen.get(id(id));
        var kaart =
                kaarten.kaart(
                                raadpleging,
                                voorbereiding
                                        .get(raadpleging.vraag().dossierversie().dossier())
                                        .titel())
                        .orElseThrow(() -> new NietGevonden("uitslag", id));
        var kenmerk = kaart.kenmerk();
        var cache =
                v.equals(Optional.of(kenmerk))
                        ? CacheControl.maxAge(EEUWIG).cachePublic().immutable()
                        : CacheControl.noCache().cachePublic();
        if (vraag.checkNotModified('"' + kenmerk + '"')) {
            return ResponseEntity.status(304).cacheControl(cache).eTag(kenmerk).build();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(cache)
                .eTag(kenmerk)
                .body(gemaakt.computeIfAbsent(kenmerk, _ -> png(kaart)));
    }

    private static byte[] png(Deelkaart kaart) {
        return kaart.png();
    }

    private static RaadplegingId id(String id) {
        try {
            return new RaadplegingId(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            throw new NietGevonden("raadpleging", id);
        }
    }
}
