// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.gemeenten.Gemeenten;
import nl.standaardwerk.regeling.Ladder;
import nl.standaardwerk.register.Register;
import nl.standaardwerk.register.StandaardId;
import nl.standaardwerk.register.Versie;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.GeenRecht;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toepassing.ConceptRepository.Concept;
import nl.standaardwerk.toepassing.Opgave.Plek;
import nl.standaardwerk.toepassing.ToepassingGebeurtenis.OpgaveGedaan;
import nl.standaardwerk.toepassing.ToepassingGebeurtenis.VoorbeeldopgavenToegevoegd;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Front door of what gemeenten say. Everything that was sent in is public; a concept is seen only
 * by the coordinators and the gemeentesecretaris of its own gemeente, who also send it in. What is
 * read here costs one statement each.
 */
@Service
public class Toepassing {

    private final OpgaveRepository opgaven;
    private final ConceptRepository concepten;
    private final StandRepository standen;
    private final Omgeving omgeving;
    private final ApplicationEventPublisher events;

    Toepassing(
            OpgaveRepository opgaven,
            ConceptRepository concepten,
            StandRepository standen,
            Omgeving omgeving,
            ApplicationEventPublisher events) {
        this.opgaven = opgaven;
        this.concepten = concepten;
        this.standen = standen;
        this.omgeving = omgeving;
        this.events = events;
    }

    /** What it asks elsewhere. */
    record Omgeving(Register register, Gemeenten gemeenten, Clock clock) {

        LocalDate vandaag() {
            return LocalDate.now(clock);
        }
    }

    /**
     * An opgave as it is sent.
     *
     * @param gezien number of the latest opgave that the sender saw; 0 for none
     */
    public record Verzending(
            StandaardId standaard, GemeenteCode gemeente, Stand.Opgegeven stand, int gezien) {}

    /**
     * How each gemeente stands on a day: those for which the standard (or any) holds then; of a
     * standard that is AANBEVOLEN those that said something of their own accord.
     *
     * @param standaard one, or empty for all that oblige
     */
    @Transactional(readOnly = true)
    public List<Gemeentestand> perGemeente(Optional<StandaardId> standaard, LocalDate dag) {
        return standaard
                .filter(id -> !isVerplicht(id, dag))
                .map(id -> standen.vrijwilligPerGemeente(id, dag))
                .orElseGet(() -> standen.perGemeente(standaard, dag));
    }

    /** How it stands with every standard that obliges somebody on a day. */
    @Transactional(readOnly = true)
    public Map<StandaardId, Telling> perStandaard(LocalDate dag) {
        return standen.perStandaard(Optional.empty(), dag);
    }

    /** How it stands with one standard on a day; empty when it obliges nobody. */
    @Transactional(readOnly = true)
    public Optional<Telling> telling(StandaardId standaard, LocalDate dag) {
        return Optional.ofNullable(
                standen.perStandaard(Optional.of(standaard), dag).get(standaard));
    }

    /** Number of the latest opgave of a gemeente about each standard. */
    @Transactional(readOnly = true)
    Map<StandaardId, Integer> nummers(GemeenteCode gemeente) {
        return opgaven.nummers(gemeente);
    }

    /** How many standards oblige each gemeente on a day. */
    @Transactional(readOnly = true)
    Map<GemeenteCode, Integer> aantallen(LocalDate dag) {
        return standen.aantallen(dag);
    }

    /** Rises with every opgave. */
    @Transactional(readOnly = true)
    public long stand() {
        return standen.merk();
    }

    /** What holds for a gemeente on a day, and what it said of its own accord; in any order. */
    @Transactional(readOnly = true)
    public List<Standrij> vanGemeente(GemeenteCode gemeente, LocalDate dag) {
        return standen.vanGemeente(gemeente, dag);
    }

    /** What holds for every gemeente on a day, by one standard or by all that oblige. */
    @Transactional(readOnly = true)
    public List<Standrij> alle(Optional<StandaardId> standaard, LocalDate dag) {
        return standen.alle(standaard, dag);
    }

    /** Everything that a gemeente said about a standard, the latest first. */
    @Transactional(readOnly = true)
    public List<Opgave> opgaven(StandaardId standaard, GemeenteCode gemeente) {
        return opgaven.find(standaard, gemeente);
    }

    /** The latest opgave of a gemeente up to a day about each standard, run out or not. */
    @Transactional(readOnly = true)
    public List<Opgave> opgaven(GemeenteCode gemeente, LocalDate dag) {
        return opgaven.find(List.of(gemeente), dag);
    }

    /**
     * Sends in what a gemeente says about a standard. The same again changes nothing.
     *
     * @throws GeenRecht for who is neither coordinator nor gemeentesecretaris of the gemeente
     * @throws OnjuisteInvoer with every fault; also when somebody else was first
     * @throws OpgaveGeweigerd when the standard has no degree today or the gemeente is gone
     */
    @Transactional
    public void geefOp(Verzending v, Gebruiker door) {
        controleer(v, door);
        opgaven.lock(v.gemeente());
        var laatste = opgaven.find(v.standaard(), v.gemeente()).stream().findFirst();
        int nummer = laatste.map(Opgave::nummer).orElse(0);
        concepten.delete(new Plek(v.standaard(), v.gemeente(), v.stand().soort()));
        if (nummer != v.gezien()) {
            Opgaveregels.controleerGezien(laatste, v.stand());
            return;
        }
        schrijf(v, laatste, door);
    }

