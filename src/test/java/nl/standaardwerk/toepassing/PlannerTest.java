// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import static nl.standaardwerk.gemeenten.Voorbeelden.gm;
import static nl.standaardwerk.regeling.Verbindendheid.AANBEVOLEN;
import static nl.standaardwerk.regeling.Verbindendheid.STANDAARDVERKLARING;
import static nl.standaardwerk.regeling.Verbindendheid.VERBINDEND;
import static nl.standaardwerk.register.Voorbeelden.besloten;
import static nl.standaardwerk.register.Voorbeelden.eenBesluit;
import static nl.standaardwerk.register.Voorbeelden.eenStandaard;
import static nl.standaardwerk.register.Voorbeelden.voorgenomen;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.gemeenten.Gemeenten;
import nl.standaardwerk.gemeenten.Voorbeelden;
import nl.standaardwerk.register.Besluit;
import nl.standaardwerk.register.Besluitsoort;
import nl.standaardwerk.register.Standaard;
import nl.standaardwerk.register.Werkingsgebied;
import nl.standaardwerk.toepassing.Planner.Gewenst;
import nl.standaardwerk.toepassing.Verplichting.Einde;
import nl.standaardwerk.toepassing.Verplichting.Oorzaak;
import nl.standaardwerk.toepassing.Verplichting.Reden;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What begins and ends, and why. */
class PlannerTest {

    static final Period JAAR = Period.ofMonths(12);
    static final LocalDate NU = LocalDate.of(2026, 11, 26);
    private static final Gemeenten GEMEENTEN = Voorbeelden.gemeenten();

    private static Collection<Gewenst> gewenst(LocalDate tot, Besluit... besluiten) {
        return Planner.gewenst(eenStandaard("x", besluiten), GEMEENTEN, tot);
    }

    private static List<Gewenst> van(Collection<Gewenst> alle, String code) {
        return alle.stream().filter(g -> g.sleutel().gemeente().equals(gm(code))).toList();
    }

    private static LocalDate dag(String dag) {
        return LocalDate.parse(dag);
    }

    @Test
    void elke_gemeente_van_die_dag_krijgt_er_een_en_later_niet_nog_een() {
        var alle =
                gewenst(NU, eenBesluit().met(besloten(STANDAARDVERKLARING, "2024-01-01")).maak());

        assertThat(alle).hasSize(342);
        assertThat(alle)
                .allSatisfy(
                        g -> {
                            assertThat(g.einde()).isEmpty();
                            assertThat(g.oorzaak()).isEqualTo(Oorzaak.BESLUIT);
                            assertThat(g.sleutel().vanaf()).isEqualTo("2024-01-01");
                        });
    }

    @Test
    void voor_de_eerste_dag_en_van_een_voornemen_of_aanbeveling_komt_niets() {
        var straks = eenBesluit().met(besloten(VERBINDEND, "2027-01-01")).maak();
        var plan = eenBesluit().met(voorgenomen(VERBINDEND, "2022-01-01")).maak();
        var aanbevolen = eenBesluit().met(besloten(AANBEVOLEN, "2022-01-01")).maak();

        assertThat(gewenst(NU, straks)).isEmpty();
        assertThat(gewenst(NU, plan)).isEmpty();
        assertThat(gewenst(NU, aanbevolen)).isEmpty();
        assertThat(gewenst(dag("2027-01-01"), straks)).isNotEmpty();
    }

    @Test
    void van_een_onbekende_begindatum_komt_niets() {
        for (var vanaf : List.of("", "2022", "2022-03")) {
            var besluit = eenBesluit().met(besloten(STANDAARDVERKLARING, vanaf)).maak();
            assertThat(gewenst(NU, besluit)).as(vanaf).isEmpty();
        }
    }

    @Test
    void een_onzekere_eerste_trede_telt_niet_maar_de_zekere_tweede_wel() {
        var alle =
                gewenst(
                        NU,
                        eenBesluit()
                                .met(
                                        besloten(STANDAARDVERKLARING, "2019"),
                                        besloten(VERBINDEND, "2020-01-01"))
                                .maak());

        assertThat(van(alle, "0344")).hasSize(1);
        assertThat(van(alle, "0344").getFirst().sleutel().soort()).isEqualTo(VERBINDEND);
        assertThat(van(alle, "0344").getFirst().sleutel().vanaf()).isEqualTo("2020-01-01");
    }

    @Test
    void een_andere_graad_eindigt_de_een_en_begint_de_ander() {
        var alle =
                gewenst(
                        NU,
                        eenBesluit()
                                .met(
                                        besloten(STANDAARDVERKLARING, "2024-01-01"),
                                        besloten(VERBINDEND, "2025-01-01"))
                                .maak());

        var utrecht = van(alle, "0344");
        assertThat(utrecht).hasSize(2);
        assertThat(utrecht.getFirst().einde())
                .contains(new Einde(dag("2025-01-01"), Reden.ANDERE_GRAAD));
        assertThat(utrecht.getFirst().opvolgers()).containsExactly(utrecht.getLast().sleutel());
        assertThat(utrecht.getLast().oorzaak()).isEqualTo(Oorzaak.ANDERE_GRAAD);
    }

