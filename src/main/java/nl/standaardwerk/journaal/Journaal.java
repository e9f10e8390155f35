// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.journaal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Reads the record of what happened, and writes it: every {@link DomainEvent} becomes one line in
 * the transaction in which it was published. Lines are never changed nor removed.
 */
@Service
@Transactional(readOnly = true)
public class Journaal {

    private final RegelRepository regels;
    private final ApplicationEventPublisher events;

    Journaal(RegelRepository regels, ApplicationEventPublisher events) {
        this.regels = regels;
        this.events = events;
    }

    /**
     * Every line about this, oldest first.
     *
     * @param ookIntern also the lines that are not public
     */
    public List<Journaalregel> van(UUID onderwerp, boolean ookIntern) {
        return regels.findByOnderwerpen(Set.of(onderwerp), ookIntern);
    }

    /** Every line about one or more of these, each line once, oldest first. */
    public List<Journaalregel> van(Collection<UUID> onderwerpen, boolean ookIntern) {
        return onderwerpen.isEmpty()
                ? List.of()
                : regels.findByOnderwerpen(Set.copyOf(onderwerpen), ookIntern);
    }

    /**
     * The latest public lines, newest first.
     *
     * @param aantal at most so many
     * @param soorten only events with these simple names
     */
    public List<Journaalregel> laatste(int aantal, Set<String> soorten) {
        return soorten.isEmpty() ? List.of() : regels.findLaatste(aantal, soorten);
    }

    /** The first lines after this number, as they stand in the journaal. */
    public List<JournaalregelVastgelegd> na(long nummer, int aantal) {
        return regels.findNa(nummer, aantal);
    }

    /** The lines with these numbers that are there, as they stand in the journaal. */
    public List<JournaalregelVastgelegd> metNummer(Collection<Long> nummers) {
        return nummers.isEmpty() ? List.of() : regels.findByNummers(Set.copyOf(nummers));
    }

    /** How many lines there are. */
    public long aantal() {
        return regels.count();
    }

    /**
     * Writes the line of an event, and tells so ({@link JournaalregelVastgelegd}). Runs before
     * every other listener, so that the journaal tells the causes before the consequences.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException without a
     *     transaction
     */
    @EventListener
    @Order(0)
    @Transactional(propagation = Propagation.MANDATORY)
    public void legVast(DomainEvent event) {
        events.publishEvent(regels.insert(event, CanoniekeJson.van(event)));
    }
}
