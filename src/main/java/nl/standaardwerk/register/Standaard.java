// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.register;

import nl.standaardwerk.regeling.Datering.Antwoord;
import nl.standaardwerk.regeling.Ladder;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * A standard with everything that was decided about it. Immutable. Every question about it names a
 * day.
 */
public final class Standaard {

    private final StandaardId id;
    private final String sleutel;
    private final boolean demonstratie;
    private final List<Inschrijving> inschrijvingen;
    private final Verloop verloop;
    private final List<Versie> versies;

    /**
     * A standard.
     *
     * @param id its identity
     * @param sleutel permanent last part of its address {@code /standaarden/{sleutel}}
     * @param demonstratie true when its besluiten are of the demonstration; they never mix
     * @param inschrijvingen every besluit, in order of recording, corrected ones included; at least
     *     one
     */
    Standaard(
            StandaardId id,
            String sleutel,
            boolean demonstratie,
            List<Inschrijving> inschrijvingen) {
        if (inschrijvingen.isEmpty()) {
            throw new IllegalArgumentException("standaard without besluit: " + sleutel);
        }
        this.id = id;
        this.sleutel = sleutel;
        this.demonstratie = demonstratie;
        this.inschrijvingen = List.copyOf(inschrijvingen);
        this.verloop = Verloop.van(inschrijvingen.stream().map(Inschrijving::besluit).toList());
        this.versies = versies(verloop.besluiten());
    }

    private static List<Versie> versies(List<Besluit> besluiten) {
        var versies = new LinkedHashMap<String, Versie>();
        for (Besluit besluit : besluiten) {
            for (Versie versie : besluit.versies()) {
                versies.putLast(versie.nummer(), versie);
            }
        }
        return List.copyOf(versies.sequencedValues().reversed());
    }

    /** Its identity. */
    public StandaardId id() {
        return id;
    }

    /** Permanent last part of its address {@code /standaarden/{sleutel}}. */
    public String sleutel() {
        return sleutel;
    }

    /** True when its besluiten are of the demonstration; real and invented never mix. */
    public boolean demonstratie() {
        return demonstratie;
    }

    /** Every besluit, in order of recording, corrected ones included. */
    public List<Inschrijving> inschrijvingen() {
        return inschrijvingen;
    }

    /** The degree on this day, as far as the known dates allow an answer. */
    public Ladder.Graad graad(LocalDate dag) {
        return verloop.op(dag);
    }

    /** What the latest besluit up to this day says about the standard as a whole. */
    public Standaardgegevens gegevens(LocalDate dag) {
        return laatste(dag).gegevens();
    }

    /** The latest besluit of this day that counts; the first one when all are later. */
    public Besluit laatste(LocalDate dag) {
        return verloop.laatste(dag).orElseGet(() -> verloop.besluiten().getFirst());
    }

    /** How it stands on this day. */
    public Standaardstatus op(LocalDate dag) {
        var laatste = laatste(dag);
        var graad = verloop.op(dag);
        return new Standaardstatus(
                id,
                sleutel,
                laatste.gegevens().titel(),
                dag,
                graad,
                status(graad, dag),
                laatste.kenmerken(),
                demonstratie);
    }

    /** The versions, newest first, as the besluiten that count say. */
    public List<Versie> versies() {
        return versies;
    }

    /** The version to use on this day, if that is certain. */
    public Optional<Versie> versie(LocalDate dag) {
        return versies().stream().filter(v -> v.geldtOp(dag) == Antwoord.JA).findFirst();
    }

    Verloop verloop() {
        return verloop;
    }

    private Standaardstatus.Status status(Ladder.Graad graad, LocalDate dag) {
        return switch (graad) {
            case Ladder.Vast v -> Standaardstatus.Status.VASTGESTELD;
            case Ladder.NietVastTeStellen n -> Standaardstatus.Status.NIET_VAST_TE_STELLEN;
            case Ladder.Geen g -> zonderGraad(dag);
        };
    }

    private Standaardstatus.Status zonderGraad(LocalDate dag) {
        if (verloop.laatste(dag).isEmpty()) {
            return Standaardstatus.Status.NOG_GEEN_BESLUIT;
        }
        if (verloop.hadGraadOp(dag)) {
            return Standaardstatus.Status.INGETROKKEN;
        }
        return verloop.krijgtGraadNa(dag)
                ? Standaardstatus.Status.GELDT_LATER
                : Standaardstatus.Status.ZONDER_BINDING;
    }
}
