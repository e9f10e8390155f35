// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import static nl.standaardwerk.gemeenten.Voorbeelden.gm;
import static nl.standaardwerk.regeling.Verbindendheid.STANDAARDVERKLARING;
import static nl.standaardwerk.register.Voorbeelden.besloten;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.gemeenten.Gemeenten;
import nl.standaardwerk.platform.Demoklok;
import nl.standaardwerk.register.Standaard;
import nl.standaardwerk.toegang.Gebruiker;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The herindelingen of 2018 to 2023 on the day itself, one after the other, in the database. */
class HerindelingModuleTest extends Toepassingtest {

    private static final LocalDate BEGIN = LocalDate.of(2017, 6, 1);
    private static final GemeenteCode WEESP = gm("0457");
    private static final GemeenteCode HAAREN = gm("0788");

    @Autowired private Demoklok klok;
    @Autowired private Gemeenten gemeenten;

    private Standaard standaard = Toepassingtest.leeg();
    private final Map<LocalDate, Telling> voor = new HashMap<>();

    @BeforeEach
    void eenStandaardDieAlGold() {
        klok.gaNaar(BEGIN);
        standaard =
                register.get(
                        schrijfIn(
                                besluit()
                                        .op("2017-05-01")
                                        .met(besloten(STANDAARDVERKLARING, BEGIN.toString()))
                                        .maak()));
    }

    @AfterEach
    void vandaagWeer() {
        klok.gaNaarVandaag();
    }

    /** Up to and including this day; on the day before each change the figures are noted. */
    private void speelTot(LocalDate tot) {
        for (var dag : gemeenten.wisseldagen()) {
            if (dag.isAfter(BEGIN) && !dag.isAfter(tot)) {
                klok.gaNaar(dag.minusDays(1));
                voor.put(
                        dag.minusDays(1),
                        toepassing.telling(standaard.id(), dag.minusDays(1)).orElseThrow());
                klok.gaNaar(dag);
                verplichtingen.werkBij(standaard.id());
            }
        }
    }

    private void geefOp(GemeenteCode gemeente) {
        toepassing.geefOp(
                new Toepassing.Verzending(
                        standaard.id(),
                        gemeente,
                        new Stand.Toegepast(
                                "1", vandaag().minusDays(1), java.util.Optional.empty()),
                        0),
                coordinator(gemeente));
    }

    private Set<GemeenteCode> opvolgers(GemeenteCode van) {
        return new HashSet<>(
                jdbc
                        .sql(
                                """
                                select n.gemeente
                                from toepassing.opvolging o
                                join toepassing.verplichting v on v.id = o.van
                                join toepassing.verplichting n on n.id = o.naar
                                where v.standaard = :s and v.gemeente = :g
                                """)
                        .param("s", standaard.id().waarde())
                        .param("g", van.waarde())
                        .query(String.class)
                        .list()
                        .stream()
                        .map(GemeenteCode::new)
                        .toList());
    }

    private Standsoort stand(GemeenteCode gemeente, LocalDate dag) {
        return toepassing.vanGemeente(gemeente, dag).stream()
                .filter(r -> r.standaard().equals(standaard.id()))
                .findFirst()
                .orElseThrow()
                .stand();
    }

