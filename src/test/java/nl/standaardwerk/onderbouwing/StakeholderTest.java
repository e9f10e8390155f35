// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.onderbouwing;

import static nl.standaardwerk.onderbouwing.Voorbeelden.eenStakeholder;
import static nl.standaardwerk.onderbouwing.Voorbeelden.op;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import nl.standaardwerk.OnjuisteInvoer;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a stakeholder says, without a database. */
class StakeholderTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 3, 3);

    private static List<String> fouten(Stakeholder stakeholder) {
        var fouten = new OnjuisteInvoer.Verzamelaar();
        stakeholder.controleer(fouten, VANDAAG);
        var fout = catchThrowableOfType(OnjuisteInvoer.class, fouten::klaar);
        return fout == null
                ? List.of()
                : fout.fouten().stream().map(OnjuisteInvoer.Veldfout::veld).toList();
    }

    @Test
    void de_laatste_houding_geldt_ook_als_zij_niet_als_laatste_is_ingevuld() {
        var stakeholder =
                eenStakeholder(
                        "Leveranciers",
                        op("2026-02-01", Houding.VOOR),
                        op("2025-05-01", Houding.TEGEN));

        assertThat(stakeholder.houding()).isEqualTo(Houding.VOOR);
        assertThat(stakeholder.verloop())
                .extracting(Stakeholder.Standpunt::houding)
                .containsExactly(Houding.VOOR, Houding.TEGEN);
        assertThat(fouten(stakeholder)).isEmpty();
    }

    @Test
    void zonder_houding_is_zij_onbekend() {
        assertThat(eenStakeholder("Rijk").houding()).isEqualTo(Houding.ONBEKEND);
    }

    @Test
    void alle_fouten_komen_tegelijk() {
        var leeg =
                new Stakeholder(
                        UUID.randomUUID(),
                        " ",
                        Partijsoort.RIJK,
                        "",
                        "x".repeat(1001),
                        "",
                        List.of());

        assertThat(fouten(leeg)).containsExactly("partij", "rol", "hoe");
    }

    @Test
    void een_houding_is_van_vandaag_of_eerder_en_er_is_er_een_per_dag() {
        var morgen = eenStakeholder("Rijk", op("2026-03-04", Houding.VOOR));
        var tweemaal =
                eenStakeholder(
                        "Rijk", op("2026-03-03", Houding.VOOR), op("2026-03-03", Houding.TEGEN));

        assertThat(fouten(morgen)).containsExactly("sinds-1");
        assertThat(fouten(tweemaal)).containsExactly("sinds-2");
    }
}
