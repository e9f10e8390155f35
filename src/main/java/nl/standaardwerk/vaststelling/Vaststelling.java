// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.advies.Adviesvraag;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.regeling.Handeling;
import nl.standaardwerk.regeling.Regel;
import nl.standaardwerk.register.BesluitId;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Orgaan;
import nl.standaardwerk.voorbereiding.DossierId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Front door: the acts on a running traject, corrections, historic records, and reading. Every act
 * names the version of the traject that the person saw. What the regeling does not allow is refused
 * by {@code HandelingNietToegestaan}, a person without the right by {@code GeenRecht}, wrong fields
 * by {@code OnjuisteInvoer}; who comes second gets {@link IntussenVeranderd}.
 */
@Service
public class Vaststelling {

    private final VaststellingReader lezer;
    private final Voortgang voortgang;
    private final Beurt beurt;
    private final Uitvoering uitvoering;
    private final Herstelling herstelling;

    Vaststelling(
            VaststellingReader lezer,
            Voortgang voortgang,
            Beurt beurt,
            Uitvoering uitvoering,
            Herstelling herstelling) {
        this.lezer = lezer;
        this.voortgang = voortgang;
        this.beurt = beurt;
        this.uitvoering = uitvoering;
        this.herstelling = herstelling;
    }

    /**
     * Does an act.
     *
     * @param verwachteVersie version of the traject that the person saw
     * @throws IntussenVeranderd when somebody acted meanwhile
     */
    @Transactional
    public void verwerk(TrajectId id, Daad daad, int verwachteVersie, Gebruiker door) {
        var traject = get(id);
        var actor = beurt.vereist(traject, daad.handeling(), door);
        var gezien = voortgang.get(id, verwachteVersie);
        uitvoering.voerUit(gezien, daad, actor, beurt.teken(gezien, actor, door), door);
    }

    /**
     * HERSTELT: corrects a wrong record by a new one that names it.
     *
     * @param eerste who recorded it, or another person of the same body
     * @param tweede somebody else, of the same body or the directie
     */
    @Transactional
    public void herstel(TrajectId id, Herstel herstel, Gebruiker eerste, Gebruiker tweede) {
        var traject = get(id);
        herstelling.vereistEerste(traject, herstel.betreft(), eerste);
        herstelling.herstel(traject, herstel, eerste.account().orElseThrow(), tweede);
    }

    /** What this person may correct on a traject: the records of the bodies it acts for. */
    @Transactional(readOnly = true)
    public List<Herstelbaar> herstelbaar(TrajectId id, Gebruiker door) {
        return herstelling.herstelbaar(get(id), door);
    }

    /** The first person brings a correction in; it waits for the second. */
    @Transactional
    void stelHerstelVoor(
            TrajectId id,
            ConceptRepository.Concept.Soort soort,
            UUID record,
            Map<String, List<String>> velden,
            Gebruiker eerste) {
        var traject = get(id);
        herstelling.vereistEerste(traject, record, eerste);
        herstelling.bewaar(traject, soort, record, velden, eerste.account().orElseThrow());
    }

    /** The corrections of a traject that wait for a second person. */
    @Transactional(readOnly = true)
    List<ConceptRepository.Concept> teBevestigen(TrajectId id) {
        return herstelling.concepten().alle().stream()
                .filter(c -> c.traject().equals(Optional.of(id)))
                .toList();
    }

    /** What waits for a second person under this identity. */
    @Transactional(readOnly = true)
    ConceptRepository.Concept concept(UUID id) {
        return herstelling.concept(id);
    }

    /** The second person confirms a correction: now the new record counts. */
    @Transactional
    void bevestigHerstel(UUID id, Gebruiker tweede) {
        herstelling.bevestig(herstelling.concept(id), tweede);
    }

    /**
     * LEGT_HISTORISCH_VAST: enters what was decided before or outside the platform, without a step
     * check.
     *
     * @param eerste who enters it: dossierhouder, directie or administrator
     * @param tweede who confirms it: somebody else with one of these roles
     */
    @Transactional
    public HistorischBesluit.Vastgelegd legHistorischVast(
            HistorischBesluit besluit, Gebruiker eerste, Gebruiker tweede) {
        var rol = Historie.vereist(eerste);
        Historie.vereist(tweede);
        tweede.vereistAnderDan(eerste.account().orElseThrow());
        return herstelling
                .historie()
                .legVast(besluit, eerste.namens(rol), tweede.account().orElseThrow());
    }

    /** The traject with this identity. */
    @Transactional(readOnly = true)
    public Traject get(TrajectId id) {
        return lezer.trajecten()
                .vind(id)
                .orElseThrow(() -> new NietGevonden("traject", id.toString()));
    }

    /** The newest traject of a voorstel; empty before the go. */
    @Transactional(readOnly = true)
    public Optional<Traject> van(DossierId dossier) {
        return lezer.trajecten().vanDossiers(List.of(dossier)).stream().findFirst();
    }

