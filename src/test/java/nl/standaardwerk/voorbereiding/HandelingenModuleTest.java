// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.voorbereiding;

import static nl.standaardwerk.voorbereiding.Voorbeelden.DEVENTER;
import static nl.standaardwerk.voorbereiding.Voorbeelden.ZWOLLE;
import static nl.standaardwerk.voorbereiding.Voorbeelden.eenVoorstel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.Weigering;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.journaal.Journaal;
import nl.standaardwerk.journaal.Journaalregel;
import nl.standaardwerk.regeling.Datering;
import nl.standaardwerk.regeling.HandelingNietToegestaan;
import nl.standaardwerk.regeling.Motiveringsaspect;
import nl.standaardwerk.regeling.Stap;
import nl.standaardwerk.regeling.Toetsvraag;
import nl.standaardwerk.regeling.Trede;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.GeenRecht;
import nl.standaardwerk.toegang.Personen;
import nl.standaardwerk.toegang.Taak;
import nl.standaardwerk.voorbereiding.Toetsantwoord.Antwoord;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

class HandelingenModuleTest extends AppTest {

    @Autowired private Voorbereiding voorbereiding;
    @Autowired private VoorbereidingTaken taken;
    @Autowired private Journaal journaal;
    @Autowired private Clock clock;

    private final Gebruiker indiener = Personen.indiener(DEVENTER.waarde());
    private final Gebruiker directie = Personen.directie();

    private Voorstel nu(DossierId id) {
        return voorbereiding.get(id);
    }

    private List<String> gebeurd(DossierId id) {
        return journaal.van(id.waarde(), true).stream().map(Journaalregel::soort).toList();
    }

