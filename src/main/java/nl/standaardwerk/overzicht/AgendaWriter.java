// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overzicht;

import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/**
 * Days as an iCalendar (RFC 5545) for a calendar program, each as an event of a whole day. Pure:
 * the same days give the same text until midnight.
 */
final class AgendaWriter {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Duration VERVERS = Duration.ofHours(6);
    private static final String MAKER = "-//Standaardwerk//Agenda//NL";

    private AgendaWriter() {}

    /**
     * A day in a calendar.
     *
     * @param sleutel what happens, as a key: with {@code pad} it tells one event from the others,
     *     also when its day moves
     * @param titel what happens, in words
     * @param reden why; empty when the title says it
     * @param pad address of its page
     */
    record Feit(String sleutel, LocalDate dag, String titel, String reden, String pad) {}

    /**
     * A meeting in a calendar, from one wall clock time to another; known by the address of its
     * page, also when it is moved or cancelled.
     *
     * @param nr how often it was planned, from 1 (SEQUENCE counts from 0)
     * @param plaats where; may be empty
     */
    record Moment(
            String pad,
            int nr,
            LocalDateTime begin,
            LocalDateTime eind,
            String titel,
            String plaats,
            boolean afgelast) {}

    /** The calendar of a body: its meetings, also those that were cancelled. */
    static String schrijfMomenten(
            String naam, List<Moment> momenten, LocalDate vandaag, String adres) {
        var agenda = leeg(naam);
        momenten.forEach(m -> agenda.add(punt(m, vandaag, adres)));
        return tekst(agenda);
    }

    private static VEvent punt(Moment moment, LocalDate vandaag, String adres) {
        var url = adres + moment.pad();
        var punt = new VEvent(false);
        punt.add(new Uid(uid(moment.pad())));
        punt.add(new DtStamp(vandaag.atStartOfDay(ZONE).toInstant()));
        punt.add(new Sequence(moment.nr() - 1));
        punt.add(new DtStart<>(moment.begin().atZone(ZONE).toInstant()));
        punt.add(new DtEnd<>(moment.eind().atZone(ZONE).toInstant()));
        punt.add(new Summary(moment.titel()));
        if (!moment.plaats().isEmpty()) {
            punt.add(new Location(moment.plaats()));
        }
        punt.add(new Description(url));
        punt.add(new Url(URI.create(url)));
        punt.add(new Status(moment.afgelast() ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        return punt;
    }

    /**
     * The calendar.
     *
     * @param naam how a calendar program calls it
     * @param vandaag of when it is
     * @param adres where this site is, without a slash at the end
     */
    static String schrijf(String naam, List<Feit> feiten, LocalDate vandaag, String adres) {
        var agenda = leeg(naam);
        var bekend = new HashSet<String>();
        feiten.stream()
                .sorted(Comparator.comparing(Feit::dag).thenComparing(Feit::titel))
                .forEach(
                        feit -> {
                            boolean eerste = bekend.add(kenmerk(feit));
                            agenda.add(punt(feit, eerste, vandaag, adres));
                        });
        return tekst(agenda);
    }

    private static Calendar leeg(String naam) {
        var agenda = new Calendar();
        agenda.add(new ProdId(MAKER));
        agenda.add(ImmutableVersion.VERSION_2_0);
        agenda.add(ImmutableCalScale.GREGORIAN);
        agenda.add(new XProperty("X-WR-CALNAME", naam));
        agenda.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), VERVERS));
        return agenda;
    }

    private static String tekst(Calendar agenda) {
        var uit = new StringWriter();
        try {
            new CalendarOutputter(false).output(agenda, uit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uit.toString();
    }

    /** Of two events that differ in their day only, the second is known by its day as well. */
    private static VEvent punt(Feit feit, boolean eerste, LocalDate vandaag, String adres) {
        var url = adres + feit.pad();
        var punt = new VEvent(false);
        punt.add(new Uid(uid(eerste ? kenmerk(feit) : kenmerk(feit) + '|' + feit.dag())));
        punt.add(new DtStamp(vandaag.atStartOfDay(ZONE).toInstant()));
        punt.add(new DtStart<>(feit.dag()));
        punt.add(new DtEnd<>(feit.dag().plusDays(1)));
        punt.add(new Summary(feit.titel()));
        punt.add(new Description(feit.reden().isEmpty() ? url : feit.reden() + '\n' + url));
        punt.add(new Url(URI.create(url)));
        punt.add(ImmutableTransp.TRANSPARENT);
        return punt;
    }

    private static String kenmerk(Feit feit) {
        return feit.sleutel() + '|' + feit.pad();
    }

    private static String uid(String kenmerk) {
        return UUID.nameUUIDFromBytes(kenmerk.getBytes(StandardCharsets.UTF_8)) + "@standaardwerk";
    }
}
