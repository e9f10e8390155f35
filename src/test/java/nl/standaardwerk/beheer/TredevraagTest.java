// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.beheer;

import static nl.standaardwerk.beheer.Tredevraag.Antwoordsoort.NIEUW_VOORSTEL;
import static nl.standaardwerk.beheer.Tredevraag.Antwoordsoort.UITGESTELD;
import static nl.standaardwerk.beheer.Tredevraag.Antwoordsoort.VERVALLEN;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.beheer.Tredevraag.Antwoord;
import nl.standaardwerk.beheer.Tredevraag.Antwoordsoort;
import nl.standaardwerk.beheer.Tredevraag.Plek;
import nl.standaardwerk.regeling.Datering;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.register.StandaardId;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** When a plan raises its question. */
class TredevraagTest {

    private static Tredevraag gepland(String vanaf, boolean bereikt, Antwoord... antwoorden) {
        return new Tredevraag(
                StandaardId.nieuw(),
                new Plek(UUID.randomUUID(), Verbindendheid.VERBINDEND, Datering.van(vanaf)),
                bereikt,
                List.of(antwoorden));
    }

    private static Antwoord antwoord(Antwoordsoort soort, String tot, boolean demonstratie) {
        return new Antwoord(
                soort,
                tot.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(tot)),
                "Daarom",
                LocalDate.of(2022, 3, 1),
                demonstratie);
    }

    private static boolean vraagt(Tredevraag tredevraag, String dag) {
        return tredevraag.vraagtOp(LocalDate.parse(dag), false);
    }

    @Test
    void op_de_dag_zelf_komt_de_vraag() {
        assertThat(vraagt(gepland("2022-01-01", false), "2021-12-31")).isFalse();
        assertThat(vraagt(gepland("2022-01-01", false), "2022-01-01")).isTrue();
    }

    @Test
    void een_jaar_is_pas_gekomen_als_het_voorbij_is_en_een_onbekende_dag_nooit() {
        assertThat(vraagt(gepland("2022", false), "2022-12-30")).isFalse();
        assertThat(vraagt(gepland("2022", false), "2022-12-31")).isTrue();
        assertThat(vraagt(gepland("", false), "2099-01-01")).isFalse();
    }

    @Test
    void wat_is_besloten_is_geen_vraag_meer() {
        assertThat(vraagt(gepland("2022-01-01", true), "2022-06-01")).isFalse();
    }

    @Test
    void na_uitstel_komt_de_vraag_terug() {
        var tredevraag = gepland("2022-01-01", false, antwoord(UITGESTELD, "2023-01-01", false));

        assertThat(vraagt(tredevraag, "2022-12-31")).isFalse();
        assertThat(vraagt(tredevraag, "2023-01-01")).isTrue();
    }

    @Test
    void een_nieuw_voorstel_of_vervallen_is_het_laatste_antwoord() {
        for (var soort : List.of(NIEUW_VOORSTEL, VERVALLEN)) {
            var tredevraag =
                    gepland(
                            "2022-01-01",
                            false,
                            antwoord(UITGESTELD, "2023-01-01", false),
                            antwoord(soort, "", false));
            assertThat(vraagt(tredevraag, "2030-01-01")).isFalse();
        }
    }

    @Test
    void een_verzonnen_antwoord_beantwoordt_de_echte_vraag_niet() {
        var tredevraag = gepland("2022-01-01", false, antwoord(VERVALLEN, "", true));

        assertThat(vraagt(tredevraag, "2022-06-01")).isTrue();
        assertThat(tredevraag.vraagtOp(LocalDate.of(2022, 6, 1), true)).isFalse();
    }
}
