// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.zegel;

import static nl.standaardwerk.voorbereiding.Voorbeelden.DEVENTER;
import static nl.standaardwerk.voorbereiding.Voorbeelden.eenVoorstel;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.journaal.DomainEvent;
import nl.standaardwerk.journaal.Journaal;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.toegang.Accounts;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Personen;
import nl.standaardwerk.voorbereiding.Voorbereiding;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** The seal in the running application: its own sequencer, its pages and files. */
class ZegelPaginaTest extends AppTest {

    @LocalServerPort private int port;
    @Autowired private MockMvcTester mvc;
    @Autowired private Zegel zegel;
    @Autowired private Journaal journaal;
    @Autowired private ApplicationEventPublisher events;
    @Autowired private TransactionTemplate transactie;
    @Autowired private Voorbereiding voorbereiding;
    @Autowired private Accounts accounts;

    record IetsVerzegeld(List<UUID> onderwerpen, LocalDate op, Ondertekening door)
            implements DomainEvent {}

    /** Number of a line that was written now. */
    private long gebeurt() {
        var onderwerp = UUID.randomUUID();
        var ander = UUID.randomUUID();
        var event =
                new IetsVerzegeld(
                        List.of(onderwerp, ander, onderwerp),
                        LocalDate.of(2026, 11, 25),
                        new Ondertekening(UUID.randomUUID(), "GM0344"));
        transactie.executeWithoutResult(_ -> events.publishEvent(event));
        return journaal.van(onderwerp, true).getFirst().nummer();
    }

    private Gebruiker indiener() {
        return Personen.inDatabase(accounts, Personen.indiener(DEVENTER.waarde()));
    }

    private Zegelbewijs bewijs(long regel) throws InterruptedException {
        for (int tries = 0; tries < 200; tries++) {
            var bewijs = zegel.bewijs(regel, true);
            if (bewijs.isPresent()) {
                return bewijs.get();
            }
            Thread.sleep(Duration.ofMillis(50));
        }
        throw new AssertionError("not sealed after ten seconds");
    }

    private String open(String path) throws UnsupportedEncodingException {
        var result = mvc.get().uri(path).exchange();
        assertThat(result).as(path).hasStatusOk();
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void wat_gebeurt_is_even_later_verzegeld() throws Exception {
        var bewijs = bewijs(gebeurt());

        var geopend = bewijs.geopend().orElseThrow();
        var afdruk =
                Hash.sha256(
                        HexFormat.of().parseHex(geopend.zout()),
                        geopend.vorm().getBytes(StandardCharsets.UTF_8));
        assertThat(bewijs.blad())
                .isEqualTo(
                        "{\"afdruk\":\"%s\",\"regel\":%d}"
                                .formatted(HexFormat.of().formatHex(afdruk), bewijs.regel()));
        assertThat(geopend.vorm()).contains("\"namens\":\"GM0344\"", "\"soort\":\"IetsVerzegeld\"");
    }

    @Test
    void wie_het_deed_staat_er_niet_in() throws Exception {
        var regel = gebeurt();
        var wie = journaal.metNummer(Set.of(regel)).getFirst().door().account();

        assertThat(bewijs(regel).geopend().orElseThrow().vorm()).doesNotContain(wie.toString());
    }

    @Test
    void iedereen_kan_het_log_lezen() throws Exception {
        bewijs(gebeurt());
        var keys = open("/zegel/sleutels").lines().map(NoteKey::parse).toList();
        var note = SignedNote.parse(open("/zegel/checkpoint"));
        var checkpoint = Checkpoint.parse(note.text());

        assertThat(keys).hasSize(2);
        for (int i = 0; i < 2; i++) {
            assertThat(keys.get(i).verifies(checkpoint, note.signatures().get(i))).isTrue();
        }
        int width = (int) Math.min(256, checkpoint.size());
        var path = new Tile(0, 0, width).path();
        var tile = mvc.get().uri("/zegel/tile/" + path).exchange();
        assertThat(tile).hasStatusOk().hasContentType("application/octet-stream");
        assertThat(tile.getResponse().getContentAsByteArray()).hasSize(32 * width);
        assertThat(tile.getResponse().getHeader("Cache-Control")).contains("immutable");
        assertThat(
                        mvc.get()
                                .uri("/zegel/checkpoint")
                                .exchange()
                                .getResponse()
                                .getHeader("Cache-Control"))
                .isEqualTo("no-cache");
        assertThat(open("/zegel/tile/" + new Tile(Tile.ENTRIES, 0, width).path()))
                .contains("{\"afdruk\":\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/zegel/tile/",
                "/zegel/tile/0",
                "/zegel/tile/0/999",
                "/zegel/tile/0/x999/x999/x999/999",
                "/zegel/tile/0/000.p/0",
                "/zegel/tile/7/000",
                "/zegel/tile/63/000.p/1",
                "/zegel/tile/entries/%20",
                "/zegel/tile/../../etc/passwd"
            })
    void wat_er_niet_is_wordt_niet_gevonden(String path) {
        assertThat(mvc.get().uri(path).exchange()).hasStatus4xxClientError();
    }

    /** The whole way: the running application, over HTTP, by the verifier that it offers. */
    @Test
    void wie_wil_controleert_het_hele_log() throws Exception {
        eenVoorstel().door(indiener()).ingediend(voorbereiding);
        bewijs(gebeurt());
        var folder = Files.createTempDirectory(Path.of("target/zegel"), "bewaard");

        var first = Verifier.run("http://localhost:" + port, "--bewaar", folder);
        bewijs(gebeurt());
        var later =
                Verifier.run(
                        "http://localhost:" + port + "/",
                        "--sleutels",
                        folder.resolve("zegel/sleutels"),
                        "--ouder",
                        folder.resolve("zegel/checkpoint"));
        var kept = Verifier.run(folder);

        assertThat(first.exit()).as(first.said()).isZero();
        assertThat(first.said()).contains("openbare regels zeggen precies wat verzegeld is");
        assertThat(later.exit()).as(later.said()).isZero();
        assertThat(later.said()).contains("staat er nog, onveranderd");
        assertThat(kept.exit()).as(kept.said()).isZero();
        assertThat(open("/controleer-zelf/Controleer.java"))
                .isEqualTo(Files.readString(Verifier.SOURCE));
    }

    @Test
    void de_pagina_zegt_hoe_het_zegel_staat() throws Exception {
        bewijs(gebeurt());

        var pagina = Jsoup.parse(open("/controleer-zelf"));

        assertThat(Objects.requireNonNull(pagina.selectFirst("h1")).text())
                .isEqualTo("Controleer het zelf");
        assertThat(pagina.select("main [role=alert]")).isEmpty();
        assertThat(pagina.select("main aside").text()).contains("standaardwerk/journaal+");
        assertThat(pagina.select("footer a[href=/controleer-zelf]")).hasSize(1);
    }
}
