// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.betwisting;

import static nl.standaardwerk.gemeenten.Voorbeelden.gm;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.betwisting.Betwisting.Grond;
import nl.standaardwerk.betwisting.Betwisting.Inhoud;
import nl.standaardwerk.betwisting.Betwisting.Oordeel;
import nl.standaardwerk.betwisting.Betwisting.Status;
import nl.standaardwerk.betwisting.Betwisting.Uitspraak;
import nl.standaardwerk.raadpleging.Betwistbron.Betwist;
import nl.standaardwerk.raadpleging.Betwistbron.Stand;
import nl.standaardwerk.raadpleging.Cijfers;
import nl.standaardwerk.raadpleging.Uitslag;
import nl.standaardwerk.regeling.Handeling;
import nl.standaardwerk.regeling.Stap;
import nl.standaardwerk.stemming.Stemmingen;
import nl.standaardwerk.toegang.Bereik;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Personen;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.Taak;
import nl.standaardwerk.toegang.Taken;
import nl.standaardwerk.vaststelling.Vaststelling;
import nl.standaardwerk.vaststelling.Zet;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** A contested outcome from end to end, on a real database. */
class BetwistingModuleTest extends Betwistverhaal {

    @Autowired private Taken taken;
    @Autowired private BetwistingTaken werk;
    @Autowired private Vaststelling vaststelling;
    @Autowired private ApplicationEventPublisher events;

    @Test
    void zolang_betwisten_kan_volgt_geen_besluit_en_daarna_wel() {
        uitslag("voor");
        assertThat(loop.traject().stap()).isEqualTo(Stap.BESLUIT);
        assertThat(stand()).isEqualTo(Stand.KAN_NOG);

        weigert("uitslag-kan-worden-betwist", loop::stelVast);
        weigert(
                "uitslag-kan-worden-betwist",
                () -> vaststelling.controleer(loop.id(), List.of(Handeling.STELT_VAST), bestuur));
        verouder(14);
        weigert("uitslag-kan-worden-betwist", loop::stelVast);
        verouder(1);
        assertThat(stand()).isEqualTo(Stand.STAAT);
        loop.stelVast();

        assertThat(loop.traject().stap()).isEqualTo(Stap.COMMUNICATIE);
    }

    @Test
    void ongegrond_laat_de_uitslag_zoals_hij_is() {
        uitslag("voor");
        int nummer = dienIn();
        verouder(15);
        weigert("uitslag-betwist", loop::stelVast);

        beslis(nummer, Oordeel.ONGEGROND);

        assertThat(stand()).isEqualTo(Stand.STAAT);
        loop.stelVast();
        assertThat(loop.traject().stap()).isEqualTo(Stap.COMMUNICATIE);
    }

    @Test
    void het_besluit_wacht_tot_de_cijfers_zijn_hersteld() {
        uitslag("voor");
        beslis(dienIn(), Oordeel.HERSTEL_CIJFERS);
        verouder(15);
        assertThat(stand()).isEqualTo(Stand.WORDT_HERSTELD);
        weigert("uitslag-betwist", loop::stelVast);
        var eerste = v.bureau().getFirst();
        assertThat(sleutels(eerste)).contains("betwisting.taak.herstel");

        transactie.executeWithoutResult(
                _ ->
                        raadplegingen.herstel(
                                id,
                                hersteld(),
                                eerste.account().orElseThrow(),
                                v.bureau().getLast()));

        assertThat(stand()).isEqualTo(Stand.STAAT);
        assertThat(betwistingen.get(id, 1).status()).isEqualTo(Status.HERSTELD);
        assertThat(sleutels(eerste)).doesNotContain("betwisting.taak.herstel");
        assertThat(raadplegingen.get(id).invoeren()).hasSize(2);
        loop.stelVast();
    }

    private Uitslag hersteld() {
        var oud = raadplegingen.get(id).uitslag().orElseThrow();
        return new Uitslag(
                oud.datum(),
                oud.vergadering(),
                true,
                new Cijfers(
                        Cijfers.Reeks.van("3", "0"),
                        Cijfers.Reeks.van("80", "0"),
                        Cijfers.Reeks.van("100", "0"),
                        oud.cijfers().grondslag()),
                false,
                "",
                oud.bron(),
                Optional.empty());
    }

    @Test
    void een_nieuwe_stemming_begint_de_raadpleging_over_en_laat_de_eerste_te_lezen() {
        uitslag("tegen");
        assertThat(loop.traject().stap()).isEqualTo(Stap.AFGEWEZEN);
        beslis(dienIn(), Oordeel.NIEUWE_STEMMING);

        assertThat(loop.traject().stap()).isEqualTo(Stap.RAADPLEGING);
        assertThat(vaststelling.zetten(loop.id()))
                .extracting(Zet::handeling)
                .endsWith(Handeling.STELT_UITSLAG_VAST, Handeling.LAAT_OPNIEUW_STEMMEN);
        var nieuw = betwistingen.get(id, 1).beslissing().orElseThrow().nieuw().orElseThrow();
        var oud = raadplegingen.get(id);
        assertThat(oud.herhaling().door()).contains(nieuw);
        assertThat(oud.uitslag().orElseThrow().aangenomen()).isFalse();
        var opnieuw = raadplegingen.get(nieuw);
        assertThat(opnieuw.herhaling().van()).contains(id);
        assertThat(opnieuw.vraag().inhoud().vraag()).isEqualTo(oud.vraag().inhoud().vraag());
        assertThat(opnieuw.geldend()).isEmpty();

        v.stelVast(nieuw, Map.of(AMSTERDAM, "voor"));
        assertThat(loop.traject().stap()).isEqualTo(Stap.BESLUIT);
        assertThat(reader.betwist(id).map(Betwist::stand)).contains(Stand.VERVALLEN);
        assertThat(reader.betwist(nieuw).map(Betwist::stand)).contains(Stand.KAN_NOG);
        weigert("uitslag-kan-worden-betwist", loop::stelVast);
        id = nieuw;
        verouder(15);
        loop.stelVast();
    }

