// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.gemeenten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.standaardwerk.gemeenten.Levering.Bestand;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** The files hold, and a file in which one thing was damaged is refused. */
class LeveringTest {

    @Test
    void de_bestanden_spreken_elkaar_nergens_tegen() {
        var levering = LeveringReader.lees(Levering.bestanden());

        assertThat(new LeveringCheck(levering).fouten()).isEmpty();
    }

    @Test
    void de_bestanden_zijn_volledig() {
        var levering = LeveringReader.lees(Levering.bestanden());

        assertThat(levering.gemeenten()).hasSize(405);
        assertThat(levering.herindelingen()).hasSize(69);
        assertThat(levering.voorgenomen()).hasSize(1);
        assertThat(levering.grenscorrecties()).hasSize(10);
        assertThat(levering.inwoners()).hasSize(2859);
        assertThat(levering.provinciaal()).hasSize(12 * 8);
        assertThat(levering.landelijk()).hasSize(9);
        assertThat(levering.inwoners().stream().map(Inwonertal::peildatum).distinct().sorted())
                .containsExactly(
                        LocalDate.of(2017, 1, 1),
                        LocalDate.of(2018, 1, 1),
                        LocalDate.of(2019, 1, 1),
                        LocalDate.of(2020, 1, 1),
                        LocalDate.of(2021, 1, 1),
                        LocalDate.of(2022, 1, 1),
                        LocalDate.of(2023, 1, 1),
                        LocalDate.of(2024, 1, 1));
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    GEMEENTEN | code,cbs_nr | code,cbs | gemeenten.csv line 1: columns
                    GEMEENTEN | GM0363,0363,Amsterdam | GM363,0363,Amsterdam | not a code
                    GEMEENTEN | GM0363,0363,Amsterdam | GM0363,0364,Amsterdam | code and number differ
                    GEMEENTEN | GM0363,0363,Amsterdam | GM0014,0014,Amsterdam | code is not unique: GM0014
                    GEMEENTEN | 0363,Amsterdam,Amsterdam | 0363,Groningen,Amsterdam | name is not unique: Groningen
                    GEMEENTEN | 0363,Amsterdam,Amsterdam | 0363, ,Amsterdam | no name
                    GEMEENTEN | PV27,Noord-Holland | PV27,Zuid-Holland | not its name
                    GEMEENTEN | PV27,Noord-Holland | PV19,Noord-Holland | no province
                    GEMEENTEN | PV24,Flevoland | PV25,Gelderland | not all twelve provinces
                    GEMEENTEN | false,2021-01-01 | false,2021-1-1 | 2021-1-1
                    GEMEENTEN | 2012-01-01,false,2021-01-01 | 2022-01-01,false,2021-01-01 | ends before it starts
                    GEMEENTEN | 2012-01-01,false,2021-01-01 | 2012-01-02,false,2021-01-01 | an inexact start
                    GEMEENTEN | false,2021-01-01 | maybe,2021-01-01 | not true or false
                    GEMEENTEN | false,2021-01-01 | false,2020-01-01 | 354 gemeenten, not 355
                    GEMEENTEN | false,2021-01-01 | false | not as many cells
                    HERINDELINGEN | GM0081,GM0080 | GM0081,GM0999 | a code does not exist
                    HERINDELINGEN | GM0196,GM0299 | GM0081,GM0080 | stands twice
                    HERINDELINGEN | GM0457,GM0363,2022-03-24 | GM0457,GM0363,2022-03-25 | does not end on
                    HERINDELINGEN | GM0081,GM0080,2018-01-01,absorbed | GM0081,GM0080,2018-01-01,new_municipality | kind does not fit
                    HERINDELINGEN | GM0063,GM1949,2018-01-01,new_municipality | GM0063,GM1949,2018-01-01,absorbed | kind does not fit
                    HERINDELINGEN | GM0081,GM0080,2018-01-01,absorbed | GM0081,GM0080,2018-01-01,other | not a kind
                    HERINDELINGEN | true,3394,0.317701 | true,3394,0.417701 | shares add up
                    HERINDELINGEN | true,3394,0.317701 | true,3494,0.317701 | is not that of its inhabitants
                    HERINDELINGEN | true,3394,0.317701 | false,3394,0.317701 | split flag
                    HERINDELINGEN | false,10560,1 | false,10561,1 | inhabitants brought in
                    HERINDELINGEN | false,10560,1 | false,10560,1.1 | share outside
                    HERINDELINGEN | https://vng.nl | http://vng.nl | not an https address
                    VOORGENOMEN | GM1696 | GM0457 | GM0457 does not exist
                    VOORGENOMEN | GM1696 | GM0999 | GM0999 does not exist
                    LANDELIJK | 17181084 | 17181085 | national total is
                    LANDELIJK | 18044027 | 19044027 | not near
                    PROVINCIAAL | 583581 | 583582 | sums per province
                    INWONERS | GM0003,2017-01-01,11971 | GM0003,2017-01-01,11972 | sum is
                    INWONERS | GM0003,2017-01-01,11971 | GM0003,2017-01-01,0 | no inhabitants
                    INWONERS | GM0003,2017-01-01,11971 | GM0003,2017-01-01,about | not a whole number
                    INWONERS | GM0003,2017-01-01 | GM0003,2017-01-02 | not a 1 January
                    INWONERS | GM0003,2017-01-01 | GM0003,2018-01-01 | two figures
                    INWONERS | GM0003,2017-01-01 | GM0003,2022-01-01 | missing or out of place
                    INWONERS | GM0003,2017-01-01 | GM0999,2017-01-01 | unknown code
                    INWONERS | ,2017-01-01, | ,2016-01-01, | no figures on 2017-01-01
                    INWONERS | ,2019-01-01, | ,2027-01-01, | no figures on 2019-01-01
                    GRENSCORRECTIES | 38784,39992,1208 | 38784,39992,1209 | difference does not fit
                    GRENSCORRECTIES | 23554,23621,67 | 23555,23621,66 | do not balance
                    GRENSCORRECTIES | 23554,23621,67 | 23555,23622,67 | shift on
                    """)
    void een_beschadigd_bestand_wordt_geweigerd(
            Bestand bestand, String heel, String stuk, String oorzaak) {
        var bestanden = beschadigd(bestand, heel, stuk);

        assertThatThrownBy(() -> LeveringCheck.goedgekeurd(LeveringReader.lees(bestanden)))
                .isInstanceOfSatisfying(
                        OngeldigeLevering.class,
                        fout -> assertThat(String.join("\n", fout.fouten())).contains(oorzaak));
    }

    @Test
    void een_gemeente_die_verdwijnt_zonder_herindeling_wordt_geweigerd() {
        var bestanden = beschadigd(Bestand.HERINDELINGEN, "GM0457,GM0363.*\\n", "");

        assertThatThrownBy(() -> LeveringCheck.goedgekeurd(LeveringReader.lees(bestanden)))
                .hasMessageContaining("ended without a change")
                .hasMessageContaining("GM0457");
    }

    @Test
    void eenAfgebrokenBestandWordtGeweigerd() {
        var bestanden = Levering.bestanden();
        var inhoud = tekst(bestanden, Bestand.INWONERS);

        bestanden.put(Bestand.INWONERS, inhoud.substring(0, 5000).strip().getBytes(UTF_8));

        assertThatThrownBy(() -> LeveringReader.lees(bestanden))
                .hasMessageContaining("inwoners.csv has no Unix line ends");
    }

    @Test
    void refusesWindowsLineEndsAndOtherEncodings() {
        var windows = beschadigd(Bestand.GEMEENTEN, "\\n", "\r\n");
        var latijn = Levering.bestanden();
        latijn.put(Bestand.GEMEENTEN, new byte[] {'F', 'r', 'y', 's', 'l', (byte) 0xe2, 'n', '\n'});
        var zonder = new EnumMap<Bestand, byte[]>(Levering.bestanden());
        zonder.remove(Bestand.GRENSCORRECTIES);

        assertThatThrownBy(() -> LeveringReader.lees(windows)).hasMessageContaining("line ends");
        assertThatThrownBy(() -> LeveringReader.lees(latijn)).hasMessageContaining("not UTF-8");
        assertThatThrownBy(() -> LeveringReader.lees(zonder)).hasMessageContaining("is missing");
    }

    private static Map<Bestand, byte[]> beschadigd(Bestand bestand, String heel, String stuk) {
        var bestanden = Levering.bestanden();
        var oud = tekst(bestanden, bestand);
        var nieuw =
                heel.startsWith(",2") || heel.contains("\\n") || heel.startsWith("PV")
                        ? oud.replaceAll(heel, stuk)
                        : oud.replaceFirst(heel, stuk);
        assertThat(nieuw).as("the damage is really there").isNotEqualTo(oud);
        bestanden.put(bestand, nieuw.getBytes(UTF_8));
        return bestanden;
    }

    private static String tekst(Map<Bestand, byte[]> bestanden, Bestand bestand) {
        return new String(bestanden.getOrDefault(bestand, new byte[0]), UTF_8);
    }
}
