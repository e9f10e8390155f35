// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.rapportage;

import static nl.standaardwerk.register.Voorbeelden.besloten;
import static nl.standaardwerk.register.Voorbeelden.eenBesluit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.afdruk.VeraPdf;
import nl.standaardwerk.afdruk.Voorleestekst;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.gemeenten.Voorbeelden;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.register.Register;
import nl.standaardwerk.toegang.Accounts;
import nl.standaardwerk.toegang.Bereik;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Personen;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toepassing.Proefopgave;
import nl.standaardwerk.toepassing.Stand;
import nl.standaardwerk.toepassing.Toepassing;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A gemeente writes with its rapportage and fixes it; each test takes a gemeente of its own. */
class VaststellenTest extends AppTest {

    private static final AtomicInteger VOLGENDE = new AtomicInteger();
    private static final String[] GEMEENTEN = {"0796", "0014", "0034", "0050", "0059", "0060"};
    private static final String TEKST =
            "Het college van 's-Hertogenbosch & <co> doet dit stap voor stap.";

    @Autowired private MockMvcTester mvc;
    @Autowired private Toepassing toepassing;
    @Autowired private Register register;
    @Autowired private Accounts accounts;
    @Autowired private JdbcClient jdbc;
    @Autowired private TransactionTemplate transactie;
    @Autowired private Clock clock;

    private GemeenteCode gemeente = Voorbeelden.gm(GEMEENTEN[0]);
    private Gebruiker coordinator = Gebruiker.bezoeker();

    @BeforeEach
    void begin() {
        gemeente = Voorbeelden.gm(GEMEENTEN[VOLGENDE.getAndIncrement()]);
        coordinator = iemand(Rol.COORDINATOR);
    }

    private Gebruiker iemand(Rol rol) {
        return Personen.inDatabase(accounts, Personen.met(rol, Bereik.gemeente(gemeente)));
    }

    private String jaren() {
        return "/gemeenten/" + gemeente + "/raadsrapportage";
    }

    private String openbaar() {
        return jaren() + "/" + vandaag().getYear();
    }

    private String werkplek() {
        return "/onze-gemeente/" + gemeente + "/raadsrapportage/" + vandaag().getYear();
    }

    private LocalDate vandaag() {
        return LocalDate.now(clock);
    }

    private MvcTestResult get(String pad, Gebruiker wie) {
        var verzoek = mvc.get().uri(pad);
        return (wie.ingelogd() ? verzoek.with(Personen.als(wie)) : verzoek).exchange();
    }

