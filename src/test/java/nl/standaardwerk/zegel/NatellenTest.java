// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.zegel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;

/** The verifier counts a vote again: what was declared is what the sealed files give. */
class NatellenTest {

    private static final String ID = "5f0e6f0a-0000-4000-8000-000000000001";
    private static final String MAP = "raadplegingen/" + ID + "/stemming/";
    private static final String MOMENT = "2026-11-20T10:00:00Z";
    private static final String ZOUT = "0123456789abcdef0123456789abcdef";

    @TempDir private Path folder;

    private static String kiezer(String code, String naam, int inwoners, int gewicht) {
        return "{\"gemeente\":\"%s\",\"gewicht\":%d,\"inwoners\":%d,\"naam\":\"%s\"}"
                .formatted(code, gewicht, inwoners, naam);
    }

    /** Three gemeenten: weights 75, 1 and 10. */
    private static String ronde(String quorum) {
        return ("{\"keuzes\":[{\"code\":\"voor\"},{\"code\":\"tegen\"},{\"code\":\"onthouding\"}],"
                    + "\"kiezers\":[%s,%s,%s],\"opent\":\"2026-11-01T00:00:00Z\","
                    + "\"raadpleging\":\"%s\",\"sluit\":\"2026-11-25T00:00:00Z\",\"stemregels\":{"
                    + "\"afronding\":\"HALF_UP\",\"hoogstens\":75,\"inwonersPerStem\":1000,"
                    + "\"meerderheid\":\"50\",\"onthoudingTeltMee\":false,\"quorum\":\"%s\",\"tenminste\":1}}")
                .formatted(
                        kiezer("GM0796", "'s-Hertogenbosch", 160_757, 75),
                        kiezer("GM0088", "Schiermonnikoog", 982, 1),
                        kiezer("GM0301", "Zutphen, stad", 10_499, 10),
                        ID,
                        quorum);
    }

    private static String rij(String gemeente, String keuze) {
        if (keuze.equals("niet-gestemd")) {
            return gemeente + ",niet-gestemd,,,,";
        }
        var code = gemeente.substring(0, 6);
        var gebonden =
                "{\"gemeente\":\"%s\",\"keuze\":\"%s\",\"raadpleging\":\"%s\",\"versie\":1,\"zout\":\"%s\"}"
                        .formatted(code, keuze, ID, ZOUT);
        return String.join(",", gemeente, keuze, "1", ZOUT, sha256(gebonden), MOMENT);
    }

    private static String stemmen(String een, String twee, String drie) {
        return String.join(
                "\r\n",
                "gemeente,naam,inwoners,gewicht,keuze,versie,zout,controlegetal,vastgelegd",
                rij("GM0796,'s-Hertogenbosch,160757,75", een),
                rij("GM0088,Schiermonnikoog,982,1", twee),
                rij("GM0301,\"Zutphen, stad\",10499,10", drie),
                "");
    }

    private static String sha256(String tekst) {
        return HexFormat.of().formatHex(Hash.sha256(Logmap.utf8(tekst)));
    }

    private Verifier.Result controleer(String ronde, String stemmen, String uitkomst) {
        return controleer(ronde, stemmen, uitkomst, ronde, stemmen);
    }

    /** What was sealed, and what lies in the folder. */
    private Verifier.Result controleer(
            String ronde, String stemmen, String uitkomst, String nuRonde, String nuStemmen) {
        var geopend = "{\"raadpleging\":\"%s\",\"sha256\":\"%s\"}".formatted(ID, sha256(ronde));
        var geteld =
                "{%s\"raadpleging\":\"%s\",\"sha256\":\"%s\",\"uitkomst\":\"%s\"}"
                        .formatted(
                                uitkomst.equals("AANGENOMEN") ? "\"gekozen\":\"voor\"," : "",
                                ID,
                                sha256(stemmen),
                                uitkomst);
        var lines =
                List.of(
                        Node.line(1),
                        Node.line(2, "StemmingGeopend", geopend),
                        Node.line(3, "StemmingGeteld", geteld));
        var log = Logmap.of(lines, ControleerTest.ANDERE);
        log.files.put(MAP + "ronde.json", Logmap.utf8(nuRonde));
        log.files.put(MAP + "stemmen.csv", Logmap.utf8(nuStemmen));
        return Verifier.run(log.into(folder.resolve("log")));
    }

