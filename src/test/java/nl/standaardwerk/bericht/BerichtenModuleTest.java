// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.toegang.NieuwAccount;
import nl.standaardwerk.toegang.Personen;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** What is told to whom, and when. */
class BerichtenModuleTest extends MetMailserver {

    @Test
    void wat_wacht_komt_een_keer_in_de_mail_als_tekst_en_met_opmaak() throws Exception {
        taken.wacht(account, taak("/a", Optional.of(DAG.plusDays(9))));

        ronde.round(OCHTEND);
        ronde.round(OCHTEND.plusMinutes(5));
        ronde.round(OCHTEND.plusDays(1));

        var mail = ontvangen(1).getFirst();
        assertThat(mail.getSubject()).isEqualTo("Er wacht iets op u - Standaardwerk");
        assertThat(mail.getFrom()[0]).hasToString("post@standaardwerk.example.org");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("List-Unsubscribe-Post"))
                .containsExactly("List-Unsubscribe=One-Click");
        assertThat(mail.getHeader("List-Unsubscribe")[0])
                .matches("<https://standaardwerk\\.example\\.org/mail/stop/[\\w-]{22}>");
        var delen = delen(mail);
        assertThat(delen.getFirst())
                .contains("Stop deze mail: " + TITEL + " (namens Deventer)")
                .contains("Uiterlijk 10 december 2026")
                .contains("https://standaardwerk.example.org/a\n")
                .doesNotContain("Ada Test", "{0}", "null");
        var html = Jsoup.parse(delen.getLast());
        assertThat(html.select("li").text()).contains(TITEL);
        assertThat(html.select("li a").attr("href"))
                .isEqualTo("https://standaardwerk.example.org/a");
        assertThat(html.select("style, script, img, link, [style]")).isEmpty();
    }

    @Test
    void niets_nieuws_is_geen_mail() {
        ronde.round(OCHTEND);
        assertThat(aantalBerichten()).isZero();
    }

    @Test
    void wat_terugkomt_is_weer_nieuw() {
        taken.wacht(account, taak("/a", Optional.empty()));
        ronde.round(OCHTEND);
        taken.wacht(account);
        ronde.round(OCHTEND.plusDays(1));
        taken.wacht(account, taak("/a", Optional.empty()));
        ronde.round(OCHTEND.plusDays(2));

        assertThat(ontvangen(2)).hasSize(2);
    }

    @Test
    void wie_meteen_kiest_wacht_niet_tot_de_ochtend() {
        berichten.kies(Ritme.DIRECT, accounts.gebruiker(account));
        taken.wacht(account, taak("/a", Optional.empty()));
        ronde.round(DAG.atTime(3, 0));
        taken.wacht(account, taak("/a", Optional.empty()), taak("/b", Optional.empty()));
        ronde.round(DAG.atTime(3, 5));

        assertThat(ontvangen(2)).hasSize(2);
    }

    @Test
    void wie_nooit_kiest_krijgt_niets() {
        berichten.kies(Ritme.NOOIT, accounts.gebruiker(account));
        taken.wacht(account, taak("/a", Optional.empty()));
        ronde.round(OCHTEND);

        assertThat(aantalBerichten()).isZero();
    }

    @Test
    void twee_rondes_tegelijk_sturen_samen_een_mail() throws Exception {
        berichten.kies(Ritme.DIRECT, accounts.gebruiker(account));
        taken.wacht(account, taak("/a", Optional.empty()));
        var samen = new CyclicBarrier(4);
        try (var pool = Executors.newFixedThreadPool(4)) {
            for (var ronde :
                    pool.invokeAll(
                            Collections.nCopies(
                                    4,
                                    () -> {
                                        samen.await();
                                        return berichten.stelOp(
                                                accounts.gebruiker(account), OCHTEND);
                                    }))) {
                ronde.get();
            }
        }
        assertThat(aantalBerichten()).isOne();
    }

    @Test
    void een_verzonnen_persoon_heeft_geen_postbus() {
        var persona = accounts.maak(NieuwAccount.demonstratie("Verzonnen")).account().orElseThrow();
        taken.wacht(persona, taak("/a", Optional.empty()));
        ronde.round(OCHTEND);
        assertThat(
                        jdbc.sql("select count(*) from bericht.bericht where account = ?")
                                .param(persona.waarde())
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    void van_wie_is_gewist_blijft_niets() {
        taken.wacht(account, taak("/a", Optional.empty()));
        ronde.round(OCHTEND);
        ontvangen(1);
        accounts.wis(account, Personen.inDatabase(accounts, Personen.beheerder()));

        assertThat(
                        Stream.of("voorkeur", "bericht", "gemeld")
                                .map(
                                        tabel ->
                                                jdbc.sql(
                                                                "select count(*) from bericht."
                                                                        + tabel
                                                                        + " where account = ?")
                                                        .param(account.waarde())
                                                        .query(Integer.class)
                                                        .single()))
                .containsOnly(0);
    }
}
