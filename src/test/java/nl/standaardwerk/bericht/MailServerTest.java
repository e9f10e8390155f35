// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.bericht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.platform.StartGeweigerd;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

class MailServerTest {

    @Test
    void zonder_server_is_er_geen_mail() {
        assertThat(MailServer.of(new MockEnvironment()).exists()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'', https://standaardwerk.example.org",
        "post, https://standaardwerk.example.org",
        "post@example.org, ''",
        "post@example.org, standaardwerk.example.org",
        "post@example.org, https://standaardwerk.example.org/map"
    })
    void een_server_zonder_afzender_of_adres_houdt_de_start_tegen(String afzender, String adres) {
        var settings = settings(afzender, adres);
        assertThatThrownBy(() -> MailServer.of(settings)).isInstanceOf(StartGeweigerd.class);
    }

    @Test
    void een_schuine_streep_te_veel_is_niet_erg() {
        var server = MailServer.of(settings("post@example.org", "https://example.org/"));
        assertThat(server.exists()).isTrue();
        assertThat(server.link("/account/mail")).isEqualTo("https://example.org/account/mail");
    }

    private static MockEnvironment settings(String afzender, String adres) {
        return new MockEnvironment()
                .withProperty("standaardwerk.mail.server", "smtp.example.org")
                .withProperty("standaardwerk.mail.afzender", afzender)
                .withProperty("standaardwerk.adres", adres);
    }
}
