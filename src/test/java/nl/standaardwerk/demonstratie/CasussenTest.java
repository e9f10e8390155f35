// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.demonstratie;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.journaal.Journaal;
import nl.standaardwerk.journaal.Journaalregel;
import nl.standaardwerk.regeling.Handeling;
import nl.standaardwerk.regeling.Ladder;
import nl.standaardwerk.regeling.Stap;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.register.Register;
import nl.standaardwerk.register.Standaard;
import nl.standaardwerk.vaststelling.Vaststelling;
import nl.standaardwerk.voorbereiding.Voorbereiding;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * The four cases through the whole procedure, on an empty database, by the people whose turn it is.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestPropertySource(properties = "vers=casussen")
class CasussenTest extends AppTest {

    @Autowired private Casussen casussen;
    @Autowired private Casusverslag verslag;
    @Autowired private Heden heden;
    @Autowired private Journaal journaal;
    @Autowired private Register register;
    @Autowired private Vaststelling vaststelling;
    @Autowired private Voorbereiding voorbereiding;
    @Autowired private Clock clock;

    private List<Casusuitkomst> uitkomsten = List.of();
    private List<Verteld> present = List.of();

    @BeforeAll
    void vertel() {
        present = heden.vertel();
        uitkomsten = casussen.vertel();
    }

    @TestFactory
    Stream<DynamicTest> elke_casus_loopt_zoals_hij_hoort_te_lopen() {
        return uitkomsten.stream()
                .map(
                        u ->
                                DynamicTest.dynamicTest(
                                        u.verteld().verhaal().sleutel(),
                                        () -> assertThat(u.verschillen()).isEmpty()));
    }

    @Test
    void samen_bereiken_zij_elke_stap_en_doen_zij_elke_soort_daad() {
        var zetten = uitkomsten.stream().flatMap(u -> u.verteld().route().stream()).toList();

        assertThat(zetten).extracting(Verteld.Zet::naar).contains(Stap.values());
        assertThat(zetten)
                .extracting(Verteld.Zet::handeling)
                .contains(
                        Handeling.GEEFT_NO_GO,
                        Handeling.BRENGT_OPNIEUW_IN,
                        Handeling.HOUDT_AAN,
                        Handeling.VERWIJST_TERUG,
                        Handeling.GAAT_VERDER,
                        Handeling.AGENDEERT,
                        Handeling.CONSULTEERT,
                        Handeling.BEKRACHTIGT,
                        Handeling.TREKT_IN);
    }

    @Test
    void de_verwerkersovereenkomst_wordt_in_twee_treden_verbindend() {
        var standaard = standaard("verwerkersovereenkomst");

        assertThat(standaard.graad(LocalDate.of(2019, 6, 30))).isEqualTo(new Ladder.Geen());
        assertThat(standaard.graad(LocalDate.of(2019, 12, 31)))
                .isEqualTo(new Ladder.Vast(Verbindendheid.STANDAARDVERKLARING));
        assertThat(standaard.graad(LocalDate.of(2020, 1, 1)))
                .isEqualTo(new Ladder.Vast(Verbindendheid.VERBINDEND));
        assertThat(standaard.inschrijvingen().getFirst().bekendmaking()).isPresent();
    }

    @Test
    void de_gibit_van_2023_is_een_nieuwe_versie_van_dezelfde_standaard() {
        var eerste = standaard("gibit");
        var tweede = standaard("gibit-2023");

        assertThat(tweede.id()).isEqualTo(eerste.id());
        assertThat(tweede.versie(LocalDate.of(2023, 9, 30)).orElseThrow().nummer())
                .isEqualTo("2020");
        assertThat(tweede.versies()).extracting("nummer").containsExactly("2023", "2020");
    }

    @Test
    void na_terugverwijzen_is_er_een_tweede_traject_op_een_nieuwe_versie() {
        var dossier = verteld("bio").voorstel().id();
        var trajecten = vaststelling.alleVan(dossier);

        assertThat(trajecten).hasSize(2);
        assertThat(trajecten.getFirst().vorige()).contains(trajecten.getLast().id());
        assertThat(trajecten.getFirst().dossierversie().nummer())
                .isGreaterThan(trajecten.getLast().dossierversie().nummer());
        assertThat(trajecten.getLast().isTerugverwezen()).isTrue();
    }

