// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overzicht;

import nl.standaardwerk.consultatie.OpenbareConsultatie;
import nl.standaardwerk.voorbereiding.Voorstel;
import nl.standaardwerk.web.Badge;
import nl.standaardwerk.web.Halte;
import nl.standaardwerk.web.Tab;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The frame around every tab of a dossier: what it is, where it is, what can be done.
 *
 * @param voorstel as this reader may see it
 * @param badge where it is, in a word
 * @param haltes its route
 * @param tabs the parts of the dossier
 * @param indieners the gemeenten that brought it in, in one line
 * @param medeIndieners the gemeenten that joined, in one line; may be empty
 * @param steun how many gemeenten that is together, and how many inhabitants, in words
 * @param bij for whom it waits, in words; empty at an end
 * @param aangehoudenTot until when it waits
 * @param acties what this reader can do now
 * @param consultaties about this dossier, oldest first; on the first tab only
 * @param getoond number of the dossier version that is shown; 0 when none may be read
 * @param nieuwste number of the newest version that this reader may read
 */
record Kader(
        Voorstel voorstel,
        Badge badge,
        List<Halte> haltes,
        List<Tab> tabs,
        String indieners,
        String medeIndieners,
        String steun,
        String bij,
        Optional<LocalDate> aangehoudenTot,
        List<Knop> acties,
        List<OpenbareConsultatie> consultaties,
        int getoond,
        int nieuwste) {

    /** Something this reader can do: the words and the address of the page. */
    record Knop(String tekst, String pad) {}

    /** Whether there is a dossier to read. */
    boolean leesbaar() {
        return getoond > 0;
    }

    /** Whether the tijdlijn has a reason why it waits, stopped or came back. */
    boolean metReden() {
        return switch (voorstel.stap()) {
            case NO_GO, AFGEWEZEN, INGETROKKEN -> true;
            case VOORBEREIDING -> voorstel.ingediend().isPresent();
            default -> aangehoudenTot.isPresent();
        };
    }

    /** Whether an older version than the newest is shown. */
    boolean isOud() {
        return getoond < nieuwste;
    }
}
