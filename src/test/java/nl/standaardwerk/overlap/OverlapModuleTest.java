// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overlap;

import static nl.standaardwerk.register.Voorbeelden.eenBesluit;
import static nl.standaardwerk.voorbereiding.Voorbeelden.DEVENTER;
import static nl.standaardwerk.voorbereiding.Voorbeelden.eenVoorstel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.overlap.Overlapantwoord.Keuze;
import nl.standaardwerk.regeling.Datering;
import nl.standaardwerk.regeling.Stap;
import nl.standaardwerk.regeling.Trede;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.register.Register;
import nl.standaardwerk.register.Relatie;
import nl.standaardwerk.register.StandaardId;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.GeenRecht;
import nl.standaardwerk.toegang.Personen;
import nl.standaardwerk.voorbereiding.DossierId;
import nl.standaardwerk.voorbereiding.Rijpheid;
import nl.standaardwerk.voorbereiding.Voorbereiding;
import nl.standaardwerk.voorbereiding.Voorstelsoort;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;
import java.util.Optional;

/** Candidates, answers and "geen podium", with the real lists and the real threshold. */
@TestPropertySource(properties = "standaardwerk.overlap.drempel=0.55")
class OverlapModuleTest extends AppTest {

    @Autowired private Overlap overlap;
    @Autowired private OverlapBron bron;
    @Autowired private Voorbereiding voorbereiding;
    @Autowired private Register register;
    @Autowired private TransactionTemplate transactie;
    @Autowired private JdbcClient jdbc;

    private final Gebruiker indiener = Personen.indiener(DEVENTER.waarde());

    private DossierId rijp(String titel) {
        return eenVoorstel().metTitel(titel).door(indiener).rijp(voorbereiding);
    }

    private Overlap.Blad blad(DossierId id) {
        return overlap.blad(voorbereiding.dossier(id));
    }

    private void beantwoord(DossierId id, Keuze keuze) {
        var antwoorden =
                blad(id).kandidaten().stream()
                        .map(k -> Overlapantwoord.van(k, keuze, "Omdat wij het vergeleken."))
                        .toList();
        overlap.beantwoord(id, antwoorden, voorbereiding.get(id).versie(), indiener);
    }

    private List<String> ontbreekt(DossierId id) {
        return voorbereiding.rijpheid(id).in("overlap").stream()
                .map(Rijpheid.Ontbrekend::sleutel)
                .toList();
    }

    private void dienIn(DossierId id) {
        voorbereiding.dienIn(id, voorbereiding.get(id).versie(), indiener);
    }

    private StandaardId standaard(String titel, Relatie... relaties) {
        var besluit = eenBesluit().titel(titel).met(sinds2021()).relaties(relaties).maak();
        return transactie.execute(_ -> register.schrijfIn(besluit));
    }

    private static Trede sinds2021() {
        return new Trede.Besloten(Verbindendheid.STANDAARDVERKLARING, Datering.van("2021-01-15"));
    }

    @Test
    void een_kandidaat_zonder_antwoord_ontbreekt_in_het_dossier() {
        var id = rijp("Catalogi API");

        assertThat(blad(id).open()).extracting(Kandidaat::naam).contains("Catalogi API-standaard");
        assertThat(ontbreekt(id)).containsExactly("overlap.rijpheid.open");
        assertThatThrownBy(() -> dienIn(id)).hasMessageContaining("dossier-niet-rijp");

        beantwoord(id, Keuze.HOORT_BIJ);

        assertThat(ontbreekt(id)).isEmpty();
        dienIn(id);
        assertThat(voorbereiding.get(id).stap()).isEqualTo(Stap.GO_NO_GO);
    }

    @Test
    void antwoorden_horen_bij_hun_versie_en_bij_het_controlegetal() {
        var id = rijp("Popolo");
        int eerder = voorbereiding.get(id).dossierversie();
        var sha256 = voorbereiding.dossier(id).versie().sha256();
        beantwoord(id, Keuze.HOORT_BIJ);
        int eerste = voorbereiding.get(id).dossierversie();
        beantwoord(id, Keuze.GEEN_OVERLAP);

        assertThat(overlap.antwoorden(id, eerder)).isEmpty();
        assertThat(overlap.antwoorden(id, eerste))
                .isNotEmpty()
                .allMatch(a -> a.keuze() == Keuze.HOORT_BIJ);
        assertThat(overlap.antwoorden(id, eerste + 1))
                .allMatch(a -> a.keuze() == Keuze.GEEN_OVERLAP);
        assertThat(voorbereiding.dossier(id, eerste).versie().sha256()).isNotEqualTo(sha256);
        assertThat(bron.leesbaar(id, List.of(eerder, eerste)))
                .containsEntry(eerder, List.of())
                .extractingByKey(eerste)
                .asString()
                .contains("Hoort bij", "Omdat wij het vergeleken.");
    }

