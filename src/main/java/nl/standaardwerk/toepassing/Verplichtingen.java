// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import nl.standaardwerk.gemeenten.Gemeenten;
import nl.standaardwerk.register.Register;
import nl.standaardwerk.register.Standaard;
import nl.standaardwerk.register.StandaardId;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toepassing.ToepassingGebeurtenis.VerplichtingenBijgewerkt;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Front door of what holds for whom. It follows the register: in the transaction of a besluit, at
 * the start and on a new day. Nobody types here.
 */
@Service
public class Verplichtingen {

    private final VerplichtingRepository repository;
    private final Register register;
    private final Gemeenten gemeenten;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** Up to and including this day nothing is to be done. */
    private final AtomicReference<LocalDate> bij = new AtomicReference<>(LocalDate.MIN);

    Verplichtingen(
            VerplichtingRepository repository,
            Register register,
            Gemeenten gemeenten,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.register = register;
        this.gemeenten = gemeenten;
        this.events = events;
        this.clock = clock;
    }

    /** Every Verplichting of a standard that there is or was, oldest first. One statement. */
    @Transactional(readOnly = true)
    public List<Verplichting> van(StandaardId standaard) {
        return repository.find(standaard);
    }

    /**
     * What the herindeling of a day does to what holds: as it was recorded, or before that day what
     * it will do. One statement, or none.
     */
    @Transactional(readOnly = true)
    Plan.Overgang overgang(LocalDate dag) {
        return dag.isAfter(LocalDate.now(clock))
                ? Plan.Overgang.van(
                        register.alle().stream()
                                .flatMap(s -> Planner.gewenst(s, gemeenten, dag).stream())
                                .toList(),
                        dag)
                : repository.overgang(dag);
    }

    /** Whether the day has come for which {@link #werkBij()} was not done yet. */
    boolean isNieuweDag() {
        return LocalDate.now(clock).isAfter(bij.get());
    }

    /** Makes everything as it must be today. Costs little when it is. */
    @Transactional
    public void werkBij() {
        var vandaag = LocalDate.now(clock);
        repository.lock();
        var bestaand = repository.findAlle();
        for (var standaard : register.alle()) {
            werkBij(standaard, bestaand.getOrDefault(standaard.id(), List.of()), vandaag);
        }
        repository.insertBijwerking(vandaag, gemeenten.levering());
        bij.set(vandaag);
    }

    /**
     * The same, unless it was done on this day already: by a start before this one, by another
     * node, or by the request of somebody else. A release that reckons otherwise is followed from
     * the next day on, with the right dates.
     */
    @Transactional
    public void werkBijAlsNodig() {
        var vandaag = LocalDate.now(clock);
        repository.lock();
        var gedaan = repository.bijgewerkt(gemeenten.levering());
        if (gedaan.filter(dag -> !dag.isBefore(vandaag)).isPresent()) {
            gedaan.ifPresent(bij::set);
        } else {
            werkBij();
        }
    }

    /** Makes one standard as it must be today, in the transaction of its besluit. */
    @Transactional
    public void werkBij(StandaardId id) {
        var vandaag = LocalDate.now(clock);
        repository.lock();
        werkBij(register.get(id), repository.find(id), vandaag);
        gaTerugNaar(vandaag);
    }

    /**
     * The clock of a demonstration went back: of this standard the days after it are to be done.
     */
    private void gaTerugNaar(LocalDate dag) {
        if (repository.bijgewerkt(gemeenten.levering()).filter(dag::isBefore).isPresent()) {
            repository.insertBijwerking(dag, gemeenten.levering());
        }
        bij.accumulateAndGet(dag, (een, ander) -> een.isBefore(ander) ? een : ander);
    }

    private void werkBij(Standaard standaard, List<Verplichting> bestaand, LocalDate vandaag) {
        var plan =
                Planner.plan(
                        standaard.id(),
                        Planner.gewenst(standaard, gemeenten, vandaag),
                        bestaand,
                        vandaag,
                        Opgaveregels.termijnen(vandaag).opgave());
        if (plan.isLeeg()) {
            return;
        }
        repository.schrijf(plan);
        events.publishEvent(
                new VerplichtingenBijgewerkt(
                        standaard.id(),
                        plan.begin().size(),
                        plan.einden().size(),
                        vandaag,
                        Gebruiker.namensSysteem()));
    }
}
