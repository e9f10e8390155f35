// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toegang;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.gemeenten.GemeenteCode;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An organisation that is no gemeente and no body of VNG: a supplier, a party in the chain, the
 * keeper of a standard, a cooperation of gemeenten (domain §9).
 *
 * @param id identity
 * @param naam 2 to 200 characters, used once
 * @param soort the role that people of it have; one that is given for an organisation
 */
public record Organisatie(UUID id, String naam, Rol soort) {

    /**
     * @throws OnjuisteInvoer when the name is too short or long, or the role is for others
     */
    public Organisatie {
        naam = naam.strip();
        eisen(naam, past(soort)).klaar();
    }

    /**
     * A new one, as typed.
     *
     * @throws OnjuisteInvoer with all faults, also when no kind was chosen
     */
    public static Organisatie nieuw(String naam, Optional<Rol> soort) {
        eisen(naam.strip(), soort.filter(Organisatie::past).isPresent()).klaar();
        return new Organisatie(UUID.randomUUID(), naam, soort.orElseThrow());
    }

    private static boolean past(Rol soort) {
        return soort.bereik() == Bereik.Soort.ORGANISATIE;
    }

    private static OnjuisteInvoer.Verzamelaar eisen(String naam, boolean soortPast) {
        return new OnjuisteInvoer.Verzamelaar()
                .eis(
                        naam.length() >= 2 && naam.length() <= 200,
                        "naam",
                        "toegang.organisatie.naam.fout")
                .eis(soortPast, "soort", "toegang.organisatie.soort.fout");
    }

    /**
     * A gemeente lets a cooperation report for it how it applies the standards. What it decides
     * stays with the gemeente: the college, the vote, the raad.
     *
     * @param id identity
     * @param gemeente that gives it
     * @param organisatie that gets it
     * @param besluit of the gemeente in which it stands, 3 to 200 characters
     * @param van first day
     * @param tot first day without it
     */
    public record Mandaat(
            UUID id,
            GemeenteCode gemeente,
            Organisatie organisatie,
            String besluit,
            LocalDate van,
            Optional<LocalDate> tot) {

        /**
         * @throws OnjuisteInvoer when the decision is not named or the organisation is of another
         *     kind
         */
        public Mandaat {
            besluit = besluit.strip();
            eisen(besluit, past(organisatie)).klaar();
        }

        /**
         * A new one, as typed.
         *
         * @throws OnjuisteInvoer with all faults, also when no cooperation was chosen
         */
        public static Mandaat nieuw(
                GemeenteCode gemeente,
                Optional<Organisatie> organisatie,
                String besluit,
                LocalDate van) {
            eisen(besluit.strip(), organisatie.filter(Mandaat::past).isPresent()).klaar();
            return new Mandaat(
                    UUID.randomUUID(),
                    gemeente,
                    organisatie.orElseThrow(),
                    besluit,
                    van,
                    Optional.empty());
        }

        private static boolean past(Organisatie organisatie) {
            return organisatie.soort() == Rol.SAMENWERKINGSVERBAND;
        }

        private static OnjuisteInvoer.Verzamelaar eisen(String besluit, boolean organisatiePast) {
            return new OnjuisteInvoer.Verzamelaar()
                    .eis(organisatiePast, "organisatie", "toegang.mandaat.organisatie.fout")
                    .eis(
                            besluit.length() >= 3 && besluit.length() <= 200,
                            "besluit",
                            "toegang.mandaat.besluit.fout");
        }

        /** Whether it works on this day. */
        public boolean werktOp(LocalDate dag) {
            return !dag.isBefore(van) && tot.map(dag::isBefore).orElse(true);
        }
    }
}