    private static Document pagina(MvcTestResult antwoord) throws Exception {
        return Jsoup.parse(antwoord.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    private Document pagina(String pad, Gebruiker wie) throws Exception {
        var antwoord = get(pad, wie);
        assertThat(antwoord).as(pad).hasStatusOk();
        return pagina(antwoord);
    }

    private byte[] pdf(int versie) {
        var antwoord = get(openbaar() + "/versies/" + versie + ".pdf", Gebruiker.bezoeker());
        assertThat(antwoord).hasStatusOk().hasContentType("application/pdf");
        return antwoord.getResponse().getContentAsByteArray();
    }

    private MvcTestResult post(Gebruiker wie, String... velden) {
        var verzoek = mvc.post().uri(werkplek());
        for (int i = 0; i < velden.length; i += 2) {
            verzoek = verzoek.param(velden[i], velden[i + 1]);
        }
        return verzoek.with(Personen.als(wie)).exchange();
    }

    private MvcTestResult bewaar(String tekst, int gezien, Gebruiker wie) {
        return post(wie, "toelichting", tekst, "gezien", "" + gezien, "bewaar", "ja");
    }

    private MvcTestResult bevestig(int gezien, int versies, Gebruiker wie) {
        String[] velden = {
            "gezien", "" + gezien, "versies", "" + versies, "bevestigd", "ja", "besluit", ""
        };
        velden[velden.length - 1] = vandaag().toString();
        return post(wie, velden);
    }

    private String standaard() {
        var besluit =
                eenBesluit()
                        .op("2023-12-01")
                        .titel("Vaststellen " + UUID.randomUUID())
                        .met(besloten(Verbindendheid.STANDAARDVERKLARING, "2024-01-01"))
                        .maak();
        var id = transactie.execute(_ -> register.schrijfIn(besluit));
        return register.get(java.util.Objects.requireNonNull(id)).sleutel();
    }

    @Test
    void wat_is_vastgesteld_blijft_zoals_het_was_op_de_pagina_en_in_de_pdf() throws Exception {
        var sleutel = standaard();
        assertThat(bewaar(TEKST, 0, coordinator)).hasStatus(303);
        assertThat(bevestig(1, 0, coordinator)).redirectedUrl().isEqualTo(jaren());
        var pad = openbaar() + "/versies/1";
        var eerst = pagina(pad, Gebruiker.bezoeker());
        var bytes = pdf(1);

        Proefopgave.geef(
                toepassing,
                register.vind(sleutel).orElseThrow().id(),
                gemeente,
                new Stand.Gepland("Stap voor stap", vandaag().plusYears(1)),
                coordinator);

        assertThat(eerst.select("section:has(#toelichting)").text()).contains(TEKST);
        assertThat(eerst.select("tr:has(a[href$='/" + sleutel + "'])").text())
                .contains("Nog geen opgave");
        assertThat(VeraPdf.faults(bytes)).isEmpty();
        assertThat(Voorleestekst.van(bytes)).contains(TEKST, "versie 1", "Nog geen opgave");
        assertThat(pdf(1)).isEqualTo(bytes);
        assertThat(pagina(pad, Gebruiker.bezoeker()).select("main").outerHtml())
                .isEqualTo(eerst.select("main").outerHtml());
        assertThat(
                        pagina(openbaar(), Gebruiker.bezoeker())
                                .select("tr:has(a[href$='/" + sleutel + "'])")
                                .text())
                .contains("Gepland");
    }

    @Test
    void een_nieuwe_versie_komt_erbij_en_begint_met_de_tekst_van_de_vorige() throws Exception {
        bewaar(TEKST, 0, coordinator);
        bevestig(1, 0, coordinator);

        assertThat(pagina(werkplek(), coordinator).select("#toelichting").text()).isEqualTo(TEKST);
        bewaar("Een nieuwe tekst.", 0, coordinator);
        assertThat(bevestig(1, 1, coordinator)).hasStatus(303);

        assertThat(pagina(jaren(), Gebruiker.bezoeker()).select("main a").eachAttr("href"))
                .contains(
                        openbaar() + "/versies/1",
                        openbaar() + "/versies/2",
                        openbaar() + "/versies/2.pdf")
                .doesNotContain(werkplek());
        assertThat(pagina(jaren(), coordinator).select("main a").eachAttr("href"))
                .contains(werkplek());
        assertThat(pagina(openbaar() + "/versies/1", coordinator).text()).contains(TEKST);
        assertThat(pagina(openbaar() + "/versies/2", coordinator).text())
                .contains("Een nieuwe tekst.")
                .doesNotContain(TEKST);
        assertThat(get(openbaar() + "/versies/3", coordinator)).hasStatus(404);
        assertThat(get(openbaar() + "/versies/0.pdf", coordinator)).hasStatus(404);
    }

    @Test
    void een_bewaarde_tekst_ziet_alleen_de_eigen_gemeente() throws Exception {
        bewaar(TEKST, 0, coordinator);
        var ander =
                Personen.inDatabase(
                        accounts,
                        Personen.met(Rol.COORDINATOR, Bereik.gemeente(Voorbeelden.gm("0344"))));

        assertThat(pagina(werkplek(), iemand(Rol.GEMEENTESECRETARIS)).text()).contains(TEKST);
        assertThat(get(werkplek(), ander)).hasStatus(403);
        assertThat(bewaar("Van een ander", 1, ander)).hasStatus(403);
        assertThat(bevestig(1, 0, ander)).hasStatus(403);
        assertThat(get(werkplek(), iemand(Rol.GRIFFIER))).hasStatus(403);
        assertThat(pagina(openbaar(), ander).text()).doesNotContain(TEKST);
        assertThat(pagina(jaren(), ander).text()).doesNotContain(TEKST);
    }

    @Test
    void elke_fout_staat_er_tegelijk_en_wat_getypt_is_blijft() throws Exception {
        var morgen = vandaag().plusDays(1).toString();
        var lang = "a".repeat(Werkblad.LANGSTE_TEKST + 1);

        var fout = post(coordinator, "toelichting", lang, "gezien", "0", "besluit", morgen);
        assertThat(fout).hasStatus(400);
        assertThat(pagina(fout).select("#toelichting-fout, #besluit-fout")).hasSize(2);
        var zonder = post(coordinator, "toelichting", TEKST, "gezien", "0", "besluit", "");
        assertThat(zonder).hasStatus(400);
        assertThat(pagina(zonder).select("textarea").text()).isEqualTo(TEKST);

        var nu = vandaag().toString();
        var goed = post(coordinator, "toelichting", TEKST, "gezien", "0", "besluit", nu);
        assertThat(goed).hasStatusOk();
        assertThat(pagina(goed).select("main").text()).contains(TEKST, "kan daarna niet meer");
        assertThat(pagina(goed).select("input[name=gezien]").attr("value")).isEqualTo("1");
        assertThat(pagina(jaren(), coordinator).text()).doesNotContain("vastgestelde versie");
        var terug = post(coordinator, "wijzig", "ja", "besluit", nu, "gezien", "1");
        assertThat(pagina(terug).select("textarea").text()).isEqualTo(TEKST);
    }

    @Test
    void twee_keer_klikken_is_een_versie_en_wie_iets_anders_zag_begint_opnieuw() throws Exception {
        bewaar(TEKST, 0, coordinator);
        var secretaris = iemand(Rol.GEMEENTESECRETARIS);
        assertThat(bewaar("Van de secretaris", 1, secretaris)).hasStatus(303);

        var ingehaald = bewaar("Van de coordinator", 1, coordinator);
        assertThat(ingehaald).hasStatus(400);
        assertThat(pagina(ingehaald).select("textarea").text()).isEqualTo("Van de coordinator");
        assertThat(pagina(ingehaald).select("main").text()).contains("Van de secretaris");
        assertThat(bevestig(1, 0, coordinator)).hasStatus(400);
        assertThat(bevestig(2, 0, secretaris)).hasStatus(303);
        assertThat(bevestig(2, 0, secretaris)).hasStatus(303);
        assertThat(bevestig(2, 0, coordinator)).hasStatus(400);

        assertThat(pagina(jaren(), secretaris).select("a[href$='.pdf'][href*='/versies/']"))
                .hasSize(1);
    }

    @Test
    void de_database_houdt_vast_wat_is_vastgesteld() {
        bewaar(TEKST, 0, coordinator);
        bevestig(1, 0, coordinator);

        for (var sql :
                new String[] {
                    "update rapportage.vaststelling set jaar = jaar where gemeente = :code",
                    "delete from rapportage.vaststelling where gemeente = :code",
                    """
                    update rapportage.inhoud set pdf = ''
                    where id in (select inhoud from rapportage.vaststelling where gemeente = :code)
                    """,
                    """
                    insert into rapportage.vaststelling (id, gemeente, jaar, versie, peildag, besluit, op,
                        inhoud, blad_sha256, pdf_sha256, demonstratie, account, namens)
                    select gen_random_uuid(), gemeente, jaar, 3, peildag, besluit, op,
                        gen_random_uuid(), blad_sha256, pdf_sha256, demonstratie, account, namens
                    from rapportage.vaststelling where gemeente = :code
                    """
                }) {
            assertThatThrownBy(() -> jdbc.sql(sql).param("code", gemeente.waarde()).update())
                    .as(sql)
                    .isInstanceOf(DataAccessException.class);
        }
        jdbc.sql(
                        """
                        update rapportage.inhoud
                        set blad = null, pdf = null, zout = null, verwijderd_op = op
                        from rapportage.vaststelling v
                        where v.inhoud = rapportage.inhoud.id and v.gemeente = :code
                        """)
                .param("code", gemeente.waarde())
                .update();
        var weg = get(openbaar() + "/versies/1", Gebruiker.bezoeker());
        assertThat(weg).hasStatus(404).bodyText().contains("op verzoek verwijderd");
        assertThat(get(openbaar() + "/versies/1.pdf", Gebruiker.bezoeker())).hasStatus(404);
    }
}
