// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.gemeenten;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * The committed maps are what the tool makes of their source. {@code mvn -q test -Dtest=KaartTest
 * -Ddocs=write} makes them anew.
 */
class KaartTest {

    private static final int RUW = 150_000;
    private static final int GECOMPRIMEERD = 60_000;
    private static final Pattern ID = Pattern.compile("<path id=\"(GM\\d{4})\" d=\"M[^\"]+z\"/>");

    @ParameterizedTest
    @ValueSource(ints = {2018, 2024})
    void theCommittedMapIsTheOneMadeFromItsSource(int jaar) throws IOException {
        var bron = Kaartbron.lees("gemeenten-" + jaar + "-rd.geojson");
        var svg = new Kaartmaker(bron).svg(jaar);
        var pad = Path.of("src/main/resources/static/kaart/gemeenten-" + jaar + ".svg");

        if ("write".equals(System.getProperty("docs"))) {
            Files.createDirectories(pad.getParent());
            Files.writeString(pad, svg);
        }

        assertThat(Files.readString(pad)).isEqualTo(svg);
        assertThat(ID.matcher(svg).results().map(id -> id.group(1)))
                .containsExactlyElementsOf(bron.ringen().keySet());
    }

    @ParameterizedTest
    @ValueSource(ints = {2018, 2024})
    void theMapIsSmallAndNamesItsSource(int jaar) throws IOException {
        var svg =
                Files.readString(
                        Path.of("src/main/resources/static/kaart/gemeenten-" + jaar + ".svg"));

        assertThat(svg.length()).isLessThan(RUW);
        assertThat(gzip(svg)).isLessThan(GECOMPRIMEERD);
        assertThat(svg)
                .contains("Bron: CBS en Kadaster (CC BY 4.0), bewerkt, vereenvoudigd")
                .doesNotContain("style", "<script");
    }

    private static int gzip(String tekst) throws IOException {
        var uit = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(uit)) {
            gzip.write(tekst.getBytes(StandardCharsets.UTF_8));
        }
        return uit.size();
    }
}
