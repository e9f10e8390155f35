// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.demonstratie;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.raadpleging.Raadpleging;
import nl.standaardwerk.raadpleging.Raadplegingen;
import nl.standaardwerk.raadpleging.Uitslag;
import nl.standaardwerk.stemming.Stembureau;
import nl.standaardwerk.stemming.Stemmingen;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.util.List;
import java.util.stream.Stream;

/**
 * The votes that a first start of the demonstration tells of: one that is over, one that is open.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HedenTest extends AppTest {

    @Autowired private Verteller verteller;
    @Autowired private Raadplegingen raadplegingen;
    @Autowired private Stemmingen stemmingen;
    @Autowired private Stembureau stembureau;
    @Autowired private Personen personen;
    @Autowired private MockMvcTester mvc;

    private List<Verteld> verteld = List.of();

    @BeforeAll
    void vertel() {
        verteld =
                Stream.of("heden-brieven", "heden-logging")
                        .map(Verhalen::lees)
                        .map(verteller::vertel)
                        .toList();
    }

    @Test
    void elk_verhaal_komt_waar_het_om_gaat() {
        assertThat(verteld)
                .allSatisfy(
                        v ->
                                assertThat(v.stappen().stream().distinct().toList())
                                        .isEqualTo(v.verhaal().verwacht().route()));
        assertThat(verteld).allMatch(v -> v.voorstel().demonstratie());
    }

    @Test
    void van_de_stemming_die_voorbij_is_staat_de_uitslag_vast_met_elke_stem_erbij() {
        var vraag = vraag(verteld.getFirst());
        var uitslag = vraag.uitslag().orElseThrow();

        assertThat(uitslag.aangenomen()).isFalse();
        assertThat(som(uitslag)).isEqualTo(342);
        assertThat(stembureau.gestemd(vraag.id(), personen.eersteStembureau()))
                .hasSizeBetween(200, 320);
        assertThat(mvc.get().uri(stemmingen.get(vraag.id()).pad()))
                .hasStatusOk()
                .bodyText()
                .contains("Verworpen: Begrijpelijke beschikkingen", "Het voorstel gaat niet door");
    }

    @Test
    void de_raadpleging_van_een_stemming_hier_zegt_van_onthouding_niet_dat_iets_ontbreekt() {
        assertThat(mvc.get().uri("/raadplegingen/" + vraag(verteld.getFirst()).id()))
                .hasStatusOk()
                .bodyText()
                .contains("Stemmen zoals geteld", "telt niet mee", "De stemming op deze website")
                .doesNotContain("niet gepubliceerd");
    }

    @Test
    void in_de_open_stemming_is_gestemd_maar_niet_door_zutphen() {
        var gestemd =
                stembureau.gestemd(vraag(verteld.getLast()).id(), personen.eersteStembureau());

        assertThat(gestemd).hasSizeBetween(20, 120);
        assertThat(gestemd).doesNotContain(new GemeenteCode("GM0301"));
    }

    private static long som(Uitslag uitslag) {
        var hoofden = uitslag.cijfers().hoofden();
        return Stream.of(
                        hoofden.voor(),
                        hoofden.tegen(),
                        hoofden.onthouding(),
                        hoofden.nietGestemd())
                .mapToLong(getal -> getal.orElseThrow().longValueExact())
                .sum();
    }

    private Raadpleging vraag(Verteld verhaal) {
        return raadplegingen.van(verhaal.voorstel().id()).getFirst();
    }
}
