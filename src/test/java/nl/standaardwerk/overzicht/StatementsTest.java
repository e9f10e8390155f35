// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overzicht;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.demonstratie.Verhalen;
import nl.standaardwerk.demonstratie.Verteller;
import nl.standaardwerk.regeling.Stap;
import nl.standaardwerk.toegang.Accounts;
import nl.standaardwerk.toegang.Personen;
import nl.standaardwerk.voorbereiding.Voorbereiding;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Every page costs at most eight statements and at most 60 kB, whatever the number of rows (issue
 * §6). The start tells the history and the present of the demonstration; one more voorstel stands
 * at every step of the procedure.
 */
@Import({Statements.Counting.class, Pages.class})
@TestPropertySource(properties = "standaardwerk.verhaal=ja")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StatementsTest extends AppTest {

    static final List<String> PEOPLE = Pages.PEOPLE;

    private static final List<Stap> STEPS =
            List.of(
                    Stap.VOORBEREIDING,
                    Stap.GO_NO_GO,
                    Stap.VOORDRACHT,
                    Stap.ADVIES_COLLEGE,
                    Stap.ADVIES_COMMISSIE,
                    Stap.AGENDERING,
                    Stap.RAADPLEGING,
                    Stap.BESLUIT,
                    Stap.COMMUNICATIE,
                    Stap.AFGEROND);

    @Autowired private Pages pages;
    @Autowired private Accounts accounts;
    @Autowired private Verteller verteller;
    @Autowired private Voorbereiding voorbereiding;

    @BeforeAll
    void tell() {
        var verhaal = Verhalen.lees("verwerkersovereenkomst");
        STEPS.forEach(stap -> verteller.tot(verhaal, stap));
    }

    @ParameterizedTest
    @FieldSource("PEOPLE")
    @Order(1)
    void aPageCostsAtMostEightStatements(String persona) throws Exception {
        var paths = new ArrayList<>(pages.lists(persona));
        paths.addAll(pages.records());
        var faults = new ArrayList<String>();
        for (var path : paths) {
            var fault = Statements.fault(persona + " " + path, warm(path, persona));
            if (!fault.isEmpty()) {
                faults.add(fault);
            }
        }
        assertThat(faults).as(() -> String.join("\n", faults)).isEmpty();
    }

    /** Only for who is real: the demonstration makes no history. */
    @Test
    @Order(1)
    void aPageOfAHistoricBesluitCostsAtMostEightStatements() throws Exception {
        var beheerder = Personen.inDatabase(accounts, Personen.beheerder());
        for (var path : List.of("/vaststelling/historisch", "/vaststelling/historisch/nieuw")) {
            assertThat(pages.open(path, beheerder)).as(path).hasStatusOk();
            var statements = Statements.of(() -> pages.open(path, beheerder));
            assertThat(Statements.fault(path, statements)).isEmpty();
        }
    }

    @Test
    @Order(2)
    void aPageDoesNotCostMoreWhenThereAreMoreRows() throws Exception {
        var before = figures();
        var verhaal = Verhalen.lees("verwerkersovereenkomst");
        STEPS.forEach(stap -> verteller.tot(verhaal, stap));

        assertThat(figures()).isEqualTo(before);
    }

    @Test
    @Order(3)
    void theGuardSeesAStatementPerRow() throws Exception {
        var perRow =
                Statements.of(
                        () ->
                                voorbereiding.alle().stream()
                                        .map(v -> voorbereiding.versies(v.id(), 1))
                                        .toList());

        assertThat(perRow).hasSizeGreaterThan(Statements.MOST);
        assertThat(Statements.fault("each its versions", perRow)).contains("dossierversie");
    }

    @ParameterizedTest
    @FieldSource("PEOPLE")
    @Order(4)
    void aPageWeighsAtMostSixtyKilobytes(String persona) throws Exception {
        var weight = new Weight(path -> pages.open(path, persona));
        var paths = new ArrayList<>(pages.lists(persona));
        paths.addAll(pages.records());
        var faults = new ArrayList<String>();
        for (var path : paths) {
            int bytes = weight.of(path);
            if (bytes > Weight.MOST) {
                faults.add(path + ": " + bytes);
            }
        }
        assertThat(faults).isEmpty();
    }

    /** The cheaper of two visits: once a second one asks whether the register changed. */
    private Map<String, Integer> figures() throws Exception {
        var figures = new TreeMap<String, Integer>();
        for (var persona : PEOPLE) {
            for (var path : pages.lists(persona)) {
                figures.put(
                        persona + " " + path,
                        Math.min(warm(path, persona).size(), warm(path, persona).size()));
            }
        }
        return figures;
    }

    /** The statements of a page of which the code and the register were read before. */
    private List<String> warm(String path, String persona) throws Exception {
        assertThat(pages.open(path, persona)).as(persona + " " + path).hasStatusOk();
        return Statements.of(() -> pages.open(path, persona));
    }
}
