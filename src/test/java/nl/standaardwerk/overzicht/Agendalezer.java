// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overzicht;

import static org.assertj.core.api.Assertions.assertThat;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;

import java.io.StringReader;
import java.util.List;

/** Reads a calendar as a calendar program does. */
public final class Agendalezer {

    private Agendalezer() {}

    /** An event, each field as text; a day as 20261204. */
    public record Punt(
            String kenmerk, String van, String tot, String titel, String toelichting, String url) {

        private static Punt van(Component punt) {
            return new Punt(
                    waarde(punt, Property.UID),
                    waarde(punt, Property.DTSTART),
                    waarde(punt, Property.DTEND),
                    waarde(punt, Property.SUMMARY),
                    waarde(punt, Property.DESCRIPTION),
                    waarde(punt, Property.URL));
        }

        private static String waarde(Component punt, String naam) {
            return punt.getProperty(naam).orElseThrow().getValue();
        }
    }

    /** Its events; it must be valid, but for RFC 5545 saying that one without events cannot be. */
    public static List<Punt> lees(String ics) throws Exception {
        var agenda = new CalendarBuilder().build(new StringReader(ics));
        if (!agenda.getComponents().isEmpty()) {
            assertThat(agenda.validate().getEntries()).isEmpty();
        }
        return agenda.getComponents(Component.VEVENT).stream().map(Punt::van).toList();
    }
}