    @Test
    void elke_daad_staat_in_het_journaal_op_haar_dag() {
        for (Casusuitkomst uitkomst : uitkomsten) {
            var verteld = uitkomst.verteld();
            var regels = journaal.van(verteld.voorstel().id().waarde(), true);

            assertThat(regels).extracting(Journaalregel::op).isSorted();
            assertThat(regels)
                    .extracting(Journaalregel::op)
                    .containsAll(verteld.route().stream().map(Verteld.Zet::op).toList());
            assertThat(regels)
                    .extracting(Journaalregel::soort)
                    .contains("VoorstelIngebracht", "MedeIndienerToegevoegd", "VoorstelIngediend");
        }
        assertThat(journaal.van(verteld("verwerkersovereenkomst").voorstel().id().waarde(), false))
                .extracting(Journaalregel::soort)
                .contains(
                        "GoGegeven",
                        "TrajectGestart",
                        "AdviesUitgebracht",
                        "VoorwaardeVoldaan",
                        "RaadplegingUitgeschreven",
                        "UitslagVastgesteld",
                        "StandaardVastgesteld",
                        "StandaardGepubliceerd",
                        "BesluitBekendgemaakt");
    }

    @Test
    void niets_ervan_is_echt_of_historisch() {
        assertThat(voorbereiding.alle()).isNotEmpty().allMatch(v -> v.demonstratie());
        assertThat(vaststelling.alle()).isNotEmpty().allMatch(t -> t.demonstratie());
        assertThat(register.alle())
                .hasSize(4)
                .allMatch(Standaard::demonstratie)
                .allMatch(
                        s -> s.inschrijvingen().stream().allMatch(i -> i.besluit().demonstratie()))
                .allMatch(s -> s.laatste(LocalDate.now(clock)).kenmerken().isEmpty());
    }

    @Test
    void het_heden_heeft_drie_voorstellen_op_verschillende_stappen_en_een_dat_is_afgewezen() {
        assertThat(present)
                .extracting(v -> v.voorstel().stap())
                .containsExactly(
                        Stap.RAADPLEGING, Stap.ADVIES_COLLEGE, Stap.VOORBEREIDING, Stap.AFGEWEZEN);
        assertThat(present)
                .allSatisfy(v -> assertThat(v.stappen()).isEqualTo(v.verhaal().verwacht().route()))
                .allSatisfy(
                        v ->
                                assertThat(voorbereiding.dossier(v.voorstel().id()).documenten())
                                        .isNotEmpty());
        assertThat(heden.vertel()).isEmpty();
    }

    @Test
    void na_het_vertellen_is_het_weer_vandaag() {
        assertThat(LocalDate.now(clock))
                .isEqualTo(LocalDate.now(Clock.system(ZoneId.of("Europe/Amsterdam"))));
    }

    @Test
    void het_verslag_noemt_elke_stap_en_wat_in_het_register_kwam() {
        var regels = verslag.van(uitkomsten);

        assertThat(regels)
                .anyMatch(r -> r.contains("22 november 2018") && r.contains("geeft een go"))
                .anyMatch(r -> r.contains("gemeente Deventer"))
                .anyMatch(r -> r.contains("Verbindend vanaf 1 januari 2020"))
                .anyMatch(r -> r.contains("Alle 7 verhalen kloppen"))
                .noneMatch(r -> r.contains("KLOPT NIET"));
    }

    private Verteld verteld(String sleutel) {
        return uitkomsten.stream()
                .map(Casusuitkomst::verteld)
                .filter(v -> v.verhaal().sleutel().equals(sleutel))
                .findFirst()
                .orElseThrow();
    }

    private Standaard standaard(String sleutel) {
        return verteld(sleutel).standaard().orElseThrow();
    }
}
