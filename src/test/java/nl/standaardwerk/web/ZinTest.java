// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

import java.text.MessageFormat;
import java.util.Locale;

/** What is read once says the same as the message format would each time. */
class ZinTest {

    private static final Locale NL = Locale.of("nl", "NL");
    private static final Object[] WOORDEN = {"Zutphen", "'s-Hertogenbosch", "{2}"};

    @Test
    void zet_de_woorden_op_hun_plaats() {
        for (String tekst :
                new String[] {
                    "Geen plaats",
                    "{0}",
                    "{1} en {0}, dan weer {1}",
                    "in euro''s van {2}",
                    "letterlijk '{0}' en {0}"
                }) {
            var zin = Tekst.Zin.van(bron(tekst), "zin", NL).orElseThrow();

            assertThat(zin.past(WOORDEN)).isTrue();
            assertThat(zin.met(WOORDEN)).isEqualTo(new MessageFormat(tekst, NL).format(WOORDEN));
        }
    }

    @Test
    void laat_een_keuze_naar_getal_aan_het_berichtformaat() {
        assertThat(Tekst.Zin.van(bron("{0,choice,0#geen|1#een|1<{0}}"), "zin", NL)).isEmpty();
        assertThat(Tekst.Zin.van(bron("{0,number}"), "zin", NL)).isEmpty();
    }

    @Test
    void een_getal_of_een_ontbrekend_woord_past_niet() {
        var zin = Tekst.Zin.van(bron("{0} gemeenten"), "zin", NL).orElseThrow();

        assertThat(zin.past(new Object[] {1234})).isFalse();
        assertThat(zin.past(new Object[0])).isFalse();
    }

    private static StaticMessageSource bron(String tekst) {
        var bron = new StaticMessageSource();
        bron.setAlwaysUseMessageFormat(true);
        bron.addMessage("zin", NL, tekst);
        return bron;
    }
}
