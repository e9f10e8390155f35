// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.bericht;

import static nl.standaardwerk.bericht.Aanleiding.BIJNA_TE_LAAT;
import static nl.standaardwerk.bericht.Aanleiding.NIEUW;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.bericht.Berichtregel.Gemeld;
import nl.standaardwerk.toegang.Taak;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class BerichtregelTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 26);
    private static final Taak ZONDER_DATUM = taak("/a", Optional.empty());

    @Test
    void wat_nooit_is_gemeld_is_nieuw() {
        assertThat(Berichtregel.teMelden(List.of(ZONDER_DATUM), Set.of(), VANDAAG))
                .containsExactly(new Berichtregel(ZONDER_DATUM, NIEUW));
    }

    @Test
    void wat_is_gemeld_wordt_niet_nog_eens_gemeld() {
        var gemeld = Set.of(new Gemeld(Berichtregel.kenmerk(ZONDER_DATUM), NIEUW));
        assertThat(Berichtregel.teMelden(List.of(ZONDER_DATUM), gemeld, VANDAAG)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3, false", "2, true", "1, true", "0, true", "-5, true"})
    void twee_dagen_voor_de_laatste_dag_nog_een_keer(int dagen, boolean gemeld) {
        var taak = taak("/a", Optional.of(VANDAAG.plusDays(dagen)));
        var eerder = Set.of(new Gemeld(Berichtregel.kenmerk(taak), NIEUW));
        var regels = Berichtregel.teMelden(List.of(taak), eerder, VANDAAG);
        assertThat(regels.contains(new Berichtregel(taak, BIJNA_TE_LAAT))).isEqualTo(gemeld);
        assertThat(regels).hasSize(gemeld ? 1 : 0);
    }

    @Test
    void wat_meteen_al_bijna_te_laat_is_wordt_een_keer_gemeld() {
        var taak = taak("/a", Optional.of(VANDAAG));
        var eerst = Berichtregel.teMelden(List.of(taak), Set.of(), VANDAAG);
        assertThat(eerst).containsExactly(new Berichtregel(taak, BIJNA_TE_LAAT));
        var gemeld = Set.of(eerst.getFirst().gemeld());
        assertThat(Berichtregel.teMelden(List.of(taak), gemeld, VANDAAG.plusDays(9))).isEmpty();
    }

    @Test
    void dezelfde_daad_voor_een_andere_gemeente_is_een_andere_taak() {
        var deventer = taak("/a", Optional.empty());
        var zutphen =
                new Taak(
                        "bericht.mail.stop",
                        "Titel",
                        "/a",
                        Optional.empty(),
                        VANDAAG,
                        "GM0301",
                        "",
                        false);
        var gemeld = Set.of(new Gemeld(Berichtregel.kenmerk(deventer), NIEUW));
        assertThat(Berichtregel.teMelden(List.of(deventer, zutphen), gemeld, VANDAAG))
                .containsExactly(new Berichtregel(zutphen, NIEUW));
    }

    static Taak taak(String pad, Optional<LocalDate> uiterlijk) {
        return new Taak(
                "bericht.mail.stop", "'s-Titel & zo", pad, uiterlijk, VANDAAG, "GM0150", "", false);
    }
}
