// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.aanmelding;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.toegang.AccountId;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Set;

/**
 * Sessions of who is logged in; they stand in the database, so a restart logs nobody out. A session
 * holds the id of the account and how well it was proved ({@link Bewijs}), nothing more: rights are
 * looked up at every request.
 */
@Component
public class Sessies {

    private final SecurityContextRepository contexts;
    private final SessionAuthenticationStrategy nieuweCsrf;
    private final FindByIndexNameSessionRepository<?> sessies;
    private final HuidigeGebruiker huidigeGebruiker;
    private final List<Inlogbron> bronnen;

    Sessies(
            SecurityContextRepository contexts,
            CsrfTokenRepository tokens,
            FindByIndexNameSessionRepository<?> sessies,
            HuidigeGebruiker huidigeGebruiker,
            List<Inlogbron> bronnen) {
        this.contexts = contexts;
        this.nieuweCsrf = new CsrfAuthenticationStrategy(tokens);
        this.sessies = sessies;
        this.huidigeGebruiker = huidigeGebruiker;
        this.bronnen = List.copyOf(bronnen);
    }

    /**
     * Begins a session after the password was right.
     *
     * @return where to go: to the second factor when one is to be given, else {@code naar}
     */
    String beginMetWachtwoord(
            HttpServletRequest request,
            HttpServletResponse response,
            AccountId account,
            String naar) {
        var heeftFactor = bronnen.stream().anyMatch(bron -> bron.heeftFactor(account));
        begin(request, response, account, heeftFactor ? Bewijs.HALVERWEGE : Bewijs.WACHTWOORD);
        return huidigeGebruiker.van(request).isHalverwege() ? Terugweg.tweedeFactor(naar) : naar;
    }

    /** Begins a session with a new id and a new form token; a session that was there ends. */
    public void begin(
            HttpServletRequest request,
            HttpServletResponse response,
            AccountId account,
            Bewijs bewijs) {
        eindigSessie(request);
        var wie =
                UsernamePasswordAuthenticationToken.authenticated(
                        account.toString(), null, Set.of(bewijs.kenmerk()));
        var context = new SecurityContextImpl(wie);
        SecurityContextHolder.setContext(context);
        nieuweCsrf.onAuthentication(wie, request, response);
        contexts.saveContext(context, request, response);
    }

    /** Ends the session of this request, if there is one. */
    void eindig(HttpServletRequest request) {
        eindigSessie(request);
        SecurityContextHolder.clearContext();
    }

    /** Ends every session of this account but the one of this request; returns how many. */
    public int eindigAndere(HttpServletRequest request, AccountId account) {
        var deze = request.getSession(false);
        return eindigBehalve(account, deze == null ? "" : deze.getId());
    }

    /** Ends every session of this account. */
    public void eindigAlle(AccountId account) {
        eindigBehalve(account, "");
    }

    /** How many sessions this account has. */
    int aantal(AccountId account) {
        return sessies.findByPrincipalName(account.toString()).size();
    }

    private int eindigBehalve(AccountId account, String deze) {
        var andere =
                sessies.findByPrincipalName(account.toString()).keySet().stream()
                        .filter(id -> !id.equals(deze))
                        .toList();
        andere.forEach(sessies::deleteById);
        return andere.size();
    }

    private void eindigSessie(HttpServletRequest request) {
        var oud = request.getSession(false);
        if (oud != null) {
            oud.invalidate();
        }
        huidigeGebruiker.vergeet(request);
    }
}
