// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.demonstratie;

import nl.standaardwerk.advies.Strekking;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.regeling.Categorie;
import nl.standaardwerk.regeling.Motiveringsaspect;
import nl.standaardwerk.regeling.Toetsvraag;
import nl.standaardwerk.toegang.OrgaanCode;
import nl.standaardwerk.voorbereiding.Toetsantwoord;

import java.util.List;

/**
 * A subject that is really being discussed, with the arguments that were found for it.
 *
 * @param sleutel name of its file
 * @param titel of the standard
 * @param samenvatting one or two sentences
 * @param categorie §2 of the note
 * @param eigenaar who owns the standard
 * @param beheerder who keeps it
 * @param toepassingsgebied for what it holds
 * @param indieners gemeenten that bring it in; the first one writes
 * @param medeIndieners gemeenten that join
 * @param toets one answer per toetsvraag, in the order of the note
 * @param motivering one text per aspect, in the order of the note; empty when not written yet
 * @param stakeholders who is concerned
 * @param praktijkproeven where it was tried
 * @param voordracht what the directie puts up; may be empty
 * @param adviezen what the bodies say
 * @param vraag what the members are asked; may be empty
 * @param bronnen where the arguments come from
 */
record Onderwerp(
        String sleutel,
        String titel,
        String samenvatting,
        Categorie categorie,
        String eigenaar,
        String beheerder,
        String toepassingsgebied,
        List<GemeenteCode> indieners,
        List<GemeenteCode> medeIndieners,
        List<Antwoord> toets,
        List<String> motivering,
        List<Betrokkene> stakeholders,
        List<Beproeving> praktijkproeven,
        String voordracht,
        List<Raad> adviezen,
        String vraag,
        List<String> bronnen) {

    Onderwerp {
        indieners = List.copyOf(indieners);
        medeIndieners = List.copyOf(medeIndieners);
        toets = List.copyOf(toets);
        motivering = List.copyOf(motivering);
        stakeholders = List.copyOf(stakeholders);
        praktijkproeven = List.copyOf(praktijkproeven);
        adviezen = List.copyOf(adviezen);
        bronnen = List.copyOf(bronnen);
        require(!indieners.isEmpty(), "no indieners: " + sleutel);
        require(toets.size() == Toetsvraag.values().length, "not five answers: " + sleutel);
        require(motivering.size() == Motiveringsaspect.values().length, "not six: " + sleutel);
        require(!bronnen.isEmpty(), "no sources: " + sleutel);
    }

    /** Who brings it in and writes the dossier. */
    GemeenteCode schrijver() {
        return indieners.getFirst();
    }

    /**
     * What this body says.
     *
     * @throws IllegalArgumentException when the file does not say
     */
    Raad raad(OrgaanCode orgaan) {
        return adviezen.stream()
                .filter(a -> a.orgaan().equals(orgaan))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(sleutel + ": no " + orgaan));
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /**
     * The answer to a toetsvraag.
     *
     * @param antwoord the answer
     * @param toelichting the reasoning
     * @param bewijs address or text; may be empty
     */
    record Antwoord(Toetsantwoord.Antwoord antwoord, String toelichting, String bewijs) {

        /** As it is filled in on the form. */
        Toetsantwoord.Invoer invoer() {
            boolean link = bewijs.startsWith("https://");
            return new Toetsantwoord.Invoer(
                    antwoord,
                    toelichting,
                    link ? "" : bewijs,
                    link ? bewijs : "",
                    java.util.Optional.empty());
        }
    }

    /**
     * What a body says about it.
     *
     * @param orgaan the body
     * @param strekking what it comes down to
     * @param motivering why
     * @param voorwaarden only, and at least one, with POSITIEF_ONDER_VOORWAARDEN
     */
    record Raad(
            OrgaanCode orgaan, Strekking strekking, String motivering, List<String> voorwaarden) {

        Raad {
            voorwaarden = List.copyOf(voorwaarden);
            require(
                    (strekking == Strekking.POSITIEF_ONDER_VOORWAARDEN) != voorwaarden.isEmpty(),
                    "conditions do not fit: " + orgaan);
        }
    }
}
