// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.regeling;

import nl.standaardwerk.web.Tekst;

import org.springframework.context.support.ResourceBundleMessageSource;

import java.time.Clock;

/** The texts of this module, without an application around them. */
final class Woorden {

    static final Tekst TEKST = new Tekst(messages(), Clock.systemUTC());

    private Woorden() {}

    static String label(Enum<?> waarde) {
        return TEKST.label(waarde).replace("\u00AD", "");
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/regeling");
        messages.setDefaultEncoding("UTF-8");
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }
}
