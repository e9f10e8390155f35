// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.onderbouwing;

import nl.standaardwerk.OnjuisteInvoer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Somebody who is concerned (note §4: "wat is hun rol en hoe zijn ze betrokken?").
 *
 * @param id the same in every version
 * @param partij who, 1 to 160 characters
 * @param soort what kind of party
 * @param rol what it does with the standard, 1 to 160 characters
 * @param hoe how it was involved, 1 to 1,000 characters
 * @param wanneer when, in words, at most 160 characters; may be empty
 * @param standpunten where it stood since which day, in any order; one for a day
 */
public record Stakeholder(
        UUID id,
        String partij,
        Partijsoort soort,
        String rol,
        String hoe,
        String wanneer,
        List<Standpunt> standpunten)
        implements Rij {

    /** Most changes of position. */
    static final int MEESTE_STANDPUNTEN = 20;

    public Stakeholder {
        partij = partij.strip();
        rol = rol.strip();
        hoe = hoe.strip();
        wanneer = wanneer.strip();
        standpunten = List.copyOf(standpunten);
    }

    /**
     * A position and the day from which it holds.
     *
     * @param op the day on which it was heard
     * @param houding the position
     */
    public record Standpunt(LocalDate op, Houding houding) {}

    /** Every position, newest first. */
    public List<Standpunt> verloop() {
        return standpunten.stream().sorted(Comparator.comparing(Standpunt::op).reversed()).toList();
    }

    /** Where it stands now: the latest position. */
    public Houding houding() {
        return verloop().stream().map(Standpunt::houding).findFirst().orElse(Houding.ONBEKEND);
    }

    @Override
    public Onderdeel onderdeel() {
        return Onderdeel.STAKEHOLDERS;
    }

    @Override
    public String naam() {
        return partij;
    }

    @Override
    public Map<String, String> teksten() {
        return Map.of("partij", partij, "rol", rol, "hoe", hoe, "wanneer", wanneer);
    }

    @Override
    public void controleer(OnjuisteInvoer.Verzamelaar fouten, LocalDate vandaag) {
        Veld.vereist(fouten, "partij", partij, Veld.LANGSTE_NAAM);
        Veld.vereist(fouten, "rol", rol, Veld.LANGSTE_NAAM);
        Veld.vereist(fouten, "hoe", hoe, Veld.LANGSTE_TEKST);
        Veld.past(fouten, "wanneer", wanneer, Veld.LANGSTE_NAAM);
        var dagen = new HashSet<LocalDate>();
        fouten.eis(
                standpunten.size() <= MEESTE_STANDPUNTEN,
                "sinds-1",
                "onderbouwing.fout.standpunten",
                MEESTE_STANDPUNTEN);
        for (int n = 1; n <= standpunten.size(); n++) {
            var op = standpunten.get(n - 1).op();
            fouten.eis(!op.isAfter(vandaag), "sinds-" + n, "onderbouwing.fout.toekomst")
                    .eis(dagen.add(op), "sinds-" + n, "onderbouwing.fout.zelfde-dag");
        }
    }
}
