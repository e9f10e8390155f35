// SPDX-License-Identifier: EUPL-1.2
/**
 * What somebody shows beside a password: a code of an app (RFC 6238) or a one-time recovery code.
 * Obligatory for every role at VNG and its bodies; module aanmelding keeps such a session without
 * rights until it was given (docs/adr/0021).
 *
 * <p>Read first: {@link nl.standaardwerk.tweedefactor.TweedeFactor}, then Totp.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"aanmelding", "toegang", "journaal", "platform", "web"})
package nl.standaardwerk.tweedefactor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
