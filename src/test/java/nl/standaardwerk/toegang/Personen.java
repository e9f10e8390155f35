// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toegang;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.regeling.Actor;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * People for tests. Without a database: {@code Personen.directie()} is a Gebruiker of a new account
 * each time, good for every front door. For a page the account must exist: {@code var college =
 * Personen.inDatabase(accounts, Personen.secretaris("college"))}, then {@code
 * mvc.get().uri("/werkvoorraad").with(Personen.als(college))}.
 */
public final class Personen {

    private static final LocalDate VAN = LocalDate.of(2000, 1, 1);

    private Personen() {}

    /** Somebody who acts for the directie. */
    public static Gebruiker directie() {
        return met(Rol.DIRECTIE, Bereik.vng());
    }

    /** Somebody who works on dossiers. */
    public static Gebruiker dossierhouder() {
        return met(Rol.DOSSIERHOUDER, Bereik.vng());
    }

    /** A member of the stembureau; another one at each call. */
    public static Gebruiker stembureau() {
        return met(Rol.STEMBUREAU, Bereik.vng());
    }

    /** An administrator; another one at each call. */
    public static Gebruiker beheerder() {
        return met(Rol.BEHEERDER, Bereik.vng());
    }

    /** The secretary of a body: "taskforce", "college", "informatiesamenleving", "bestuur" … */
    public static Gebruiker secretaris(String orgaan) {
        return met(Rol.SECRETARIS, Bereik.orgaan(new OrgaanCode(orgaan)));
    }

    /** An indiener of one or more gemeenten: "GM0344". */
    public static Gebruiker indiener(String... gemeenten) {
        return gebruiker(
                Arrays.stream(gemeenten)
                        .map(g -> recht(Rol.INDIENER, Bereik.gemeente(new GemeenteCode(g))))
                        .toList());
    }

    /** Logged in, without any role. */
    public static Gebruiker zonderRol() {
        return gebruiker(List.of());
    }

    /** Somebody with one role. */
    public static Gebruiker met(Rol rol, Bereik bereik) {
        return gebruiker(List.of(recht(rol, bereik)));
    }

    /** Somebody with these rights. */
    public static Gebruiker gebruiker(List<Toekenning> rechten) {
        return Gebruiker.van(new AccountId(UUID.randomUUID()), "Test Persoon", false, rechten);
    }

    /** The same person, as an account of the demonstration. */
    public static Gebruiker alsDemonstratie(Gebruiker g) {
        return Gebruiker.van(g.account().orElseThrow(), g.naam(), true, g.rechten());
    }

    /** A right since 2000 without an end. */
    public static Toekenning recht(Rol rol, Bereik bereik) {
        var actor =
                bereik instanceof Bereik.VanOrgaan(var code)
                        ? Optional.of(actor(code))
                        : Optional.<Actor>empty();
        return new Toekenning(
                UUID.randomUUID(), rol, bereik, bereik.toString(), actor, VAN, Optional.empty());
    }

    private static Actor actor(OrgaanCode code) {
        return Arrays.stream(Actor.values())
                .filter(a -> a.name().equalsIgnoreCase(code.waarde()))
                .findFirst()
                .orElse(Actor.COMMISSIE);
    }

    /** Makes an account with the same rights in the database of the application. */
    public static Gebruiker inDatabase(Accounts accounts, Gebruiker g) {
        var nieuw = new NieuwAccount("Test Persoon", Optional.empty(), g.demonstratie());
        var id = accounts.maak(nieuw).account().orElseThrow();
        g.rechten().forEach(r -> accounts.kenToe(id, r.rol(), r.bereik(), r.van(), r.tot()));
        return accounts.gebruiker(id);
    }

    /** Makes a request of MockMvc one of this person, with a valid form token. */
    public static RequestPostProcessor als(Gebruiker g) {
        return als(g.account().orElseThrow());
    }

    /** Makes a request of MockMvc one of this account, with a valid form token. */
    public static RequestPostProcessor als(AccountId account) {
        var wie =
                UsernamePasswordAuthenticationToken.authenticated(
                        account.toString(), null, List.of());
        return request ->
                csrf().postProcessRequest(authentication(wie).postProcessRequest(request));
    }
}