    @Test
    void intrekken_eindigt_zonder_opvolger() {
        var begin = eenBesluit().op("2023-12-01").met(besloten(VERBINDEND, "2024-01-01")).maak();
        var standaard = eenStandaard("x", begin);
        var weg =
                eenBesluit()
                        .over(standaard.id())
                        .soort(Besluitsoort.INTREKKING)
                        .op("2025-05-01")
                        .einde("2025-06-01")
                        .maak();

        var alle = gewenst(NU, begin, weg);
        assertThat(alle).hasSize(342);
        assertThat(alle)
                .allSatisfy(
                        g -> {
                            assertThat(g.einde())
                                    .contains(new Einde(dag("2025-06-01"), Reden.INGETROKKEN));
                            assertThat(g.opvolgers()).isEmpty();
                        });
    }

    @Test
    void een_nieuwe_versie_verandert_niets() {
        var begin = eenBesluit().op("2023-12-01").met(besloten(VERBINDEND, "2024-01-01")).maak();
        var standaard = eenStandaard("x", begin);
        var versie =
                eenBesluit()
                        .over(standaard.id())
                        .soort(Besluitsoort.NIEUWE_VERSIE)
                        .op("2025-05-01")
                        .maak();

        assertThat(gewenst(NU, begin, versie)).hasSize(342).allMatch(g -> g.einde().isEmpty());
    }

    @Test
    void een_lijst_van_gemeenten_gaat_met_de_herindeling_mee() {
        var lijst = new Werkingsgebied.Lijst(Set.of(gm("0788"), gm("0344")));
        var alle =
                gewenst(
                        NU,
                        eenBesluit()
                                .voor(lijst)
                                .op("2018-12-01")
                                .met(besloten(STANDAARDVERKLARING, "2019-01-01"))
                                .maak());

        assertThat(alle.stream().filter(g -> g.einde().isEmpty()).map(g -> g.sleutel().gemeente()))
                .contains(gm("0344"))
                .hasSize(5);
        assertThat(van(alle, "0788").getFirst().opvolgers()).hasSize(4);
    }

    @Test
    void een_gekrompen_werkingsgebied_eindigt_wie_erbuiten_valt() {
        var begin = eenBesluit().op("2023-12-01").met(besloten(VERBINDEND, "2024-01-01")).maak();
        var standaard = eenStandaard("x", begin);
        var kleiner =
                eenBesluit()
                        .over(standaard.id())
                        .soort(Besluitsoort.WIJZIGING_VERBINDENDHEID)
                        .op("2025-02-01")
                        .voor(new Werkingsgebied.Lijst(Set.of(gm("0344"))))
                        .maak();

        var alle = gewenst(NU, begin, kleiner);
        assertThat(van(alle, "0344").getFirst().einde()).isEmpty();
        assertThat(van(alle, "0363").getFirst().einde())
                .contains(new Einde(dag("2025-02-01"), Reden.WERKINGSGEBIED));
    }

    @Test
    void wat_er_al_is_komt_er_niet_nog_eens_en_een_gemiste_dag_wordt_ingehaald() {
        var standaard = sinds2017();
        var werkelijk = new Geheugen();
        for (var op : List.of("2018-06-01", "2021-01-01", "2022-03-24", "2026-11-26")) {
            werkelijk.werkBij(standaard, dag(op));
        }
        assertThat(werkelijk.plan(standaard, NU).isLeeg()).isTrue();

        var ineens = new Geheugen();
        ineens.werkBij(standaard, NU);
        assertThat(ineens.looptijden()).isEqualTo(werkelijk.looptijden());
    }

    @Test
    void de_klok_terug_laat_staan_wat_later_begon() {
        var standaard = sinds2017();
        var rijen = new Geheugen();
        rijen.werkBij(standaard, NU);

        assertThat(rijen.plan(standaard, dag("2019-05-01")).isLeeg()).isTrue();
    }

    @Test
    void de_termijn_telt_vanaf_de_dag_waarop_het_bekend_is() {
        var standaard = sinds2017();
        var rijen = new Geheugen();
        rijen.werkBij(standaard, dag("2020-02-01"));

        assertThat(rijen.alle).allMatch(v -> v.termijn().equals(dag("2021-02-01")));
    }

    @Test
    void een_hersteld_besluit_haalt_weg_wat_niet_had_moeten_beginnen() {
        var fout = eenBesluit().op("2023-12-01").met(besloten(VERBINDEND, "2024-01-01")).maak();
        var rijen = new Geheugen();
        var eerst = eenStandaard("x", fout);
        rijen.werkBij(eerst, NU);
        var goed =
                eenBesluit()
                        .herstelt(fout.id(), eerst.id())
                        .op("2023-12-01")
                        .met(besloten(STANDAARDVERKLARING, "2024-01-01"))
                        .maak();

        rijen.werkBij(eenStandaard("x", fout, goed), NU);

        assertThat(rijen.alle).hasSize(2 * 342);
        assertThat(rijen.alle.stream().filter(v -> v.geldtOp(NU)))
                .hasSize(342)
                .allMatch(v -> v.soort() == STANDAARDVERKLARING);
        assertThat(rijen.alle.stream().filter(v -> v.soort() == VERBINDEND))
                .allMatch(v -> v.einde().equals(Optional.of(new Einde(v.vanaf(), Reden.HERSTELD))));
    }

    static Standaard sinds2017() {
        return eenStandaard(
                "x",
                eenBesluit()
                        .op("2017-05-01")
                        .met(besloten(STANDAARDVERKLARING, "2017-06-01"))
                        .maak());
    }
}
