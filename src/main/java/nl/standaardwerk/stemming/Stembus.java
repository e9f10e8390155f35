// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.raadpleging.RaadplegingId;
import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.stemming.Stemming.Stand;
import nl.standaardwerk.stemming.StemmingGebeurtenis.StemUitgebracht;
import nl.standaardwerk.stemming.StemmingGebeurtenis.StemgemachtigdeAangewezen;
import nl.standaardwerk.toegang.Account;
import nl.standaardwerk.toegang.AccountId;
import nl.standaardwerk.toegang.Accounts;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Rol;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Front door of the gemeenten: the gemeentesecretaris names who votes, and that person votes. What
 * a gemeente voted, only that person and the secretaris see until the outcome is declared.
 */
@Service
public class Stembus {

    private static final SecureRandom TOEVAL = new SecureRandom();
    private static final String TEKENS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int ZOUT_BYTES = 16;

    private final StemmingRepository stemmingen;
    private final StembusRepository stembus;
    private final Bureau bureau;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;

    Stembus(
            StemmingRepository stemmingen,
            StembusRepository stembus,
            Bureau bureau,
            Accounts accounts,
            ApplicationEventPublisher events) {
        this.stemmingen = stemmingen;
        this.stembus = stembus;
        this.bureau = bureau;
        this.accounts = accounts;
        this.events = events;
    }

    /** Who votes for a gemeente, as the gemeentesecretaris says. */
    public record Aanwijzing(
            AccountId account, Stemgemachtigde.Functie functie, String grondslag) {}

    /**
     * Names who votes for a gemeente, or a replacement; possible until the vote is closed.
     *
     * @param gezien number of the one that the secretaris saw; 0 for none
     * @param door gemeentesecretaris of this gemeente
     * @throws StemmingGeweigerd for somebody who is not of this gemeente
     */
    @Transactional
    public void wijsAan(
            RaadplegingId id, GemeenteCode gemeente, Aanwijzing wie, int gezien, Gebruiker door) {
        door.vereist(Rol.GEMEENTESECRETARIS, gemeente);
        stemmingen.slotGedeeld(id);
        stembus.slot(id, gemeente);
        var stemming = get(id);
        vereistZelfdeWereld(stemming, door);
        vereistKiezer(stemming, gemeente);
        var stand = stemming.stand(stemmingen.klok());
        if (stand == Stand.GESLOTEN || stand == Stand.VASTGESTELD) {
            throw StemmingGeweigerd.past(stand);
        }
        var account = accounts.get(wie.account());
        var vandaag = Periode.dag(bureau.nu());
        if (!Stemgemachtigde.magZijn(account, gemeente, vandaag, stemming.demonstratie())) {
            throw StemmingGeweigerd.andereGemeente(gemeente.waarde());
        }
        if (stembus.gemachtigde(id, gemeente).map(Stemgemachtigde::nummer).orElse(0) != gezien) {
            throw StemmingGeweigerd.gewijzigd();
        }
        leg(id, gemeente, wie, gezien + 1, door);
    }

    private void leg(
            RaadplegingId id, GemeenteCode gemeente, Aanwijzing wie, int nummer, Gebruiker door) {
        stembus.insert(
                id,
                new Stemgemachtigde(
                        gemeente,
                        nummer,
                        wie.account(),
                        wie.functie(),
                        wie.grondslag().strip(),
                        bureau.nu()),
                door.account().orElseThrow());
        events.publishEvent(
                new StemgemachtigdeAangewezen(
                        id, nummer, Periode.dag(bureau.nu()), door.namens(Rol.GEMEENTESECRETARIS)));
    }

    /** Who can be named for this gemeente today; for its secretaris. */
    @Transactional(readOnly = true)
    List<Account> kandidaten(Stemming stemming, GemeenteCode gemeente, Gebruiker door) {
        door.vereist(Rol.GEMEENTESECRETARIS, gemeente);
        var vandaag = Periode.dag(bureau.nu());
        return accounts.alle().stream()
                .filter(a -> Stemgemachtigde.magZijn(a, gemeente, vandaag, stemming.demonstratie()))
                .toList();
    }

    /** One vote of a gemeente at a time, until the end of the transaction. */
    void slot(RaadplegingId id, GemeenteCode gemeente) {
        stembus.slot(id, gemeente);
    }

    /** Who votes for this gemeente now; for pages of that gemeente. */
    @Transactional(readOnly = true)
    Optional<Stemgemachtigde> gemachtigde(RaadplegingId id, GemeenteCode gemeente) {
        return stembus.gemachtigde(id, gemeente);
    }

    /**
     * Casts the vote of a gemeente, or changes it. The same form again, or the same content, is the
     * same vote: its receipt comes back, also after the closing.
     *
     * @param door the stemgemachtigde of now
     * @throws StemmingGeweigerd outside the period, judged by the clock of the database under the
     *     lock of the round
     */
    @Transactional
    Stem stem(RaadplegingId id, GemeenteCode gemeente, Steminvoer invoer, Gebruiker door) {
        var ontvangen = bureau.nu();
        stemmingen.slotGedeeld(id);
        stembus.slot(id, gemeente);
        var stemming = get(id);
        var wie = vereistGemachtigd(stemming, gemeente, door);
        return bewaar(
                stemming,
                gemeente,
                invoer,
                new StembusRepository.Herkomst(invoer.kenmerk(), wie.nummer(), ontvangen),
                door.namens(Rol.STEMGEMACHTIGDE));
    }

