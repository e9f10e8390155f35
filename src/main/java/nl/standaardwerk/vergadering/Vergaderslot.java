// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vergadering;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Orgaan;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every act on a meeting begins with and ends with: one at a time, by who may, told. */
@Component
class Vergaderslot {

    private final VergaderingRepository vergaderingen;
    private final Bevoegdheid bevoegdheid;
    private final ApplicationEventPublisher events;

    Vergaderslot(
            VergaderingRepository vergaderingen,
            Bevoegdheid bevoegdheid,
            ApplicationEventPublisher events) {
        this.vergaderingen = vergaderingen;
        this.bevoegdheid = bevoegdheid;
        this.events = events;
    }

    /** A meeting to which something can still be added, locked, and who signs. */
    record Open(Vergadering vergadering, Ondertekening door) {}

    /**
     * Locks a meeting until the end of the transaction.
     *
     * @throws VergaderingGeweigerd when it was cancelled or its minutes were adopted, or it is of
     *     the other world
     */
    Open open(VergaderingId id, Gebruiker door) {
        vergaderingen.slot(id.toString());
        var vergadering =
                vergaderingen
                        .find(id)
                        .orElseThrow(() -> new NietGevonden("vergadering", id.toString()));
        var ondertekening = bevoegdheid.vereist(vergadering.orgaan(), door);
        Bevoegdheid.vereistZelfdeWereld(vergadering.demonstratie(), door);
        if (!vergadering.isOpen()) {
            throw VergaderingGeweigerd.gesloten();
        }
        return new Open(vergadering, ondertekening);
    }

    Orgaan orgaan(Vergadering vergadering) {
        return bevoegdheid.orgaan(vergadering.orgaan());
    }

    void meld(VergaderingGebeurtenis gebeurtenis) {
        events.publishEvent(gebeurtenis);
    }
}
