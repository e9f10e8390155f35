// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.consultatie;

import static nl.standaardwerk.voorbereiding.Voorbeelden.DEVENTER;
import static nl.standaardwerk.voorbereiding.Voorbeelden.eenVoorstel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.toegang.Accounts;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Personen;
import nl.standaardwerk.voorbereiding.DossierId;
import nl.standaardwerk.voorbereiding.Voorbereiding;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;

/** The pages: open with a check, react without an account, follow the answer, answer. */
class ConsultatiePaginaTest extends AppTest {

    @Autowired private MockMvcTester mvc;
    @Autowired private Accounts accounts;
    @Autowired private Voorbereiding voorbereiding;

    private Gebruiker indiener = Gebruiker.bezoeker();
    private Gebruiker houder = Gebruiker.bezoeker();

    @BeforeEach
    void personen() {
        indiener = Personen.inDatabase(accounts, Personen.indiener(DEVENTER.waarde()));
        houder = Personen.inDatabase(accounts, Personen.dossierhouder());
    }

    private DossierId rijp() {
        return eenVoorstel().metTitel("Fietspadenlijst").door(indiener).rijp(voorbereiding);
    }

    private String beheer(DossierId id) {
        return voorbereiding.get(id).pad() + "/bewerken/consultatie";
    }

