// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.aanmelding;

import jakarta.servlet.http.HttpServletRequest;

import nl.standaardwerk.toegang.AccountId;
import nl.standaardwerk.toegang.Accounts;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Rol;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

import java.security.Principal;
import java.util.Optional;
import java.util.UUID;

/**
 * Who acts in this request: one statement, asked once, and none at all for a visitor. An account of
 * the demonstration is nobody outside demo mode, even with a session that was left behind.
 */
@Component
class HuidigeGebruiker {

    private static final String PER_VERZOEK = HuidigeGebruiker.class.getName();

    private final Accounts accounts;
    private final boolean demo;

    HuidigeGebruiker(Accounts accounts, Environment environment) {
        this.accounts = accounts;
        this.demo = environment.acceptsProfiles(Profiles.of(Demopersonas.PROFIEL));
    }

    Gebruiker van(HttpServletRequest request) {
        if (request.getAttribute(PER_VERZOEK) instanceof Gebruiker bekend) {
            return bekend;
        }
        var gebruiker =
                account(request.getUserPrincipal())
                        .flatMap(accounts::findGebruiker)
                        .filter(g -> demo || !g.demonstratie())
                        .map(g -> moetVerder(g, request) ? g.halverwege() : g)
                        .orElseGet(Gebruiker::bezoeker);
        request.setAttribute(PER_VERZOEK, gebruiker);
        return gebruiker;
    }

    /** After logging in or out in this request. */
    void vergeet(HttpServletRequest request) {
        request.removeAttribute(PER_VERZOEK);
    }

    /**
     * Whether only the password was given where more is asked: the account has a second factor, or
     * a role that must have one. The roles of the demonstration are anybody's, so there it is not.
     */
    private boolean moetVerder(Gebruiker gebruiker, HttpServletRequest request) {
        var bewijs =
                request.getUserPrincipal() instanceof Authentication wie
                        ? Bewijs.van(wie)
                        : Bewijs.WACHTWOORD;
        return switch (bewijs) {
            case STERK -> false;
            case HALVERWEGE -> true;
            case PERSONA -> !demo;
            case WACHTWOORD ->
                    !demo && gebruiker.rollen().stream().anyMatch(Rol::vraagtTweedeFactor);
        };
    }

    private static Optional<AccountId> account(
            @org.jspecify.annotations.Nullable Principal principal) {
        if (principal == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new AccountId(UUID.fromString(principal.getName())));
        } catch (IllegalArgumentException nietVanOns) {
            return Optional.empty();
        }
    }
}
