// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import nl.standaardwerk.regeling.Handeling;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The pages on which acts are done; each belongs to one or more acts of the regeling. */
enum Daadpagina {
    VOORDRACHT(Handeling.DRAAGT_VOOR),
    VERDER(Handeling.GAAT_VERDER),
    AGENDERING(Handeling.AGENDEERT, Handeling.RAADPLEEGT, Handeling.CONSULTEERT),
    BEKRACHTIGING(Handeling.BEKRACHTIGT, Handeling.BEKRACHTIGT_NIET),
    BESLUIT(Handeling.STELT_VAST, Handeling.WIJST_AF),
    BEKENDMAKING(Handeling.MAAKT_BEKEND),
    AANHOUDEN(Handeling.HOUDT_AAN),
    TERUGVERWIJZEN(Handeling.VERWIJST_TERUG),
    INTREKKING(Handeling.TREKT_IN);

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<Handeling> handelingen;

    Daadpagina(Handeling... handelingen) {
        this.handelingen = List.of(handelingen);
    }

    /** The acts that can be chosen on this page. */
    List<Handeling> handelingen() {
        return handelingen;
    }

    /** Last part of its address. */
    String pad() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The page with this address. */
    static Optional<Daadpagina> van(String pad) {
        return Arrays.stream(values()).filter(p -> p.pad().equals(pad)).findFirst();
    }

    /** The page of this act; empty for an act of another module. */
    static Optional<Daadpagina> van(Handeling handeling) {
        return Arrays.stream(values()).filter(p -> p.handelingen.contains(handeling)).findFirst();
    }
}
