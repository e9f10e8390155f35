// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.zegel;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.toegang.Accounts;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.NieuwAccount;
import nl.standaardwerk.toegang.Personen;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** R19: erasing a person leaves the log valid, and nothing of the person behind. */
class GewistTest extends AppTest {

    private static final int PERSONEN = 10;

    @LocalServerPort private int port;
    @Autowired private Accounts accounts;
    @Autowired private Zegel zegel;
    @Autowired private JdbcClient jdbc;

    @Test
    void een_gewist_persoon_laat_het_zegel_heel_en_zijn_naam_nergens_achter() throws Exception {
        var namen = new ArrayList<String>();
        var mensen = new ArrayList<Gebruiker>();
        for (int i = 0; i < PERSONEN; i++) {
            var naam = "Wis" + UUID.randomUUID().toString().replace("-", "");
            namen.add(naam);
            mensen.add(
                    accounts.maak(
                            NieuwAccount.van(
                                    naam, naam.toLowerCase(Locale.ROOT) + "@voorbeeld.nl")));
        }
        verzegeld();
        var folder = Files.createTempDirectory(Path.of("target/zegel"), "voor");
        var before = Verifier.run(adres(), "--bewaar", folder);
        assertThat(vindplaatsen(namen.getFirst())).containsExactly("toegang.persoon");

        for (var wie : mensen) {
            accounts.wis(wie.account().orElseThrow(), Personen.beheerder());
        }
        verzegeld();

        var after = Verifier.run(adres(), "--ouder", folder.resolve("zegel/checkpoint"));
        assertThat(before.exit()).as(before.said()).isZero();
        assertThat(after.exit()).as(after.said()).isZero();
        assertThat(after.said()).contains("staat er nog, onveranderd");
        for (var naam : namen) {
            assertThat(vindplaatsen(naam)).isEmpty();
            assertThat(bestanden(folder, naam)).isEmpty();
        }
    }

    private void verzegeld() throws InterruptedException {
        for (int tries = 0; zegel.stand().waiting() > 0; tries++) {
            assertThat(tries).isLessThan(200);
            Thread.sleep(Duration.ofMillis(50));
        }
    }

    private String adres() {
        return "http://localhost:" + port;
    }

    /** The tables in which this text stands, in any column. */
    private List<String> vindplaatsen(String tekst) {
        return jdbc
                .sql(
                        """
                        select table_schema || '.' || table_name from information_schema.tables
                        where table_type = 'BASE TABLE'
                            and table_schema not in ('pg_catalog', 'information_schema')
                        order by 1
                        """)
                .query((row, _) -> row.getString(1))
                .list()
                .stream()
                .filter(tabel -> staatIn(tabel, tekst))
                .toList();
    }

    private boolean staatIn(String tabel, String tekst) {
        return jdbc.sql("select exists (select from " + tabel + " t where t::text ilike :tekst)")
                .param("tekst", "%" + tekst + "%")
                .query(Boolean.class)
                .single();
    }

    private static List<Path> bestanden(Path folder, String tekst) throws Exception {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(file -> bevat(file, tekst)).toList();
        }
    }

    private static boolean bevat(Path file, String tekst) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(tekst);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