    @ParameterizedTest
    @CsvSource({
        "voor,tegen,onthouding,0,AANGENOMEN",
        "voor,tegen,niet-gestemd,0,AANGENOMEN",
        "tegen,voor,voor,0,VERWORPEN",
        "onthouding,onthouding,onthouding,0,GELIJK",
        "niet-gestemd,voor,voor,20,QUORUM_NIET_GEHAALD",
        "niet-gestemd,voor,voor,12.79,AANGENOMEN"
    })
    void wat_is_vastgesteld_wordt_nageteld(
            String een, String twee, String drie, String quorum, String uitkomst) {
        var result = controleer(ronde(quorum), stemmen(een, twee, drie), uitkomst);

        assertThat(result.exit()).as(result.said()).isZero();
        assertThat(result.said()).contains("natellen geeft dezelfde uitslag: " + uitkomst);
    }

    @Test
    void een_andere_uitslag_dan_de_stemmen_geven_wordt_gezien() {
        var result = controleer(ronde("0"), stemmen("tegen", "voor", "voor"), "AANGENOMEN");

        assertThat(result.exit()).as(result.said()).isEqualTo(1);
        assertThat(result.said()).contains("natellen geeft een andere uitslag: VERWORPEN");
    }

    /**
     * A change that also makes its own seal: only the count, the rules and the check figures see
     * it.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "982,1|982,2",
                "982,1|983,1",
                "160757,75,voor|160757,75,tegen",
                "Schiermonnikoog|Vlieland",
                ",1,0123|,2,0123",
                "2026-11-20|2026-11-26",
                "2026-11-20|2026-10-20",
                "2026-11-20|onzin",
                ",voor,|,misschien,",
                "niet-gestemd|tegen"
            })
    void wat_in_de_stemmen_is_veranderd_wordt_gezien(String was, String wordt) {
        var stemmen = stemmen("voor", "tegen", "niet-gestemd");
        var anders = stemmen.replace(was, wordt);

        var zelfVerzegeld = controleer(ronde("0"), anders, "AANGENOMEN");
        var achteraf = controleer(ronde("0"), stemmen, "AANGENOMEN", ronde("0"), anders);

        assertThat(anders).isNotEqualTo(stemmen);
        assertThat(zelfVerzegeld.exit()).as(zelfVerzegeld.said()).isEqualTo(1);
        assertThat(achteraf.exit()).as(achteraf.said()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"hoogstens\":75|\"hoogstens\":80",
                "\"meerderheid\":\"50\"|\"meerderheid\":\"99.5\"",
                "HALF_UP|OPNIEUW",
                "\"inwonersPerStem\":1000|\"inwonersPerStem\":0",
                "\"inwoners\":982|\"inwoners\":2982",
                "\"stemregels\"|\"regels\"",
                "2026-11-25T|2026-11-19T"
            })
    void wat_in_de_regels_is_veranderd_wordt_gezien(String wat) {
        var delen = wat.split("\\|", -1);
        var anders = ronde("0").replace(delen[0], delen[1]);
        var stemmen = stemmen("voor", "tegen", "niet-gestemd");

        var zelfVerzegeld = controleer(anders, stemmen, "AANGENOMEN");
        var achteraf = controleer(ronde("0"), stemmen, "AANGENOMEN", anders, stemmen);

        assertThat(zelfVerzegeld.exit()).as(zelfVerzegeld.said()).isEqualTo(1);
        assertThat(achteraf.exit()).as(achteraf.said()).isEqualTo(1);
    }
}
