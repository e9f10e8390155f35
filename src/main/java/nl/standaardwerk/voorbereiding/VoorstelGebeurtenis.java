// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.voorbereiding;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.journaal.DomainEvent;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.regeling.Stap;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What happens to a voorstel up to the go or no-go. Free text is not in it, only its hash. */
public sealed interface VoorstelGebeurtenis extends DomainEvent
        permits GoGegeven,
                VoorstelGebeurtenis.VoorstelIngebracht,
                VoorstelGebeurtenis.DossierGewijzigd,
                VoorstelGebeurtenis.MedeIndienerToegevoegd,
                VoorstelGebeurtenis.VoorstelIngediend,
                VoorstelGebeurtenis.NoGoGegeven,
                VoorstelGebeurtenis.VoorstelTerugverwezen,
                VoorstelGebeurtenis.VoorstelAangehouden,
                VoorstelGebeurtenis.VoorstelIngetrokken,
                VoorstelGebeurtenis.VoorstelOpnieuwIngebracht {

    /** Which voorstel. */
    DossierId dossier();

    @Override
    default List<UUID> onderwerpen() {
        return List.of(dossier().waarde());
    }

    /** Gemeenten brought a voorstel in; its preparation begins. */
    record VoorstelIngebracht(
            DossierId dossier,
            String nummer,
            Voorstelsoort soort,
            List<GemeenteCode> indieners,
            LocalDate op,
            Ondertekening door)
            implements VoorstelGebeurtenis {}

    /**
     * A new dossier version was saved; internal: everybody reads the version that was submitted.
     */
    record DossierGewijzigd(
            DossierId dossier,
            int dossierversie,
            String sha256,
            Dossier.Onderdeel onderdeel,
            String naam,
            LocalDate op,
            Ondertekening door)
            implements VoorstelGebeurtenis {

        @Override
        public boolean openbaar() {
            return false;
        }
    }

    /** Another gemeente joined. */
    record MedeIndienerToegevoegd(
            DossierId dossier, GemeenteCode gemeente, LocalDate op, Ondertekening door)
            implements VoorstelGebeurtenis {}

    /** DIENT_IN: the dossier is rijp and public, the regeling is fixed. */
    record VoorstelIngediend(
            DossierId dossier,
            int dossierversie,
            String sha256,
            String regeling,
            LocalDate op,
            Ondertekening door)
            implements VoorstelGebeurtenis {}

    /** GEEFT_NO_GO. */
    record NoGoGegeven(
            DossierId dossier,
            int dossierversie,
            String redenSha256,
            LocalDate op,
            Ondertekening door)
            implements VoorstelGebeurtenis {}

    /** VERWIJST_TERUG from GO_NO_GO: back to the indiener. */
    record VoorstelTerugverwezen(
            DossierId dossier,
            int dossierversie,
            String redenSha256,
            LocalDate op,
            Ondertekening door)
            implements VoorstelGebeurtenis {}

    /** HOUDT_AAN in GO_NO_GO: waits until a date. */
    record VoorstelAangehouden(
            DossierId dossier, LocalDate tot, String redenSha256, LocalDate op, Ondertekening door)
            implements VoorstelGebeurtenis {}

    /** TREKT_IN by the indiener, in the step that is named. */
    record VoorstelIngetrokken(
            DossierId dossier, Stap van, String redenSha256, LocalDate op, Ondertekening door)
            implements VoorstelGebeurtenis {}

    /** BRENGT_OPNIEUW_IN: preparation begins again after a no-go. */
    record VoorstelOpnieuwIngebracht(
            DossierId dossier, int dossierversie, LocalDate op, Ondertekening door)
            implements VoorstelGebeurtenis {}
}
