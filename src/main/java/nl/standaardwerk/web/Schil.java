// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.web;

import org.jspecify.annotations.Nullable;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The frame around one page for one request: who is logged in, where we are, the token of a form,
 * the addresses of static files. Available in every template as {@code schil}. The token is asked
 * for only when a form is drawn, so that a page without a form starts no session.
 */
public final class Schil {

    /** Settings of htmx that fit the content security policy: no inline style, no eval. */
    static final String HTMX =
            "{\"includeIndicatorStyles\":false,\"allowEval\":false,\"selfRequestsOnly\":true}";

    private final Plek plek;
    private final SchilBron.@Nullable Aangemeld aangemeld;
    private final SchilBron.@Nullable Demobalk demobalk;
    private final Supplier<Csrf> csrf;
    private final UnaryOperator<String> assets;

    Schil(
            Plek plek,
            SchilBron.@Nullable Aangemeld aangemeld,
            SchilBron.@Nullable Demobalk demobalk,
            Supplier<Csrf> csrf,
            UnaryOperator<String> assets) {
        this.plek = plek;
        this.aangemeld = aangemeld;
        this.demobalk = demobalk;
        this.csrf = csrf;
        this.assets = assets;
    }

    /** The frame of a visitor, without demonstration; for tests and as a last resort. */
    public static Schil voorBezoeker(String pad) {
        return new Schil(Plek.van(pad), null, null, () -> Csrf.GEEN, name -> "/static/" + name);
    }

    /** Path of this page, without query. */
    public String pad() {
        return plek.pad();
    }

    /** Whether this page is a form that came back because something in it is wrong. */
    public boolean fout() {
        return plek.fout();
    }

    /** Message key of what was just done; null for nothing. See {@link Gedaan}. */
    public @Nullable String gedaan() {
        return plek.gedaan();
    }

    /** Who is logged in; null for a visitor. */
    public SchilBron.@Nullable Aangemeld aangemeld() {
        return aangemeld;
    }

    /** The demonstration bar; null outside demo mode. */
    public SchilBron.@Nullable Demobalk demobalk() {
        return demobalk;
    }

    /** The menu items for this person. */
    public List<Menu> menu() {
        return Arrays.stream(Menu.values()).filter(this::isTeZien).toList();
    }

    private boolean isTeZien(Menu item) {
        return switch (item) {
            case WERKVOORRAAD -> aangemeld != null;
            case ONZE_GEMEENTE -> isVanGemeente();
            case GEMEENTEN -> !isVanGemeente();
            default -> true;
        };
    }

    /** Who is of a gemeente has its page in the place of the list of all. */
    private boolean isVanGemeente() {
        return aangemeld != null && aangemeld.gemeente();
    }

    /** Whether the menu item is the one of this page; what the page says itself goes first. */
    public boolean isActief(Menu item, @Nullable Menu gekozen) {
        return gekozen == null ? item.bevat(plek.pad()) : item == gekozen;
    }

    /** Address of the login page, with the way back to this page. */
    public String inloggenUrl() {
        return "/inloggen?naar=" + URLEncoder.encode(plek.pad(), StandardCharsets.UTF_8);
    }

    /** Address of a static file with its content hash, for example {@code asset("app.css")}. */
    public String asset(String naam) {
        return assets.apply(naam);
    }

    /** Name of the hidden form field against forged requests; null when there is none. */
    public @Nullable String csrfNaam() {
        return csrf.get().naam();
    }

    /** Value of that field. */
    public @Nullable String csrfWaarde() {
        return csrf.get().waarde();
    }

    /**
     * Where we are, and how we got there.
     *
     * @param pad path of the page, without query
     * @param fout whether what was sent came back with faults
     * @param gedaan message key of what was just done; null for nothing
     */
    record Plek(String pad, boolean fout, @Nullable String gedaan) {

        static Plek van(String pad) {
            return new Plek(pad, false, null);
        }
    }

    record Csrf(@Nullable String naam, @Nullable String waarde) {
        static final Csrf GEEN = new Csrf(null, null);
    }
}
