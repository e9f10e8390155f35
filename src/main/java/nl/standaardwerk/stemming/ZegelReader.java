// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

import nl.standaardwerk.journaal.Journaal;
import nl.standaardwerk.journaal.Journaalregel;
import nl.standaardwerk.stemming.StemmingGebeurtenis.StemmingGeteld;
import nl.standaardwerk.zegel.Zegel;
import nl.standaardwerk.zegel.Zegelbewijs;

import org.springframework.stereotype.Component;

import java.util.Optional;

/** Finds how a vote, and the declaration of the outcome, stand in the seal. */
@Component
class ZegelReader {

    private final Journaal journaal;
    private final Zegel zegel;

    ZegelReader(Journaal journaal, Zegel zegel) {
        this.journaal = journaal;
        this.zegel = zegel;
    }

    /**
     * A line of the journaal.
     *
     * @param verzegeld whether it has its place in the signed tree; it gets one within seconds
     */
    record Regel(long nummer, boolean verzegeld) {}

    /** The line of this vote. Whether the reader may see it is for the caller to judge. */
    Optional<Regel> regel(Stem stem) {
        return uitgebracht(stem).map(this::regel);
    }

    /** The proof that this vote is sealed; nothing while it waits. For who may see the vote. */
    Optional<Zegelbewijs> bewijs(Stem stem) {
        return uitgebracht(stem).flatMap(regel -> zegel.bewijs(regel.nummer(), true));
    }

    /** The line with which the outcome was declared; it stands on the tijdlijn of the voorstel. */
    Optional<Regel> vaststelling(Stemming stemming) {
        return journaal.van(stemming.id().waarde(), false).stream()
                .filter(r -> r.soort().equals(StemmingGeteld.class.getSimpleName()))
                .reduce((_, later) -> later)
                .map(this::regel);
    }

    private Optional<Journaalregel> uitgebracht(Stem stem) {
        return journaal.van(stem.kenmerk(), true).stream().findFirst();
    }

    private Regel regel(Journaalregel regel) {
        return new Regel(regel.nummer(), zegel.isVerzegeld(regel.nummer()));
    }
}
