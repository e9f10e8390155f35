// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.tweedefactor;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.OnjuisteInvoer.Veldfout;
import nl.standaardwerk.aanmelding.Pogingen;
import nl.standaardwerk.toegang.AccountId;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.GeenRecht;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.ToegangGewijzigd;
import nl.standaardwerk.toegang.TweedeFactorNodig;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Front door: setting up, giving and taking away what somebody shows beside a password. */
@Service
@Transactional
public class TweedeFactor {

    /** So long a person may take to link an app. */
    static final Duration INSTELLEN = Duration.ofHours(1);

    private final FactorRepository factoren;
    private final Kluis kluis;
    private final Pogingen pogingen;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TweedeFactor(
            FactorRepository factoren,
            Kluis kluis,
            Pogingen pogingen,
            ApplicationEventPublisher events,
            Clock clock) {
        this.factoren = factoren;
        this.kluis = kluis;
        this.pogingen = pogingen;
        this.events = events;
        this.clock = clock;
    }

    /** How giving a code ended. */
    sealed interface Uitkomst {}

    /** The code is right. */
    record Gelukt() implements Uitkomst {}

    /** The code is wrong, was used before, or there is no factor. */
    record Onjuist() implements Uitkomst {}

    /** Too many failures: nothing was looked at. */
    record Wacht(Duration nog) implements Uitkomst {}

    /** What this account has. */
    @Transactional(readOnly = true)
    public Factoren van(AccountId account) {
        return factoren.find(account);
    }

    /**
     * Begins linking an app: makes a secret that counts only after {@link #koppel}.
     *
     * @throws TweedeFactorNodig when this person has a factor and did not give it
     */
    public void begin(Gebruiker door) {
        var account = eigen(door);
        factoren.begin(account, kluis.sluit(Geheim.nieuw(), account), nu());
    }

    /** The secret that is being set up, at most an hour. */
    @Transactional(readOnly = true)
    Optional<Geheim> inWording(Gebruiker door) {
        var account = eigen(door);
        return factoren.findInWording(account, nu().minus(INSTELLEN))
                .flatMap(bewaard -> kluis.open(bewaard, account));
    }

    /**
     * Links the app that shows this code, in the place of an earlier one.
     *
     * @return new recovery codes, to be shown once
     * @throws OnjuisteInvoer with field {@code code}
     * @throws TweedeFactorNodig when this person has a factor and did not give it
     */
    public List<String> koppel(String code, Gebruiker door) {
        var account = eigen(door);
        var geheim = inWording(door);
        var stap = geheim.flatMap(g -> stap(g, Herstelcodes.kaal(code), -1));
        if (stap.isEmpty()) {
            throw new OnjuisteInvoer(
                    List.of(Veldfout.van("code", "tweedefactor.app.code.onjuist")));
        }
        factoren.koppel(account, kluis.sluit(geheim.orElseThrow(), account), stap.get(), nu());
        events.publishEvent(
                new FactorGewijzigd.AppGekoppeld(account, vandaag(), door.namensZichzelf()));
        return maakHerstelcodes(account, door);
    }

    /**
     * Looks at a code of the app or a recovery code; each works once. Failures make the next try
     * wait longer.
     */
    Uitkomst controleer(String code, Gebruiker door) {
        var account = door.account().orElseThrow(GeenRecht::nietIngelogd);
        var wacht = pogingen.begin(Pogingen.Soort.FACTOR, account.toString());
        if (wacht.isPresent()) {
            return new Wacht(wacht.get());
        }
        var kaal = Herstelcodes.kaal(code);
        var goed =
                kaal.length() == Totp.CIJFERS
                        ? isVanApp(account, kaal)
                        : isHerstelcode(account, kaal, door);
        if (!goed) {
            return new Onjuist();
        }
        pogingen.neemTerug(Pogingen.Soort.FACTOR, account.toString());
        return new Gelukt();
    }

