// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.platform;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The product cannot start here and now, for a reason that the person at the keyboard can mend. The
 * sentence is {@code platform.start.<code>} in the messages; no stack trace is shown.
 */
public final class StartGeweigerd extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> waarden;

    /**
     * @param code last part of the key of its sentence, {@code platform.start.<code>}
     * @param waarden named in the sentence
     */
    public StartGeweigerd(String code, Object... waarden) {
        this(null, code, waarden);
    }

    StartGeweigerd(@Nullable Throwable cause, String code, Object... waarden) {
        super(code + " " + List.of(waarden), cause);
        this.code = code;
        this.waarden = List.of(waarden);
    }

    String code() {
        return code;
    }

    /** The sentence to show, in Dutch. */
    String zin() {
        return StartupText.of(code, waarden.toArray());
    }
}
