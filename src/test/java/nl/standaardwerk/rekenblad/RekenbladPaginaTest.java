// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.rekenblad;

import static nl.standaardwerk.regeling.Verbindendheid.STANDAARDVERKLARING;
import static nl.standaardwerk.regeling.Verbindendheid.VERBINDEND;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.register.Standaard;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Personen;
import nl.standaardwerk.toepassing.Opgave;
import nl.standaardwerk.toepassing.Opgavesoort;
import nl.standaardwerk.toepassing.Stand;
import nl.standaardwerk.toepassing.Toepassing.Verzending;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** From the file that goes out to the answers that come in, in three kinds. */
class RekenbladPaginaTest extends Rekenbladtest {

    private List<Standaard> over = List.of();
    private Gebruiker door = Gebruiker.bezoeker();

    @BeforeEach
    void begin() {
        over =
                Stream.concat(
                                Stream.of(standaard(VERBINDEND)),
                                Stream.generate(() -> standaard(STANDAARDVERKLARING)).limit(5))
                        .toList();
        door = coordinator(UTRECHT);
    }

    private Schades schades() {
        return new Schades(tabel(over), vandaag());
    }

    private List<Opgave> opgaven() {
        return over.stream().flatMap(s -> toepassing.opgaven(s.id(), UTRECHT).stream()).toList();
    }

    @ParameterizedTest
    @EnumSource
    void wat_eruit_gaat_en_ongewijzigd_terugkomt_verandert_niets(Bladvorm vorm) {
        lees(schades().gaaf().maak(Bladvorm.ODS), "a.ods", door);
        neemOver(vinger(controle(door)), door);
        assertThat(opgaven()).hasSize(3);

        var antwoord = haal("/rekenblad/GM0344/" + vorm.extensie(), door);
        assertThat(antwoord)
                .hasStatusOk()
                .hasHeader("Content-Type", vorm.mediatype())
                .hasHeader("Cache-Control", "no-store");
        var bytes = antwoord.getResponse().getContentAsByteArray();

        var keuring = lees(bytes, "terug." + vorm.extensie(), door);
        assertThat(keuring.fouten()).isEmpty();
        assertThat(keuring.wijzigingen()).isEmpty();
        assertThat(keuring.gelijk()).isGreaterThanOrEqualTo(3);
        assertThat(pagina(lever(bytes, "terug." + vorm.extensie(), door)).text())
                .contains("Dit blad verandert niets");
    }

    @ParameterizedTest
    @EnumSource
    void een_blad_wordt_eerst_getoond_en_dan_heel_overgenomen(Bladvorm vorm) {
        var bytes = schades().gaaf().maak(vorm);
        var naam = "blad." + vorm.extensie();

        assertThat(lever(bytes, naam, door)).hasRedirectedUrl("/rekenblad/controle");
        assertThat(opgaven()).isEmpty();
        var pagina = controle(door);
        assertThat(pagina.text())
                .contains(
                        "5 wijzigingen",
                        "3 antwoorden worden verstuurd",
                        "2 keer uitleg wordt een concept",
                        "Na de aanbesteding.");
        assertThat(pagina.select("section li table")).hasSize(5);

        assertThat(neemOver(vinger(pagina), door)).hasRedirectedUrl("/onze-gemeente/GM0344");
        assertThat(opgaven())
                .extracting(o -> o.stand().soort())
                .containsExactlyInAnyOrder(
                        Opgavesoort.TOEGEPAST, Opgavesoort.TOEGEPAST, Opgavesoort.GEPLAND);
        assertThat(toepassing.concepten(List.of(UTRECHT), door).keySet())
                .filteredOn(p -> over.stream().anyMatch(s -> s.id().equals(p.standaard())))
                .hasSize(2)
                .allMatch(p -> p.soort() == Opgavesoort.LEG_UIT);

        var tweede = lees(bytes, naam, door);
        assertThat(tweede.fouten()).isEmpty();
        assertThat(tweede.wijzigingen()).isEmpty();
        assertThat(neemOver(vinger(pagina), door)).hasRedirectedUrl("/rekenblad");
        assertThat(opgaven()).hasSize(3);
    }

    @Test
    void het_concept_staat_in_het_formulier_en_is_daar_te_versturen() {
        lees(schades().gaaf().maak(Bladvorm.XLSX), "a.xlsx", door);
        neemOver(vinger(controle(door)), door);
        var plek =
                toepassing.concepten(List.of(UTRECHT), door).keySet().stream()
                        .filter(p -> over.stream().anyMatch(s -> s.id().equals(p.standaard())))
                        .findFirst()
                        .orElseThrow();
        var sleutel = register.get(plek.standaard()).sleutel();
        var pad = "/onze-gemeente/GM0344/" + sleutel + "/uitleg";

        assertThat(pagina(haal(pad, door)).select("#toelichting").text())
                .isEqualTo("Het contract loopt nog.");
        assertThat(haal(pad + "/controle", door)).hasStatusOk();
        assertThat(mvc.post().uri(pad + "/controle").with(Personen.als(door)).exchange())
                .hasStatus(303);
        assertThat(toepassing.opgaven(plek.standaard(), UTRECHT))
                .singleElement()
                .extracting(Opgave::stand)
                .isInstanceOf(Stand.LegUit.class);
    }

