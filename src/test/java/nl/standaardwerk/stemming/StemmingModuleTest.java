// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

import static nl.standaardwerk.gemeenten.Voorbeelden.gm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.Weigering;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.journaal.Tekstkluis;
import nl.standaardwerk.raadpleging.RaadplegingId;
import nl.standaardwerk.raadpleging.UitslagGeweigerd;
import nl.standaardwerk.regeling.Stap;
import nl.standaardwerk.toegang.GeenRecht;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.TweedePersoonNodig;
import nl.standaardwerk.vaststelling.Verhaal;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A vote from plan to declaration, on a real database. */
class StemmingModuleTest extends AppTest {

    private static final GemeenteCode AMSTERDAM = gm("0363");
    private static final GemeenteCode SCHIERMONNIKOOG = gm("0088");

    @Autowired private ApplicationContext context;
    @Autowired private JdbcClient jdbc;

    private Stemverhaal v;

    @BeforeEach
    void verhaal() {
        v = Stemverhaal.op(context);
    }

    @Test
    void een_stemming_gaat_van_plan_tot_uitslag_en_het_traject_gaat_verder() {
        var loop = v.loop();
        var id = v.raadpleging(loop);
        v.open(id);
        v.stem(id, AMSTERDAM, "voor");
        v.stem(id, SCHIERMONNIKOOG, "tegen");
        v.samen(id, Bureaudaad.SLUIT).samen(id, Bureaudaad.STEL_VAST);

        assertThat(loop.traject().stap()).isEqualTo(Stap.BESLUIT);
        var uitslag = v.raadplegingen.get(id).uitslag().orElseThrow();
        assertThat(uitslag.aangenomen()).isTrue();
        assertThat(uitslag.cijfers().gewichten().voor()).contains(BigDecimal.valueOf(75));
        assertThat(uitslag.cijfers().gewichten().tegen()).contains(BigDecimal.valueOf(1));
        assertThat(uitslag.cijfers().hoofden().nietGestemd()).contains(BigDecimal.valueOf(340));
        assertThat(uitslag.cijfers().procenten().voor()).contains(new BigDecimal("98.68"));
        var stemming = v.stemmingen.get(id);
        assertThat(stemming.vastgesteld().orElseThrow().gekozen()).contains("voor");
        assertThat(
                        Tekstkluis.sha256(
                                RondeWriter.csv(
                                        v.stemmingen.kiezerslijst(stemming),
                                        v.stemmingen.stemmen(stemming))))
                .isEqualTo(stemming.vastgesteld().orElseThrow().stemmenSha256());
        assertThat(Tekstkluis.sha256(v.stemmingen.document(id)))
                .isEqualTo(stemming.ronde().orElseThrow().sha256());
    }

    @Test
    void verworpen_brengt_het_voorstel_tot_een_einde() {
        var loop = v.loop();
        var id = v.raadpleging(loop);
        v.open(id);
        v.stem(id, AMSTERDAM, "tegen");
        v.samen(id, Bureaudaad.SLUIT).samen(id, Bureaudaad.STEL_VAST);

        assertThat(loop.traject().stap()).isEqualTo(Stap.AFGEWEZEN);
    }

    @Test
    void openen_sluiten_en_vaststellen_kan_niemand_alleen() {
        var id = v.losseRaadpleging();
        v.plan(id, Duration.ofHours(1));

        weigertZelf(id, Bureaudaad.OPEN);
        v.samen(id, Bureaudaad.OPEN);
        weigertZelf(id, Bureaudaad.SLUIT);
        v.samen(id, Bureaudaad.SLUIT);
        weigertZelf(id, Bureaudaad.STEL_VAST);

        assertThat(v.stemmingen.get(id).vastgesteld()).isEmpty();
    }

    private void weigertZelf(RaadplegingId id, Bureaudaad daad) {
        int gezien = v.stemmingen.get(id).verzoeken();
        v.stembureau.vraag(id, daad, "Reden", gezien, v.eerste);
        assertThatThrownBy(() -> v.stembureau.bevestig(id, gezien + 1, v.eerste))
                .isInstanceOf(TweedePersoonNodig.class);
        assertThatThrownBy(
                        () ->
                                v.stembureau.bevestig(
                                        id, gezien + 1, v.iemand(Rol.GRIFFIER, AMSTERDAM)))
                .isInstanceOf(GeenRecht.class);
        v.stembureau.wijsAf(id, gezien + 1, v.tweede);
    }

