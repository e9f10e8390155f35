// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.onderbouwing;

import static nl.standaardwerk.onderbouwing.Voorbeelden.eenPraktijkproef;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.onderbouwing.Praktijkproef.Uitkomst;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a praktijkproef says, without a database. */
class PraktijkproefTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 3, 3);
    private static final LocalDate GISTEREN = VANDAAG.minusDays(1);
    private static final LocalDate MORGEN = VANDAAG.plusDays(1);

    private static List<String> fouten(Praktijkproef proef) {
        var fouten = new OnjuisteInvoer.Verzamelaar();
        proef.controleer(fouten, VANDAAG);
        var fout = catchThrowableOfType(OnjuisteInvoer.class, fouten::klaar);
        return fout == null
                ? List.of()
                : fout.fouten().stream().map(OnjuisteInvoer.Veldfout::veld).toList();
    }

    private static Praktijkproef proef(
            LocalDate van, Optional<LocalDate> tot, Uitkomst uitkomst, String ervaring) {
        var vol = eenPraktijkproef();
        return new Praktijkproef(
                vol.id(), vol.gemeente(), van, tot, uitkomst, vol.wat(), ervaring, vol.bewijs());
    }

    @Test
    void een_proef_van_vandaag_is_goed() {
        assertThat(fouten(eenPraktijkproef())).isEmpty();
        assertThat(fouten(proef(VANDAAG, Optional.of(VANDAAG), Uitkomst.NIET_GESLAAGD, "Nee")))
                .isEmpty();
    }

    @Test
    void zolang_zij_loopt_is_er_nog_geen_ervaring_nodig() {
        assertThat(fouten(proef(GISTEREN, Optional.empty(), Uitkomst.LOOPT, ""))).isEmpty();
        assertThat(fouten(proef(GISTEREN, Optional.of(VANDAAG), Uitkomst.GESLAAGD, " ")))
                .containsExactly("ervaring");
    }

    @Test
    void lopen_en_een_laatste_dag_gaan_niet_samen_en_een_uitkomst_zonder_ook_niet() {
        assertThat(fouten(proef(GISTEREN, Optional.of(VANDAAG), Uitkomst.LOOPT, "")))
                .containsExactly("uitkomst");
        assertThat(fouten(proef(GISTEREN, Optional.empty(), Uitkomst.GESLAAGD, "Ja")))
                .containsExactly("tot");
    }

    @Test
    void wat_nog_moet_komen_is_geen_proef_en_het_einde_ligt_niet_voor_het_begin() {
        assertThat(fouten(proef(MORGEN, Optional.empty(), Uitkomst.LOOPT, "")))
                .containsExactly("van");
        assertThat(fouten(proef(GISTEREN, Optional.of(MORGEN), Uitkomst.GESLAAGD, "Ja")))
                .containsExactly("tot");
        assertThat(fouten(proef(VANDAAG, Optional.of(GISTEREN), Uitkomst.GESLAAGD, "Ja")))
                .containsExactly("tot");
    }
}
