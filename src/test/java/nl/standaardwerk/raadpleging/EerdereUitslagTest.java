// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.raadpleging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.regeling.Regelingen;
import nl.standaardwerk.web.Sjabloon;
import nl.standaardwerk.web.Tekst;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every outcome that VNG published is told unambiguously by the one sentence. */
class EerdereUitslagTest {

    private static final Pattern DEEL = Pattern.compile("(Voor|Tegen): [^.]*?([0-9,]+%)");

    private final Tekst t = Sjabloon.tekst("web", "raadpleging");

    @Test
    void alle_negentig_uitslagen_staan_er_per_vergadering_de_laatste_eerst() {
        assertThat(alle()).hasSize(90);
        assertThat(EerdereUitslagReader.lees())
                .extracting(EerdereUitslag.Vergadering::naam)
                .startsWith("Extra ALV 24 mei 2024")
                .endsWith("ALV 2018");
    }

    @Test
    void elk_gepubliceerd_percentage_staat_een_keer_achter_het_juiste_woord() {
        for (var uitslag : alle()) {
            if (uitslag.alternatieven().isEmpty()) {
                var procenten = uitslag.cijfers().procenten();
                var gelezen =
                        DEEL.matcher(zin(uitslag))
                                .results()
                                .map(m -> m.group(1) + " " + m.group(2))
                                .toList();

                assertThat(gelezen)
                        .as(uitslag.onderwerp())
                        .containsExactlyElementsOf(
                                Stream.of(
                                                verwacht("Voor", procenten.voor()),
                                                verwacht("Tegen", procenten.tegen()))
                                        .flatMap(Optional::stream)
                                        .toList());
            }
        }
        assertThat(alle()).filteredOn(u -> !u.cijfers().isLeeg()).hasSizeGreaterThan(60);
    }

    @Test
    void wat_niet_is_gepubliceerd_is_geen_nul_en_geen_honderd_min() {
        var motie = met("Circulariteit centraal (Gooise Meren en Blaricum)");

        assertThat(zin(motie))
                .startsWith("Verworpen. Voor: niet gepubliceerd")
                .contains("Tegen: ", "90,31%")
                .doesNotContain("9,69%");
    }

    @Test
    void verworpen_met_voor_en_verworpen_met_tegen_staan_in_dezelfde_zin() {
        var metTegen = zin(met("Circulariteit centraal (Gooise Meren en Blaricum)"));
        var metVoor = zin(met("Luidt de noodklok (Zaanstad)"));

        assertThat(metVoor).startsWith("Verworpen. Voor: ").contains("43,02%");
        assertThat(zonderCijfers(metVoor)).isEqualTo(zonderCijfers(metTegen));
    }

    @Test
    void de_drie_keuzes_van_2020_staan_elk_met_hun_deel() {
        assertThat(zin(met("Contributie 2021 (bestuursvoorstel)")))
                .startsWith("Aangenomen. Voorstel van het bestuur (3,9%): ")
                .containsSubsequence(
                        "(3,9%)", "62%", "Geamendeerd voorstel (2,9%)", "34%", "Tegen alle", "4%")
                .doesNotContain("Voor:");
    }

    @Test
    void wie_stemden_in_2020_staat_erbij() {
        assertThat(EerdereUitslagReader.lees())
                .filteredOn(v -> v.opkomst().isPresent())
                .extracting(v -> v.opkomst().orElseThrow())
                .containsExactly(new EerdereUitslag.Opkomst(243, 355));
    }

    @Test
    void acclamatie_met_een_telling_en_een_stembiljet_met_een_keuze_kunnen_niet() {
        var cijfers =
                new Cijfers(
                        Cijfers.Reeks.LEEG, Cijfers.Reeks.LEEG, Cijfers.Reeks.van("60", "40"), "");
        var een = List.of(new EerdereUitslag.Alternatief("Een", BigDecimal.TEN));

        assertThatThrownBy(() -> uitslag(EerdereUitslag.Wijze.ACCLAMATIE, cijfers, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> uitslag(EerdereUitslag.Wijze.STEMMING, Cijfers.GEEN, een))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static EerdereUitslag uitslag(
            EerdereUitslag.Wijze wijze,
            Cijfers cijfers,
            List<EerdereUitslag.Alternatief> alternatieven) {
        return new EerdereUitslag(
                "ALV",
                "1",
                EerdereUitslag.Stuk.MOTIE,
                "Proef",
                EerdereUitslag.Besluit.AANGENOMEN,
                wijze,
                cijfers,
                alternatieven,
                "",
                "https://vng.nl");
    }

    private Optional<String> verwacht(String woord, Optional<BigDecimal> procent) {
        return procent.map(p -> woord + " " + t.percentage(p));
    }

    private static String zonderCijfers(String zin) {
        return zin.replaceAll("[0-9]+(,[0-9]+)?%", "niet gepubliceerd");
    }

    private String zin(EerdereUitslag uitslag) {
        return Uitslagzin.van(uitslag, Regelingen.versie("2018").stemregels(), t);
    }

    private static EerdereUitslag met(String onderwerp) {
        return alle().stream()
                .filter(u -> u.onderwerp().equals(onderwerp))
                .findFirst()
                .orElseThrow();
    }

    private static List<EerdereUitslag> alle() {
        return EerdereUitslagReader.lees().stream().flatMap(v -> v.uitslagen().stream()).toList();
    }
}