    /** The same, for who needs no receipt. */
    @Transactional
    public void brengUit(
            RaadplegingId id, GemeenteCode gemeente, Steminvoer invoer, Gebruiker door) {
        stem(id, gemeente, invoer, door);
    }

    /**
     * The same for a vote that two persons of the stembureau read in one document; the locks are
     * held and the right was checked.
     */
    Stem neemOver(Stemming stemming, Optekening optekening, Gebruiker tweede) {
        var invoer =
                new Steminvoer(
                        optekening.keuze(),
                        optekening.verklaring(),
                        "optekening/" + optekening.id());
        return bewaar(
                stemming,
                optekening.gemeente(),
                invoer,
                new StembusRepository.Herkomst(
                        invoer.kenmerk(), optekening.machtiging(), optekening.op()),
                tweede.namens(Actor.STEMBUREAU));
    }

    private Stem bewaar(
            Stemming stemming,
            GemeenteCode gemeente,
            Steminvoer invoer,
            StembusRepository.Herkomst herkomst,
            Ondertekening door) {
        var id = stemming.id();
        var laatste = stembus.laatste(id, gemeente);
        var eerder =
                laatste.filter(invoer::zegt).or(() -> stembus.vind(id, gemeente, invoer.kenmerk()));
        if (eerder.isPresent()) {
            return eerder.get();
        }
        new OnjuisteInvoer.Verzamelaar()
                .eis(
                        stemming.plan().biljet().keuzes().contains(invoer.keuze()),
                        "keuze",
                        "stemming.fout.keuze")
                .klaar();
        var nieuw = nieuw(stemming, gemeente, laatste.map(Stem::versie).orElse(0) + 1, invoer);
        stembus.insert(id, nieuw, herkomst);
        meld(id, nieuw, door);
        return nieuw;
    }

    private Stem nieuw(Stemming stemming, GemeenteCode gemeente, int versie, Steminvoer invoer) {
        var moment = stemmingen.klok();
        if (stemming.stand(moment) != Stand.OPEN) {
            throw StemmingGeweigerd.nietOpen(stemming.opent(), stemming.sluit());
        }
        var bytes = new byte[ZOUT_BYTES];
        TOEVAL.nextBytes(bytes);
        var zout = HexFormat.of().formatHex(bytes);
        return new Stem(
                gemeente,
                versie,
                invoer.keuze(),
                invoer.verklaring(),
                bewijs(),
                zout,
                RondeWriter.controlegetal(stemming.id(), gemeente, versie, invoer.keuze(), zout),
                moment);
    }

    private static String bewijs() {
        var code = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            code.append(i == 4 || i == 8 ? "-" : "")
                    .append(TEKENS.charAt(TOEVAL.nextInt(TEKENS.length())));
        }
        return code.toString();
    }

    private void meld(RaadplegingId id, Stem stem, Ondertekening door) {
        events.publishEvent(
                new StemUitgebracht(
                        id,
                        stem.kenmerk(),
                        stem.controlegetal(),
                        stem.vastgelegd(),
                        Periode.dag(stem.vastgelegd()),
                        door));
    }

    /** What this gemeente voted, oldest first; for its stemgemachtigde of now. */
    @Transactional(readOnly = true)
    List<Stem> versies(Stemming stemming, GemeenteCode gemeente, Gebruiker door) {
        vereistGemachtigd(stemming, gemeente, door);
        return stembus.versies(stemming.id(), gemeente);
    }

    /** Votes of gemeenten of this person that are not declared yet; one statement. */
    @Transactional(readOnly = true)
    List<StembusRepository.Open> open(Gebruiker door) {
        var gemeenten = new TreeSet<>(door.gemeenten(Rol.GEMEENTESECRETARIS));
        gemeenten.addAll(door.gemeenten(Rol.STEMGEMACHTIGDE));
        gemeenten.addAll(door.gemeenten(Rol.GRIFFIER));
        return gemeenten.isEmpty() ? List.of() : stembus.open(List.copyOf(gemeenten));
    }

    /**
     * Every vote that is not declared and for which this gemeente is on the list. Whether it voted
     * is not public: who asks must not show it.
     */
    @Transactional(readOnly = true)
    List<StembusRepository.Open> open(GemeenteCode gemeente) {
        return stembus.open(List.of(gemeente));
    }

    /**
     * The stemgemachtigde of now, if it is this person and this person is still of the gemeente.
     */
    Stemgemachtigde vereistGemachtigd(Stemming stemming, GemeenteCode gemeente, Gebruiker door) {
        vereistZelfdeWereld(stemming, door);
        vereistKiezer(stemming, gemeente);
        var vandaag = Periode.dag(bureau.nu());
        return stembus.gemachtigde(stemming.id(), gemeente)
                .filter(g -> door.account().equals(Optional.of(g.account())))
                .filter(g -> Stemgemachtigde.werkt(door.rechten(), gemeente, vandaag))
                .orElseThrow(() -> StemmingGeweigerd.nietGemachtigd(gemeente.waarde()));
    }

    private void vereistKiezer(Stemming stemming, GemeenteCode gemeente) {
        if (bureau.kiezer(stemming, gemeente).isEmpty()) {
            throw StemmingGeweigerd.geenKiezer(gemeente.waarde());
        }
    }

    private static void vereistZelfdeWereld(Stemming stemming, Gebruiker door) {
        if (stemming.demonstratie() != door.demonstratie()) {
            throw StemmingGeweigerd.demonstratieApart();
        }
    }

    private Stemming get(RaadplegingId id) {
        return stemmingen.find(id).orElseThrow(() -> new NietGevonden("stemming", id.toString()));
    }
}
