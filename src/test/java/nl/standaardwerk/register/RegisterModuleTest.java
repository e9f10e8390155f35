// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.register;

import static nl.standaardwerk.regeling.Verbindendheid.STANDAARDVERKLARING;
import static nl.standaardwerk.regeling.Verbindendheid.VERBINDEND;
import static nl.standaardwerk.register.Voorbeelden.besloten;
import static nl.standaardwerk.register.Voorbeelden.eenBesluit;
import static nl.standaardwerk.register.Voorbeelden.voorgenomen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.journaal.Journaal;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.regeling.Datering;
import nl.standaardwerk.regeling.Ladder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class RegisterModuleTest extends AppTest {

    @Autowired Register register;
    @Autowired Journaal journaal;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    @Test
    void wat_is_ingeschreven_komt_heel_terug() {
        var dossier = UUID.randomUUID();
        var besluit =
                eenBesluit()
                        .titel("Foto's van gevels: één afspraak")
                        .met(
                                besloten(STANDAARDVERKLARING, "2021-04"),
                                voorgenomen(VERBINDEND, "2022"))
                        .einde("2030")
                        .versies(
                                new Versie(
                                        "1.0",
                                        Versie.Status.IN_GEBRUIK,
                                        Datering.van("2020-03"),
                                        Datering.van("2021-04-01"),
                                        Optional.of(Datering.van(""))))
                        .bronnen(
                                new Bronvermelding(
                                        Bronvermelding.Feit.BRIEF,
                                        "Lbr. 21/1",
                                        Datering.van("2021"),
                                        "https://vng.nl/brieven/1"),
                                Bronvermelding.nietGevonden(Bronvermelding.Feit.UITSLAG))
                        .relaties(
                                new Relatie(
                                        Relatie.Soort.HOORT_BIJ,
                                        Optional.empty(),
                                        "Iets van elders",
                                        "https://voorbeeld.nl"))
                        .onderbouwing(
                                new Onderbouwing(
                                        Optional.of(dossier),
                                        3,
                                        "ab".repeat(32),
                                        "SW-2021-001",
                                        "2018",
                                        List.of(UUID.randomUUID(), UUID.randomUUID()),
                                        "Omdat het beter kan."))
                        .voor(new Werkingsgebied.Lijst(Set.of(new GemeenteCode("GM0344"))))
                        .maak();

        var id = schrijfIn(besluit);

        var terug = register.get(besluit.id()).besluit();
        assertThat(terug)
                .usingRecursiveComparison()
                .ignoringFields("standaard", "gegevens.sleutel")
                .isEqualTo(besluit);
        assertThat(terug.standaard()).contains(id);
        assertThat(register.get(id).sleutel()).isEqualTo("fotos-van-gevels-een-afspraak");
        assertThat(journaal.van(dossier, false))
                .singleElement()
                .extracting(r -> r.gegeven("sleutel"))
                .isEqualTo("fotos-van-gevels-een-afspraak");
    }

    @Test
    void gelijke_titels_krijgen_elk_een_eigen_adres() {
        var eerste = schrijfIn(eenBesluit().titel("Dubbele titel").maak());
        var tweede = schrijfIn(eenBesluit().titel("Dubbele títel!").maak());

        assertThat(register.get(eerste).sleutel()).isEqualTo("dubbele-titel");
        assertThat(register.get(tweede).sleutel()).isEqualTo("dubbele-titel-2");
    }

    @Test
    void het_adres_blijft_als_de_titel_verandert() {
        var id = schrijfIn(eenBesluit().titel("Oude naam").maak());

        schrijfIn(
                eenBesluit()
                        .soort(Besluitsoort.NIEUWE_VERSIE)
                        .over(id)
                        .op("2022-01-01")
                        .titel("Nieuwe naam")
                        .maak());

        var dag = LocalDate.of(2023, 1, 1);
        assertThat(register.vind("oude-naam"))
                .hasValueSatisfying(
                        s -> assertThat(s.gegevens(dag).titel()).isEqualTo("Nieuwe naam"));
    }

    @Test
    void inschrijven_gebeurt_alleen_in_de_transactie_van_het_besluit() {
        assertThatThrownBy(() -> register.schrijfIn(eenBesluit().maak()))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void wat_niet_is_vastgelegd_ziet_niemand() {
        long stand = register.stand();

        transaction.executeWithoutResult(
                status -> {
                    register.schrijfIn(eenBesluit().titel("Vluchtig").maak());
                    assertThat(register.vind("vluchtig")).isPresent();
                    status.setRollbackOnly();
                });

        assertThat(register.vind("vluchtig")).isEmpty();
        assertThat(register.stand()).isEqualTo(stand);
    }

    @Test
    void een_herstel_noemt_het_oude_besluit_en_kan_maar_een_keer() {
        var oud = eenBesluit().met(besloten(VERBINDEND, "2021-04-01")).maak();
        var id = schrijfIn(oud);
        var nieuw =
                eenBesluit()
                        .herstelt(oud.id(), id)
                        .met(besloten(STANDAARDVERKLARING, "2021-04-01"))
                        .maak();
        schrijfIn(nieuw);

        assertThat(register.get(oud.id()).hersteldDoor()).contains(nieuw.id());
        assertThat(register.graad(id, LocalDate.of(2022, 1, 1)))
                .isEqualTo(new Ladder.Vast(STANDAARDVERKLARING));
        assertThatThrownBy(() -> schrijfIn(eenBesluit().herstelt(oud.id(), id).maak()))
                .isInstanceOf(BesluitAlHersteld.class);
    }

    @Test
    void demonstratie_en_echt_mengen_niet() {
        var echt = schrijfIn(eenBesluit().maak());

        assertThatThrownBy(
                        () ->
                                schrijfIn(
                                        eenBesluit()
                                                .soort(Besluitsoort.NIEUWE_VERSIE)
                                                .over(echt)
                                                .demonstratie()
                                                .maak()))
                .isInstanceOf(DemonstratieVermengd.class);
        assertThatThrownBy(() -> register.vereistZelfdeWereld(echt, true))
                .isInstanceOf(DemonstratieVermengd.class);
    }

    @Test
    void de_brief_wordt_later_bekend() {
        var besluit = eenBesluit().maak();
        schrijfIn(besluit);

        transaction.executeWithoutResult(
                s ->
                        register.maakBekend(
                                besluit.id(),
                                Datering.van("2021-02-01"),
                                "Lbr. 21/2",
                                new Ondertekening(new UUID(0, 8), "DIRECTIE")));

        assertThat(register.get(besluit.id()).bekendmaking())
                .contains(new Inschrijving.Bekendmaking(Datering.van("2021-02-01"), "Lbr. 21/2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update register.besluit set titel = 'x'",
                "delete from register.trede",
                "update register.standaard set sleutel = 'x'",
                "truncate register.bron",
                "delete from register.bekendmaking",
                "update register.versie set naam = 'x'",
                "delete from register.relatie"
            })
    void rowsAreNeverChangedOrRemoved(String sql) {
        var besluit = eenBesluit().met(besloten(VERBINDEND, "2021")).maak();
        schrijfIn(besluit);

        if (jdbc.sql(
                                sql.replaceFirst(
                                        "^(update|delete from|truncate) (\\S+).*",
                                        "select count(*) from $2"))
                        .query(Long.class)
                        .single()
                > 0) {
            assertThatThrownBy(() -> jdbc.sql(sql).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("alleen aangevuld");
        }
    }

    @Test
    void theSchemaRefusesADegreeWithoutDecision() {
        var besluit = eenBesluit().op("").historisch(Kenmerk.GEZAMENLIJKE_AFSPRAAK).maak();
        schrijfIn(besluit);

        assertThatThrownBy(
                        () ->
                                jdbc.sql(
                                                """
                                                insert into register.trede (besluit, nummer, aard, graad, vanaf)
                                                values (:id, 1, 'BESLOTEN', 'VERBINDEND', '2020')
                                                """)
                                        .param("id", besluit.id().waarde())
                                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    private StandaardId schrijfIn(Besluit besluit) {
        return java.util.Objects.requireNonNull(
                transaction.execute(s -> register.schrijfIn(besluit)));
    }
}