    @Test
    void een_verzoek_past_bij_waar_de_stemming_is_en_bij_wat_de_persoon_zag() {
        var id = v.losseRaadpleging();
        v.plan(id, Duration.ofHours(1));

        weigert("stemming-past-niet", () -> v.samen(id, Bureaudaad.STEL_VAST));
        weigert("stemming-past-niet", () -> v.samen(id, Bureaudaad.SLUIT));
        weigert(
                "stemming-intussen-gewijzigd",
                () -> v.stembureau.vraag(id, Bureaudaad.OPEN, "", 7, v.eerste));
        weigert("stemming-niets-te-bevestigen", () -> v.stembureau.bevestig(id, 1, v.tweede));
        v.stembureau.vraag(id, Bureaudaad.OPEN, "", 0, v.eerste);
        v.plan(id, Duration.ofHours(2));
        weigert("stemming-intussen-gewijzigd", () -> v.stembureau.bevestig(id, 1, v.tweede));
        v.samen(id, Bureaudaad.OPEN);
        weigert("stemming-past-niet", () -> v.plan(id, Duration.ofHours(3)));
        assertThatThrownBy(() -> v.stembureau.vraag(id, Bureaudaad.SLUIT, " ", 2, v.eerste))
                .isInstanceOf(OnjuisteInvoer.class);
    }

    @Test
    void een_raadpleging_waarover_hier_wordt_gestemd_krijgt_geen_ingevoerde_uitslag() {
        var id = v.losseRaadpleging();
        v.plan(id, Duration.ofHours(1));
        var uitslag = Verhaal.op(context).uitslag(true);

        assertThatThrownBy(() -> v.raadplegingen.legUitslagVast(id, uitslag, 0, v.eerste))
                .isInstanceOf(UitslagGeweigerd.class)
                .hasMessageContaining("uitslag-wordt-geteld");
    }

    @Test
    void de_laatste_stem_telt_en_alle_stemmen_blijven() {
        var id = v.losseRaadpleging();
        v.open(id);
        v.stem(id, AMSTERDAM, "voor");
        v.stem(id, AMSTERDAM, "onthouding");
        v.stem(id, AMSTERDAM, "tegen");
        var versies = v.stembus.versies(v.stemmingen.get(id), AMSTERDAM, v.stemmer(id, AMSTERDAM));

        assertThat(versies).extracting(Stem::versie).containsExactly(1, 2, 3);
        assertThat(versies).extracting(Stem::keuze).containsExactly("voor", "onthouding", "tegen");
        assertThat(versies).extracting(Stem::bewijs).doesNotHaveDuplicates();
        assertThat(v.stemmingen.get(id).opkomst()).isEqualTo(new Stemming.Opkomst(1, 75));
    }

    @Test
    void hetzelfde_formulier_of_dezelfde_inhoud_is_dezelfde_stem_ook_na_de_sluiting() {
        var id = v.losseRaadpleging();
        v.open(id);
        var wie = v.stemmer(id, AMSTERDAM);
        var invoer = new Steminvoer("voor", "Omdat het helpt", "formulier-1");
        var bewijs = v.stembus.stem(id, AMSTERDAM, invoer, wie).bewijs();
        var anderTabblad = new Steminvoer("voor", "Omdat het helpt", "formulier-2");

        assertThat(v.stembus.stem(id, AMSTERDAM, invoer, wie).bewijs()).isEqualTo(bewijs);
        assertThat(v.stembus.stem(id, AMSTERDAM, anderTabblad, wie).bewijs()).isEqualTo(bewijs);
        v.samen(id, Bureaudaad.SLUIT);
        assertThat(v.stembus.stem(id, AMSTERDAM, invoer, wie).bewijs()).isEqualTo(bewijs);
        weigert("stemming-niet-open", () -> v.stem(id, AMSTERDAM, "tegen"));
    }

