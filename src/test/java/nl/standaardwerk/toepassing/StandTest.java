// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import static nl.standaardwerk.regeling.Verbindendheid.STANDAARDVERKLARING;
import static nl.standaardwerk.regeling.Verbindendheid.VERBINDEND;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.toepassing.Stand.Bewijs;
import nl.standaardwerk.toepassing.Uitleg.Reden;
import nl.standaardwerk.web.Formulier;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a gemeente can say, and as what that counts. */
class StandTest {

    static final LocalDate NU = LocalDate.of(2026, 11, 26);

    static Uitleg eenUitleg(Set<Reden> redenen, LocalDate tot) {
        return new Uitleg(
                "Alles",
                redenen,
                "Het contract loopt nog.",
                "Niets te merken.",
                "Aparte afspraken.",
                Optional.of(NU.plusMonths(14)),
                NU.minusDays(3),
                Optional.empty(),
                tot);
    }

    private static List<String> fouten(Stand.Opgegeven stand, String... versies) {
        try {
            Opgaveregels.controleer(stand, Set.of(versies), NU);
            return List.of();
        } catch (OnjuisteInvoer fout) {
            return fout.fouten().stream().map(OnjuisteInvoer.Veldfout::veld).toList();
        }
    }

    @Test
    void verlopen_komt_van_de_dag() {
        var plan = new Stand.Gepland("Stappen", NU);

        assertThat(Standsoort.van(plan, STANDAARDVERKLARING, NU)).isEqualTo(Standsoort.GEPLAND);
        assertThat(Standsoort.van(plan, STANDAARDVERKLARING, NU.plusDays(1)))
                .isEqualTo(Standsoort.VERLOPEN);
        assertThat(new Stand.NogGeenOpgave().isVerlopenOp(LocalDate.MAX)).isFalse();
    }

    @Test
    void onder_verbindend_is_uitleg_een_afwijking() {
        var uitleg = new Stand.LegUit(eenUitleg(Set.of(Reden.CONTRACT), NU.plusMonths(3)));

        assertThat(Standsoort.van(uitleg, STANDAARDVERKLARING, NU)).isEqualTo(Standsoort.LEG_UIT);
        assertThat(Standsoort.van(uitleg, VERBINDEND, NU)).isEqualTo(Standsoort.AFWIJKING);
    }

    @Test
    void alleen_geld_is_geen_reden_zonder_datum_van_vervanging() {
        assertThatThrownBy(
                        () ->
                                new Uitleg(
                                        "a",
                                        Set.of(Reden.GELD),
                                        "b",
                                        "c",
                                        "d",
                                        Optional.empty(),
                                        NU,
                                        Optional.empty(),
                                        NU.plusDays(9)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(eenUitleg(Set.of(Reden.GELD), NU.plusDays(9)).vervanging()).isPresent();
        var formulier =
                Formulier.van(
                        Map.of(
                                "redenen", List.of("GELD"),
                                "deel", List.of("Alles"),
                                "toelichting", List.of("Te duur"),
                                "gevolg", List.of("Niets"),
                                "maatregel", List.of("Niets"),
                                "tot", List.of("1 maart 2027"),
                                "besluit", List.of("1 november 2026")));
        assertThatThrownBy(() -> OpgaveReader.lees(Opgavesoort.LEG_UIT, formulier))
                .isInstanceOfSatisfying(
                        OnjuisteInvoer.class,
                        f ->
                                assertThat(f.fouten())
                                        .extracting(OnjuisteInvoer.Veldfout::sleutel)
                                        .containsExactly("toepassing.fout.alleenGeld"));
        assertThat(
                        OpgaveReader.lees(
                                Opgavesoort.LEG_UIT,
                                formulier.metAlle("redenen", List.of("GELD", "MENSEN"))))
                .isInstanceOf(Stand.LegUit.class);
    }

    @Test
    void een_uitleg_geldt_hooguit_twaalf_maanden() {
        var jaar = new Stand.LegUit(eenUitleg(Set.of(Reden.CONTRACT), NU.plusMonths(12)));
        var langer =
                new Stand.LegUit(eenUitleg(Set.of(Reden.CONTRACT), NU.plusMonths(12).plusDays(1)));
        var voorbij = new Stand.LegUit(eenUitleg(Set.of(Reden.CONTRACT), NU));

        assertThat(fouten(jaar)).isEmpty();
        assertThat(fouten(langer)).containsExactly("tot");
        assertThat(fouten(voorbij)).containsExactly("tot");
    }

    @Test
    void wat_nog_moet_komen_is_niet_gebeurd_en_wat_gepland_is_wel() {
        var bewijs = new Bewijs("", NU.plusDays(1), Optional.of(NU.minusDays(1)));
        var toegepast = new Stand.Toegepast("1", NU.plusDays(1), Optional.of(bewijs));

        assertThat(fouten(toegepast, "2", "3"))
                .containsExactlyInAnyOrder("versie", "sinds", "bewijsOp", "bewijsTot");
        assertThat(fouten(new Stand.Toegepast("2", NU, Optional.empty()), "2")).isEmpty();
        assertThat(fouten(new Stand.Toegepast("", NU, Optional.empty()))).isEmpty();
        assertThat(fouten(new Stand.Gepland("Stappen", NU))).containsExactly("datum");
        assertThat(fouten(new Stand.Gepland(" ", NU.plusDays(1)))).containsExactly("plan");
        assertThat(fouten(new Stand.Gepland("x".repeat(4001), NU.plusDays(1))))
                .containsExactly("plan");
    }

    @Test
    void een_leeg_formulier_noemt_alles_wat_mist() {
        for (var soort : Opgavesoort.values()) {
            assertThatThrownBy(() -> OpgaveReader.lees(soort, Formulier.leeg()))
                    .isInstanceOf(OnjuisteInvoer.class);
        }
    }

    @Test
    void een_telling_telt_op_en_toont_wat_er_is() {
        var een = new Telling(Map.of(Standsoort.TOEGEPAST, 2, Standsoort.VERLOPEN, 1), false);
        var ander = new Telling(Map.of(Standsoort.GEEN_OPGAVE, 1), true);

        var samen = Telling.samen(List.of(een, ander));

        assertThat(samen.totaal()).isEqualTo(4);
        assertThat(samen.opgegeven()).isEqualTo(2);
        assertThat(samen.demonstratie()).isTrue();
        assertThat(samen.deel(1)).isEqualByComparingTo("25.0");
        assertThat(samen.soorten())
                .containsExactly(
                        Standsoort.TOEGEPAST,
                        Standsoort.GEPLAND,
                        Standsoort.LEG_UIT,
                        Standsoort.VERLOPEN,
                        Standsoort.GEEN_OPGAVE);
        assertThat(new Telling(Map.of(), false).deel(0)).isEqualByComparingTo("0");
    }
}
