// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.onderbouwing;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.onderbouwing.Stakeholder.Standpunt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rows for tests; what is not named has a full default. */
public final class Voorbeelden {

    private Voorbeelden() {}

    /** A stakeholder with these positions. */
    public static Stakeholder eenStakeholder(String partij, Standpunt... standpunten) {
        return new Stakeholder(
                UUID.randomUUID(),
                partij,
                Partijsoort.LEVERANCIER,
                "Bouwt het in",
                "Werkgroep",
                "2025",
                List.of(standpunten));
    }

    /** A praktijkproef in Deventer that ended well. */
    static Praktijkproef eenPraktijkproef() {
        return new Praktijkproef(
                UUID.randomUUID(),
                new GemeenteCode("GM0150"),
                LocalDate.of(2025, 2, 3),
                Optional.of(LocalDate.of(2025, 5, 30)),
                Praktijkproef.Uitkomst.GESLAAGD,
                "De overeenkomst met 's-Hertogenbosch & Zn.",
                "Het scheelde drie weken per contract.",
                Optional.empty());
    }

    /** An agreement among some suppliers; percentages. */
    public static Afspraak onderLeveranciers(int omvang, int grens, int minsteRespons) {
        return new Afspraak(
                "kan ermee werken",
                Afspraak.Populatie.ANDERE_GROEP,
                "Leveranciers",
                omvang,
                "Enquête",
                grens,
                minsteRespons,
                LocalDate.EPOCH);
    }

    /** An agreement among every gemeente; percentages. */
    public static Afspraak onderGemeenten(int grens, int minsteRespons) {
        return new Afspraak(
                "ziet het nut",
                Afspraak.Populatie.GEMEENTEN,
                "",
                0,
                "Enquête",
                grens,
                minsteRespons,
                LocalDate.EPOCH);
    }

    static Standpunt op(String dag, Houding houding) {
        return new Standpunt(LocalDate.parse(dag), houding);
    }
}
