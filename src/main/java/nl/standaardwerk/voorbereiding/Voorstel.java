// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.voorbereiding;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.regeling.Categorie;
import nl.standaardwerk.regeling.Handeling;
import nl.standaardwerk.regeling.Ladder;
import nl.standaardwerk.regeling.Stap;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.register.StandaardId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A voorstel as it stands now.
 *
 * @param id also the identity of its dossier
 * @param nummer for people, for example SW-2026-014; without gaps in a year
 * @param titel in the words of the indieners
 * @param samenvatting empty when not written yet, or when this reader may not see it
 * @param soort what it asks for
 * @param standaard the standard in the register that it is about
 * @param categorie §2 of the note
 * @param indieners gemeenten that brought it in
 * @param medeIndieners gemeenten that joined later
 * @param voorgesteld proposed degree
 * @param ladder proposed stages
 * @param regeling version of the policy, fixed at DIENT_IN; empty before
 * @param stap where it is; from VOORDRACHT on as vaststelling reports it
 * @param sinds first day in this step
 * @param aangehoudenTot day until which the body whose turn it is waits
 * @param demonstratie made by a demo account
 * @param ingebracht day on which it was brought in
 * @param ingediend day of the last DIENT_IN
 * @param dossierversie number of the newest dossier version
 * @param openbareVersie number of the dossier version that everybody may read; empty before the
 *     first DIENT_IN
 * @param ontbreekt number of things that the newest dossier version misses before it is rijp
 * @param versie changes with every act and every saved change; commands name the one they saw
 */
public record Voorstel(
        DossierId id,
        String nummer,
        String titel,
        String samenvatting,
        Voorstelsoort soort,
        Optional<StandaardId> standaard,
        Categorie categorie,
        List<GemeenteCode> indieners,
        List<GemeenteCode> medeIndieners,
        Verbindendheid voorgesteld,
        Ladder ladder,
        Optional<String> regeling,
        Stap stap,
        LocalDate sinds,
        Optional<LocalDate> aangehoudenTot,
        boolean demonstratie,
        LocalDate ingebracht,
        Optional<LocalDate> ingediend,
        int dossierversie,
        Optional<Integer> openbareVersie,
        int ontbreekt,
        int versie) {

    public Voorstel {
        indieners = List.copyOf(indieners);
        medeIndieners = List.copyOf(medeIndieners);
    }

    /** Whether everybody may read it: from the first DIENT_IN on (domain §9). */
    public boolean isOpenbaar() {
        return openbareVersie.isPresent();
    }

    /** What it says, as one part of the dossier. */
    public Voorstelgegevens gegevens() {
        return new Voorstelgegevens(
                titel, samenvatting, soort, standaard, categorie, voorgesteld, ladder);
    }

    /** Address of its page. */
    public String pad() {
        return "/voorstellen/" + nummer;
    }

    /**
     * One move up to GO_NO_GO: who did what, on which version, and why.
     *
     * @param van step before
     * @param handeling what was done
     * @param naar step after
     * @param dossierversie the version it was done on
     * @param regeling version of the policy
     * @param bron place in the policy that allows it
     * @param reden free text; empty when none was asked, or after removal
     * @param tot for HOUDT_AAN: until when
     * @param op legal day
     * @param vastgelegd moment of recording
     * @param door who, and for whom
     */
    public record Zet(
            Stap van,
            Handeling handeling,
            Stap naar,
            int dossierversie,
            String regeling,
            String bron,
            String reden,
            Optional<LocalDate> tot,
            LocalDate op,
            Instant vastgelegd,
            Ondertekening door) {}
}
