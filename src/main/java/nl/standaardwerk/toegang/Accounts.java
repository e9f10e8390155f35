// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toegang;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.journaal.Ondertekening;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Makes accounts, gives and ends roles, and tells who an account is today. */
@Service
@Transactional
public class Accounts {

    /** How often somebody looks whether a right is still needed (BIO2 5.18: at least each year). */
    private static final int HERZIENING_MAANDEN = 12;

    private final AccountRepository accounts;
    private final ToekenningRepository toekenningen;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(
            AccountRepository accounts,
            ToekenningRepository toekenningen,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.toekenningen = toekenningen;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes an account without roles, for the platform's own use (first start, demonstration).
     *
     * @throws OnjuisteInvoer when the e-mail address is already in use
     */
    public Gebruiker maak(NieuwAccount nieuw) {
        return maak(nieuw, Gebruiker.namensSysteem());
    }

    /**
     * Makes an account without roles; one made by an account of the demonstration belongs to it
     * too.
     *
     * @throws GeenRecht unless an administrator does it
     * @throws OnjuisteInvoer when the e-mail address is already in use
     */
    public Gebruiker maak(NieuwAccount nieuw, Gebruiker door) {
        door.vereist(Rol.BEHEERDER);
        var demonstratie = nieuw.demonstratie() || door.demonstratie();
        return maak(
                new NieuwAccount(nieuw.naam(), nieuw.email(), demonstratie),
                door.namens(Rol.BEHEERDER));
    }

    /** Gives a role, for the platform's own use (first start, demonstration). */
    public UUID kenToe(
            AccountId id, Rol rol, Bereik bereik, LocalDate van, Optional<LocalDate> tot) {
        return kenToe(id, new NieuwRecht(rol, bereik, van, tot), Gebruiker.namensSysteem());
    }

    /**
     * Gives a role.
     *
     * @return identity of the right
     * @throws GeenRecht unless an administrator does it
     */
    public UUID kenToe(AccountId id, NieuwRecht recht, Gebruiker door) {
        door.vereist(Rol.BEHEERDER);
        return kenToe(id, recht, door.namens(Rol.BEHEERDER));
    }

    /**
     * Ends a right: from {@code tot} on it no longer works; on this day or before means at the next
     * request. Ending it twice changes nothing.
     *
     * @throws GeenRecht unless an administrator does it
     * @throws NietGevonden when there is no such right
     */
    public void beeindig(UUID toekenning, LocalDate tot, Gebruiker door) {
        door.vereist(Rol.BEHEERDER);
        var account =
                toekenningen
                        .findAccount(toekenning)
                        .orElseThrow(() -> new NietGevonden("toekenning", toekenning.toString()));
        if (toekenningen.beeindig(toekenning, tot)) {
            events.publishEvent(
                    new ToegangGewijzigd.RolBeeindigd(
                            account, toekenning, tot, vandaag(), door.namens(Rol.BEHEERDER)));
        }
    }

    /**
     * Erases name and e-mail address; the account stays, without rights from today on, so that
     * every record that names it stays valid.
     *
     * @throws GeenRecht unless an administrator does it
     */
    public void wis(AccountId id, Gebruiker door) {
        door.vereist(Rol.BEHEERDER);
        var tekent = door.namens(Rol.BEHEERDER);
        if (accounts.deletePersoon(id)) {
            toekenningen.beeindigAlle(id, vandaag());
            events.publishEvent(new ToegangGewijzigd.PersoonGewist(id, vandaag(), tekent));
        }
    }

    /**
     * Who this account is today.
     *
     * @throws NietGevonden when there is no such account, or the person is erased
     */
    @Transactional(readOnly = true)
    public Gebruiker gebruiker(AccountId id) {
        return findGebruiker(id).orElseThrow(() -> new NietGevonden("account", id.toString()));
    }

    /** As {@link #gebruiker(AccountId)}; one statement. */
    @Transactional(readOnly = true)
    public Optional<Gebruiker> findGebruiker(AccountId id) {
        return accounts.findGebruiker(id, vandaag());
    }

    /** The account that logs in with this address, in any case. */
    @Transactional(readOnly = true)
    public Optional<AccountId> vind(String email) {
        return accounts.findByEmail(email.strip().toLowerCase(Locale.ROOT));
    }

    /**
     * The account with all its rights.
     *
     * @throws NietGevonden when there is no such account
     */
    @Transactional(readOnly = true)
    public Account get(AccountId id) {
        return accounts.find(id)
                .map(a -> metRechten(a, toekenningen.findByAccount(id)))
                .orElseThrow(() -> new NietGevonden("account", id.toString()));
    }

    /** Every account with its rights, by name; the platform itself is not among them. */
    @Transactional(readOnly = true)
    public List<Account> alle() {
        var perAccount = toekenningen.findAll();
        return accounts.findAll().stream()
                .map(a -> metRechten(a, perAccount.getOrDefault(a.id(), List.of())))
                .toList();
    }

    /** Whether somebody has this role today. */
    @Transactional(readOnly = true)
    public boolean iemandHeeft(Rol rol) {
        return toekenningen.exists(rol, vandaag());
    }

    /**
     * Who has this role today, in order of name; erased accounts are left out. One statement.
     *
     * @param demonstratie of the demonstration, or of the others
     */
    @Transactional(readOnly = true)
    public Map<AccountId, String> met(Rol rol, boolean demonstratie) {
        return toekenningen.findMet(rol, demonstratie, vandaag());
    }

    /** The names of these accounts, for pages that show a name inside; erased ones are left out. */
    @Transactional(readOnly = true)
    public Map<AccountId, String> namen(Collection<AccountId> ids) {
        return ids.isEmpty() ? Map.of() : accounts.findNamen(ids);
    }

    /**
     * A right that an administrator has to look at again.
     *
     * @param account whose
     * @param naam of the person
     * @param recht what
     * @param gezien the day on which it was given or last looked at
     */
    public record Herziening(AccountId account, String naam, Toekenning recht, LocalDate gezien) {}

    /** The rights at which nobody looked for {@value #HERZIENING_MAANDEN} months, oldest first. */
    @Transactional(readOnly = true)
    public List<Herziening> teHerzien() {
        var vandaag = vandaag();
        return toekenningen.findTeHerzien(vandaag, vandaag.minusMonths(HERZIENING_MAANDEN));
    }

    /**
     * An administrator looked at these rights: they are still needed. One that need not be looked
     * at now is passed over, so doing it twice changes nothing.
     *
     * @throws GeenRecht unless an administrator does it
     */
    public void herzie(Collection<UUID> rechten, Gebruiker door) {
        door.vereist(Rol.BEHEERDER);
        var tekent = door.namens(Rol.BEHEERDER);
        teHerzien().stream()
                .filter(h -> rechten.contains(h.recht().id()))
                .forEach(h -> herzie(h, door.account().orElseThrow(), tekent));
    }

    private void herzie(Herziening h, AccountId door, Ondertekening tekent) {
        toekenningen.insertHerziening(h.recht().id(), vandaag(), door);
        events.publishEvent(
                new ToegangGewijzigd.RechtHerzien(h.account(), h.recht().id(), vandaag(), tekent));
    }

    private Gebruiker maak(NieuwAccount nieuw, Ondertekening door) {
        var id = new AccountId(UUID.randomUUID());
        if (!accounts.insert(id, nieuw)) {
            throw new OnjuisteInvoer(
                    List.of(OnjuisteInvoer.Veldfout.van("email", "toegang.account.email.bezet")));
        }
        events.publishEvent(
                new ToegangGewijzigd.AccountGemaakt(id, nieuw.demonstratie(), vandaag(), door));
        return Gebruiker.van(id, nieuw.naam(), nieuw.demonstratie(), List.of());
    }

    private UUID kenToe(AccountId id, NieuwRecht recht, Ondertekening door) {
        var toekenning = UUID.randomUUID();
        toekenningen.insert(toekenning, id, recht);
        events.publishEvent(
                new ToegangGewijzigd.RolToegekend(
                        id, toekenning, recht.rol(), recht.bereik(), recht.van(), vandaag(), door));
        return toekenning;
    }

    private static Account metRechten(Account a, List<Toekenning> rechten) {
        return new Account(a.id(), a.naam(), a.email(), a.demonstratie(), a.sinds(), rechten);
    }

    private LocalDate vandaag() {
        return LocalDate.now(clock);
    }
}