    @Test
    void na_een_nieuwe_stemming_is_er_niets_meer_te_betwisten_of_te_beslissen() {
        uitslag("voor");
        dienIn();
        var ander = v.iemand(Rol.GEMEENTESECRETARIS, SCHIERMONNIKOOG);
        betwistingen.dienIn(id, SCHIERMONNIKOOG, inhoud(), ander);
        assertThat(sleutels(bestuur)).contains("betwisting.taak.beslis");
        int aantal = werk.aantal(bestuur);
        beslis(1, Oordeel.NIEUWE_STEMMING);

        assertThat(werk.aantal(bestuur)).isEqualTo(aantal - 2);
        assertThat(betwistingen.get(id, 2).status()).isEqualTo(Status.VERVALLEN);
        weigert("betwisting-stemt-opnieuw", () -> beslis(2, Oordeel.ONGEGROND));
        var derde = gm("0344");
        weigert(
                "betwisting-stemt-opnieuw",
                () ->
                        betwistingen.dienIn(
                                id, derde, inhoud(), v.iemand(Rol.GEMEENTESECRETARIS, derde)));
        assertThat(betwistingen.open()).noneMatch(b -> b.raadpleging().equals(id));
    }

    @Test
    void te_laat_twee_keer_en_zonder_uitslag_wordt_geweigerd() {
        weigert("betwisting-nog-geen-uitslag", this::dienInZonderStemming);
        uitslag("voor");
        var weesp = gm("0457");
        weigert(
                "betwisting-geen-kiezer",
                () ->
                        betwistingen.dienIn(
                                id,
                                weesp,
                                inhoud(),
                                Personen.met(Rol.GEMEENTESECRETARIS, Bereik.gemeente(weesp))));
        int nummer = dienIn();
        assertThat(dienIn()).isEqualTo(nummer);
        weigert(
                "betwisting-al-ingediend",
                () ->
                        betwistingen.dienIn(
                                id, AMSTERDAM, new Inhoud(Grond.STEM, "Iets anders"), secretaris));
        var later =
                new Betwistingen(
                        rijen,
                        context.getBean(Stemmingen.class),
                        raadplegingen,
                        events,
                        Clock.offset(clock, Duration.ofDays(15)));
        var ander = v.iemand(Rol.GEMEENTESECRETARIS, SCHIERMONNIKOOG);
        weigert("betwisting-te-laat", () -> later.controleer(id, SCHIERMONNIKOOG, ander));
        verouder(15);
        weigert(
                "betwisting-te-laat",
                () -> betwistingen.dienIn(id, SCHIERMONNIKOOG, inhoud(), ander));
    }

    private void dienInZonderStemming() {
        v.open(id);
        try {
            dienIn();
        } finally {
            id = v.raadpleging(v.loop());
        }
    }

    @Test
    void het_bestuur_beslist_een_keer() {
        uitslag("voor");
        int nummer = dienIn();
        beslis(nummer, Oordeel.ONGEGROND);
        beslis(nummer, Oordeel.ONGEGROND);

        weigert("betwisting-al-beslist", () -> beslis(nummer, Oordeel.NIEUWE_STEMMING));
        assertThat(loop.traject().stap()).isEqualTo(Stap.BESLUIT);
    }

    @Test
    void wat_echt_is_en_wat_bij_de_demonstratie_hoort_gaat_niet_samen() {
        uitslag("voor");

        weigert(
                "betwisting-demonstratie",
                () ->
                        betwistingen.dienIn(
                                id, AMSTERDAM, inhoud(), Personen.alsDemonstratie(secretaris)));
        dienIn();
        weigert(
                "betwisting-demonstratie",
                () ->
                        betwistingen.beslis(
                                id,
                                1,
                                new Uitspraak(Oordeel.ONGEGROND, "Nee", vandaag()),
                                Personen.alsDemonstratie(bestuur)));
    }

    @Test
    void twee_tabbladen_tegelijk_zijn_een_betwisting() throws Exception {
        uitslag("voor");
        var nummers = new ArrayList<Integer>();
        try (var draden = Executors.newFixedThreadPool(8)) {
            Callable<Integer> daad = this::dienIn;
            for (var nummer : draden.invokeAll(Collections.nCopies(8, daad))) {
                nummers.add(nummer.get());
            }
        }

        assertThat(nummers).containsOnly(1);
        assertThat(betwistingen.van(id)).hasSize(1);
    }

    private Stand stand() {
        return reader.betwist(id).map(Betwist::stand).orElseThrow();
    }

    private List<String> sleutels(Gebruiker wie) {
        return taken.van(wie).stream()
                .filter(t -> t.pad().startsWith(pad()))
                .map(Taak::sleutel)
                .toList();
    }
}
