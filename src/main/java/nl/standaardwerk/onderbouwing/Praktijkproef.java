// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.onderbouwing;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.bestanden.Bestand;
import nl.standaardwerk.bestanden.BestandId;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.web.Badge;
import nl.standaardwerk.web.Tekst;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A gemeente that tried it (note §4, toetsvraag 2: "is de standaard in de praktijk beproefd?").
 *
 * @param id the same in every version
 * @param gemeente where
 * @param van first day, not after today
 * @param totEnMet last day, not before the first and not after today; empty while it runs
 * @param uitkomst what came of it; {@link Uitkomst#LOOPT} exactly while it runs
 * @param wat what was tried, 1 to 160 characters
 * @param ervaring what was learned, at most 1,000 characters; empty only while it runs
 * @param bewijs the document of this dossier that tells more
 */
public record Praktijkproef(
        UUID id,
        GemeenteCode gemeente,
        LocalDate van,
        Optional<LocalDate> totEnMet,
        Uitkomst uitkomst,
        String wat,
        String ervaring,
        Optional<Bewijs> bewijs)
        implements Rij {

    public Praktijkproef {
        wat = wat.strip();
        ervaring = ervaring.strip();
    }

    /** What came of it. */
    public enum Uitkomst {
        /** Not ended yet. */
        LOOPT,
        GESLAAGD,
        /** Some of it worked, or it worked for some. */
        DEELS_GESLAAGD,
        NIET_GESLAAGD;

        /** As a badge: a word, and a colour that says the same. */
        public Badge badge(Tekst t) {
            var soort =
                    switch (this) {
                        case GESLAAGD -> Badge.Soort.GELUKT;
                        case DEELS_GESLAAGD -> Badge.Soort.LET_OP;
                        case NIET_GESLAAGD -> Badge.Soort.AFGEWEZEN;
                        case LOOPT -> Badge.Soort.NEUTRAAL;
                    };
            return new Badge(soort, t.label(this));
        }
    }

    /**
     * A document of the same dossier.
     *
     * @param naam the name that it had when it was chosen
     */
    public record Bewijs(BestandId bestand, String naam) {

        /** Address of the download. */
        public String pad() {
            return Bestand.pad(bestand, naam);
        }
    }

    @Override
    public Onderdeel onderdeel() {
        return Onderdeel.PRAKTIJKPROEVEN;
    }

    @Override
    public String naam() {
        return wat;
    }

    @Override
    public Map<String, String> teksten() {
        return Map.of(
                "wat", wat, "ervaring", ervaring, "bewijs", bewijs.map(Bewijs::naam).orElse(""));
    }

    @Override
    public void controleer(OnjuisteInvoer.Verzamelaar fouten, LocalDate vandaag) {
        Veld.vereist(fouten, "wat", wat, Veld.LANGSTE_NAAM);
        fouten.eis(!van.isAfter(vandaag), "van", "onderbouwing.fout.toekomst");
        totEnMet.ifPresent(
                tot ->
                        fouten.eis(!tot.isBefore(van), "tot", "onderbouwing.fout.periode")
                                .eis(!tot.isAfter(vandaag), "tot", "onderbouwing.fout.toekomst"));
        boolean loopt = uitkomst == Uitkomst.LOOPT;
        fouten.eis(loopt || totEnMet.isPresent(), "tot", "onderbouwing.fout.afgelopen")
                .eis(!loopt || totEnMet.isEmpty(), "uitkomst", "onderbouwing.fout.loopt");
        if (loopt) {
            Veld.past(fouten, "ervaring", ervaring, Veld.LANGSTE_TEKST);
        } else {
            Veld.vereist(fouten, "ervaring", ervaring, Veld.LANGSTE_TEKST);
        }
    }

    /** The same with this evidence. */
    Praktijkproef met(Optional<Bewijs> gekozen) {
        return new Praktijkproef(id, gemeente, van, totEnMet, uitkomst, wat, ervaring, gekozen);
    }
}
