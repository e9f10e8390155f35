// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.zegel.Zegel;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;

/** The seal of one vote, and of the declaration. */
class StemzegelTest extends Stempagina {

    @Autowired private ZegelReader zegels;
    @Autowired private Zegel zegel;

    @Test
    void de_stemgemachtigde_haalt_het_bewijs_van_zijn_stem_en_niemand_anders() throws Exception {
        v.open(id);
        var stem = v.stem(id, DEN_BOSCH, "voor");
        var stemmer = v.stemmer(id, DEN_BOSCH);
        var bewijs = biljet() + "/ontvangst/1/zegelbewijs.json";
        verzegeld(zegels.regel(stem).orElseThrow().nummer());

        var pagina = pagina(get(biljet() + "/ontvangst/1", stemmer));
        assertThat(pagina.select("main a[download]").eachAttr("href")).containsExactly(bewijs);
        assertThat(pagina.select("main a[href=/controleer-zelf]")).hasSize(1);
        assertThat(get(bewijs, stemmer))
                .hasStatusOk()
                .bodyText()
                .contains(stem.controlegetal(), "\\\"afdruk\\\"", "standaardwerk/journaal")
                .doesNotContain(
                        stemmer.naam(),
                        stemmer.account().orElseThrow().toString(),
                        "\"voor\"",
                        stem.zout());
        assertThat(get(bewijs, v.eerste)).hasStatus(403);
        assertThat(get(bewijs, Gebruiker.bezoeker()).getResponse().getStatus()).isBetween(302, 404);
        assertThat(get(biljet() + "/ontvangst/2/zegelbewijs.json", stemmer)).hasStatus(404);
    }

    @Test
    void de_uitslag_leidt_naar_het_bewijs_van_de_vaststelling() throws Exception {
        v.open(id);
        v.stem(id, DEN_BOSCH, "voor");
        v.samen(id, Bureaudaad.SLUIT).samen(id, Bureaudaad.STEL_VAST);
        var regel = zegels.vaststelling(v.stemmingen.get(id)).orElseThrow();
        verzegeld(regel.nummer());

        var link = pagina(get(pad + "/stemming")).select("main a[href*=/tijdlijn/]").attr("href");

        assertThat(link).endsWith("/tijdlijn/" + regel.nummer());
        assertThat(get(link)).hasStatusOk().bodyText().contains("StemmingGeteld");
    }

    private void verzegeld(long regel) throws InterruptedException {
        for (int tries = 0; !zegel.isVerzegeld(regel); tries++) {
            assertThat(tries).isLessThan(200);
            Thread.sleep(Duration.ofMillis(50));
        }
    }
}
