// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.raadpleging;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.toegang.AccountId;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.voorbereiding.DossierId;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Front door: a question is put to the members, and two persons of the stembureau record the
 * outcome of the vote that was held elsewhere.
 */
@Service
public class Raadplegingen {

    private final RaadplegingRepository repository;
    private final UitslagRepository uitslagen;
    private final UitslagCheck check;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Raadplegingen(
            RaadplegingRepository repository,
            UitslagRepository uitslagen,
            UitslagCheck check,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.uitslagen = uitslagen;
        this.check = check;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Puts a question to the members, for the bestuur.
     *
     * @param door secretary of the bestuur; that it is its turn is checked by who conducts the
     *     procedure
     */
    @Transactional
    public RaadplegingId schrijfUit(Raadplegingsvraag vraag, Gebruiker door) {
        door.vereist(Actor.BESTUUR);
        return schrijfUit(vraag, Optional.empty(), door);
    }

    private RaadplegingId schrijfUit(
            Raadplegingsvraag vraag, Optional<RaadplegingId> herhaalt, Gebruiker door) {
        var op = LocalDate.now(clock);
        var id = RaadplegingId.nieuw();
        repository.insert(id, vraag, herhaalt, op, account(door));
        events.publishEvent(
                RaadplegingUitgeschreven.van(id, vraag, op, door.namens(Actor.BESTUUR)));
        return id;
    }

    /**
     * Asks the members the same once more: the outcome was contested with reason.
     *
     * @param door secretary of the bestuur; that the contestation is right is decided elsewhere
     * @throws UitslagGeweigerd when there is no outcome, or it was asked again already
     */
    @Transactional
    public RaadplegingId schrijfOpnieuwUit(RaadplegingId id, Gebruiker door) {
        door.vereist(Actor.BESTUUR);
        var oud = slot(id);
        UitslagCheck.vereistHerhaalbaar(oud);
        var nieuw = schrijfUit(oud.vraag().opnieuw(), Optional.of(id), door);
        events.publishEvent(
                RaadplegingHerhaald.van(
                        oud, nieuw, LocalDate.now(clock), door.namens(Actor.BESTUUR)));
        return nieuw;
    }

    /** Whether its outcome is or can be contested; empty when it has none that can. */
    @Transactional(readOnly = true)
    public Optional<Betwistbron.Betwist> betwist(Raadpleging raadpleging) {
        return check.betwist(raadpleging);
    }

    /**
     * The first person of the stembureau enters the outcome. It stands when a second one confirms
     * it; until then nobody else sees it. Entering again replaces what waits.
     *
     * @param versie number of entries that the person saw
     * @throws UitslagGeweigerd when the outcome stands, or somebody entered meanwhile
     */
    @Transactional
    public void legUitslagVast(RaadplegingId id, Uitslag uitslag, int versie, Gebruiker eerste) {
        eerste.vereist(Actor.STEMBUREAU);
        var raadpleging = slot(id);
        if (raadpleging.geldend().isPresent()) {
            throw UitslagGeweigerd.staatVast();
        }
        check.vereistElders(id);
        gelijk(raadpleging, versie);
        check.controleer(raadpleging, uitslag, account(eerste), LocalDate.now(clock));
        var op = LocalDate.now(clock);
        uitslagen.insert(
                id,
                new UitslagRepository.Nieuw(versie + 1, op, account(eerste), Optional.empty()),
                uitslag);
        meld(raadpleging, versie + 1, false, eerste);
    }

    /**
     * The second person confirms what the first entered: now the outcome stands and is public.
     *
     * @param versie number of entries that the person saw
     * @param tweede somebody else of the stembureau
     */
    @Transactional
    public void bevestig(RaadplegingId id, int versie, Gebruiker tweede) {
        var invoer = teBeoordelen(id, versie, tweede);
        staatVast(get(id), invoer, tweede);
    }

    /**
     * A module that holds votes itself hands down what the members decided: counted, and declared
     * by two persons there.
     *
     * @param eerste who asked for the declaration
     * @param tweede who confirmed it; somebody else of the stembureau
     * @throws UitslagGeweigerd when an outcome was entered already
     */
    @Transactional
    public void stelVast(RaadplegingId id, Uitslag uitslag, AccountId eerste, Gebruiker tweede) {
        tweede.vereist(Actor.STEMBUREAU);
        tweede.vereistAnderDan(eerste);
        var raadpleging = slot(id);
        gelijk(raadpleging, 0);
        var op = LocalDate.now(clock);
        check.controleer(raadpleging, uitslag, eerste, op);
        uitslagen.insert(id, new UitslagRepository.Nieuw(1, op, eerste, Optional.empty()), uitslag);
        staatVast(raadpleging, get(id).invoeren().getFirst(), tweede);
    }

    private void staatVast(Raadpleging raadpleging, Raadpleging.Invoer invoer, Gebruiker tweede) {
        var op = LocalDate.now(clock);
        uitslagen.oordeel(invoer, true, account(tweede), op, "");
        var vraag = raadpleging.vraag();
        events.publishEvent(
                new UitslagVastgesteld(
                        raadpleging.id(),
                        vraag.traject(),
                        vraag.dossierversie().dossier(),
                        vraag.inhoud().soort(),
                        vraag.inhoud().effect(),
                        invoer.uitslag().aangenomen(),
                        invoer.uitslag().datum(),
                        op,
                        tweede.namens(Actor.STEMBUREAU)));
    }

    /**
     * The second person sends back what the first entered; it must be entered again.
     *
     * @param reden what is wrong; not blank
     */
    @Transactional
    public void keurAf(RaadplegingId id, int versie, String reden, Gebruiker tweede) {
        new OnjuisteInvoer.Verzamelaar()
                .eis(!reden.isBlank(), "reden", "raadpleging.fout.reden-ontbreekt")
                .klaar();
        var invoer = teBeoordelen(id, versie, tweede);
        uitslagen.oordeel(invoer, false, account(tweede), LocalDate.now(clock), reden.strip());
        meld(get(id), versie, true, tweede);
    }

    /**
     * Corrects a wrongly recorded outcome by a new record (HERSTELT).
     *
     * @param eerste who brought the correction in
     * @param tweede who confirms it; somebody else of the stembureau
     */
    @Transactional
    public void herstel(RaadplegingId id, Uitslag uitslag, AccountId eerste, Gebruiker tweede) {
        tweede.vereist(Actor.STEMBUREAU);
        tweede.vereistAnderDan(eerste);
        var raadpleging = slot(id);
        var oud = raadpleging.geldend().orElseThrow(UitslagGeweigerd::nogGeenUitslag);
        check.controleer(raadpleging, uitslag, eerste, LocalDate.now(clock));
        var op = LocalDate.now(clock);
        int nummer = raadpleging.versie() + 1;
        var nieuw = new UitslagRepository.Nieuw(nummer, op, eerste, Optional.of(oud.id()));
        uitslagen.insert(id, nieuw, uitslag);
        uitslagen.oordeel(get(id).invoeren().getLast(), true, account(tweede), op, "");
        events.publishEvent(
                new UitslagHersteld(
                        id,
                        raadpleging.vraag().traject(),
                        raadpleging.vraag().dossierversie().dossier(),
                        oud.nummer(),
                        nummer,
                        uitslag.aangenomen(),
                        op,
                        tweede.namens(Actor.STEMBUREAU)));
    }

    /**
     * Records what a later ALV said of an outcome that had to be confirmed.
     *
     * @param door secretary of the leden
     */
    @Transactional
    public void meldBekrachtiging(
            RaadplegingId id, Raadpleging.Bekrachtiging bekrachtiging, Gebruiker door) {
        door.vereist(Actor.LEDEN);
        if (slot(id).stand() != Raadpleging.Stand.TE_BEKRACHTIGEN) {
            throw UitslagGeweigerd.alBekrachtigd();
        }
        uitslagen.bekrachtiging(id, bekrachtiging, account(door), LocalDate.now(clock));
    }

    /** The one with this identity. */
    @Transactional(readOnly = true)
    public Raadpleging get(RaadplegingId id) {
        return vind(id).orElseThrow(() -> new NietGevonden("raadpleging", id.toString()));
    }

    /** The one with this identity, if it exists. */
    @Transactional(readOnly = true)
    public Optional<Raadpleging> vind(RaadplegingId id) {
        return repository.vind(id);
    }

    /** All of them, the newest first; two statements. */
    @Transactional(readOnly = true)
    public List<Raadpleging> alle() {
        return repository.alle();
    }

    /** Those on this dossier, the newest first. */
    @Transactional(readOnly = true)
    public List<Raadpleging> van(DossierId dossier) {
        return van(List.of(dossier));
    }

    /** Those on these dossiers, the newest first; two statements. */
    @Transactional(readOnly = true)
    public List<Raadpleging> van(Collection<DossierId> dossiers) {
        return repository.vanDossiers(dossiers);
    }

    /** Those of one run of the procedure, the newest first. */
    @Transactional(readOnly = true)
    public List<Raadpleging> vanTraject(UUID traject) {
        return repository.vanTraject(traject);
    }

    private Raadpleging.Invoer teBeoordelen(RaadplegingId id, int versie, Gebruiker tweede) {
        tweede.vereist(Actor.STEMBUREAU);
        var raadpleging = slot(id);
        gelijk(raadpleging, versie);
        var invoer =
                raadpleging.wachtOpBevestiging().orElseThrow(UitslagGeweigerd::nietsTeBevestigen);
        tweede.vereistAnderDan(invoer.eerste());
        return invoer;
    }

    private Raadpleging slot(RaadplegingId id) {
        repository.slot(id);
        return get(id);
    }

    private static void gelijk(Raadpleging raadpleging, int versie) {
        if (raadpleging.versie() != versie) {
            throw UitslagGeweigerd.gewijzigd(raadpleging.versie());
        }
    }

    private void meld(Raadpleging raadpleging, int nummer, boolean afgekeurd, Gebruiker door) {
        events.publishEvent(
                new UitslagIngevoerd(
                        raadpleging.id(),
                        raadpleging.vraag().dossierversie().dossier(),
                        nummer,
                        afgekeurd,
                        LocalDate.now(clock),
                        door.namens(Actor.STEMBUREAU)));
    }

    private static AccountId account(Gebruiker door) {
        return door.account().orElseThrow(() -> new IllegalStateException("nobody is logged in"));
    }
}
