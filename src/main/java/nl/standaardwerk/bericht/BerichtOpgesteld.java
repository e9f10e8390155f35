// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.bericht;

/**
 * A bericht was made and waits to be sent. No fact of the procedure: it goes through the registry
 * of events alone, which offers it again until the mail server took it.
 */
public record BerichtOpgesteld(BerichtId bericht) {}
