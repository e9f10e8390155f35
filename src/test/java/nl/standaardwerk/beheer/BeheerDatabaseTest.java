// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.beheer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.beheer.Beheerfeit.Financiering;
import nl.standaardwerk.beheer.Beheerfeit.Soort;
import nl.standaardwerk.beheer.WerkRepository.Voor;
import nl.standaardwerk.beheer.WerkRepository.Werk;
import nl.standaardwerk.beheer.WerkRepository.Werksoort;

import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What the database itself says and refuses. */
class BeheerDatabaseTest extends Beheertest {

    @Test
    void theListOfWorkReckonsTheMoneyAsThePageDoes() {
        var toeval = new Random(42);
        for (int n = 0; n < 60; n++) {
            begin();
            for (int k = toeval.nextInt(4); k > 0; k--) {
                var van = vandaag().plusDays(toeval.nextInt(900) - 600L);
                beheer.legVast(
                        standaard.id(),
                        new Financiering("P" + k, 100, van, van.plusDays(1L + toeval.nextInt(700))),
                        "",
                        houder);
            }
            var dekking = Dekking.van(beheer.van(standaard.id()), vandaag());
            var alarm =
                    werk.werk(new Voor(true, List.of(), false), vandaag()).stream()
                            .filter(w -> w.standaard().equals(standaard.id()))
                            .toList();
            assertThat(alarm).hasSize(dekking.stand().isAlarm() ? 1 : 0);
            if (dekking.stand() == Dekking.Stand.LOOPT_AF) {
                assertThat(alarm.getFirst().uiterlijk())
                        .isEqualTo(dekking.tot().map(t -> t.minusDays(1)));
            }
            assertThat(alarm).extracting(Werk::soort).allMatch(s -> s == Werksoort.DEKKING);
        }
    }

    @Test
    void theDatabaseRefusesWhatCannotBe() {
        post(
                pad() + "/nieuw",
                houder,
                "soort",
                Soort.EVALUATIE.name(),
                "vanaf",
                vandaag().toString(),
                "toelichting",
                "Zoals besloten");
        var feit = beheer.van(standaard.id()).getFirst();
        var fouten = new ArrayList<String>();
        for (var sql :
                List.of(
                        "update beheer.feit set partij = 'x'",
                        "delete from beheer.feit",
                        "truncate beheer.vervolg",
                        vervolg("BEEINDIGD"),
                        vervolg("ONZIN"),
                        "insert into beheer.feit (id, standaard, soort, vanaf, op, account, namens,"
                            + " demonstratie) select gen_random_uuid(), standaard, 'ROL', vanaf,"
                            + " op, account, namens, false from beheer.feit where id = :id")) {
            assertThatThrownBy(() -> jdbc.sql(sql).param("id", feit.id()).update(), "%s", sql)
                    .isInstanceOf(DataAccessException.class);
            fouten.add(sql);
        }
        assertThat(jdbc.sql(vervolg("GEDAAN")).param("id", feit.id()).update()).isOne();
        assertThatThrownBy(
                        () ->
                                jdbc.sql(vervolg("VERSCHOVEN").replace("1, ", "2, "))
                                        .param("id", feit.id())
                                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThat(fouten).hasSize(6);
    }

    private static String vervolg(String soort) {
        return "insert into beheer.vervolg (feit, nr, soort, dag, tekst, tekst_sha256, op, account,"
                + " namens) select id, 1, '"
                + soort
                + "', vanaf, toelichting, toelichting_sha256, op, account, namens"
                + " from beheer.feit where id = :id";
    }
}
