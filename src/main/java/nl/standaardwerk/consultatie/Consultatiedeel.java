// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.consultatie;

import nl.standaardwerk.regeling.Motiveringsaspect;
import nl.standaardwerk.regeling.Toetsvraag;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A part of a dossier that a reaction is about, in the order of the pages. */
public enum Consultatiedeel {
    GEHEEL(null),
    NUT(Motiveringsaspect.NUT),
    STAKEHOLDERS(Motiveringsaspect.STAKEHOLDERS),
    DRAAGVLAK(Motiveringsaspect.DRAAGVLAK),
    UITVOERINGSCONSEQUENTIES(Motiveringsaspect.UITVOERINGSCONSEQUENTIES),
    VERBINDENDHEID_EN_TEMPO(Motiveringsaspect.VERBINDENDHEID_EN_TEMPO),
    BEHEER_EN_HANDHAVING(Motiveringsaspect.BEHEER_EN_HANDHAVING),
    BELEIDSARM(Toetsvraag.BELEIDSARM),
    NUT_EN_BEHOEFTE(Toetsvraag.NUT_EN_BEHOEFTE),
    MEERWAARDE(Toetsvraag.MEERWAARDE),
    GGU_KADERS(Toetsvraag.GGU_KADERS),
    GEEN_ANDERE_INSTANTIE(Toetsvraag.GEEN_ANDERE_INSTANTIE);

    private final @Nullable Enum<?> onderwerp;

    Consultatiedeel(@Nullable Enum<?> onderwerp) {
        this.onderwerp = onderwerp;
    }

    /** The toetsvraag or motiveringsaspect; empty for the whole. */
    public Optional<Enum<?>> onderwerp() {
        return Optional.ofNullable(onderwerp);
    }

    /** Last part of its address. */
    public String pad() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The part with this address. */
    static Optional<Consultatiedeel> van(String pad) {
        return Arrays.stream(values()).filter(d -> d.pad().equals(pad)).findFirst();
    }

    /** The parts with these names, in the order of the pages; unknown names are passed over. */
    static List<Consultatiedeel> lees(List<String> namen) {
        return Arrays.stream(values()).filter(d -> namen.contains(d.name())).toList();
    }
}