    private static Document pagina(MvcTestResult antwoord) {
        try {
            return Jsoup.parse(antwoord.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String naar(MvcTestResult antwoord) {
        assertThat(antwoord).hasStatus(303);
        return Objects.requireNonNull(antwoord.getResponse().getRedirectedUrl());
    }

    private static RequestPostProcessor adres() {
        var adres = UUID.randomUUID().toString();
        return verzoek -> {
            verzoek.setRemoteAddr(adres);
            return verzoek;
        };
    }

    private MvcTestResult post(String pad, Gebruiker wie, String... velden) {
        var verzoek = mvc.post().uri(pad);
        for (int i = 0; i < velden.length; i += 2) {
            verzoek = verzoek.param(velden[i], velden[i + 1]);
        }
        return verzoek.with(wie.ingelogd() ? Personen.als(wie) : csrf()).with(adres()).exchange();
    }

    private String open(DossierId id) {
        var controle =
                post(
                        beheer(id) + "/controle",
                        indiener,
                        "uitnodiging",
                        "Wat vindt 's-Hertogenbosch?",
                        "delen",
                        "GEHEEL",
                        "delen",
                        "NUT",
                        "opent",
                        pagina(mvc.get().uri(beheer(id)).with(Personen.als(indiener)).exchange())
                                .select("input[name=opent]")
                                .val(),
                        "laatste",
                        pagina(mvc.get().uri(beheer(id)).with(Personen.als(indiener)).exchange())
                                .select("input[name=laatste]")
                                .val());
        assertThat(controle).hasStatusOk().bodyText().contains("Iedereen kan versie");
        var verzoek = mvc.post().uri(beheer(id));
        for (var veld : pagina(controle).select("main form input[type=hidden]")) {
            verzoek = verzoek.param(veld.attr("name"), veld.val());
        }
        return naar(verzoek.with(Personen.als(indiener)).exchange());
    }

    private String reageer(String consultatie) {
        return naar(
                post(
                        consultatie + "/reageren/nut",
                        Gebruiker.bezoeker(),
                        "gestart",
                        "0",
                        "standpunt",
                        "STEUNT_DEELS",
                        "tekst",
                        "Denk aan <b>wegen</b> & paden",
                        "soort",
                        "INWONER",
                        "naam",
                        "An d'Hont"));
    }

    @Test
    void na_de_controle_leest_iedereen_precies_die_versie_ook_voor_het_indienen() {
        var id = rijp();
        assertThat(mvc.get().uri(voorbereiding.get(id).pad()))
                .bodyText()
                .doesNotContain("Over NUT");

        var consultatie = open(id);

        var publiek = mvc.get().uri(consultatie).exchange();
        assertThat(publiek).hasStatusOk().bodyText().contains("Over NUT", "'s-Hertogenbosch");
        assertThat(pagina(publiek).select("main a[href$=/reageren/nut]")).hasSize(1);
        assertThat(mvc.get().uri("/consultaties")).bodyText().contains(consultatie);
        assertThat(mvc.get().uri("/")).bodyText().contains(consultatie);
        assertThat(mvc.get().uri(voorbereiding.get(id).pad())).bodyText().contains(consultatie);
    }

    @Test
    void zonder_account_reageren_geeft_een_geheime_link_en_de_reactie_staat_er_meteen() {
        var consultatie = open(rijp());
        var bewijs = reageer(consultatie);

        var pagina = mvc.get().uri(bewijs).exchange();
        assertThat(pagina)
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store")
                .hasHeader("Referrer-Policy", "no-referrer");
        assertThat(pagina(pagina).select("h1").text()).isEqualTo("Wij hebben uw reactie");
        assertThat(mvc.get().uri(consultatie + "/reacties"))
                .bodyText()
                .contains("An d", "&lt;b&gt;wegen", "Wacht op antwoord", "0 van 1 beantwoord")
                .doesNotContain(bewijs);
        assertThat(mvc.get().uri("/reacties/geraden")).hasStatus(404);
    }

    @Test
    void wie_te_snel_is_of_het_verborgen_veld_vult_ziet_zijn_tekst_terug() {
        var pad = open(rijp()) + "/reageren/geheel";

        var fout =
                post(
                        pad,
                        Gebruiker.bezoeker(),
                        "gestart",
                        "99999999999",
                        "website",
                        "https://reclame.example",
                        "tekst",
                        "Mijn tekst");

        assertThat(fout)
                .hasStatus(400)
                .bodyText()
                .contains(
                        "Kies namens wie u reageert",
                        "Kies waar uw reactie",
                        "Laat het verborgen veld leeg",
                        "Dat ging heel snel",
                        "Mijn tekst");
        assertThat(mvc.get().uri(pad.replace("geheel", "draagvlak"))).hasStatus(404);
        assertThat(post(pad, Gebruiker.bezoeker())).hasStatus(400);
    }

    @Test
    void de_schrijver_past_aan_trekt_in_en_ziet_het_antwoord() {
        var id = rijp();
        var consultatie = open(id);
        var bewijs = reageer(consultatie);
        var ander = reageer(consultatie);
        assertThat(post(bewijs, Gebruiker.bezoeker(), "standpunt", "STEUNT", "tekst", "Beter"))
                .hasStatus(303);
        assertThat(post(bewijs, Gebruiker.bezoeker(), "tekst", "")).hasStatus(400);
        assertThat(mvc.get().uri(ander + "/intrekken")).bodyText().contains("worden gewist");
        assertThat(post(ander + "/intrekken", Gebruiker.bezoeker())).hasStatus(303);

        var kenmerk = consultatie.substring(consultatie.lastIndexOf('/') + 1);
        var basis = beheer(id) + "/" + kenmerk;
        assertThat(post(basis + "/sluiten", indiener)).hasStatus(400);
        assertThat(post(basis + "/sluiten", indiener, "sluitreden", "Klaar")).hasStatus(303);
        var antwoorden =
                mvc.get().uri(basis + "/antwoorden").with(Personen.als(indiener)).exchange();
        var vakjes = pagina(antwoorden).select("input[name=reacties]");
        assertThat(vakjes).hasSize(1);
        assertThat(post(basis + "/antwoorden", indiener, "gevolg", "NIET")).hasStatus(400);
        assertThat(
                        post(
                                basis + "/antwoorden",
                                indiener,
                                "reacties",
                                vakjes.val(),
                                "gevolg",
                                "OVERGENOMEN",
                                "reden",
                                "Goed gezien"))
                .hasStatus(303);

        assertThat(mvc.get().uri(bewijs))
                .bodyText()
                .contains("Uw reactie is beantwoord", "Goed gezien");
        assertThat(mvc.get().uri(ander)).bodyText().contains("Uw reactie is ingetrokken");
        assertThat(mvc.get().uri(consultatie + "/reacties"))
                .bodyText()
                .contains("1 van 1 beantwoord", "Goed gezien", "Deze reactie is ingetrokken");
        assertThat(mvc.get().uri(consultatie + "/reageren/nut")).hasStatus(409);
    }

    @Test
    void een_dossierhouder_verbergt_een_tekst_en_iedereen_ziet_waarom() {
        var id = rijp();
        var consultatie = open(id);
        reageer(consultatie);
        var kenmerk = consultatie.substring(consultatie.lastIndexOf('/') + 1);
        var pad = beheer(id) + "/" + kenmerk + "/antwoorden";
        var lijst = pagina(mvc.get().uri(pad).with(Personen.als(houder)).exchange());
        var reactie = lijst.select("input[name=reacties][type=hidden]").val();

        assertThat(post(pad + "/verbergen", indiener, "reacties", reactie)).hasStatus(403);
        assertThat(
                        post(
                                pad + "/verbergen",
                                houder,
                                "reacties",
                                reactie,
                                "grond",
                                "PERSOONSGEGEVENS"))
                .hasStatus(303);

        assertThat(mvc.get().uri(consultatie + "/reacties"))
                .bodyText()
                .contains("Verborgen: persoonsgegevens")
                .doesNotContain("wegen", "Hont");
    }

    @Test
    void wat_niet_bestaat_of_van_een_ander_is_wordt_geweigerd() {
        var id = rijp();
        var ander = Personen.inDatabase(accounts, Personen.indiener("GM0344"));

        assertThat(mvc.get().uri("/consultaties/SW-1999-001-1")).hasStatus(404);
        assertThat(mvc.get().uri(beheer(id)).with(Personen.als(ander))).hasStatus(403);
        assertThat(post(beheer(id), indiener, "opent", "morgen", "dossierversie", "x"))
                .hasStatus(400);
        assertThat(post(beheer(id) + "/SW-1999-001-1/sluiten", indiener)).hasStatus(404);
    }
}
