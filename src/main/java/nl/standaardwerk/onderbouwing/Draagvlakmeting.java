// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.onderbouwing;

import nl.standaardwerk.OnjuisteInvoer;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Draagvlak, agreed and then measured (note §4: "hoe meet je het en wanneer is het voldoende?").
 *
 * @param id the same in every version
 * @param afspraak what was agreed before
 * @param meting the figures; empty as long as it is not measured
 */
public record Draagvlakmeting(UUID id, Afspraak afspraak, Optional<Meting> meting) implements Rij {

    /**
     * @throws IllegalArgumentException when it was measured before it was agreed, or more answered
     *     than there are
     */
    public Draagvlakmeting {
        var van = meting.map(Meting::van);
        if (van.filter(dag -> !dag.isAfter(afspraak.op())).isPresent()) {
            throw new IllegalArgumentException("measured on " + van + ", agreed " + afspraak.op());
        }
        if (meting.filter(m -> m.totaal().antwoorden() > afspraak.omvang()).isPresent()) {
            throw new IllegalArgumentException("more answers than there are");
        }
    }

    /** Agreed, not measured yet. */
    public static Draagvlakmeting afgesproken(UUID id, Afspraak afspraak) {
        return new Draagvlakmeting(id, afspraak, Optional.empty());
    }

    /** The same agreement with these figures. */
    Draagvlakmeting met(Meting nieuw) {
        return new Draagvlakmeting(id, afspraak, Optional.of(nieuw));
    }

    /** Whether it is enough; empty as long as it is not measured. */
    public Optional<Draagvlakstand> stand() {
        return meting.map(m -> afspraak.stand(m.totaal()));
    }

    @Override
    public Onderdeel onderdeel() {
        return Onderdeel.METINGEN;
    }

    @Override
    public String naam() {
        return afspraak.groep().isEmpty()
                ? afspraak.vraag()
                : afspraak.groep() + ": " + afspraak.vraag();
    }

    @Override
    public Map<String, String> teksten() {
        return Map.of(
                "vraag", afspraak.vraag(),
                "groep", afspraak.groep(),
                "methode", afspraak.methode());
    }

    @Override
    public void controleer(OnjuisteInvoer.Verzamelaar fouten, LocalDate vandaag) {
        afspraak.controleer(fouten);
    }
}
