// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.kosten;

import nl.standaardwerk.gemeenten.Gemeente;
import nl.standaardwerk.gemeenten.Inwonertal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a voorstel costs one gemeente, in cents, with the calculation. Every amount is rounded by
 * itself, see {@link Bedrag#deelInwoners}; sums are sums of rounded amounts, so the sheets of all
 * gemeenten together are exactly what the overview says that gemeenten pay.
 *
 * @param gemeente whose sheet
 * @param inwoners its inhabitants; empty when it has no figure, and then nothing can be said
 * @param regels the calculation, costs first
 * @param jaren the amounts per year
 */
public record Gemeentekosten(
        Gemeente gemeente,
        Optional<Inwonertal> inwoners,
        List<Rekenregel> regels,
        List<Jaar> jaren) {

    /** Copies the lists. */
    public Gemeentekosten {
        regels = List.copyOf(regels);
        jaren = List.copyOf(jaren);
    }

    /**
     * One step of the calculation.
     *
     * @param regel the line of the dossier
     * @param soort which of its amounts
     * @param bedrag the rule
     * @param inwonersdeel what the part per inhabitant comes to, rounded
     * @param samen the fixed part and that together
     */
    public record Rekenregel(
            Kostenregel.MetRaming regel,
            Kostensoort soort,
            Bedrag bedrag,
            long inwonersdeel,
            long samen) {

        /** Whether the gemeente gets it from somebody else. */
        public boolean isBijdrage() {
            return regel instanceof Dekking d && d.bron().isBijdrage();
        }
    }

    /**
     * One year.
     *
     * @param verder whether it stands for all years that follow too
     * @param bijdrage what others pay to it
     */
    public record Jaar(int jaar, boolean verder, long eenmalig, long perJaar, long bijdrage) {

        /** Whether nothing is paid. */
        boolean isLeeg() {
            return eenmalig == 0 && perJaar == 0 && bijdrage == 0;
        }

        /** What it costs. */
        public long kosten() {
            return Math.addExact(eenmalig, perJaar);
        }

        private Jaar plus(Jaar ander) {
            return new Jaar(
                    jaar,
                    verder || ander.verder(),
                    Math.addExact(eenmalig, ander.eenmalig()),
                    Math.addExact(perJaar, ander.perJaar()),
                    Math.addExact(bijdrage, ander.bijdrage()));
        }

        /** What the gemeente pays itself. */
        public long zelf() {
            return Math.subtractExact(kosten(), bijdrage);
        }
    }

    /** The sheet of a gemeente, over the years of the whole dossier. */
    static Gemeentekosten van(
            Gemeente gemeente, Optional<Inwonertal> inwoners, Collection<Kostenregel> alle) {
        var metRaming = Kostenblad.metRaming(alle);
        var eigen =
                metRaming.stream()
                        .filter(r -> r.raming().isPerGemeente())
                        .filter(r -> !(r instanceof Dekking d) || d.bron().isBijdrage())
                        .toList();
        if (inwoners.isEmpty() || eigen.isEmpty()) {
            return new Gemeentekosten(gemeente, inwoners, List.of(), List.of());
        }
        var regels = reken(eigen, inwoners.get().aantal());
        var jaren =
                Horizon.van(metRaming.stream().map(Kostenregel.MetRaming::raming).toList()).stream()
                        .flatMap(h -> h.jaren().stream().map(j -> jaar(j, h.isVerder(j), regels)))
                        .toList();
        return new Gemeentekosten(gemeente, inwoners, regels, jaren);
    }

    private static List<Rekenregel> reken(List<Kostenregel.MetRaming> eigen, int inwoners) {
        var regels = new ArrayList<Rekenregel>();
        for (var regel : eigen) {
            for (Kostensoort soort : Kostensoort.values()) {
                regel.raming()
                        .bedrag(soort)
                        .filter(_ -> regel.raming().omvang().past(inwoners))
                        .map(
                                b ->
                                        new Rekenregel(
                                                regel,
                                                soort,
                                                b,
                                                b.deelInwoners(inwoners),
                                                b.voor(inwoners)))
                        .ifPresent(regels::add);
            }
        }
        regels.sort(Comparator.comparing(Rekenregel::isBijdrage));
        return regels;
    }

    private static Jaar jaar(int jaar, boolean verder, List<Rekenregel> regels) {
        long eenmalig = 0;
        long perJaar = 0;
        long bijdrage = 0;
        for (var regel : regels) {
            if (!regel.regel().raming().valtIn(regel.soort(), jaar)) {
                continue;
            }
            if (regel.isBijdrage()) {
                bijdrage = Math.addExact(bijdrage, regel.samen());
            } else if (regel.soort() == Kostensoort.EENMALIG) {
                eenmalig = Math.addExact(eenmalig, regel.samen());
            } else {
                perJaar = Math.addExact(perJaar, regel.samen());
            }
        }
        return new Jaar(jaar, verder, eenmalig, perJaar, bijdrage);
    }

    /** The amounts of one year; nothing when there are none. */
    public Jaar in(int jaar) {
        return jaren.stream()
                .filter(j -> j.jaar() == jaar)
                .findFirst()
                .orElseGet(() -> new Jaar(jaar, false, 0, 0, 0));
    }

    /**
     * The amounts of a year of these gemeenten together: the sum of what each pays, so exactly what
     * the overview says of payer GEMEENTEN when it is every gemeente.
     */
    static Jaar samen(Collection<Gemeentekosten> bladen, int jaar) {
        return bladen.stream()
                .map(b -> b.in(jaar))
                .reduce(new Jaar(jaar, false, 0, 0, 0), Jaar::plus);
    }

    /** The costs once, of all years together. */
    public long eenmalig() {
        return jaren.stream().mapToLong(Jaar::eenmalig).reduce(0, Math::addExact);
    }

    /** The year in which the costs per year are highest; the first of these. */
    public Optional<Jaar> hoogste() {
        return jaren.stream()
                .filter(j -> j.perJaar() != 0)
                .reduce((a, b) -> b.perJaar() > a.perJaar() ? b : a);
    }
}