    @Test
    void zolang_er_iets_ontbreekt_kan_een_voorstel_niet_worden_ingediend() {
        var id = eenVoorstel().rijp(voorbereiding);
        voorbereiding.motiveer(id, Motiveringsaspect.DRAAGVLAK, "", nu(id).versie(), indiener);
        var voor = nu(id);

        assertThatThrownBy(() -> voorbereiding.dienIn(id, voor.versie(), indiener))
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.code()).isEqualTo("dossier-niet-rijp"));

        assertThat(nu(id)).isEqualTo(voor);
        assertThat(voor.ontbreekt()).isEqualTo(1);
    }

    @Test
    void een_nee_gaat_met_redenen_van_de_directie_door() {
        var id = eenVoorstel().rijp(voorbereiding);
        var nee = Voorbeelden.antwoord(Antwoord.NEE, "Een hogere instantie werkt eraan");
        voorbereiding.beantwoord(
                id, Toetsvraag.GEEN_ANDERE_INSTANTIE, nee, nu(id).versie(), indiener);
        voorbereiding.dienIn(id, nu(id).versie(), indiener);

        assertThatThrownBy(() -> voorbereiding.geefGo(id, " ", nu(id).versie(), directie))
                .hasMessageContaining("onjuiste-invoer");
        voorbereiding.geefGo(id, "Wij wachten daar niet op", nu(id).versie(), directie);

        assertThat(nu(id).stap()).isEqualTo(Stap.VOORDRACHT);
        assertThat(voorbereiding.zetten(id).getLast().reden())
                .isEqualTo("Wij wachten daar niet op");
    }

    @Test
    void indienen_legt_de_regeling_vast_en_maakt_openbaar() {
        var id = eenVoorstel().ingediend(voorbereiding);

        assertThat(nu(id).regeling()).contains("2018");
        assertThat(nu(id).isOpenbaar()).isTrue();
        assertThat(nu(id).ingediend()).contains(LocalDate.now(clock));
        assertThat(gebeurd(id)).startsWith("VoorstelIngebracht").endsWith("VoorstelIngediend");
    }

    @Test
    void de_go_volgt_de_route_van_de_hoogste_trede() {
        var id =
                eenVoorstel()
                        .metLadder(
                                new Trede.Besloten(
                                        Verbindendheid.STANDAARDVERKLARING, Datering.van("2029")),
                                new Trede.Besloten(Verbindendheid.VERBINDEND, Datering.van("2031")))
                        .metGo(voorbereiding);

        var go =
                journaal.van(id.waarde(), false).stream()
                        .filter(r -> r.soort().equals("GoGegeven"))
                        .findFirst()
                        .orElseThrow();

        assertThat(go.gegeven("voorgesteld")).isEqualTo("STANDAARDVERKLARING");
        assertThat(go.gegeven("routegraad")).isEqualTo("VERBINDEND");
        assertThat(go.gegeven("sha256")).isEqualTo(voorbereiding.dossier(id).versie().sha256());
    }

    @Test
    void van_twee_beslissingen_op_hetzelfde_moment_wint_er_een() throws Exception {
        var id = eenVoorstel().ingediend(voorbereiding);
        int gezien = nu(id).versie();
        List<Callable<String>> tegelijk =
                List.of(
                        () -> probeer(() -> voorbereiding.geefGo(id, "Ja", gezien, directie)),
                        () -> probeer(() -> voorbereiding.geefNoGo(id, "Nee", gezien, directie)),
                        () -> probeer(() -> voorbereiding.verwijsTerug(id, "?", gezien, directie)));
        var uitkomsten = new ArrayList<String>();
        try (var pool = Executors.newFixedThreadPool(3)) {
            for (var uitkomst : pool.invokeAll(tegelijk)) {
                uitkomsten.add(uitkomst.get());
            }
        }

        assertThat(uitkomsten).filteredOn("gedaan"::equals).hasSize(1);
        assertThat(uitkomsten)
                .allMatch(
                        u ->
                                List.of(
                                                "gedaan",
                                                "voorstel-intussen-gewijzigd",
                                                "voorstel-in-vaststelling",
                                                "handeling-niet-toegestaan",
                                                "procedure-is-ten-einde")
                                        .contains(u));
        assertThat(voorbereiding.zetten(id)).hasSize(2);
    }

    private static String probeer(Runnable handeling) {
        try {
            handeling.run();
            return "gedaan";
        } catch (Weigering weigering) {
            return weigering.code();
        }
    }

    @Test
    void wat_niet_in_de_regeling_staat_wordt_geweigerd_en_verandert_niets() {
        var id = eenVoorstel().rijp(voorbereiding);
        var voor = nu(id);
        int v = voor.versie();

        List<Runnable> verboden =
                List.of(
                        () -> voorbereiding.geefGo(id, "x", v, directie),
                        () -> voorbereiding.geefNoGo(id, "x", v, directie),
                        () -> voorbereiding.verwijsTerug(id, "x", v, directie),
                        () ->
                                voorbereiding.houdAan(
                                        id, LocalDate.now(clock).plusDays(3), "x", v, directie),
                        () -> voorbereiding.brengOpnieuwIn(id, v, indiener));

        for (Runnable handeling : verboden) {
            assertThatThrownBy(handeling::run).isInstanceOf(HandelingNietToegestaan.class);
        }
        assertThat(nu(id)).isEqualTo(voor);
        assertThat(voorbereiding.zetten(id)).isEmpty();
    }

    @Test
    void wie_het_recht_niet_heeft_wordt_geweigerd_en_verandert_niets() {
        var id = eenVoorstel().ingediend(voorbereiding);
        var voor = nu(id);
        int v = voor.versie();
        var ander = Personen.indiener(ZWOLLE.waarde());

        List<Runnable> verboden =
                List.of(
                        () -> voorbereiding.geefGo(id, "x", v, indiener),
                        () -> voorbereiding.geefGo(id, "x", v, Gebruiker.bezoeker()),
                        () -> voorbereiding.geefNoGo(id, "x", v, Personen.dossierhouder()),
                        () -> voorbereiding.trekIn(id, "", v, ander),
                        () -> voorbereiding.trekIn(id, "", v, directie),
                        () -> voorbereiding.dienMedeIn(id, DEVENTER, ander),
                        () -> voorbereiding.motiveer(id, Motiveringsaspect.NUT, "x", v, ander));

        for (Runnable handeling : verboden) {
            assertThatThrownBy(handeling::run).isInstanceOf(GeenRecht.class);
        }
        assertThat(nu(id)).isEqualTo(voor);
    }

    @Test
    void een_no_go_kan_opnieuw_worden_ingebracht() {
        var id = eenVoorstel().ingediend(voorbereiding);
        voorbereiding.geefNoGo(id, "Nog niet", nu(id).versie(), directie);
        assertThat(nu(id).stap()).isEqualTo(Stap.NO_GO);

        voorbereiding.brengOpnieuwIn(id, nu(id).versie(), indiener);

        assertThat(nu(id).stap()).isEqualTo(Stap.VOORBEREIDING);
        assertThat(nu(id).regeling()).contains("2018");
        assertThat(gebeurd(id)).endsWith("NoGoGegeven", "VoorstelOpnieuwIngebracht");
    }

    @Test
    void aanhouden_blijft_in_dezelfde_stap_tot_een_dag_na_vandaag() {
        var id = eenVoorstel().ingediend(voorbereiding);
        var morgen = LocalDate.now(clock).plusDays(1);

        assertThatThrownBy(
                        () ->
                                voorbereiding.houdAan(
                                        id, morgen.minusDays(1), "x", nu(id).versie(), directie))
                .hasMessageContaining("onjuiste-invoer");
        voorbereiding.houdAan(id, morgen, "Eerst overleg", nu(id).versie(), directie);

        assertThat(nu(id).stap()).isEqualTo(Stap.GO_NO_GO);
        assertThat(nu(id).aangehoudenTot()).contains(morgen);
    }

    @Test
    void een_lopend_traject_wordt_bij_vaststelling_ingetrokken() {
        var id = eenVoorstel().metGo(voorbereiding);

        assertThatThrownBy(() -> voorbereiding.trekIn(id, "", nu(id).versie(), indiener))
                .hasMessageContaining("voorstel-in-vaststelling");

        assertThat(nu(id).stap()).isEqualTo(Stap.VOORDRACHT);
    }

    @Test
    void intrekken_is_het_einde() {
        var id = eenVoorstel().ingebracht(voorbereiding);
        voorbereiding.trekIn(id, "", nu(id).versie(), indiener);

        assertThat(nu(id).stap()).isEqualTo(Stap.INGETROKKEN);
        assertThatThrownBy(() -> voorbereiding.dienIn(id, nu(id).versie(), indiener))
                .isInstanceOf(HandelingNietToegestaan.class);
    }

    @Test
    void mede_indienen_telt_een_gemeente_eenmaal() {
        var id = eenVoorstel().ingediend(voorbereiding);
        var zwolle = Personen.indiener(ZWOLLE.waarde());

        voorbereiding.dienMedeIn(id, ZWOLLE, zwolle);
        voorbereiding.dienMedeIn(id, ZWOLLE, zwolle);

        assertThat(nu(id).medeIndieners()).containsExactly(ZWOLLE);
        assertThat(gebeurd(id)).filteredOn("MedeIndienerToegevoegd"::equals).hasSize(1);
    }

    @Test
    void de_indiener_en_de_directie_zien_wat_er_van_hen_wordt_verwacht() {
        var ene = new GemeenteCode("GM0307");
        var amersfoort = Personen.indiener(ene.waarde());
        var gegevens = eenVoorstel().gegevens();
        var id = voorbereiding.brengIn(new NieuwVoorstel(gegevens, List.of(ene)), amersfoort);

        assertThat(taken.taken(amersfoort))
                .extracting(Taak::sleutel)
                .containsExactly("voorbereiding.taak.vul-aan");
        assertThat(taken.taken(Gebruiker.bezoeker())).isEmpty();

        var ingediend = eenVoorstel().ingediend(voorbereiding);
        assertThat(taken.taken(directie))
                .extracting(Taak::nummer)
                .contains(nu(ingediend).nummer())
                .doesNotContain(nu(id).nummer());
    }
}