    @Test
    void een_vervanger_stemt_en_wie_vervangen_is_niet_meer() {
        var id = v.losseRaadpleging();
        v.open(id);
        var oud = v.stemmer(id, AMSTERDAM);
        var invoer = new Steminvoer("voor", "", "een");
        v.stembus.stem(id, AMSTERDAM, invoer, oud);
        var nieuw = v.iemand(Rol.GRIFFIER, AMSTERDAM);
        v.wijsAan(id, AMSTERDAM, nieuw);

        weigert("stemming-niet-gemachtigd", () -> v.stembus.stem(id, AMSTERDAM, invoer, oud));
        assertThat(
                        v.stembus
                                .stem(id, AMSTERDAM, new Steminvoer("tegen", "", "twee"), nieuw)
                                .versie())
                .isEqualTo(2);
        weigert(
                "stemming-andere-gemeente",
                () -> v.wijsAan(id, SCHIERMONNIKOOG, v.iemand(Rol.STEMGEMACHTIGDE, AMSTERDAM)));
        assertThatThrownBy(
                        () ->
                                v.stembus.wijsAan(
                                        id,
                                        SCHIERMONNIKOOG,
                                        new Stembus.Aanwijzing(
                                                nieuw.account().orElseThrow(),
                                                Stemgemachtigde.Functie.GRIFFIER,
                                                ""),
                                        0,
                                        v.iemand(Rol.GEMEENTESECRETARIS, AMSTERDAM)))
                .isInstanceOf(GeenRecht.class);
    }

    @Test
    void een_keuze_naast_het_biljet_wordt_geweigerd() {
        var id = v.losseRaadpleging();
        v.open(id);

        assertThatThrownBy(() -> v.stem(id, AMSTERDAM, "a1")).isInstanceOf(OnjuisteInvoer.class);
        assertThatThrownBy(() -> v.stem(id, AMSTERDAM, "ja")).isInstanceOf(OnjuisteInvoer.class);
    }

    @Test
    void bij_de_cijfers_van_meer_voorstellen_staat_wat_voor_betekent() {
        assertThat(vergadering("a1"))
                .contains("'Bestuur'")
                .endsWith("voor telt alle voorstellen samen");
        assertThat(vergadering(Stembiljet.TEGEN))
                .contains("geen van de voorstellen is gekozen")
                .endsWith("voor telt alle voorstellen samen");
    }

    /** What the outcome is called when Amsterdam alone votes on two voorstellen. */
    private String vergadering(String keuze) {
        var id = v.raadpleging(v.loop());
        v.open(id, new Stembiljet(List.of("Bestuur", "Geamendeerd")));
        v.stem(id, AMSTERDAM, keuze);
        v.samen(id, Bureaudaad.SLUIT).samen(id, Bureaudaad.STEL_VAST);
        return v.raadplegingen.get(id).uitslag().orElseThrow().vergadering();
    }

    @Test
    void tot_de_vaststelling_geeft_niemand_een_stem_prijs() {
        var id = v.losseRaadpleging();
        v.open(id);
        v.stem(id, AMSTERDAM, "voor");

        weigert("stemming-nog-geheim", () -> v.stemmingen.stemmen(v.stemmingen.get(id)));
        v.samen(id, Bureaudaad.SLUIT);
        weigert("stemming-nog-geheim", () -> v.stemmingen.stemmen(v.stemmingen.get(id)));
        assertThat(
                        jdbc.sql(
                                        """
                                        select count(*) from journaal.regel
                                        where soort = 'StemUitgebracht' and (openbaar
                                            or gegevens like '%voor%' or gegevens like '%GM0363%'
                                            or door_namens like 'GM%')
                                        """)
                                .query(Long.class)
                                .single())
                .isZero();
    }

    private static void weigert(String code, Runnable werk) {
        assertThatThrownBy(werk::run)
                .isInstanceOf(Weigering.class)
                .satisfies(e -> assertThat(((Weigering) e).code()).isEqualTo(code));
    }

    @Test
    void een_raadpleging_in_een_andere_vorm_wordt_hier_niet_gehouden() {
        var loop =
                Verhaal.op(context)
                        .go(nl.standaardwerk.regeling.Verbindendheid.VERBINDEND)
                        .naar(Stap.RAADPLEGING);

        weigert(
                "stemming-niet-elektronisch",
                () -> v.plan(v.raadpleging(loop), Duration.ofHours(1)));
        assertThat(v.stemmingen.vind(new RaadplegingId(UUID.randomUUID())))
                .isEqualTo(Optional.empty());
    }
}
