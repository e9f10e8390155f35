// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.advies;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.toegang.AccountId;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.OrgaanCode;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.voorbereiding.DossierId;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Front door: advice is asked of bodies on a version of a dossier, given, and kept. */
@Service
public class Adviezen {

    private final AdviesRepository repository;
    private final AdviesVastlegging vastlegging;
    private final ConceptRepository concepten;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Adviezen(
            AdviesRepository repository,
            AdviesVastlegging vastlegging,
            ConceptRepository concepten,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.vastlegging = vastlegging;
        this.concepten = concepten;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks the bodies of a round for their advice.
     *
     * @param door who asks; rights are checked by the one who conducts the procedure
     */
    @Transactional
    public void vraag(Adviesronde ronde, Ondertekening door) {
        var op = LocalDate.now(clock);
        vastlegging.ronde(ronde, op);
        var versie = ronde.dossierversie();
        var organen = new TreeMap<>(ronde.uiterlijk());
        organen.forEach(
                (orgaan, uiterlijk) ->
                        events.publishEvent(
                                new AdviesGevraagd(
                                        ronde.ronde(),
                                        versie.dossier(),
                                        versie.nummer(),
                                        ronde.actor(),
                                        orgaan,
                                        uiterlijk,
                                        op,
                                        door)));
    }

    /**
     * Records the advice of a body whose turn it is. Each body gives one.
     *
     * @throws AdviesGeweigerd when the body was not asked, answered already, or the round is closed
     */
    @Transactional
    public AdviesId brengUit(UUID ronde, OrgaanCode orgaan, Adviesinvoer invoer, Gebruiker door) {
        door.vereist(orgaan);
        var op = LocalDate.now(clock);
        controleer(invoer, op);
        var vraag =
                repository
                        .slot(ronde, orgaan)
                        .orElseThrow(() -> AdviesGeweigerd.nietGevraagd(ronde.toString(), orgaan));
        vereistOpen(vraag);
        var id = AdviesId.nieuw();
        var nieuw =
                new AdviesVastlegging.Nieuw(
                        id, ronde, orgaan, Optional.empty(), account(door), Optional.empty());
        vastlegging.advies(nieuw, invoer, op);
        concepten.verwijder(ronde, orgaan);
        boolean laatste =
                repository.vragenVanRonde(ronde).stream()
                        .noneMatch(v -> v.stand() == Adviesvraag.Stand.OPEN);
        meldUitgebracht(vraag, id, invoer.strekking(), laatste, door.namens(orgaan));
        return id;
    }

    /** Refuses when the body answered already, or the round was closed. */
    static void vereistOpen(Adviesvraag vraag) {
        switch (vraag.stand()) {
            case BEANTWOORD -> throw AdviesGeweigerd.alGegeven(vraag.orgaan());
            case GESLOTEN -> throw AdviesGeweigerd.rondeGesloten(vraag.orgaan());
            case OPEN -> {}
        }
    }

    private void meldUitgebracht(
            Adviesvraag vraag,
            AdviesId id,
            Strekking strekking,
            boolean laatste,
            Ondertekening door) {
        var op = LocalDate.now(clock);
        if (laatste) {
            vastlegging.afsluiting(vraag.ronde(), op, true);
        }
        var dossier = vraag.dossierversie().dossier();
        events.publishEvent(
                new AdviesUitgebracht(
                        id,
                        vraag.ronde(),
                        dossier,
                        vraag.actor(),
                        vraag.orgaan(),
                        strekking,
                        laatste,
                        op,
                        door));
        if (laatste) {
            events.publishEvent(
                    new AdviesrondeAfgerond(
                            vraag.ronde(), dossier, vraag.actor(), Optional.of(id), op, door));
        }
    }

    /**
     * Closes a round without the missing advices; a round that is closed already stays as it is.
     *
     * @param door who closes it; rights are checked by the one who conducts the procedure
     */
    @Transactional
    public void sluit(UUID ronde, Ondertekening door) {
        var op = LocalDate.now(clock);
        var vragen = repository.vragenVanRonde(ronde);
        if (!vragen.isEmpty() && vastlegging.afsluiting(ronde, op, false)) {
            var vraag = vragen.getFirst();
            events.publishEvent(
                    new AdviesrondeAfgerond(
                            ronde,
                            vraag.dossierversie().dossier(),
                            vraag.actor(),
                            Optional.empty(),
                            op,
                            door));
        }
    }

    /**
     * Corrects a wrongly recorded advice by a new record that names the old one (HERSTELT).
     *
     * @param oud the record that counts now
     * @param eerste who brought the correction in, for the body
     * @param tweede who confirms it; somebody else
     * @throws AdviesGeweigerd when that record was corrected already
     */
    @Transactional
    public AdviesId herstel(AdviesId oud, Adviesinvoer invoer, AccountId eerste, Gebruiker tweede) {
        tweede.vereistAnderDan(eerste);
        var vraag = get(oud).vraag();
        repository.slot(vraag.ronde(), vraag.orgaan());
        if (!get(oud).geldt()) {
            throw AdviesGeweigerd.alHersteld(vraag.orgaan());
        }
        var nieuw = AdviesVastlegging.Nieuw.herstel(oud, vraag, eerste, account(tweede));
        var op = LocalDate.now(clock);
        vastlegging.advies(nieuw, invoer, op);
        var namens = tweede.namens(vraag.orgaan());
        events.publishEvent(
                new AdviesHersteld(
                        oud,
                        nieuw.id(),
                        vraag.dossierversie().dossier(),
                        vraag.orgaan(),
                        invoer.strekking(),
                        op,
                        namens));
        return nieuw.id();
    }

    /**
     * Records that a condition was met.
     *
     * @param advies the advice that counts
     * @param nummer place of the condition in it
     * @param toelichting how it was met; not blank
     * @param door the directie, or who keeps the dossier
     */
    @Transactional
    public void meldVoldaan(AdviesId advies, int nummer, String toelichting, Gebruiker door) {
        if (!door.heeft(Rol.DOSSIERHOUDER)) {
            door.vereist(Actor.DIRECTIE);
        }
        new OnjuisteInvoer.Verzamelaar()
                .eis(!toelichting.isBlank(), "toelichting", "advies.fout.toelichting-ontbreekt")
                .klaar();
        var gevonden = get(advies);
        var voorwaarde =
                gevonden.voorwaarden().stream()
                        .filter(v -> v.nummer() == nummer)
                        .findFirst()
                        .orElseThrow(() -> new NietGevonden("voorwaarde", String.valueOf(nummer)));
        var op = LocalDate.now(clock);
        if (!vastlegging.voldaan(voorwaarde.id(), op, toelichting.strip(), account(door))) {
            throw AdviesGeweigerd.alVoldaan(nummer);
        }
        events.publishEvent(
                new VoorwaardeVoldaan(
                        voorwaarde.id(),
                        advies,
                        gevonden.vraag().dossierversie().dossier(),
                        gevonden.vraag().orgaan(),
                        nummer,
                        op,
                        door.namens(Actor.DIRECTIE)));
    }

    /** The record with this identity. */
    @Transactional(readOnly = true)
    public Advies get(AdviesId id) {
        return repository
                .vind(id)
                .orElseThrow(() -> new NietGevonden("advies", id.waarde().toString()));
    }

    /** Every recorded advice on a dossier, the oldest first; corrected ones included. */
    @Transactional(readOnly = true)
    public List<Advies> van(DossierId dossier) {
        return repository.adviezen(List.of(dossier));
    }

    /** Every recorded advice on these dossiers, in two statements. */
    @Transactional(readOnly = true)
    public List<Advies> van(Collection<DossierId> dossiers) {
        return repository.adviezen(dossiers);
    }

    /** Everything that was asked about these dossiers, in the order of asking; one statement. */
    @Transactional(readOnly = true)
    public List<Adviesvraag> gevraagd(Collection<DossierId> dossiers) {
        return repository.vragen(dossiers);
    }

    /** What was asked in a round. */
    @Transactional(readOnly = true)
    public List<Adviesvraag> ronde(UUID ronde) {
        return repository.vragenVanRonde(ronde);
    }

    /** Every question that waits for an answer, the one that is due first in front. */
    @Transactional(readOnly = true)
    public List<Adviesvraag> open() {
        return repository.open();
    }

    /** Keeps what a body typed, without giving it. */
    @Transactional
    void bewaarConcept(Adviesvraag vraag, Map<String, List<String>> velden, Gebruiker door) {
        door.vereist(vraag.orgaan());
        concepten.bewaar(vraag.ronde(), vraag.orgaan(), velden, clock.instant());
    }

    /** What this body kept without giving it. */
    @Transactional(readOnly = true)
    Optional<ConceptRepository.Concept> concept(Adviesvraag vraag, Gebruiker door) {
        door.vereist(vraag.orgaan());
        return concepten.vind(vraag.ronde(), vraag.orgaan());
    }

    private static void controleer(Adviesinvoer invoer, LocalDate vandaag) {
        new OnjuisteInvoer.Verzamelaar()
                .eis(
                        invoer.anderTermijn().map(d -> d.isAfter(vandaag)).orElse(true),
                        "termijn-datum",
                        "advies.fout.termijn-voorbij",
                        vandaag.plusYears(1))
                .klaar();
    }

    private static AccountId account(Gebruiker door) {
        return door.account().orElseThrow(() -> new IllegalStateException("nobody is logged in"));
    }
}
