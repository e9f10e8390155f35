// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.kosten;

import static java.util.stream.Collectors.toMap;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.voorbereiding.DossierId;
import nl.standaardwerk.voorbereiding.Voorbereiding;
import nl.standaardwerk.voorbereiding.Voorstel;
import nl.standaardwerk.web.Adres;

import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads a version for whoever may see it. */
@Component
class BladReader {

    private final Voorbereiding voorbereiding;
    private final Kosten kosten;

    BladReader(Voorbereiding voorbereiding, Kosten kosten) {
        this.voorbereiding = voorbereiding;
        this.kosten = kosten;
    }

    /**
     * A version that this person may read.
     *
     * @param versie its number
     * @param gevraagd the version asked for; empty for the newest
     */
    record Gelezen(Voorstel voorstel, int versie, Optional<Integer> gevraagd, Kostenblad blad) {

        /** Address of the amounts of every gemeente as JSON, as many on a page as can be. */
        String json() {
            return bij("/api/v1" + voorstel.pad() + "/kosten/gemeenten").met("aantal", 500).url();
        }

        /** Address of a page below the one of the voorstel, at the same version. */
        String adres(String onder) {
            return bij(voorstel.pad() + onder).url();
        }

        private Adres bij(String pad) {
            return new Adres(pad, Map.of()).met("versie", gevraagd.map(String::valueOf).orElse(""));
        }
    }

    /**
     * A version as this person may see it.
     *
     * @throws NietGevonden when there is none, or not for this person
     */
    Gelezen lees(String nummer, Optional<Integer> versie, Gebruiker door) {
        var voorstel =
                voorbereiding
                        .vind(nummer, door)
                        .orElseThrow(() -> new NietGevonden("voorstel", nummer));
        int nieuwste = voorbereiding.leesbareVersie(voorstel, door);
        int getoond = versie.orElse(nieuwste);
        if (getoond > nieuwste || getoond < 1) {
            throw new NietGevonden("dossierversie", nummer + "/" + getoond);
        }
        return new Gelezen(voorstel, getoond, versie, kosten.blad(voorstel.id(), getoond));
    }

    /** Every voorstel that everybody may read and that says something of costs. */
    List<Gelezen> openbare() {
        var openbaar =
                voorbereiding.alle().stream()
                        .filter(Voorstel::isOpenbaar)
                        .collect(toMap(Voorstel::id, v -> v, (een, _) -> een, LinkedHashMap::new));
        var versies = new HashMap<DossierId, Integer>();
        openbaar.forEach((id, v) -> v.openbareVersie().ifPresent(n -> versies.put(id, n)));
        var bladen = kosten.bladen(versies);
        return openbaar.values().stream()
                .filter(v -> bladen.containsKey(v.id()))
                .map(v -> gelezen(v, versies, bladen))
                .toList();
    }

    private static Gelezen gelezen(
            Voorstel voorstel, Map<DossierId, Integer> versies, Map<DossierId, Kostenblad> bladen) {
        return new Gelezen(
                voorstel,
                versies.getOrDefault(voorstel.id(), 0),
                Optional.empty(),
                Objects.requireNonNull(bladen.get(voorstel.id())));
    }

    /** A version that everybody may read, as {@link #lees}. */
    Gelezen openbaar(String nummer, Optional<Integer> versie) {
        return lees(nummer, versie, Gebruiker.bezoeker());
    }
}