    private void schrijf(Verzending v, Optional<Opgave> laatste, Gebruiker door) {
        var vandaag = omgeving.vandaag();
        var namens = door.namens(v.gemeente());
        int nummer = v.gezien() + 1;
        opgaven.insert(
                new Opgave(
                        UUID.randomUUID(),
                        v.standaard(),
                        v.gemeente(),
                        nummer,
                        v.stand(),
                        Opgave.verlenging(laatste, v.stand()),
                        vandaag,
                        door.demonstratie()),
                namens);
        events.publishEvent(
                new OpgaveGedaan(
                        v.standaard(), v.gemeente(), nummer, v.stand().soort(), vandaag, namens));
    }

    /** Refuses what {@link #geefOp} would refuse, as far as it is about what was filled in. */
    @Transactional(readOnly = true)
    public void controleer(Verzending v, Gebruiker door) {
        vereist(v.gemeente(), door);
        vereistMogelijk(v.standaard(), v.gemeente());
        Opgaveregels.controleer(v.stand(), versies(v.standaard()), omgeving.vandaag());
    }

    /**
     * Keeps what is prepared, in the place of what was there before.
     *
     * @throws OnjuisteInvoer when it is too much to be a form
     */
    @Transactional
    public void bewaar(Plek plek, Map<String, List<String>> velden, Gebruiker door) {
        vereist(plek.gemeente(), door);
        vereistMogelijk(plek.standaard(), plek.gemeente());
        Opgaveregels.controleerConcept(velden);
        concepten.bewaar(plek, velden, door.namens(plek.gemeente()).account());
    }

    /** What this gemeente prepares in this form; only for its own people. */
    @Transactional(readOnly = true)
    Optional<Concept> concept(Plek plek, Gebruiker door) {
        vereist(plek.gemeente(), door);
        vereistMogelijk(plek.standaard(), plek.gemeente());
        return concepten.find(plek);
    }

    /** What this gemeente prepares; nothing for who is not of its own people. */
    @Transactional(readOnly = true)
    List<Plek> concepten(GemeenteCode gemeente, Gebruiker door) {
        return magOpgeven(gemeente, door) ? concepten.find(gemeente) : List.of();
    }

    /** What is filled in about these gemeenten; nothing of one for which this person is nobody. */
    @Transactional(readOnly = true)
    public Map<Plek, Map<String, List<String>>> concepten(
            Collection<GemeenteCode> gemeenten, Gebruiker door) {
        return concepten.findVelden(gemeenten.stream().filter(g -> magOpgeven(g, door)).toList());
    }

    /**
     * Adds invented opgaven to the demonstration; a gemeente that said something is passed over.
     *
     * @param op per gemeente its stand and the day of it
     * @throws GeenRecht outside the demonstration
     */
    @Transactional
    public void voegVoorbeeldenToe(
            StandaardId standaard, Map<GemeenteCode, Voorbeeld> op, Gebruiker door) {
        door.vereist(Rol.BEHEERDER);
        if (!door.demonstratie()) {
            throw GeenRecht.zonder(Rol.BEHEERDER);
        }
        var al = opgaven.findGemeenten(standaard);
        var nieuw =
                op.entrySet().stream()
                        .filter(e -> !al.contains(e.getKey()))
                        .map(e -> e.getValue().opgave(standaard, e.getKey()))
                        .toList();
        if (nieuw.isEmpty()) {
            return;
        }
        nieuw.forEach(o -> opgaven.insert(o, door.namens(Rol.BEHEERDER)));
        events.publishEvent(
                new VoorbeeldopgavenToegevoegd(
                        standaard, nieuw.size(), omgeving.vandaag(), door.namens(Rol.BEHEERDER)));
    }

    /** An invented opgave. */
    public record Voorbeeld(Stand.Opgegeven stand, LocalDate op) {

        Opgave opgave(StandaardId standaard, GemeenteCode gemeente) {
            return new Opgave(UUID.randomUUID(), standaard, gemeente, 1, stand, 0, op, true);
        }
    }

    /** Whether this person speaks for the gemeente. */
    public static boolean magOpgeven(GemeenteCode gemeente, Gebruiker door) {
        return door.heeft(Rol.COORDINATOR, gemeente)
                || door.heeft(Rol.GEMEENTESECRETARIS, gemeente);
    }

    /** The versions that can be applied, the newest first. */
    public Set<String> versies(StandaardId standaard) {
        return omgeving.register().get(standaard).versies().stream()
                .map(Versie::nummer)
                .filter(nummer -> !nummer.isBlank())
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    private static void vereist(GemeenteCode gemeente, Gebruiker door) {
        if (!magOpgeven(gemeente, door)) {
            door.vereist(Rol.COORDINATOR, gemeente);
        }
    }

    private void vereistMogelijk(StandaardId id, GemeenteCode code) {
        var vandaag = omgeving.vandaag();
        var gemeente = omgeving.gemeenten().get(code);
        if (!gemeente.bestaatOp(vandaag)) {
            throw OpgaveGeweigerd.opgeheven(gemeente.naam(), vandaag);
        }
        var standaard = omgeving.register().get(id);
        if (!(standaard.graad(vandaag) instanceof Ladder.Vast)) {
            throw OpgaveGeweigerd.zonderGraad(standaard.gegevens(vandaag).titel(), vandaag);
        }
    }

    private boolean isVerplicht(StandaardId id, LocalDate dag) {
        return !(omgeving.register().graad(id, dag) instanceof Ladder.Vast(var graad))
                || Verplichting.kanVerplichten(graad);
    }
}
