// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.aanmelding;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The way back to the page that was asked for; never to another site. */
public final class Terugweg {

    /** Where one goes when no page was asked for. */
    static final String STANDAARD = "/";

    /** Where the second factor is given: a page of module tweedefactor. */
    private static final String TWEEDE_FACTOR = "/tweede-factor";

    /** A path of our own: one slash, no backslash, no control character, no space. */
    private static final Pattern EIGEN_PAD =
            Pattern.compile("/(?![/\\\\])[\\x21-\\x5B\\x5D-\\x7E]{0,1000}");

    private Terugweg() {}

    /** The path when it is one of ours, else the front page. */
    public static String veilig(@Nullable String naar) {
        return naar != null
                        && EIGEN_PAD.matcher(naar).matches()
                        && !naar.startsWith("/inloggen")
                        && !naar.startsWith(TWEEDE_FACTOR)
                        && !naar.startsWith("/uitloggen")
                ? naar
                : STANDAARD;
    }

    /** Address of the login page, with the way back to this request. */
    static String inloggen(HttpServletRequest request) {
        return metTerugweg("/inloggen", pad(request));
    }

    /** Address where the second factor is given, with the way on. */
    static String tweedeFactor(String naar) {
        return metTerugweg(TWEEDE_FACTOR, naar);
    }

    /** Path and query of this request. */
    static String pad(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static String metTerugweg(String pagina, String naar) {
        return pagina + "?naar=" + URLEncoder.encode(veilig(naar), StandardCharsets.UTF_8);
    }
}
