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

    private final String pad;
    private final SchilBron.@Nullable Aangemeld aangemeld;
    private final SchilBron.@Nullable Demobalk demobalk;
    private final Supplier<Csrf> csrf;
    private final UnaryOperator<String> assets;

    Schil(
            String pad,
            SchilBron.@Nullable Aangemeld aangemeld,
            SchilBron.@Nullable Demobalk demobalk,
            Supplier<Csrf> csrf,
            UnaryOperator<String> assets) {
        this.pad = pad;
        this.aangemeld = aangemeld;
        this.demobalk = demobalk;
        this.csrf = csrf;
        this.assets = assets;
    }

    /** The frame of a visitor, without demonstration; for tests and as a last resort. */
    public static Schil voorBezoeker(String pad) {
        return new Schil(pad, null, null, () -> Csrf.GEEN, name -> "/static/" + name);
    }

    /** Path of this page, without query. */
    public String pad() {
        return pad;
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
        return Arrays.stream(Menu.values())
                .filter(item -> item != Menu.WERKVOORRAAD || aangemeld != null)
                .toList();
    }

    /** Whether the menu item is the one of this page; what the page says itself goes first. */
    public boolean isActief(Menu item, @Nullable Menu gekozen) {
        return gekozen == null ? item.bevat(pad) : item == gekozen;
    }

    /** Address of the login page, with the way back to this page. */
    public String inloggenUrl() {
        return "/inloggen?naar=" + URLEncoder.encode(pad, StandardCharsets.UTF_8);
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

    record Csrf(@Nullable String naam, @Nullable String waarde) {
        static final Csrf GEEN = new Csrf(null, null);
    }
}
