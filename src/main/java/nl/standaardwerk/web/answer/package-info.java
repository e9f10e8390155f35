// SPDX-License-Identifier: EUPL-1.2
/**
 * What every answer has in common, whoever gives it: security headers, and a page or problem+json
 * when something is refused or fails. Internal to module web.
 */
@NullMarked
package nl.standaardwerk.web.answer;

import org.jspecify.annotations.NullMarked;
