// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.raadpleging.Raadpleging;
import nl.standaardwerk.raadpleging.RaadplegingId;
import nl.standaardwerk.raadpleging.Raadplegingen;
import nl.standaardwerk.raadpleging.Vorm;
import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.stemming.Stemming.Stand;
import nl.standaardwerk.stemming.StemmingGebeurtenis.StemmingGeopend;
import nl.standaardwerk.stemming.StemmingGebeurtenis.StemmingGepland;
import nl.standaardwerk.stemming.StemmingGebeurtenis.StemmingGesloten;
import nl.standaardwerk.stemming.StemmingGebeurtenis.StemmingGeteld;
import nl.standaardwerk.stemming.StemmingGebeurtenis.StemmingGevraagd;
import nl.standaardwerk.toegang.AccountId;
import nl.standaardwerk.toegang.Gebruiker;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Front door of the stembureau: a vote is planned, opened, closed early and declared, each of the
 * last three by two persons.
 */
@Service
public class Stembureau {

    private final StemmingRepository stemmingen;
    private final BureauRepository rijen;
    private final Bureau bureau;
    private final Raadplegingen raadplegingen;
    private final ApplicationEventPublisher events;

    Stembureau(
            StemmingRepository stemmingen,
            BureauRepository rijen,
            Bureau bureau,
            Raadplegingen raadplegingen,
            ApplicationEventPublisher events) {
        this.stemmingen = stemmingen;
        this.rijen = rijen;
        this.bureau = bureau;
        this.raadplegingen = raadplegingen;
        this.events = events;
    }

    /**
     * Plans a vote, or plans it again before it is opened.
     *
     * @param plan its number is one more than the plan that the person saw
     * @throws StemmingGeweigerd when it is opened, somebody planned meanwhile, or the members are
     *     not asked electronically
     */
    @Transactional
    public void plan(RaadplegingId id, Plan plan, Gebruiker door) {
        var raadpleging = elektronisch(id, door);
        new OnjuisteInvoer.Verzamelaar()
                .eis(bureau.nu().isBefore(plan.periode().sluit()), "sluit", "stemming.fout.voorbij")
                .klaar();
        var dossier = raadpleging.vraag().dossierversie().dossier();
        rijen.insert(id, dossier.waarde(), raadpleging.vraag().demonstratie());
        stemmingen.slot(id);
        var nu = stemmingen.find(id);
        nu.ifPresent(s -> vereist(s, Stand.GEPLAND));
        if (nu.map(s -> s.plan().versie()).orElse(0) != plan.versie() - 1) {
            throw StemmingGeweigerd.gewijzigd();
        }
        rijen.insert(id, plan, account(door));
        events.publishEvent(
                new StemmingGepland(
                        id,
                        dossier,
                        plan.versie(),
                        plan.periode().opent(),
                        plan.periode().sluit(),
                        vandaag(),
                        door.namens(Actor.STEMBUREAU)));
    }

    /**
     * The first person wants to open, close early or declare; nothing happens until a second one
     * confirms. A new request replaces one that waits.
     *
     * @param reden why it is closed early; only then
     * @param gezien number of requests that the person saw
     */
    @Transactional
    public void vraag(
            RaadplegingId id, Bureaudaad daad, String reden, int gezien, Gebruiker eerste) {
        var raadpleging = elektronisch(id, eerste);
        var stemming = slot(id);
        if (stemming.verzoeken() != gezien) {
            throw StemmingGeweigerd.gewijzigd();
        }
        past(stemming, daad);
        new OnjuisteInvoer.Verzamelaar()
                .eis(daad != Bureaudaad.SLUIT || !reden.isBlank(), "reden", "stemming.fout.reden")
                .klaar();
        if (daad == Bureaudaad.OPEN) {
            vereistTeOpenen(stemming, raadpleging);
        }
        rijen.insert(
                id,
                new Verzoek(
                        UUID.randomUUID(),
                        gezien + 1,
                        daad,
                        stemming.plan().versie(),
                        daad == Bureaudaad.SLUIT ? reden.strip() : "",
                        account(eerste),
                        bureau.nu()));
        meld(stemming, gezien + 1, daad, false, eerste);
    }

    private void vereistTeOpenen(Stemming stemming, Raadpleging raadpleging) {
        var bezwaren = bureau.bezwaren(stemming, raadpleging);
        if (!bezwaren.isEmpty()) {
            throw StemmingGeweigerd.nietTeOpenen(bezwaren);
        }
    }

    /**
     * The second person confirms: now it happens.
     *
     * @param nummer of the request that the person saw
     * @param tweede somebody else of the stembureau
     */
    @Transactional
    public void bevestig(RaadplegingId id, int nummer, Gebruiker tweede) {
        var raadpleging = elektronisch(id, tweede);
        var stemming = slot(id);
        var verzoek = wacht(stemming, nummer, tweede);
        past(stemming, verzoek.daad());
        rijen.oordeel(verzoek, account(tweede), true);
        switch (verzoek.daad()) {
            case OPEN -> open(stemming, raadpleging, verzoek, tweede);
            case SLUIT -> sluit(stemming, verzoek, tweede);
            case STEL_VAST -> stelVast(stemming, raadpleging, verzoek, tweede);
        }
    }

