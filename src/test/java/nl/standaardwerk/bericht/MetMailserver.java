// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.toegang.AccountId;
import nl.standaardwerk.toegang.Accounts;
import nl.standaardwerk.toegang.Bereik;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.NieuwAccount;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.Taak;
import nl.standaardwerk.toegang.Taakbron;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Tests with a real mail server beside them, that can be switched off. */
@Import(MetMailserver.Taakconfiguration.class)
abstract class MetMailserver extends AppTest {

    static final int POORT = vrijePoort();
    static final LocalDate DAG = LocalDate.of(2026, 12, 1);
    static final LocalDateTime OCHTEND = DAG.atTime(7, 0);
    static final String TITEL = "Begrippen voor 's-Hertogenbosch & omgeving";

    @Autowired MailRound ronde;
    @Autowired Berichten berichten;
    @Autowired Accounts accounts;
    @Autowired Proeftaken taken;
    @Autowired JdbcClient jdbc;

    AccountId account;
    String adres;
    GreenMail post = mailserver();

    @AfterEach
    void stop() {
        post.stop();
    }

    static GreenMail mailserver() {
        var server = new GreenMail(new ServerSetup(POORT, "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    static int vrijePoort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("standaardwerk.mail.server", () -> "localhost");
        settings.add("standaardwerk.mail.poort", () -> POORT);
        settings.add("standaardwerk.mail.starttls", () -> "nee");
        settings.add("standaardwerk.mail.afzender", () -> "post@standaardwerk.example.org");
        settings.add("standaardwerk.adres", () -> "https://standaardwerk.example.org");
    }

    /** What waits is said by the test. */
    @TestConfiguration
    static class Taakconfiguration {

        @Bean
        Proeftaken proeftaken() {
            return new Proeftaken();
        }
    }

    static final class Proeftaken implements Taakbron {

        private final Map<AccountId, List<Taak>> wachtend = new ConcurrentHashMap<>();

        void wacht(AccountId account, Taak... taken) {
            wachtend.put(account, List.of(taken));
        }

        @Override
        public List<Taak> taken(Gebruiker gebruiker) {
            return gebruiker.account().map(a -> wachtend.getOrDefault(a, List.of())).orElseThrow();
        }
    }

    @BeforeEach
    void iemand() {
        adres = "mens-" + UUID.randomUUID() + "@example.org";
        account = accounts.maak(NieuwAccount.van("Ada Test", adres)).account().orElseThrow();
        accounts.kenToe(
                account,
                Rol.GRIFFIER,
                Bereik.gemeente(new GemeenteCode("GM0150")),
                LocalDate.of(2020, 1, 1),
                Optional.empty());
    }

    /** What this person got, as soon as that is this many. */
    List<MimeMessage> ontvangen(int aantal) {
        wacht(aantal + " mails", () -> postbus().size() >= aantal);
        return postbus();
    }

    List<MimeMessage> postbus() {
        return Arrays.stream(post.getReceivedMessages()).filter(this::isVoorMij).toList();
    }

    boolean isVoorMij(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString().equals(adres);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** The plain text and the page. */
    static List<String> delen(MimeMessage mail) throws Exception {
        var delen = new ArrayList<String>();
        verzamel(mail.getContent(), delen);
        assertThat(delen).hasSize(2);
        return delen;
    }

    static void verzamel(Object inhoud, List<String> delen) throws Exception {
        if (inhoud instanceof Multipart alle) {
            for (int n = 0; n < alle.getCount(); n++) {
                verzamel(alle.getBodyPart(n).getContent(), delen);
            }
        } else {
            delen.add(inhoud.toString().replace("\r\n", "\n"));
        }
    }

    static void wacht(String waarop, BooleanSupplier klaar) {
        for (int n = 0; !klaar.getAsBoolean(); n++) {
            assertThat(n).as("within 20 seconds: " + waarop).isLessThan(400);
            LockSupport.parkNanos(50_000_000);
        }
    }

    static Taak taak(String pad, Optional<LocalDate> uiterlijk) {
        return new Taak("bericht.mail.stop", TITEL, pad, uiterlijk, DAG, "GM0150", "", false);
    }

    int aantalBerichten() {
        return jdbc.sql("select count(*) from bericht.bericht where account = ?")
                .param(account.waarde())
                .query(Integer.class)
                .single();
    }
}
