// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.tweedefactor;

import java.time.Instant;
import java.util.Optional;

/**
 * What an account has beside its password.
 *
 * @param app when an app was linked; empty for none
 * @param appGebruikt when a code of the app was last used
 * @param herstelcodes how many recovery codes are left, 0 or more
 */
public record Factoren(Optional<Instant> app, Optional<Instant> appGebruikt, int herstelcodes) {

    /** Whether there is something to ask for after the password. */
    public boolean aanwezig() {
        return app.isPresent();
    }
}
