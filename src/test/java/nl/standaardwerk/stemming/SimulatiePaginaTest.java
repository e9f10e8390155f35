// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The page with a past vote under other rules. */
class SimulatiePaginaTest extends Stempagina {

    @Test
    void voor_de_vaststelling_is_er_niets_te_zien() {
        v.open(id);
        v.stem(id, DEN_BOSCH, "voor");

        var antwoord = get(pad + "/stemming/andere-regels");

        assertThat(antwoord.getResponse().getStatus()).isBetween(400, 499);
        assertThat(pagina(antwoord).select("table")).isEmpty();
    }

    @Test
    void een_vastgestelde_stemming_telt_met_andere_regels_opnieuw() {
        v.open(id);
        v.stem(id, DEN_BOSCH, "voor");
        v.samen(id, Bureaudaad.SLUIT).samen(id, Bureaudaad.STEL_VAST);

        var eerst = pagina(get(pad + "/stemming/andere-regels"));
        assertThat(eerst.select("#inwoners").val()).isEqualTo("1000");
        assertThat(eerst.select("#hoogstens").val()).isEqualTo("75");
        assertThat(eerst.select("[role=status]").text()).contains("is de uitkomst dezelfde");
        assertThat(pagina(get(pad + "/stemming")).select("a[href$=andere-regels]")).hasSize(1);

        var anders =
                pagina(
                        get(
                                pad
                                        + "/stemming/andere-regels?inwoners=2.000&hoogstens=20&tenminste=1"
                                        + "&afronding=OMHOOG&quorum=0&meerderheid=50"));
        assertThat(anders.select("table:contains(Inwoners) tbody tr:first-child").text())
                .endsWith(" 75 20");
        assertThat(anders.select("table:contains(Procent) tbody tr:first-child").text())
                .contains("75", "20");

        var quorum =
                pagina(
                        get(
                                pad
                                        + "/stemming/andere-regels?inwoners=1000&hoogstens=75&tenminste=1"
                                        + "&afronding=OMLAAG&quorum=50&meerderheid=50"));
        assertThat(quorum.select("[role=status]").text())
                .contains("was de uitkomst anders", "te weinig gemeenten deden mee");
    }

    @Test
    void een_fout_staat_bij_het_veld_en_wat_getypt_is_blijft_staan() {
        v.open(id);
        v.stem(id, DEN_BOSCH, "voor");
        v.samen(id, Bureaudaad.SLUIT).samen(id, Bureaudaad.STEL_VAST);

        var antwoord = get(pad + "/stemming/andere-regels?inwoners=<b>&quorum=half");

        assertThat(antwoord).hasStatus(400);
        var pagina = pagina(antwoord);
        assertThat(pagina.select("#inwoners").val()).isEqualTo("<b>");
        assertThat(pagina.select("#quorum").val()).isEqualTo("half");
        assertThat(pagina.select(".sw-foutenlijst li").size()).isGreaterThanOrEqualTo(4);
    }
}