    @Test
    void een_fout_staat_bij_haar_cel_en_niets_is_over_te_nemen() {
        var proef = schades().gaaf();
        proef.zet(3, k(Kolom.DATUM), "31-2-2027");
        proef.zet(1, k(Kolom.ANTWOORD), "ja");

        var antwoord = lever(proef.maak(Bladvorm.XLSX), "blad.xlsx", door);
        assertThat(antwoord).hasStatus(400);
        var pagina = pagina(antwoord);
        assertThat(pagina.select("table tbody th").eachText())
                .startsWith("Blad Opgaven, cel J2", "Blad Opgaven, cel Q4");
        assertThat(pagina.text()).contains("Er zijn 2 fouten", "Kies uit: Toegepast, Gepland");
        assertThat(pagina.select("form button.nl-button--primary").text())
                .doesNotContain("Neem alles over");
        assertThat(rekenbladen.isKlaar(door)).isFalse();
        assertThat(lever("x".getBytes(StandardCharsets.UTF_8), "blad.pdf", door)).hasStatus(400);
        assertThat(
                        pagina(lever(new byte[0], "blad.xlsx", door))
                                .select(".utrecht-form-field-error-message, .sw-fout, [id$=-fout]"))
                .isNotEmpty();
    }

    @Test
    void wat_intussen_anders_werd_wordt_per_rij_gezegd_en_niets_wordt_overgenomen() {
        lees(schades().gaaf().maak(Bladvorm.XLSX), "a.xlsx", door);
        var vinger = vinger(controle(door));
        var eerste = register.vind(tabel(over).get(3).get(k(Kolom.STANDAARD))).orElseThrow();
        toepassing.geefOp(
                new Verzending(
                        eerste.id(),
                        UTRECHT,
                        new Stand.Toegepast("1.1", vandaag(), Optional.empty()),
                        0),
                coordinator(UTRECHT));

        var antwoord = neemOver(vinger, door);
        assertThat(antwoord).hasStatus(409);
        assertThat(pagina(antwoord).text())
                .contains("Er is intussen iets veranderd", "cel I4", "Nu is dat nummer 1");
        assertThat(opgaven()).hasSize(1);
    }

    @Test
    void wie_een_rij_niet_aanraakte_heeft_geen_last_van_een_ander() {
        lees(schades().gaaf().maak(Bladvorm.XLSX), "a.xlsx", door);
        neemOver(vinger(controle(door)), door);
        var tabel = tabel(over);
        var gepland = register.vind(tabel.get(3).get(k(Kolom.STANDAARD))).orElseThrow();
        toepassing.geefOp(
                new Verzending(
                        gepland.id(),
                        UTRECHT,
                        new Stand.Toegepast("1.1", vandaag(), Optional.empty()),
                        1),
                coordinator(UTRECHT));

        var keuring = lees(Proefblad.van(tabel).maak(Bladvorm.ODS), "oud.ods", door);
        assertThat(keuring.fouten()).isEmpty();
        assertThat(keuring.wijzigingen()).isEmpty();
    }

    @Test
    void een_tweede_blad_wordt_niet_ongezien_overgenomen() {
        lees(schades().gaaf().maak(Bladvorm.XLSX), "a.xlsx", door);
        var vinger = vinger(controle(door));
        var ander = schades().gaaf().zet(3, k(Kolom.PLAN), "Toch anders");
        lees(ander.maak(Bladvorm.XLSX), "b.xlsx", door);

        assertThat(neemOver(vinger, door)).hasStatus(409);
        assertThat(opgaven()).isEmpty();
        assertThat(
                        mvc.post()
                                .uri("/rekenblad/controle")
                                .param("weg", "ja")
                                .with(Personen.als(door))
                                .exchange())
                .hasRedirectedUrl("/rekenblad");
        assertThat(haal("/rekenblad/controle", door)).hasRedirectedUrl("/rekenblad");
    }

    @Test
    void een_ander_blad_andere_kolommen_en_datums_van_het_programma_mogen() {
        var proef = schades().gaaf();
        proef.rijen().forEach(r -> r.addFirst("notitie"));
        proef.zet(0, 0, "Onze notities");
        proef.rijen().addFirst(new java.util.ArrayList<>(List.of("Blad van Utrecht")));
        int sinds = k(Kolom.SINDS) + 1;
        proef.zet(2, sinds, java.time.LocalDate.of(2024, 3, 1));
        proef.zet(2, k(Kolom.GEMEENTECODE) + 1, 344);
        proef.zet(2, k(Kolom.NUMMER) + 1, 0);
        proef.zet(2, k(Kolom.VERSIE) + 1, 1);

        for (var vorm : Bladvorm.values()) {
            var keuring =
                    lees(proef.heet("Blad1").verberg().maak(vorm), "x." + vorm.extensie(), door);
            assertThat(keuring.fouten()).as(vorm.name()).isEmpty();
            assertThat(keuring.wijzigingen()).hasSize(5);
            assertThat(keuring.wijzigingen().getFirst().nieuw())
                    .isInstanceOfSatisfying(
                            Stand.Toegepast.class,
                            t -> {
                                assertThat(t.versie()).isEqualTo("1.0");
                                assertThat(t.sinds()).isEqualTo("2024-03-01");
                            });
            assertThat(keuring.meldingen().stream().map(f -> zinnen.melding(f).zin()))
                    .anyMatch(z -> z.contains("Onze notities"));
        }
        assertThat(controle(door).text()).contains("Onze notities");
    }
}
