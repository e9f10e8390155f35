// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vergadering;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.OrgaanCode;
import nl.standaardwerk.vergadering.Vergadering.Planning;
import nl.standaardwerk.vergadering.Vergadering.Soort;
import nl.standaardwerk.vergadering.VergaderingGebeurtenis.VergaderingGepland;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Front door of meetings: when a body meets. Read by everyone; written by its secretary, for the
 * directie by the directie.
 */
@Service
public class Vergaderingen {

    /** Longest text that is kept. */
    static final int LANGSTE_TEKST = 4000;

    /** Longest line that is kept. */
    static final int LANGSTE_REGEL = 200;

    private static final int JAREN = 3;

    private final VergaderingRepository vergaderingen;
    private final Bevoegdheid bevoegdheid;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Vergaderingen(
            VergaderingRepository vergaderingen,
            Bevoegdheid bevoegdheid,
            ApplicationEventPublisher events,
            Clock clock) {
        this.vergaderingen = vergaderingen;
        this.bevoegdheid = bevoegdheid;
        this.events = events;
        this.clock = clock;
    }

    /** When and where, as somebody sends it. */
    record Plan(LocalDateTime begin, LocalDateTime eind, String plaats, LocalDate stukkenTot) {

        Planning planning(int nr, boolean afgelast, String reden) {
            return new Planning(nr, begin, eind, plaats, stukkenTot, afgelast, reden);
        }
    }

    /**
     * One meeting; one statement.
     *
     * @throws NietGevonden when there is none
     */
    @Transactional(readOnly = true)
    public Vergadering get(VergaderingId id) {
        return vergaderingen
                .find(id)
                .orElseThrow(() -> new NietGevonden("vergadering", id.toString()));
    }

    /** All meetings of a body, in order of time; one statement. */
    @Transactional(readOnly = true)
    public List<Vergadering> van(OrgaanCode orgaan) {
        return vergaderingen.van(orgaan);
    }

    /** The first day on which the body meets again; empty when none is known; one statement. */
    @Transactional(readOnly = true)
    Optional<LocalDate> volgende(Vergadering vergadering) {
        return vergaderingen.volgende(vergadering);
    }

    /** Refuses a plan that does not fit. */
    void controleer(Plan plan) {
        var dag = plan.begin().toLocalDate();
        new OnjuisteInvoer.Verzamelaar()
                .eis(
                        dag.isAfter(vandaag().minusYears(1))
                                && dag.isBefore(vandaag().plusYears(JAREN)),
                        "dag",
                        "vergadering.fout.dag")
                .eis(plan.eind().isAfter(plan.begin()), "tot", "vergadering.fout.eind")
                .eis(
                        plan.plaats().length() <= LANGSTE_REGEL && plan.plaats().indexOf('\0') < 0,
                        "plaats",
                        "vergadering.fout.plaats",
                        LANGSTE_REGEL)
                .eis(
                        !plan.stukkenTot().isAfter(dag)
                                && plan.stukkenTot().isAfter(dag.minusYears(1)),
                        "stukkenTot",
                        "vergadering.fout.stukken-tot")
                .klaar();
    }

    /** Plans a meeting. The same again gives the one that is there. */
    @Transactional
    VergaderingId plan(OrgaanCode orgaan, Soort soort, Plan plan, Gebruiker door) {
        vergaderingen.slot("planning/" + orgaan);
        var ondertekening = bevoegdheid.vereist(orgaan, door);
        controleer(plan);
        var planning = plan.planning(1, false, "");
        var zelfde =
                vergaderingen.van(orgaan).stream()
                        .filter(v -> v.soort() == soort && v.planning().isGelijk(planning))
                        .filter(v -> v.demonstratie() == door.demonstratie())
                        .findFirst();
        if (zelfde.isPresent()) {
            return zelfde.get().id();
        }
        var nieuw =
                new Vergadering(
                        VergaderingId.nieuw(),
                        orgaan,
                        soort,
                        planning,
                        Optional.empty(),
                        Optional.empty(),
                        door.demonstratie());
        vergaderingen.insert(nieuw, vandaag(), ondertekening);
        meld(nieuw.id(), planning, ondertekening);
        return nieuw.id();
    }

    /**
     * Moves or cancels a meeting; the same again changes nothing.
     *
     * @param gezien number of the planning that the sender saw
     * @throws VergaderingGeweigerd when it is over, or somebody planned it anew meanwhile
     */
    @Transactional
    void verzet(VergaderingId id, Planning nieuw, int gezien, Gebruiker door) {
        vergaderingen.slot(id.toString());
        var vergadering = get(id);
        var ondertekening = bevoegdheid.vereist(vergadering.orgaan(), door);
        Bevoegdheid.vereistZelfdeWereld(vergadering.demonstratie(), door);
        var nu = vergadering.planning();
        if (nu.isGelijk(nieuw)) {
            return;
        }
        if (!vergadering.isOpen()) {
            throw VergaderingGeweigerd.gesloten();
        }
        if (nu.nr() != gezien) {
            throw VergaderingGeweigerd.intussenVeranderd();
        }
        vergaderingen.insert(id, nieuw, vandaag(), ondertekening);
        meld(id, nieuw, ondertekening);
    }

    private void meld(VergaderingId id, Planning planning, Ondertekening door) {
        events.publishEvent(
                new VergaderingGepland(
                        id, planning.nr(), planning.dag(), planning.afgelast(), vandaag(), door));
    }

    /** Whether a text is there and fits on a line. */
    static boolean isRegel(String tekst) {
        return !tekst.isBlank() && tekst.length() <= LANGSTE_REGEL && tekst.indexOf('\0') < 0;
    }

    LocalDate vandaag() {
        return LocalDate.now(clock);
    }

    LocalDateTime nu() {
        return LocalDateTime.now(clock);
    }
}