    /** Every traject of a voorstel, the newest first. */
    @Transactional(readOnly = true)
    public List<Traject> alleVan(DossierId dossier) {
        return lezer.trajecten().vanDossiers(List.of(dossier));
    }

    /** All of them, the newest first; one statement. */
    @Transactional(readOnly = true)
    public List<Traject> alle() {
        return lezer.trajecten().alle();
    }

    /** Those that nothing has ended, the longest waiting first; one statement. */
    @Transactional(readOnly = true)
    public List<Traject> lopend() {
        return lezer.trajecten().lopend();
    }

    /** The moves of a traject, the oldest first. */
    @Transactional(readOnly = true)
    public List<Zet> zetten(TrajectId id) {
        return lezer.zetten().van(List.of(id));
    }

    /** The moves of these trajecten, of each the oldest first; one statement. */
    @Transactional(readOnly = true)
    public List<Zet> zetten(Collection<TrajectId> ids) {
        return lezer.zetten().van(ids);
    }

    /**
     * Where many voorstellen are, with every move and what is planned, for the route picture; one
     * statement. A voorstel without a traject is absent.
     */
    @Transactional(readOnly = true)
    public Map<DossierId, Verloop> verloop(Collection<DossierId> dossiers) {
        return lezer.verlopen().van(dossiers);
    }

    /** The rows by which this person can act on this traject now, in the order of the table. */
    @Transactional(readOnly = true)
    public List<Regel> mogelijk(TrajectId id, Gebruiker door) {
        return beurt.mogelijk(get(id), door);
    }

    /**
     * Refuses as the act itself would be refused, unless one of these acts is possible for this
     * person now.
     */
    @Transactional(readOnly = true)
    public void controleer(TrajectId id, List<Handeling> handelingen, Gebruiker door) {
        var traject = get(id);
        beurt.controleer(traject, handelingen, door);
        uitvoering.vereistOnbetwist(traject, handelingen.getFirst());
    }

    /** The bodies that can be asked for advice today, with the due dates of the regeling. */
    @Transactional(readOnly = true)
    public Map<Orgaan, LocalDate> adviseurs(TrajectId id) {
        return lezer.adviesgang().voorstel(get(id).regeling());
    }

    /** What this person can do on this traject now, with the page of each act; no doubles. */
    @Transactional(readOnly = true)
    public List<Actie> acties(TrajectId id, Gebruiker door) {
        return beurt.acties(beurt.situatie(get(id)), door);
    }

    /**
     * As {@link #acties(TrajectId, Gebruiker)}, from what was read already; no statement.
     *
     * @param gevraagd every question for advice on the dossier, asked only when it matters
     * @param indieners the gemeenten that brought the voorstel in
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Actie> acties(
            Verloop verloop,
            Supplier<List<Adviesvraag>> gevraagd,
            List<GemeenteCode> indieners,
            Gebruiker door) {
        return beurt.acties(
                new Beurt.Situatie(verloop.traject(), verloop::zetten, gevraagd, () -> indieners),
                door);
    }

    /** The questions for advice of the step where the traject is. */
    @Transactional(readOnly = true)
    public List<Adviesvraag> vragen(TrajectId id) {
        return lezer.adviesgang().vragen(get(id));
    }

    /** What the directie put up for decision; empty before. */
    @Transactional(readOnly = true)
    public Optional<Voordracht> voordracht(TrajectId id) {
        return lezer.plannen().voordracht(id);
    }

    /** The besluiten of a traject, the oldest first; corrected ones included. */
    @Transactional(readOnly = true)
    public List<Besluitgegevens> besluiten(TrajectId id) {
        return lezer.besluiten().van(id);
    }

    /** The besluit with this identity. */
    @Transactional(readOnly = true)
    public Besluitgegevens besluit(BesluitId id) {
        return lezer.besluiten()
                .vind(id)
                .orElseThrow(() -> new NietGevonden("besluit", id.waarde().toString()));
    }

    /**
     * Where a voorstel is in its newest traject.
     *
     * @param zetten every move, the oldest first
     * @param gepland when bodies are to advise
     * @param voordracht what the directie put up for decision; empty before
     */
    public record Verloop(
            Traject traject,
            List<Zet> zetten,
            List<Voordracht.Gepland> gepland,
            Optional<Voordracht> voordracht) {

        public Verloop {
            zetten = List.copyOf(zetten);
            gepland = List.copyOf(gepland);
        }
    }

    /**
     * A record that can be corrected.
     *
     * @param soort ADVIES, UITSLAG or BESLUIT
     * @param record its identity
     * @param op the day of the record
     * @param orgaan whose it is
     */
    public record Herstelbaar(String soort, UUID record, LocalDate op, String orgaan) {}
}