    /**
     * Makes new recovery codes; earlier ones no longer work.
     *
     * @return the codes, to be shown once
     * @throws OnjuisteInvoer when there is no app for which they could stand in
     */
    public List<String> vernieuwHerstelcodes(Gebruiker door) {
        var account = eigen(door);
        eisApp(account);
        return maakHerstelcodes(account, door);
    }

    /**
     * Unlinks the app. People of the demonstration are free: anybody can be them.
     *
     * @throws LaatsteFactor when this person's role asks for a factor and this is the only one
     */
    public void ontkoppel(Gebruiker door) {
        var account = eigen(door);
        eisApp(account);
        if (!door.demonstratie() && door.rollen().stream().anyMatch(Rol::vraagtTweedeFactor)) {
            throw new LaatsteFactor();
        }
        factoren.deleteApp(account);
        factoren.deleteHerstelcodes(account);
        events.publishEvent(
                new FactorGewijzigd.AppOntkoppeld(account, vandaag(), door.namensZichzelf()));
    }

    /**
     * Takes away all factors of somebody who lost them; who needs one sets it up at the next login.
     *
     * @throws GeenRecht unless an administrator does it
     */
    public void wis(AccountId account, Gebruiker door) {
        door.vereist(Rol.BEHEERDER);
        verwijder(account);
        events.publishEvent(
                new FactorGewijzigd.FactorenGewist(account, vandaag(), door.namens(Rol.BEHEERDER)));
    }

    /** Who is erased has no factors. */
    @EventListener
    void on(ToegangGewijzigd.PersoonGewist gewist) {
        verwijder(gewist.account());
    }

    private void verwijder(AccountId account) {
        factoren.deleteApp(account);
        factoren.deleteHerstelcodes(account);
    }

    private boolean isVanApp(AccountId account, String code) {
        return factoren.findApp(account)
                .flatMap(
                        app ->
                                kluis.open(app.geheim(), account)
                                        .flatMap(g -> stap(g, code, app.laatsteStap())))
                .filter(stap -> factoren.gebruik(account, stap, nu()))
                .isPresent();
    }

    private boolean isHerstelcode(AccountId account, String code, Gebruiker door) {
        if (!factoren.gebruik(account, Herstelcodes.hash(account, code), nu())) {
            return false;
        }
        int over = factoren.find(account).herstelcodes();
        events.publishEvent(
                new FactorGewijzigd.HerstelcodeGebruikt(
                        account, over, vandaag(), door.namensZichzelf()));
        return true;
    }

    private Optional<Long> stap(Geheim geheim, String code, long laatste) {
        var stap = Totp.vind(geheim.waarde(), code, nu(), laatste);
        return stap.isPresent() ? Optional.of(stap.getAsLong()) : Optional.empty();
    }

    private List<String> maakHerstelcodes(AccountId account, Gebruiker door) {
        var codes = Herstelcodes.nieuw();
        factoren.deleteHerstelcodes(account);
        factoren.insertHerstelcodes(
                account, codes.stream().map(c -> Herstelcodes.hash(account, c)).toList());
        events.publishEvent(
                new FactorGewijzigd.HerstelcodesGemaakt(
                        account, codes.size(), vandaag(), door.namensZichzelf()));
        return codes;
    }

    /** Who knows a password only, may set up a first factor but not change one. */
    private AccountId eigen(Gebruiker door) {
        var account = door.account().orElseThrow(GeenRecht::nietIngelogd);
        if (door.isHalverwege() && factoren.find(account).aanwezig()) {
            throw new TweedeFactorNodig();
        }
        return account;
    }

    private void eisApp(AccountId account) {
        new OnjuisteInvoer.Verzamelaar()
                .eis(factoren.findApp(account).isPresent(), "app", "tweedefactor.app.geen")
                .klaar();
    }

    private Instant nu() {
        return clock.instant().truncatedTo(java.time.temporal.ChronoUnit.MICROS);
    }

    private LocalDate vandaag() {
        return LocalDate.now(clock);
    }
}
