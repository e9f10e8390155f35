// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.regeling.Handeling;
import nl.standaardwerk.regeling.Regel;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.OrgaanCode;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Something a person can do on a traject now.
 *
 * @param handeling which act of the regeling
 * @param actor for which part
 * @param pad address of the page on which it is done
 */
public record Actie(Handeling handeling, Actor actor, String pad) {

    /** The acts of these rows, each once, with their pages. */
    static List<Actie> van(
            Traject traject, List<Regel> regels, Collection<OrgaanCode> organen, Gebruiker door) {
        var basis = "/voorstellen/" + traject.nummer() + "/";
        var acties = new LinkedHashSet<Actie>();
        for (Regel regel : regels) {
            for (String pad : paden(regel, organen, door)) {
                acties.add(new Actie(regel.handeling(), regel.actor(), basis + pad));
            }
        }
        return List.copyOf(acties);
    }

    private static List<String> paden(Regel regel, Collection<OrgaanCode> organen, Gebruiker door) {
        return switch (regel.handeling()) {
            case ADVISEERT -> {
                var eigen = new ArrayList<String>();
                organen.stream()
                        .filter(door::handeltVoor)
                        .forEach(o -> eigen.add("advies/" + o.waarde()));
                yield eigen;
            }
            case STELT_UITSLAG_VAST -> List.of("uitslag");
            case HERSTELT -> List.of("herstel");
            default -> Daadpagina.van(regel.handeling()).map(Daadpagina::pad).stream().toList();
        };
    }
}
