// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.regeling.Regelingen;
import nl.standaardwerk.regeling.Termijnen;
import nl.standaardwerk.web.Formulier;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

/** The days of a vote, counted back from the meeting. */
class KalenderTest {

    private static final Termijnen.Vergadering TERMIJNEN =
            Regelingen.versie("2018").termijnen().vergadering();
    private static final LocalDate ALV = LocalDate.of(2027, 6, 9);

    @Test
    void elke_termijn_is_teruggeteld_vanaf_de_vergadering() {
        assertThat(Kalender.van(ALV, TERMIJNEN).regels())
                .extracting(Kalender.Regel::soort, Kalender.Regel::dag)
                .containsExactly(
                        dag(Kalender.Soort.UITNODIGING, 2027, 4, 28),
                        dag(Kalender.Soort.STEMMEN, 2027, 5, 10),
                        dag(Kalender.Soort.MOTIES, 2027, 5, 19),
                        dag(Kalender.Soort.AANWIJZING, 2027, 6, 2),
                        dag(Kalender.Soort.VERGADERING, 2027, 6, 9));
    }

    @Test
    void op_de_laatste_dag_kan_het_nog_en_daarna_niet_meer() {
        var kalender = Kalender.van(ALV, TERMIJNEN);

        assertThat(kalender.teLaat(LocalDate.of(2027, 4, 28))).isEmpty();
        assertThat(kalender.teLaat(LocalDate.of(2027, 5, 20)))
                .extracting(Kalender.Regel::soort)
                .containsExactly(Kalender.Soort.UITNODIGING, Kalender.Soort.MOTIES);
        assertThat(kalender.regels().getFirst().teLaat(LocalDate.of(2027, 5, 1))).isEqualTo(3);
    }

    @Test
    void stemmen_kan_vanaf_de_dertigste_dag_ervoor_tot_het_eind_van_de_dag_zelf() {
        assertThat(plan("10 mei 2027", "9 juni 2027").vergadering()).contains(ALV);
        assertThat(fouten("9 mei 2027", "9 juni 2027")).containsExactly("opent");
        assertThat(fouten("10 mei 2027", "10 juni 2027")).containsExactly("sluit");
        assertThat(fouten("1 mei 2027", "1 juli 2027")).containsExactly("opent", "sluit");
    }

    @Test
    void een_vergadering_die_geen_dag_is_wordt_geweigerd_en_geen_vergadering_mag() {
        assertThat(PlanReader.lees(velden("1 mei 2027", "1 juli 2027"), TERMIJNEN).vergadering())
                .isEmpty();
        assertThat(fouten(velden("10 mei 2027", "9 juni 2027").met("vergadering", "ooit")))
                .containsExactly("vergadering");
    }

    private static List<String> fouten(String opent, String sluit) {
        return fouten(velden(opent, sluit).met("vergadering", "9 juni 2027"));
    }

    private static List<String> fouten(Formulier velden) {
        return catchThrowableOfType(OnjuisteInvoer.class, () -> PlanReader.lees(velden, TERMIJNEN))
                .fouten()
                .stream()
                .map(OnjuisteInvoer.Veldfout::veld)
                .toList();
    }

    private static Plan plan(String opent, String sluit) {
        return PlanReader.lees(velden(opent, sluit).met("vergadering", "9 juni 2027"), TERMIJNEN);
    }

    private static Formulier velden(String opent, String sluit) {
        return Formulier.leeg()
                .met("opent", opent)
                .met("opent-tijd", "9.00")
                .met("sluit", sluit)
                .met("sluit-tijd", "17.00");
    }

    private static org.assertj.core.groups.Tuple dag(
            Kalender.Soort soort, int jaar, int maand, int dag) {
        return org.assertj.core.groups.Tuple.tuple(soort, LocalDate.of(jaar, maand, dag));
    }
}