    private void open(Stemming s, Raadpleging raadpleging, Verzoek verzoek, Gebruiker tweede) {
        if (verzoek.planversie() != s.plan().versie()) {
            throw StemmingGeweigerd.gewijzigd();
        }
        var ronde = bureau.open(s, raadpleging, verzoek);
        events.publishEvent(
                new StemmingGeopend(
                        s.id(),
                        s.dossier(),
                        ronde.periode().opent(),
                        ronde.periode().sluit(),
                        ronde.peildatum(),
                        ronde.kiezers(),
                        ronde.gewicht(),
                        ronde.sha256(),
                        vandaag(),
                        tweede.namens(Actor.STEMBUREAU)));
    }

    private void sluit(Stemming s, Verzoek verzoek, Gebruiker tweede) {
        var moment = bureau.sluit(s, verzoek);
        events.publishEvent(
                new StemmingGesloten(
                        s.id(), s.dossier(), moment, vandaag(), tweede.namens(Actor.STEMBUREAU)));
    }

    private void stelVast(Stemming s, Raadpleging raadpleging, Verzoek verzoek, Gebruiker tweede) {
        var geteld = bureau.stelVast(s, raadpleging, verzoek, tweede);
        events.publishEvent(
                new StemmingGeteld(
                        s.id(),
                        s.dossier(),
                        geteld.telling().uitkomst(),
                        geteld.telling().gekozen(),
                        geteld.sha256(),
                        vandaag(),
                        tweede.namens(Actor.STEMBUREAU)));
    }

    /** The second person does not agree: it does not happen. */
    @Transactional
    public void wijsAf(RaadplegingId id, int nummer, Gebruiker tweede) {
        elektronisch(id, tweede);
        var stemming = slot(id);
        var verzoek = wacht(stemming, nummer, tweede);
        rijen.oordeel(verzoek, account(tweede), false);
        meld(stemming, nummer, verzoek.daad(), true, tweede);
    }

    /** What stands in the way of opening now; for the stembureau. */
    @Transactional(readOnly = true)
    List<Bezwaar> bezwaren(Stemming stemming, Gebruiker door) {
        door.vereist(Actor.STEMBUREAU);
        return bureau.bezwaren(stemming, raadplegingen.get(stemming.id()));
    }

    /** Who voted so far, without what; for the stembureau only, until the declaration. */
    @Transactional(readOnly = true)
    public List<GemeenteCode> gestemd(RaadplegingId id, Gebruiker door) {
        door.vereist(Actor.STEMBUREAU);
        return bureau.gestemd(id);
    }

    private Raadpleging elektronisch(RaadplegingId id, Gebruiker door) {
        door.vereist(Actor.STEMBUREAU);
        var raadpleging = raadplegingen.get(id);
        if (raadpleging.vraag().demonstratie() != door.demonstratie()) {
            throw StemmingGeweigerd.demonstratieApart();
        }
        if (raadpleging.vraag().inhoud().vorm() != Vorm.ELEKTRONISCH || raadpleging.versie() > 0) {
            throw StemmingGeweigerd.nietElektronisch();
        }
        return raadpleging;
    }

    private Stemming slot(RaadplegingId id) {
        stemmingen.slot(id);
        return stemmingen.find(id).orElseThrow(() -> new NietGevonden("stemming", id.toString()));
    }

    private static Verzoek wacht(Stemming stemming, int nummer, Gebruiker tweede) {
        var verzoek = stemming.verzoek().orElseThrow(StemmingGeweigerd::nietsTeBevestigen);
        if (verzoek.nummer() != nummer) {
            throw StemmingGeweigerd.gewijzigd();
        }
        tweede.vereistAnderDan(verzoek.eerste());
        return verzoek;
    }

    private void past(Stemming stemming, Bureaudaad daad) {
        vereist(
                stemming,
                switch (daad) {
                    case OPEN -> Stand.GEPLAND;
                    case SLUIT -> Stand.OPEN;
                    case STEL_VAST -> Stand.GESLOTEN;
                });
    }

    private void vereist(Stemming stemming, Stand stand) {
        var nu = stemming.stand(stemmingen.klok());
        if (nu != stand) {
            throw StemmingGeweigerd.past(nu);
        }
    }

    private void meld(Stemming s, int nummer, Bureaudaad daad, boolean afgewezen, Gebruiker door) {
        events.publishEvent(
                new StemmingGevraagd(
                        s.id(), nummer, daad, afgewezen, vandaag(), door.namens(Actor.STEMBUREAU)));
    }

    private LocalDate vandaag() {
        return Periode.dag(bureau.nu());
    }

    private static AccountId account(Gebruiker door) {
        return door.account().orElseThrow(() -> new IllegalStateException("nobody is logged in"));
    }
}
