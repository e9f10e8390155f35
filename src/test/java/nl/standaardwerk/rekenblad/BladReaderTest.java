// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.rekenblad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.rekenblad.Blad.Aard;
import nl.standaardwerk.rekenblad.Proefblad.Formule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What stands in a file is the same, whatever the kind. */
class BladReaderTest {

    @TempDir private Path map;

    private List<Blad> lees(byte[] bytes, Bladvorm vorm) {
        try {
            var pad = Files.write(map.resolve("blad." + vorm.extensie()), bytes);
            return switch (vorm) {
                case XLSX -> XlsxReader.lees(pad);
                case ODS -> OdsReader.lees(pad);
                case CSV -> CsvReader.lees(pad);
            };
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Proefblad proef(Object... waarden) {
        var blad = Proefblad.van(List.of(List.of("kop"), List.of()));
        blad.rijen().get(1).addAll(List.of(waarden));
        return blad;
    }

    private List<String> rij(Bladvorm vorm, Object... waarden) {
        var blad = lees(proef(waarden).maak(vorm), vorm).getLast();
        var rij = blad.rijen().getLast();
        assertThat(rij.nummer()).isEqualTo(2);
        var teksten = new ArrayList<String>();
        for (int n = 0; n < waarden.length; n++) {
            teksten.add(rij.tekst(n));
        }
        return teksten;
    }

    @ParameterizedTest
    @EnumSource
    void een_waarde_wordt_tekst(Bladvorm vorm) {
        assertThat(
                        rij(
                                vorm,
                                " 's-Hertogenbosch & <co> ",
                                "regel 1\nregel 2",
                                LocalDate.of(2027, 3, 1),
                                344,
                                1.5,
                                "",
                                "geen  één spatie"))
                .containsExactly(
                        "'s-Hertogenbosch & <co>",
                        "regel 1\nregel 2",
                        "2027-03-01",
                        "344",
                        "1.5",
                        "",
                        vorm == Bladvorm.ODS ? "geen één spatie" : "geen  één spatie");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CSV")
    void een_formule_wordt_gezien_en_niet_uitgerekend(Bladvorm vorm) {
        var blad = lees(proef(new Formule("1+1")).maak(vorm), vorm).getLast();

        assertThat(blad.rijen().getLast().cellen().get(0))
                .extracting(c -> c == null ? null : c.aard())
                .isEqualTo(Aard.FORMULE);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CSV")
    void samengevoegd_en_verborgen_worden_gezien(Bladvorm vorm) {
        var proef = Proefblad.van(List.of(List.of("a"), List.of("b"), List.of("c")));
        var blad = lees(proef.voegSamen(1, 0).verberg().maak(vorm), vorm).getLast();

        assertThat(blad.samengevoegd()).containsExactly("A2:A3");
        assertThat(blad.verborgen()).isEqualTo(1);
        assertThat(blad.naam()).isEqualTo("Opgaven");
        assertThat(blad.rijen()).hasSize(3);
    }

    @Test
    void wat_een_programma_eindeloos_herhaalt_telt_alleen_als_er_iets_staat() {
        var blad = lees(proef("x").maak(Bladvorm.ODS), Bladvorm.ODS).getLast();

        assertThat(blad.rijen()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void csv_mag_op_drie_manieren_gescheiden_zijn(String teken) {
        var tekst = "a" + teken + "\"b\nc\"" + teken + "d\r\n1" + teken + teken + "é\n";

        for (var charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))) {
            var blad = lees(tekst.getBytes(charset), Bladvorm.CSV).getFirst();
            assertThat(blad.rijen().getFirst().cellen())
                    .extractingByKeys(0, 1, 2)
                    .extracting(c -> c.tekst())
                    .containsExactly("a", "b\nc", "d");
            assertThat(blad.rijen().getLast().tekst(2)).isEqualTo("é");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+31",
                "-1",
                "@x",
                "\tx",
                "'=1+1",
                "''@x",
                "\n=x",
                "＝1",
                "gewoon",
                "'tja",
                "",
                "'s-Hertogenbosch",
                "=cmd|' /C calc'!A0"
            })
    void wat_op_een_formule_lijkt_gaat_er_in_csv_als_tekst_uit_en_komt_zo_terug(String tekst) {
        var geschreven = CsvWriter.veilig(tekst);

        assertThat(geschreven).doesNotMatch("(?s)[=+\\-@\\t\\r\\n＝].*");
        assertThat(CsvWriter.gelezen(geschreven)).isEqualTo(tekst);
    }

    @Test
    void een_plaats_heet_zoals_het_programma_haar_noemt() {
        assertThat(List.of(Blad.plaats(0, 1), Blad.plaats(25, 7), Blad.plaats(26, 7)))
                .containsExactly("A1", "Z7", "AA7");
        assertThat(Blad.plaats(701, 1) + Blad.plaats(702, 1)).isEqualTo("ZZ1AAA1");
    }

    @Test
    void een_bestand_dat_opzwelt_of_naar_buiten_wijst_gaat_niet_open() {
        var groot = new byte[50 * 1024 * 1024];
        var bom = Proefblad.zip(Map.of("xl/workbook.xml", groot), false);
        assertThat(bom.length).isLessThan(100_000);
        assertThatThrownBy(() -> lees(bom, Bladvorm.XLSX)).isInstanceOf(OnjuisteInvoer.class);
        var delen = new java.util.HashMap<String, byte[]>();
        for (int n = 0; n < 501; n++) {
            delen.put(n + ".bin", new byte[1]);
        }
        assertThatThrownBy(() -> lees(Proefblad.zip(delen, false), Bladvorm.XLSX))
                .isInstanceOf(OnjuisteInvoer.class);
        var dtd = "<!DOCTYPE x SYSTEM 'http://127.0.0.1:9/x.dtd'><x/>";
        for (var naam : List.of("content.xml", "META-INF/manifest.xml", "_rels/.rels")) {
            var zip = Proefblad.zip(Map.of(naam, dtd.getBytes(StandardCharsets.UTF_8)), false);
            assertThatThrownBy(() -> lees(zip, Bladvorm.ODS))
                    .isInstanceOfSatisfying(
                            OnjuisteInvoer.class,
                            e ->
                                    assertThat(e.fouten().getFirst().sleutel())
                                            .isEqualTo("rekenblad.fout.onveilig"));
        }
    }
}
