// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overzicht;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import nl.standaardwerk.overzicht.Verschil.Soort;
import nl.standaardwerk.overzicht.Verschil.Stuk;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Collectors;

class VerschilTest {

    @Test
    void marksTheWordThatChanged() {
        var verschil = Verschil.van("Eén standaard, vrijwillig.", "Eén standaard, verplicht.");

        assertThat(verschil.oud())
                .containsExactly(
                        new Stuk(Soort.GELIJK, "Eén standaard, "),
                        new Stuk(Soort.WEG, "vrijwillig"),
                        new Stuk(Soort.GELIJK, "."));
        assertThat(verschil.nieuw())
                .containsExactly(
                        new Stuk(Soort.GELIJK, "Eén standaard, "),
                        new Stuk(Soort.BIJ, "verplicht"),
                        new Stuk(Soort.GELIJK, "."));
    }

    @Test
    void aNewLineLeavesTheOthersAlone() {
        var verschil = Verschil.van("een\ntwee", "een\nanderhalf\ntwee");

        assertThat(verschil.oud()).containsExactly(new Stuk(Soort.GELIJK, "een\ntwee"));
        assertThat(verschil.nieuw())
                .containsExactly(
                        new Stuk(Soort.GELIJK, "een\n"),
                        new Stuk(Soort.BIJ, "anderhalf\n"),
                        new Stuk(Soort.GELIJK, "twee"));
    }

    @Test
    void aTextThatCostsTooMuchIsShownAsReplaced() {
        var oud = "a ".repeat(5_000);
        var nieuw = "b ".repeat(5_000);

        var verschil = Verschil.van(oud, nieuw);

        assertThat(verschil.oud()).containsExactly(new Stuk(Soort.WEG, oud));
        assertThat(verschil.nieuw()).containsExactly(new Stuk(Soort.BIJ, nieuw));
    }

    @Property
    void thePiecesOfASideAreItsText(
            @ForAll("teksten") String oud, @ForAll("teksten") String nieuw) {
        var verschil = Verschil.van(oud, nieuw);

        assertThat(samen(verschil.oud())).isEqualTo(oud);
        assertThat(samen(verschil.nieuw())).isEqualTo(nieuw);
    }

    @Property
    void whatIsEqualIsEqualOnBothSides(
            @ForAll("teksten") String oud, @ForAll("teksten") String nieuw) {
        var verschil = Verschil.van(oud, nieuw);

        assertThat(gelijk(verschil.oud())).isEqualTo(gelijk(verschil.nieuw()));
        assertThat(verschil.isGelijk()).isEqualTo(oud.equals(nieuw));
    }

    @Provide
    Arbitrary<String> teksten() {
        return Arbitraries.of(
                        "de", "gemeente", " ", "\n", "'s-Hertogenbosch", ",", "ë", "\r\n", "💶")
                .list()
                .ofMaxSize(30)
                .map(woorden -> String.join("", woorden));
    }

    private static String samen(List<Stuk> stukken) {
        return stukken.stream().map(Stuk::tekst).collect(Collectors.joining());
    }

    private static String gelijk(List<Stuk> stukken) {
        return stukken.stream()
                .filter(s -> s.soort() == Soort.GELIJK)
                .map(Stuk::tekst)
                .collect(Collectors.joining());
    }
}
