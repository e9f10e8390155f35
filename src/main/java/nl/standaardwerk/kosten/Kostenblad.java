// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.kosten;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a dossier version says about beheer, handhaving and money.
 *
 * @param versie dossier version in which it was saved; 0 when nothing is
 * @param op the day of which gemeenten and inhabitants hold
 * @param volgend number of the next line
 * @param regels in the order in which they were added
 */
public record Kostenblad(int versie, LocalDate op, int volgend, List<Kostenregel> regels) {

    /** Most lines of one dossier. */
    public static final int MEESTE_REGELS = 60;

    public Kostenblad {
        regels = List.copyOf(regels);
        if (regels.size() > MEESTE_REGELS || regels.stream().anyMatch(r -> r.nr() >= volgend)) {
            throw new IllegalArgumentException("lines of " + versie);
        }
    }

    static Kostenblad leeg(LocalDate op) {
        return new Kostenblad(0, op, 1, List.of());
    }

    /** Whether nothing is said. */
    public boolean isLeeg() {
        return regels.isEmpty();
    }

    /** Who does what, in the order of the roles. */
    public List<Beheertaak> beheer() {
        return regels.stream()
                .flatMap(r -> r instanceof Beheertaak b ? Stream.of(b) : Stream.empty())
                .sorted(Comparator.comparing(Beheertaak::rol))
                .toList();
    }

    /** The costs, in the order of the payers. */
    public List<Kostenpost> posten() {
        return regels.stream()
                .flatMap(r -> r instanceof Kostenpost p ? Stream.of(p) : Stream.empty())
                .sorted(Comparator.comparing(p -> p.raming().betaler()))
                .toList();
    }

    /** The dekking, in the order of the payers. */
    public List<Dekking> dekking() {
        return regels.stream()
                .flatMap(r -> r instanceof Dekking d ? Stream.of(d) : Stream.empty())
                .sorted(Comparator.comparing(d -> d.raming().betaler()))
                .toList();
    }

    /** The line with this number. */
    public Optional<Kostenregel> regel(int nr) {
        return regels.stream().filter(r -> r.nr() == nr).findFirst();
    }

    /** The lines that are about money. */
    static List<Kostenregel.MetRaming> metRaming(Collection<Kostenregel> regels) {
        return regels.stream()
                .flatMap(r -> r instanceof Kostenregel.MetRaming m ? Stream.of(m) : Stream.empty())
                .toList();
    }
}
