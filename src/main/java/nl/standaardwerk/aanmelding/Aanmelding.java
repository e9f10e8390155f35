// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.aanmelding;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.toegang.AccountId;
import nl.standaardwerk.toegang.Accounts;
import nl.standaardwerk.toegang.Bereik;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.GeenRecht;
import nl.standaardwerk.toegang.NieuwAccount;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.ToegangGewijzigd;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Front door: who logs in with what, and the one-time links that make a first password. */
@Service
public class Aanmelding {

    private final Accounts accounts;
    private final Wachtwoorden wachtwoorden;
    private final Pogingen pogingen;
    private final Links links;
    private final Clock clock;

    Aanmelding(
            Accounts accounts,
            Wachtwoorden wachtwoorden,
            Pogingen pogingen,
            Links links,
            Clock clock) {
        this.accounts = accounts;
        this.wachtwoorden = wachtwoorden;
        this.pogingen = pogingen;
        this.links = links;
        this.clock = clock;
    }

    /** How a login ended. */
    sealed interface Uitkomst {}

    /** The password is right. */
    record Gelukt(AccountId account) implements Uitkomst {}

    /** Address or password is wrong; which of the two is not told. */
    record Onjuist() implements Uitkomst {}

    /** Too many failures: nothing was looked at. */
    record Wacht(Duration nog) implements Uitkomst {}

    /**
     * Tries to log in. Not one transaction: a failure must stay counted. Takes as long for an
     * unknown address as for a known one.
     *
     * @param adres network address of the person
     */
    Uitkomst meldAan(String email, String wachtwoord, String adres) {
        var wie = email.strip().toLowerCase(Locale.ROOT);
        var nog =
                pogingen.begin(Pogingen.Soort.ADRES, adres).or(() -> wachtVoorAccount(wie, adres));
        if (nog.isPresent()) {
            return new Wacht(nog.get());
        }
        var account = accounts.vind(wie);
        if (!wachtwoorden.klopt(account, wachtwoord)) {
            return new Onjuist();
        }
        pogingen.neemTerug(Pogingen.Soort.ACCOUNT, wie);
        pogingen.neemTerug(Pogingen.Soort.ADRES, adres);
        pogingen.ruimOp();
        return new Gelukt(account.orElseThrow());
    }

    /** When the account has to wait, nothing was tried: the count of the address is taken back. */
    private Optional<Duration> wachtVoorAccount(String wie, String adres) {
        var nog = pogingen.begin(Pogingen.Soort.ACCOUNT, wie);
        nog.ifPresent(_ -> pogingen.neemTerug(Pogingen.Soort.ADRES, adres));
        return nog;
    }

    /**
     * Changes one's own password.
     *
     * @throws OnjuisteInvoer with the fields {@code huidig}, {@code nieuw} and {@code herhaling}
     */
    @Transactional
    public void wijzigWachtwoord(String huidig, String nieuw, String herhaling, Gebruiker door) {
        var id = door.account().orElseThrow(GeenRecht::nietIngelogd);
        new OnjuisteInvoer.Verzamelaar()
                .eis(
                        wachtwoorden.klopt(Optional.of(id), huidig),
                        "huidig",
                        "aanmelding.wachtwoord.huidigOnjuist")
                .klaar();
        stelIn(id, nieuw, herhaling);
    }

    /**
     * Makes a one-time link with which the person chooses a (new) password; an earlier one no
     * longer works.
     *
     * @return the secret part of the address, shown once
     */
    @Transactional
    public String nodigUit(AccountId account, Gebruiker door) {
        door.vereist(Rol.BEHEERDER);
        return links.maak(Links.Soort.UITNODIGING, Optional.of(account), clock.instant());
    }

    /** Whether an invitation can be used now. */
    @Transactional(readOnly = true)
    boolean isUitnodiging(String geheim) {
        return links.geldig(Links.Soort.UITNODIGING, geheim, clock.instant());
    }

    /**
     * Uses an invitation: sets the password.
     *
     * @throws LinkOngeldig when the link was used, has expired or never was
     * @throws OnjuisteInvoer with the fields {@code nieuw} and {@code herhaling}
     */
    @Transactional
    public AccountId aanvaard(String geheim, String nieuw, String herhaling) {
        var account =
                links.gebruik(Links.Soort.UITNODIGING, geheim, clock.instant())
                        .orElseThrow(LinkOngeldig::new);
        stelIn(account, nieuw, herhaling);
        return account;
    }

    /**
     * Makes the one-time link for the first administrator, when there is none yet.
     *
     * @return the secret part of the address, to be printed once
     */
    @Transactional
    Optional<String> linkVoorEersteBeheerder() {
        return accounts.iemandHeeft(Rol.BEHEERDER)
                ? Optional.empty()
                : Optional.of(
                        links.maak(
                                Links.Soort.EERSTE_BEHEERDER, Optional.empty(), clock.instant()));
    }

    /** Whether the link for the first administrator can be used now. */
    @Transactional(readOnly = true)
    boolean isVoorEersteBeheerder(String geheim) {
        return links.geldig(Links.Soort.EERSTE_BEHEERDER, geheim, clock.instant())
                && !accounts.iemandHeeft(Rol.BEHEERDER);
    }

    /**
     * Uses the link: makes the first administrator.
     *
     * @throws LinkOngeldig when the link was used, has expired, or there is an administrator
     * @throws OnjuisteInvoer with the faults of all fields that can be checked at once
     */
    @Transactional
    AccountId maakEersteBeheerder(
            String geheim, NieuwAccount nieuw, String wachtwoord, String herhaling) {
        if (!isVoorEersteBeheerder(geheim)) {
            throw new LinkOngeldig();
        }
        links.verbruik(Links.Soort.EERSTE_BEHEERDER, geheim, clock.instant());
        var id = accounts.maak(nieuw).account().orElseThrow();
        accounts.kenToe(id, Rol.BEHEERDER, Bereik.vng(), LocalDate.now(clock), Optional.empty());
        stelIn(id, wachtwoord, herhaling);
        return id;
    }

    /**
     * Looks at a password before there is an account that it is for.
     *
     * @param persoonlijk what is typed about the person
     * @throws OnjuisteInvoer when it is too short, too easy, or not typed the same twice
     */
    void controleer(String nieuw, String herhaling, List<String> persoonlijk) {
        wachtwoorden.controleer(nieuw, herhaling, persoonlijk);
    }

    /** Sets a password without asking for the old one, for tests and invitations. */
    void stelIn(AccountId id, String nieuw, String herhaling) {
        var persoon = accounts.get(id);
        wachtwoorden.controleer(
                nieuw, herhaling, List.of(persoon.naam(), persoon.email().orElse("")));
        wachtwoorden.bewaar(id, nieuw);
    }

    /** Who is erased no longer logs in. */
    @EventListener
    void on(ToegangGewijzigd.PersoonGewist gewist) {
        wachtwoorden.verwijder(gewist.account());
        links.trekIn(gewist.account(), clock.instant());
    }
}