    @Test
    void alle_63_gemeenten_dag_na_dag_en_wat_was_blijft_zoals_het_was() {
        geefOp(HAAREN);
        geefOp(WEESP);
        geefOp(gm("0363"));
        speelTot(LocalDate.of(2026, 1, 1));

        var alle = verplichtingen.van(standaard.id());
        var geeindigd = alle.stream().filter(v -> v.einde().isPresent()).toList();
        assertThat(geeindigd)
                .hasSize(63)
                .allSatisfy(v -> assertThat(opvolgers(v.gemeente())).isNotEmpty());
        assertThat(alle.stream().filter(v -> v.geldtOp(LocalDate.of(2026, 1, 1)))).hasSize(342);
        voor.forEach(
                (dag, telling) ->
                        assertThat(toepassing.telling(standaard.id(), dag))
                                .as(dag.toString())
                                .contains(telling));
        assertThat(opvolgers(HAAREN))
                .containsExactlyInAnyOrder(gm("0757"), gm("0824"), gm("0855"), gm("0865"));
        assertThat(stand(HAAREN, LocalDate.of(2020, 12, 31))).isEqualTo(Standsoort.TOEGEPAST);
        assertThat(toepassing.opgaven(standaard.id(), HAAREN)).hasSize(1);
        assertThat(stand(gm("0855"), LocalDate.of(2021, 1, 1))).isEqualTo(Standsoort.GEEN_OPGAVE);
        assertThat(opvolgers(WEESP)).containsExactly(gm("0363"));
        assertThat(stand(WEESP, LocalDate.of(2022, 3, 23))).isEqualTo(Standsoort.TOEGEPAST);
        assertThat(stand(gm("0363"), LocalDate.of(2022, 3, 24))).isEqualTo(Standsoort.TOEGEPAST);
    }

    @Test
    void vooraf_een_vooruitblik_en_daarna_wat_is_vastgelegd() {
        speelTot(LocalDate.of(2022, 1, 1));
        var dag = LocalDate.of(2022, 3, 24);
        klok.gaNaar(dag.minusDays(20));
        var vooruitblik = verplichtingen.overgang(dag);
        assertThat(vooruitblik.einden().get(WEESP)).isGreaterThanOrEqualTo(1);
        var pad = "/toepassing/herindelingen/" + dag;
        var vooraf = pagina(get(pad, Gebruiker.bezoeker())).select("main");
        assertThat(vooraf.text()).contains("Vooruitblik", "Weesp", "Amsterdam");

        klok.gaNaar(dag);
        verplichtingen.werkBij();

        assertThat(verplichtingen.overgang(dag)).isEqualTo(vooruitblik);
        assertThat(pagina(get(pad, Gebruiker.bezoeker())).select("main").text())
                .contains("Vastgelegd", "Weesp", "Amsterdam");
    }

    @Test
    void een_dag_die_al_is_bijgewerkt_kost_niets_en_na_een_besluit_in_het_verleden_weer_wel() {
        klok.gaNaarVandaag();
        verplichtingen.werkBij();
        var gedaan = bijwerkingen();

        verplichtingen.werkBijAlsNodig();
        assertThat(bijwerkingen()).isEqualTo(gedaan);

        var toen = LocalDate.of(2020, 12, 31);
        klok.gaNaar(toen);
        verplichtingen.werkBij(standaard.id());
        assertThat(bijwerkingen()).isEqualTo(gedaan + 1);

        klok.gaNaarVandaag();
        assertThat(verplichtingen.isNieuweDag()).isTrue();
        verplichtingen.werkBijAlsNodig();
        assertThat(bijwerkingen()).isEqualTo(gedaan + 2);
        assertThat(verplichtingen.isNieuweDag()).isFalse();
    }

    private long bijwerkingen() {
        return jdbc.sql("select count(*) from toepassing.bijwerking").query(Long.class).single();
    }

    @Test
    void de_lijst_noemt_elke_herindeling_en_de_plannen() {
        klok.gaNaarVandaag();
        var lijst = pagina(get("/toepassing/herindelingen", Gebruiker.bezoeker()));
        assertThat(lijst.select("table:has(#dagen-tabel-titel) tbody tr"))
                .hasSize(gemeenten.wisseldagen().size());
        assertThat(lijst.select("main").text()).contains("Haaren", "Voorgenomen");
        for (var pad : List.of("x", "2022-03-25", UUID.randomUUID().toString())) {
            assertThat(get("/toepassing/herindelingen/" + pad, Gebruiker.bezoeker()))
                    .hasStatus(404);
        }
    }
}
