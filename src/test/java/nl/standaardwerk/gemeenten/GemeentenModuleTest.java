// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.gemeenten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.standaardwerk.gemeenten.Levering.Bestand;
import nl.standaardwerk.platform.TestDatabase;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.LocalDate;
import java.util.stream.Stream;

/** The tables hold the delivery, and refuse by themselves what contradicts it. */
class GemeentenModuleTest {

    private static JdbcClient jdbc;
    private static TransactionTemplate transactie;
    private static GebiedsindelingLoader loader;

    @BeforeAll
    static void vul() {
        var bron = TestDatabase.create().dataSource();
        var transacties = new JdbcTransactionManager(bron);
        jdbc = JdbcClient.create(bron);
        transactie = new TransactionTemplate(transacties);
        loader =
                new GebiedsindelingLoader(
                        new LeveringRepository(jdbc), new LeveringWriter(jdbc), transacties);
        loader.afterPropertiesSet();
    }

    @Test
    void de_tabellen_bevatten_precies_de_levering() {
        var uitTabellen = new LeveringRepository(jdbc).lees();
        var uitBestanden = LeveringReader.lees(Levering.bestanden());

        assertThat(uitTabellen.gemeenten()).hasSameElementsAs(uitBestanden.gemeenten());
        assertThat(uitTabellen.inwoners()).hasSameElementsAs(uitBestanden.inwoners());
        assertThat(uitTabellen.grenscorrecties()).hasSameElementsAs(uitBestanden.grenscorrecties());
        assertThat(uitTabellen.voorgenomen()).hasSameElementsAs(uitBestanden.voorgenomen());
        assertThat(uitTabellen.provinciaal()).hasSameElementsAs(uitBestanden.provinciaal());
        assertThat(uitTabellen.landelijk()).hasSameElementsAs(uitBestanden.landelijk());
        assertThat(uitTabellen.herindelingen())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("aandeel")
                .hasSameElementsAs(uitBestanden.herindelingen());
    }

    @Test
    void wat_niet_is_gewijzigd_wordt_niet_opnieuw_ingelezen() {
        assertThat(loader.werkBij(Levering.bestanden())).isZero();
    }

    @Test
    void alleen_het_gewijzigde_bestand_wordt_opnieuw_ingelezen() {
        var bestanden = Levering.bestanden();
        var ingelezen = "select ingelezen from gemeenten.levering where bestand = 'gemeenten.csv'";
        var eerder = jdbc.sql(ingelezen).query(String.class).single();
        var nieuw = new String(bestanden.getOrDefault(Bestand.VOORGENOMEN, new byte[0]), UTF_8);
        bestanden.put(
                Bestand.VOORGENOMEN, nieuw.replace("Tweede Kamer", "Eerste Kamer").getBytes(UTF_8));

        assertThat(loader.werkBij(bestanden)).isEqualTo(1);
        var plan = loader.get().voorgenomen(Voorbeelden.gm("1696")).getFirst();
        assertThat(plan.stand()).endsWith("Eerste Kamer");
        assertThat(jdbc.sql(ingelezen).query(String.class).single()).isEqualTo(eerder);

        assertThat(loader.werkBij(Levering.bestanden())).isEqualTo(1);
    }

    @Test
    void een_beschadigde_levering_laat_de_tabellen_zoals_zij_waren() {
        var bestanden = Levering.bestanden();
        bestanden.put(Bestand.INWONERS, "code,reference_date,inhabitants\n".getBytes(UTF_8));

        assertThatThrownBy(() -> loader.werkBij(bestanden)).isInstanceOf(OngeldigeLevering.class);

        assertThat(loader.get().op(LocalDate.of(2026, 1, 1))).hasSize(342);
        assertThat(
                        jdbc.sql("select count(*) from gemeenten.inwonertal")
                                .query(Integer.class)
                                .single())
                .isEqualTo(2859);
    }

    @Test
    void de_tabellen_spreken_elkaar_niet_tegen() {
        assertThat(
                        jdbc.sql("select bevinding from gemeenten.bevindingen()")
                                .query(String.class)
                                .list())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    update gemeenten.gemeente set code = 'GM1' where code = 'GM0344'
                    update gemeenten.gemeente set naam = 'Utrecht' where code = 'GM0363'
                    update gemeenten.gemeente set provincie = 'PV99' where code = 'GM0363'
                    update gemeenten.gemeente set geldt_tot = '2000-01-01' where code = 'GM0457'
                    update gemeenten.gemeente set geldt_tot = '2022-03-25' where code = 'GM0457'
                    update gemeenten.gemeente set geldt_tot = '2025-01-01' where code = 'GM0344'
                    update gemeenten.gemeente set geldt_van = '2012-01-02' where not van_exact
                    update gemeenten.gemeente set geldt_van = '2022-01-02' where code = 'GM1982'
                    update gemeenten.gemeente set provincie = 'PV20' where code = 'GM0344'
                    delete from gemeenten.gemeente where code = 'GM0344'
                    update gemeenten.herindeling set datum = '2022-01-01' where van = 'GM0457'
                    update gemeenten.herindeling set soort = 'TOEVOEGING' where naar = 'GM1982'
                    update gemeenten.herindeling set naar = 'GM0999' where van = 'GM0457'
                    update gemeenten.herindeling set aandeel = 0.5 where van = 'GM0457'
                    update gemeenten.herindeling set aandeel = 0.5 where van = 'GM0788' and naar = 'GM0757'
                    update gemeenten.herindeling set gesplitst = true where van = 'GM0457'
                    update gemeenten.herindeling set inwoners = 1 where naar = 'GM1982'
                    delete from gemeenten.herindeling where van = 'GM0457'
                    update gemeenten.inwonertal set aantal = 0 where gemeente = 'GM0344'
                    update gemeenten.inwonertal set aantal = aantal + 1 where gemeente = 'GM0344'
                    update gemeenten.inwonertal set peildatum = '2024-01-02' where peildatum = '2024-01-01'
                    delete from gemeenten.inwonertal where gemeente = 'GM0344' and peildatum = '2024-01-01'
                    insert into gemeenten.inwonertal values ('GM0457', '2024-01-01', 1)
                    update gemeenten.landelijk_totaal set aantal = 1 where peildatum = '2024-01-01'
                    update gemeenten.provincietotaal set aantal = 1 where peildatum = '2024-01-01'
                    update gemeenten.grenscorrectie set na = na + 1
                    delete from gemeenten.grenscorrectie where gemeente = 'GM0599'
                    update gemeenten.voorgenomen_herindeling set naar = van
                    update gemeenten.voorgenomen_herindeling set van = 'GM0457'
                    update gemeenten.levering set sha256 = 'x'
                    """)
    void de_tabellen_weigeren_wat_niet_klopt(String fout) {
        assertThatThrownBy(() -> inTransactie(fout)).isInstanceOf(DataAccessException.class);
    }

    private static void inTransactie(String sql) {
        transactie.executeWithoutResult(
                _ ->
                        Stream.of(sql, "update gemeenten.levering set ingelezen = klok()")
                                .forEach(opdracht -> jdbc.sql(opdracht).update()));
    }
}
