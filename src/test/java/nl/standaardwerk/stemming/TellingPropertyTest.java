// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

import static nl.standaardwerk.gemeenten.Voorbeelden.gm;
import static nl.standaardwerk.stemming.Voorbeelden.regels;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import nl.standaardwerk.gemeenten.GemeenteCode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Whatever is voted, the count keeps these. */
class TellingPropertyTest {

    /** A gemeente: its weight and its choice. */
    record Gestemd(int gewicht, String keuze) {}

    @Property(tries = 500)
    void de_volgorde_van_kiezers_en_stemmen_maakt_niets_uit(
            @ForAll("stemmen") List<Gestemd> stemmen, @ForAll long zaad) {
        var kiezers = kiezers(stemmen);
        var anders = new ArrayList<>(kiezers);
        Collections.shuffle(anders, new Random(zaad));

        assertThat(tel(anders, keuzes(stemmen))).isEqualTo(tel(kiezers, keuzes(stemmen)));
    }

    @Property(tries = 500)
    void geen_stem_en_geen_gemeente_gaat_verloren(@ForAll("stemmen") List<Gestemd> stemmen) {
        var telling = tel(kiezers(stemmen), keuzes(stemmen));

        assertThat(telling.totaal().gewicht())
                .isEqualTo(stemmen.stream().mapToLong(Gestemd::gewicht).sum());
        assertThat(telling.totaal().gemeenten()).isEqualTo(stemmen.size());
    }

    @Property(tries = 500)
    void een_stem_die_voor_wordt_maakt_van_aangenomen_nooit_verworpen(
            @ForAll("stemmen") List<Gestemd> stemmen, @ForAll int wie) {
        var meer = keuzes(stemmen);
        meer.put(code(Math.floorMod(wie, stemmen.size())), Stembiljet.VOOR);
        boolean eerst = tel(kiezers(stemmen), keuzes(stemmen)).aangenomen();

        assertThat(!eerst || tel(kiezers(stemmen), meer).aangenomen()).isTrue();
    }

    @Property(tries = 500)
    void aangenomen_is_hetzelfde_als_de_stemregels_zeggen(
            @ForAll("stemmen") List<Gestemd> stemmen) {
        var telling = tel(kiezers(stemmen), keuzes(stemmen));

        assertThat(telling.aangenomen())
                .isEqualTo(
                        regels("30", "50", false)
                                .aangenomen(
                                        telling.post("voor").gewicht(),
                                        telling.post("tegen").gewicht(),
                                        telling.post("onthouding").gewicht(),
                                        telling.totaal().gewicht()));
    }

    private static Telling tel(
            List<Kiezerslijst.Kiezer> kiezers, Map<GemeenteCode, String> keuzes) {
        return Telling.van(
                new Kiezerslijst(LocalDate.of(2026, 1, 1), kiezers),
                Stembiljet.VOOR_OF_TEGEN,
                keuzes,
                regels("30", "50", false));
    }

    private static List<Kiezerslijst.Kiezer> kiezers(List<Gestemd> stemmen) {
        var kiezers = new ArrayList<Kiezerslijst.Kiezer>();
        for (int i = 0; i < stemmen.size(); i++) {
            kiezers.add(
                    new Kiezerslijst.Kiezer(code(i), "Gemeente " + i, i, stemmen.get(i).gewicht()));
        }
        return kiezers;
    }

    private static Map<GemeenteCode, String> keuzes(List<Gestemd> stemmen) {
        var keuzes = new LinkedHashMap<GemeenteCode, String>();
        for (int i = 0; i < stemmen.size(); i++) {
            if (!stemmen.get(i).keuze().isEmpty()) {
                keuzes.put(code(i), stemmen.get(i).keuze());
            }
        }
        return keuzes;
    }

    private static GemeenteCode code(int i) {
        return gm("%04d".formatted(i));
    }

    @Provide
    Arbitrary<List<Gestemd>> stemmen() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 75),
                        Arbitraries.of("voor", "tegen", "onthouding", ""))
                .as(Gestemd::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }
}
