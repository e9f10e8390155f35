// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.platform.Demoklok;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** That a mail arrives, also when the mail server was away. */
class VerzendingModuleTest extends MetMailserver {

    @Autowired private Verzending verzending;
    @Autowired private Demoklok klok;

    @AfterEach
    void vandaag() {
        klok.gaNaarVandaag();
    }

    @Test
    void een_dag_zonder_mailserver_verliest_niets_en_stuurt_niets_dubbel() {
        var vandaag = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
        post.stop();
        taken.wacht(account, taak("/a", Optional.empty()));
        ronde.round(OCHTEND);
        wachtOpPoging(1);
        klok.gaNaar(vandaag.plusDays(1));
        ronde.go();
        wachtOpPoging(2);

        post = mailserver();
        klok.gaNaar(vandaag.plusDays(2));
        ronde.go();

        assertThat(ontvangen(1)).hasSize(1);
        wacht("alles is afgeleverd", () -> nietAfgeleverd() == 0);
        ronde.go();
        assertThat(ontvangen(1)).hasSize(1);
        assertThat(berichten.laatste(accounts.gebruiker(account)))
                .singleElement()
                .satisfies(mail -> assertThat(mail.verzonden()).isPresent());
    }

    @Test
    void wie_stopt_krijgt_ook_niet_meer_wat_al_klaar_lag_en_hoort_het_later_alsnog() {
        post.stop();
        taken.wacht(account, taak("/a", Optional.empty()));
        ronde.round(OCHTEND);
        wacht("een bericht ligt klaar", () -> aantalBerichten() == 1);

        berichten.kies(Ritme.NOOIT, accounts.gebruiker(account));

        assertThat(aantalBerichten()).isZero();
        post = mailserver();
        berichten.kies(Ritme.DIRECT, accounts.gebruiker(account));
        ronde.round(OCHTEND.plusDays(1));
        assertThat(ontvangen(1)).hasSize(1);
    }

    @Test
    void wat_drie_dagen_niet_lukt_wordt_opgegeven() {
        berichten.kies(Ritme.DAGELIJKS, accounts.gebruiker(account));
        jdbc.sql(
                        """
                        insert into bericht.bericht (id, account, onderwerp, tekst, html, op)
                        values (gen_random_uuid(), ?, 'o', 't', 'h', klok() - interval '73 hours')
                        """)
                .param(account.waarde())
                .update();
        verzending.ruimOp();
        assertThat(berichten.laatste(accounts.gebruiker(account)))
                .singleElement()
                .satisfies(mail -> assertThat(mail.opgegeven()).isTrue());
    }

    private void wachtOpPoging(int aantal) {
        wacht(
                "poging " + aantal,
                () ->
                        jdbc.sql(
                                                """
                                                select count(*) from platform.event_publication
                                                where completion_attempts >= ? and status = 'FAILED'
                                                """)
                                        .param(aantal)
                                        .query(Integer.class)
                                        .single()
                                == 1);
    }

    private int nietAfgeleverd() {
        return jdbc.sql("select count(*) from platform.event_publication")
                .query(Integer.class)
                .single();
    }
}
