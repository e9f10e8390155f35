// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.aanmelding;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The way back to the page that was asked for; never to another site. */
final class Terugweg {

    /** Where one goes when no page was asked for. */
    static final String STANDAARD = "/";

    /** A path of our own: one slash, no backslash, no control character, no space. */
    private static final Pattern EIGEN_PAD =
            Pattern.compile("/(?![/\\\\])[\\x21-\\x5B\\x5D-\\x7E]{0,1000}");

    private Terugweg() {}

    /** The path when it is one of ours, else the front page. */
    static String veilig(@Nullable String naar) {
        return naar != null
                        && EIGEN_PAD.matcher(naar).matches()
                        && !naar.startsWith("/inloggen")
                        && !naar.startsWith("/uitloggen")
                ? naar
                : STANDAARD;
    }

    /** Address of the login page, with the way back to this request. */
    static String inloggen(HttpServletRequest request) {
        var query = request.getQueryString();
        var pad = request.getRequestURI() + (query == null ? "" : "?" + query);
        return "/inloggen?naar=" + URLEncoder.encode(veilig(pad), StandardCharsets.UTF_8);
    }
}
