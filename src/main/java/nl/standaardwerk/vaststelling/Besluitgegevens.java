// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import nl.standaardwerk.advies.AdviesId;
import nl.standaardwerk.bestanden.BestandId;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.register.BesluitId;
import nl.standaardwerk.register.StandaardId;
import nl.standaardwerk.register.Werkingsgebied;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A besluit and what it rests on. What was adopted, with its ladder and scope, stands in the
 * register under the same identity.
 *
 * @param id its identity
 * @param traject the traject; empty for a historic record
 * @param uitkomst what was decided
 * @param orgaan the body; for a historic record as reported
 * @param datum day of the besluit; for a historic record as exact as its source
 * @param standaard the standard in the register; empty when not adopted
 * @param dossierversie number of the dossier version; 0 for a historic record
 * @param sha256 of that version; empty for a historic record
 * @param motivering why; empty for a historic record, or after removal
 * @param afwijking why it deviates from an advice; empty when it does not
 * @param adviezen every advice that it names
 * @param herstelt the wrong besluit that it corrects
 * @param hersteldDoor the besluit that corrects this one
 * @param demonstratie made by demo accounts
 * @param op day of recording
 * @param door who recorded it, and for whom
 * @param bekendmaking how it was made known; empty before, and for a historic record
 */
public record Besluitgegevens(
        BesluitId id,
        Optional<TrajectId> traject,
        Uitkomst uitkomst,
        String orgaan,
        String datum,
        Optional<StandaardId> standaard,
        int dossierversie,
        String sha256,
        String motivering,
        String afwijking,
        List<AdviesId> adviezen,
        Optional<BesluitId> herstelt,
        Optional<BesluitId> hersteldDoor,
        boolean demonstratie,
        LocalDate op,
        Ondertekening door,
        Optional<Bekendmaking> bekendmaking) {

    public Besluitgegevens {
        adviezen = List.copyOf(adviezen);
    }

    /** Whether this record counts: no later one corrects it. */
    public boolean geldt() {
        return hersteldDoor.isEmpty();
    }

    /** What was decided. */
    public enum Uitkomst {
        VASTGESTELD,
        AFGEWEZEN,
        /** Decided before or outside the platform. */
        HISTORISCH
    }

    /**
     * When and how a besluit was made known (§4).
     *
     * @param datum day of the letter
     * @param aanWie to whom
     * @param kenmerk reference of the letter; may be empty
     * @param link where it is; may be empty
     * @param brief the letter itself
     */
    public record Bekendmaking(
            LocalDate datum,
            String aanWie,
            String kenmerk,
            String link,
            Optional<BestandId> brief) {}

    /**
     * For what and for whom a standard holds, and who looks after it.
     *
     * @param toepassingsgebied for what; not blank
     * @param werkingsgebied for whom
     * @param eigenaar who owns it; may be empty
     * @param beheerder who keeps it; may be empty
     */
    public record Gebied(
            String toepassingsgebied,
            Werkingsgebied werkingsgebied,
            String eigenaar,
            String beheerder) {

        public Gebied {
            toepassingsgebied = TekstReader.verplicht(toepassingsgebied, "toepassingsgebied");
            eigenaar = eigenaar.strip();
            beheerder = beheerder.strip();
        }
    }
}