    @Test
    void een_lopend_voorstel_is_een_kandidaat_tot_het_is_ingetrokken() {
        var eerste = rijp("Wijkbudgetten vergelijken");
        var tweede = rijp("Vergelijken van wijkbudgetten");

        assertThat(blad(tweede).kandidaten())
                .extracting(Kandidaat::doel)
                .contains(voorbereiding.get(eerste).nummer())
                .doesNotContain(voorbereiding.get(tweede).nummer());

        voorbereiding.trekIn(eerste, "", voorbereiding.get(eerste).versie(), indiener);

        assertThat(blad(tweede).kandidaten()).isEmpty();
    }

    @Test
    void naast_een_geldende_standaard_met_dezelfde_naam_is_geen_podium() {
        standaard("Rioolkaart");
        var id = rijp("RIOOLKAART.");
        beantwoord(id, Keuze.GEEN_OVERLAP);

        assertThat(ontbreekt(id)).containsExactly("overlap.rijpheid.podium");
        assertThatThrownBy(() -> dienIn(id))
                .isInstanceOf(GeenPodium.class)
                .hasMessageContaining("/standaarden/rioolkaart");
    }

    @Test
    void wie_zelf_zegt_dat_het_overlapt_krijgt_geen_podium() {
        standaard("Bomenregister");
        var id = rijp("Bomenregister voor bossen");
        beantwoord(id, Keuze.GEEN_OVERLAP);
        assertThat(ontbreekt(id)).isEmpty();

        beantwoord(id, Keuze.OVERLAPT);

        assertThatThrownBy(() -> dienIn(id)).isInstanceOf(GeenPodium.class);
    }

    @Test
    void wat_een_geldende_standaard_strijdig_noemt_krijgt_geen_podium() {
        standaard(
                "Lantaarnpalen",
                new Relatie(Relatie.Soort.STRIJDIG_MET, Optional.empty(), "Vrije verlichting", ""));
        var id = rijp("Vrije verlichting");

        assertThatThrownBy(() -> dienIn(id)).isInstanceOf(GeenPodium.class);
    }

    @Test
    void een_nieuwe_versie_van_de_geldende_standaard_mag_wel() {
        var standaard = standaard("Grachtenpeil");
        var id =
                eenVoorstel()
                        .metTitel("Grachtenpeil")
                        .over(Voorstelsoort.NIEUWE_VERSIE, standaard)
                        .door(indiener)
                        .rijp(voorbereiding);

        assertThat(blad(id).kandidaten()).isEmpty();
        dienIn(id);
        assertThat(voorbereiding.get(id).stap()).isEqualTo(Stap.GO_NO_GO);
    }

    @Test
    void een_verzonnen_standaard_houdt_een_echt_voorstel_niet_tegen() {
        var besluit = eenBesluit().titel("Kadekaart").met(sinds2021()).demonstratie().maak();
        transactie.executeWithoutResult(_ -> register.schrijfIn(besluit));
        var id = rijp("Kadekaart");

        assertThat(blad(id).kandidaten()).isEmpty();
        assertThat(blad(id).botsing()).isEmpty();
    }

    @Test
    void zonder_reden_of_zonder_recht_wordt_niets_bewaard() {
        var id = rijp("Besluiten API");
        int versie = voorbereiding.get(id).versie();
        var kandidaat = blad(id).kandidaten().getFirst();
        var leeg = List.of(Overlapantwoord.van(kandidaat, Keuze.HOORT_BIJ, " "));
        var goed = List.of(Overlapantwoord.van(kandidaat, Keuze.HOORT_BIJ, "Ja"));

        assertThatThrownBy(() -> overlap.beantwoord(id, leeg, versie, indiener))
                .isInstanceOf(OnjuisteInvoer.class);
        assertThatThrownBy(() -> overlap.beantwoord(id, List.of(), versie, indiener))
                .isInstanceOf(OnjuisteInvoer.class);
        assertThatThrownBy(() -> overlap.beantwoord(id, goed, versie, Personen.indiener("GM0344")))
                .isInstanceOf(GeenRecht.class);
        assertThat(voorbereiding.get(id).versie()).isEqualTo(versie);
    }

    @Test
    void whatWasAnsweredStaysAndATextCanOnlyBeErased() {
        var id = rijp("Verzoeken API");
        beantwoord(id, Keuze.HOORT_BIJ);

        assertThatThrownBy(
                        () -> jdbc.sql("update overlap.antwoord set keuze = 'OVERLAPT'").update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("update overlap.tekst set inhoud = 'x'").update())
                .isInstanceOf(DataAccessException.class);
        jdbc.sql(
                        """
                        update overlap.tekst set inhoud = null, zout = null, verwijderd_op = date '2026-01-01'
                        where id in (select reden from overlap.antwoord where dossier = :id)
                        """)
                .param("id", id.waarde())
                .update();
        assertThat(overlap.antwoorden(id, voorbereiding.get(id).dossierversie()))
                .isNotEmpty()
                .allMatch(a -> a.reden().isEmpty());
    }
}
