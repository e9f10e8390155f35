// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

import static nl.standaardwerk.gemeenten.Voorbeelden.gm;

import nl.standaardwerk.regeling.Stemregels;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;

/** Votes for tests. */
final class Voorbeelden {

    private Voorbeelden() {}

    /** Rules of 2018 with another quorum, majority or base. */
    static Stemregels regels(String quorum, String meerderheid, boolean onthoudingTeltMee) {
        return new Stemregels(
                1000,
                75,
                1,
                RoundingMode.DOWN,
                new BigDecimal(quorum),
                new BigDecimal(meerderheid),
                onthoudingTeltMee);
    }

    /** Gemeenten 1, 2, 3 … with these weights. */
    static Kiezerslijst kiezerslijst(String gewichten) {
        var kiezers = new ArrayList<Kiezerslijst.Kiezer>();
        for (var gewicht : gewichten.split(" ", -1)) {
            int nummer = kiezers.size() + 1;
            kiezers.add(
                    new Kiezerslijst.Kiezer(
                            gm("%04d".formatted(nummer)),
                            "Gemeente " + nummer,
                            1,
                            Integer.parseInt(gewicht)));
        }
        return new Kiezerslijst(LocalDate.of(2026, 1, 1), kiezers);
    }
}
