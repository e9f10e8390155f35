// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.beheer;

import nl.standaardwerk.register.StandaardId;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One thing that is agreed about the beheer of a standard, and what became of it. What was said
 * stays: it is ended, put off, done or withdrawn by a {@link Vervolg}.
 *
 * @param toelichting source or explanation; may be empty
 * @param op day of recording
 * @param demonstratie whether it is invented
 * @param vervolgen in order of recording
 */
record Beheerfeit(
        UUID id,
        StandaardId standaard,
        Inhoud inhoud,
        String toelichting,
        LocalDate op,
        boolean demonstratie,
        List<Vervolg> vervolgen) {

    Beheerfeit {
        vervolgen = List.copyOf(vervolgen);
    }

    /** The kinds, in the order of the page. */
    enum Soort {
        ROL,
        RELEASE,
        EVALUATIE,
        FINANCIERING;

        /** What can become of one of this kind. */
        Set<Vervolgsoort> vervolg() {
            return isMoment()
                    ? EnumSet.of(
                            Vervolgsoort.VERSCHOVEN, Vervolgsoort.GEDAAN, Vervolgsoort.VERVALLEN)
                    : EnumSet.of(Vervolgsoort.BEEINDIGD, Vervolgsoort.VERVALLEN);
        }

        /** Whether it is a day on the calendar, rather than a time that it lasts. */
        boolean isMoment() {
            return this == RELEASE || this == EVALUATIE;
        }
    }

    /** What can become of a fact. */
    enum Vervolgsoort {
        /** It lasts until and without this day. */
        BEEINDIGD,
        /** It is planned for this day now. */
        VERSCHOVEN,
        /** It happened on this day. */
        GEDAAN,
        /** It was never so, or will not be: from this day on it is not counted. */
        VERVALLEN;

        /** Whether nothing can follow. */
        boolean isLaatste() {
            return this == GEDAAN || this == VERVALLEN;
        }
    }

    /**
     * What became of a fact.
     *
     * @param tekst why, or with what result; never empty
     * @param op day of recording
     */
    record Vervolg(Vervolgsoort soort, LocalDate dag, String tekst, LocalDate op) {}

    /** What is agreed. */
    sealed interface Inhoud {

        Soort soort();

        /** First day, or the day for which it is planned. */
        LocalDate vanaf();
    }

    /**
     * A party has a role.
     *
     * @param partij name of an organisation, never of a person
     * @param organisatie the same, when it has accounts here: these may then act for the standard
     * @param tot first day without
     */
    record Rolvervulling(
            Bomosrol rol,
            String partij,
            Optional<UUID> organisatie,
            LocalDate vanaf,
            Optional<LocalDate> tot)
            implements Inhoud {

        @Override
        public Soort soort() {
            return Soort.ROL;
        }
    }

    /**
     * A party pays.
     *
     * @param centen per year, above zero
     * @param tot first day without
     */
    record Financiering(String partij, long centen, LocalDate vanaf, LocalDate tot)
            implements Inhoud {

        @Override
        public Soort soort() {
            return Soort.FINANCIERING;
        }
    }

    /** A version is planned. */
    record Release(String versie, LocalDate vanaf) implements Inhoud {

        @Override
        public Soort soort() {
            return Soort.RELEASE;
        }
    }

    /** The standard is looked at: does it do what it was made for? */
    record Evaluatie(LocalDate vanaf) implements Inhoud {

        @Override
        public Soort soort() {
            return Soort.EVALUATIE;
        }
    }

    /** What can be recorded about it now. */
    Set<Vervolgsoort> kan() {
        return laatste().filter(v -> v.soort().isLaatste()).isPresent()
                ? Set.of()
                : inhoud.soort().vervolg();
    }

    private Optional<Vervolg> laatste() {
        return vervolgen.isEmpty() ? Optional.empty() : Optional.of(vervolgen.getLast());
    }

    private Optional<LocalDate> laatste(Vervolgsoort soort) {
        return vervolgen.reversed().stream()
                .filter(v -> v.soort() == soort)
                .map(Vervolg::dag)
                .findFirst();
    }

    /** Whether it is not counted any more. */
    boolean isVervallen() {
        return laatste(Vervolgsoort.VERVALLEN).isPresent();
    }

    /** When it happened. */
    Optional<LocalDate> gedaan() {
        return laatste(Vervolgsoort.GEDAAN);
    }

    /** The day for which it is planned, as that stands now; for the others the first day. */
    LocalDate dag() {
        return laatste(Vervolgsoort.VERSCHOVEN).orElse(inhoud.vanaf());
    }

    /** First day on which it does not last any more; empty while none is known. */
    Optional<LocalDate> tot() {
        var afgesproken =
                switch (inhoud) {
                    case Rolvervulling r -> r.tot();
                    case Financiering f -> Optional.of(f.tot());
                    case Release _, Evaluatie _ -> Optional.<LocalDate>empty();
                };
        return laatste(Vervolgsoort.BEEINDIGD).or(() -> afgesproken);
    }

    /** Whether a role or financing holds on this day. */
    boolean geldtOp(LocalDate op) {
        return !inhoud.soort().isMoment()
                && !isVervallen()
                && !inhoud.vanaf().isAfter(op)
                && tot().filter(t -> !op.isBefore(t)).isEmpty();
    }

    /** Whether a release or evaluation must still come. */
    boolean isGepland() {
        return inhoud.soort().isMoment() && !isVervallen() && gedaan().isEmpty();
    }

    /** Whether it should have happened by this day and did not. */
    boolean isTeLaat(LocalDate op) {
        return isGepland() && dag().isBefore(op);
    }
}
