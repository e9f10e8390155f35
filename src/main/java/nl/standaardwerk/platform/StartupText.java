// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.platform;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The Dutch sentences at start-up, read without Spring: they are needed when the application
 * context could not be made.
 */
final class StartupText {

    private static final Locale NL = Locale.of("nl");

    private StartupText() {}

    /** The message {@code platform.start.<code>} filled with the given values. */
    static String of(String code, Object... values) {
        var texts = ResourceBundle.getBundle("messages.platform", NL);
        return new MessageFormat(texts.getString("platform.start." + code), NL).format(values);
    }
}
