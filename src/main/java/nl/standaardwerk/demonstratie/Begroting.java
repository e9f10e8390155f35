// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.demonstratie;

import nl.standaardwerk.kosten.Bedrag;
import nl.standaardwerk.kosten.Beheerrol;
import nl.standaardwerk.kosten.Beheertaak;
import nl.standaardwerk.kosten.Betaler;
import nl.standaardwerk.kosten.Dekking;
import nl.standaardwerk.kosten.Dekkingsbron;
import nl.standaardwerk.kosten.Kostenpost;
import nl.standaardwerk.kosten.Kostenregel;
import nl.standaardwerk.kosten.Looptijd;
import nl.standaardwerk.kosten.Omvang;
import nl.standaardwerk.kosten.Raming;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a story says about beheer and money. A year is counted from the one in which it is written:
 * 1 is the next. Amounts are in cents, those per inhabitant in hundredths of a cent.
 */
record Begroting(List<Taak> beheer, List<Post> posten, List<Gedekt> dekking) {

    Begroting {
        beheer = List.copyOf(beheer);
        posten = List.copyOf(posten);
        dekking = List.copyOf(dekking);
    }

    /** Who does what, from the first of January. */
    record Taak(Beheerrol rol, String partij, int jaar) {}

    /** A cost. */
    record Post(String wat, Geld geld) {}

    /** Dekking. */
    record Gedekt(Dekkingsbron bron, String toelichting, Geld geld) {}

    /**
     * An amount; one that is not named is not there.
     *
     * @param vanaf least number of inhabitants; 0 for all
     * @param tot inhabitants for which it does not hold any more; 0 for all
     * @param eenmalig at most one
     * @param perJaar at most one
     */
    record Geld(
            Betaler betaler, int vanaf, int tot, List<Eenmalig> eenmalig, List<PerJaar> perJaar) {

        Geld {
            eenmalig = List.copyOf(eenmalig);
            perJaar = List.copyOf(perJaar);
            if (eenmalig.size() > 1 || perJaar.size() > 1) {
                throw new IllegalArgumentException("at most one amount of a kind");
            }
        }

        private Raming raming(int nu) {
            return new Raming(
                    betaler,
                    new Omvang(vanaf, Optional.of(tot).filter(t -> t > 0)),
                    eenmalig.stream().findFirst().map(e -> e.raming(nu)),
                    perJaar.stream().findFirst().map(p -> p.raming(nu)));
        }
    }

    /** Once. */
    record Eenmalig(int jaar, long vast, long perInwoner) {

        private Raming.Eenmalig raming(int nu) {
            return new Raming.Eenmalig(nu + jaar, new Bedrag(vast, perInwoner));
        }
    }

    /**
     * Every year.
     *
     * @param jaren for how many; 0 for ever
     */
    record PerJaar(int jaar, int jaren, long vast, long perInwoner) {

        private Raming.PerJaar raming(int nu) {
            int van = nu + jaar;
            var looptijd = jaren == 0 ? Looptijd.vanaf(van) : Looptijd.van(van, van + jaren - 1);
            return new Raming.PerJaar(looptijd, new Bedrag(vast, perInwoner));
        }
    }

    /** As it is filled in in this year. */
    List<Kostenregel> regels(int nu) {
        return Stream.of(
                        beheer.stream()
                                .map(
                                        b ->
                                                new Beheertaak(
                                                        0,
                                                        b.rol(),
                                                        b.partij(),
                                                        LocalDate.of(nu + b.jaar(), 1, 1))),
                        posten.stream().map(p -> new Kostenpost(0, p.wat(), p.geld().raming(nu))),
                        dekking.stream()
                                .map(
                                        d ->
                                                new Dekking(
                                                        0,
                                                        d.bron(),
                                                        d.toelichting(),
                                                        d.geld().raming(nu))))
                .<Kostenregel>flatMap(s -> s)
                .toList();
    }
}
