// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.register;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.regeling.Datering;
import nl.standaardwerk.regeling.Ladder;
import nl.standaardwerk.regeling.Trede;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Front door of the register. Written to only by module vaststelling, in the transaction of the
 * besluit; read by everyone. Reading costs no database while nothing changed: what another node
 * wrote is seen within a second, what this node wrote at once.
 */
@Service
public class Register {

    private final RegisterRepository repository;
    private final InhoudReader inhouden;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Register(
            RegisterRepository repository,
            InhoudReader inhouden,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.inhouden = inhouden;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Enters a besluit, in the transaction of the caller.
     *
     * @return the standard it is about, made now when the besluit names none
     * @throws DemonstratieVermengd when a besluit of the demonstration is about a real standard, or
     *     the reverse
     * @throws BesluitAlHersteld when the besluit that it replaces was replaced before
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public StandaardId schrijfIn(Besluit besluit) {
        repository.lock();
        inhouden.markeerGewijzigd();
        besluit.herstelt().ifPresent(this::vereistNogNietHersteld);
        var standaard =
                besluit.standaard()
                        .map(id -> bestaande(id, besluit))
                        .orElseGet(() -> nieuwe(besluit));
        repository.insert(besluit, standaard);
        events.publishEvent(gepubliceerd(besluit, standaard));
        return standaard;
    }

    /**
     * Records that a besluit was made known, in the transaction of the caller.
     *
     * @param op date of the letter
     * @param brief its reference; may be empty
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void maakBekend(BesluitId besluit, Datering op, String brief, Ondertekening door) {
        repository.lock();
        inhouden.markeerGewijzigd();
        repository.insert(besluit, new Inschrijving.Bekendmaking(op, brief), door);
    }

    /** Every standard about which a besluit can have been taken by this day, by title. */
    public List<Standaardstatus> op(LocalDate dag) {
        return alle().stream()
                .map(s -> s.op(dag))
                .filter(s -> s.status() != Standaardstatus.Status.NOG_GEEN_BESLUIT)
                .toList();
    }

    /** Every standard, by title. */
    public List<Standaard> alle() {
        return inhouden.nu().standaarden();
    }

    /**
     * The standards whose texts, versions or degrees fit what a person typed, best first. Knows
     * "verplicht" and "pas toe of leg uit"; accents, case and endings do not matter.
     *
     * @param vraag what was typed; everything when blank
     */
    public List<Standaard> zoek(String vraag, LocalDate dag) {
        return Zoekvraag.van(vraag).vind(alle(), dag);
    }

    /** The standard of this address; empty when there is none. */
    public Optional<Standaard> vind(String sleutel) {
        return inhouden.nu().vind(sleutel);
    }

    /**
     * The standard with this identity.
     *
     * @throws NietGevonden when it does not exist
     */
    public Standaard get(StandaardId id) {
        return inhouden.nu()
                .vind(id)
                .orElseThrow(() -> new NietGevonden("standaard", id.waarde().toString()));
    }

    /**
     * The besluit with this identity, as it stands in the register.
     *
     * @throws NietGevonden when it does not exist
     */
    public Inschrijving get(BesluitId id) {
        return inhouden.nu()
                .vind(id)
                .orElseThrow(() -> new NietGevonden("besluit", id.waarde().toString()));
    }

    /**
     * Checks, before a voorstel about a standard is made, that its besluit can be entered later.
     *
     * @param demonstratie whether the besluit will be of the demonstration
     * @throws NietGevonden when the standard does not exist
     * @throws DemonstratieVermengd when it is real and the besluit is not, or the reverse
     */
    public void vereistZelfdeWereld(StandaardId id, boolean demonstratie) {
        if (get(id).demonstratie() != demonstratie) {
            throw new DemonstratieVermengd();
        }
    }

    /** The degree of a standard on a day, as far as the known dates allow an answer. */
    public Ladder.Graad graad(StandaardId id, LocalDate dag) {
        return get(id).graad(dag);
    }

    /** Rises with every change of the register; equal as long as nothing changed. */
    public long stand() {
        return inhouden.nu().stand();
    }

    private StandaardId bestaande(StandaardId id, Besluit besluit) {
        boolean demonstratie =
                repository
                        .findDemonstratie(id)
                        .orElseThrow(() -> new NietGevonden("standaard", id.waarde().toString()));
        if (demonstratie != besluit.demonstratie()) {
            throw new DemonstratieVermengd();
        }
        return id;
    }

    private StandaardId nieuwe(Besluit besluit) {
        var gegevens = besluit.gegevens();
        var basis =
                Sleutel.van(gegevens.sleutel().isBlank() ? gegevens.titel() : gegevens.sleutel());
        var id = StandaardId.nieuw();
        repository.insert(id, Sleutel.vrij(basis, repository::bestaat), besluit.demonstratie());
        return id;
    }

    private void vereistNogNietHersteld(BesluitId oud) {
        if (repository.isHersteld(oud)) {
            throw new BesluitAlHersteld(oud);
        }
    }

    private StandaardGepubliceerd gepubliceerd(Besluit besluit, StandaardId standaard) {
        return new StandaardGepubliceerd(
                standaard,
                besluit.id(),
                besluit.soort(),
                repository.getSleutel(standaard),
                besluit.ladder().treden().stream().map(Register::code).toList(),
                besluit.herstelt(),
                besluit.onderbouwing().dossier(),
                LocalDate.now(clock),
                besluit.door());
    }

    private static String code(Trede trede) {
        var graad =
                switch (trede) {
                    case Trede.Besloten b -> b.graad().name();
                    case Trede.Voorgenomen v -> "VOORGENOMEN-" + v.graad().name();
                };
        return graad + "@" + trede.vanaf().tekst();
    }

    /**
     * A later module that has figures for the page of a standard: a package-private bean, asked
     * live.
     */
    public interface Bron {

        /** What it has about a standard on a day; empty for nothing. At most one statement. */
        default Optional<Blok> over(Standaard standaard, LocalDate dag) {
            return Optional.empty();
        }

        /** Pages about a standard that it has, whatever the day. No statement. */
        default List<Verwijzing> verwijzingen(Standaard standaard) {
            return List.of();
        }

        /** Changes when an answer of the same day changes, at most a second later. */
        default long stand() {
            return 0;
        }

        /** A link: its words and where it leads. */
        record Verwijzing(String tekst, String url) {}

        /**
         * A part of the page.
         *
         * @param titel head
         * @param zin the figures in one sentence
         * @param cijfers the figures as a bar with its legend
         * @param toelichting where the figures come from
         * @param link words of the link to more
         * @param url where it leads
         * @param demonstratie whether something invented is counted
         */
        record Blok(
                String titel,
                String zin,
                List<Cijfer> cijfers,
                String toelichting,
                String link,
                String url,
                boolean demonstratie) {

            public Blok {
                cijfers = List.copyOf(cijfers);
            }
        }

        /**
         * One part of a bar.
         *
         * @param klasse end of the classes of its sign and its colour
         * @param naam what it is
         * @param aantal how many
         * @param deel part of the whole, in words
         * @param x where it begins, as in SVG
         * @param breedte how wide it is, as in SVG
         */
        record Cijfer(
                String klasse, String naam, int aantal, String deel, String x, String breedte) {}
    }
}
