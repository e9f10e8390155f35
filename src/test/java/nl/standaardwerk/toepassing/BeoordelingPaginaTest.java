// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import static nl.standaardwerk.regeling.Verbindendheid.STANDAARDVERKLARING;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.register.Standaard;
import nl.standaardwerk.toegang.Bereik;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Personen;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.Taak;
import nl.standaardwerk.toegang.Taken;
import nl.standaardwerk.toepassing.Uitleg.Reden;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Question, answer, hearing and verdict, in the pages of everybody concerned. */
class BeoordelingPaginaTest extends Toepassingtest {

    private static final String VRAAG = "Waarom loopt het contract zo lang?";
    private static final String ANTWOORD = "Het is in 2019 verlengd, voor acht jaar.";
    private static final String MOTIVERING = "De uitleg noemt reden, gevolg en einde.";

    @Autowired private Taken taken;

    private Standaard standaard = Toepassingtest.leeg();
    private Gebruiker coordinator = Gebruiker.bezoeker();
    private Gebruiker toezicht = Gebruiker.bezoeker();
    private Gebruiker bestuur = Gebruiker.bezoeker();

    @BeforeEach
    void begin() {
        standaard = standaard(STANDAARDVERKLARING);
        coordinator = coordinator(UTRECHT);
        toezicht = Personen.inDatabase(accounts, Personen.met(Rol.TOEZICHTHOUDER, Bereik.vng()));
        bestuur = Personen.inDatabase(accounts, Personen.secretaris("bestuur"));
    }

    private String legUit(int keer) {
        for (int n = 0; n < keer; n++) {
            var tot = vandaag().plusMonths(n + 1);
            var uitleg = StandTest.eenUitleg(Set.of(Reden.CONTRACT), tot);
            var nu =
                    new Uitleg(
                            uitleg.deel(),
                            uitleg.redenen(),
                            uitleg.toelichting(),
                            uitleg.gevolg(),
                            uitleg.maatregel(),
                            Optional.empty(),
                            vandaag(),
                            Optional.empty(),
                            tot);
            toepassing.geefOp(verzending(standaard, new Stand.LegUit(nu), n), coordinator);
        }
        return "/beoordelingen/" + toepassing.opgaven(standaard.id(), UTRECHT).getFirst().id();
    }

    private String openbaar() {
        return "/gemeenten/GM0344/toepassing/" + standaard.sleutel();
    }

    private List<String> taken(Gebruiker wie) {
        return taken.van(wie).stream()
                .filter(t -> t.titel().equals(standaard.gegevens(vandaag()).titel()))
                .map(Taak::sleutel)
                .toList();
    }

    @Test
    void van_vraag_tot_openbaar_oordeel() {
        var pad = legUit(1);
        assertThat(pagina(get("/beoordelingen", toezicht)).select("table a").eachAttr("href"))
                .contains(pad);
        assertThat(post(pad, toezicht, "soort", "VRAAG", "gezien", "0", "tekst", VRAAG))
                .hasStatus(303);
        assertThat(taken(coordinator)).contains("toepassing.taak.VRAAG");
        assertThat(post(pad, coordinator, "soort", "ANTWOORD", "gezien", "1", "tekst", ANTWOORD))
                .hasStatus(303);
        var voornemen =
                post(
                        pad,
                        toezicht,
                        "soort",
                        "VOORNEMEN",
                        "gezien",
                        "2",
                        "tekst",
                        MOTIVERING,
                        "oordeel",
                        "COMPLEET");
        assertThat(voornemen).hasStatus(303);
        assertThat(post(pad, toezicht, oordeel("3", "ja"))).hasStatus(409);
        assertThat(taken(coordinator)).contains("toepassing.taak.VOORNEMEN");
        post(pad, coordinator, "soort", "GEHOORD", "gezien", "3", "tekst", "Geen opmerkingen.");

        assertThat(post(pad, toezicht, oordeel("4", ""))).bodyText().contains("worden openbaar");
        assertThat(tekst(get(openbaar(), Gebruiker.bezoeker())))
                .contains("nog niet beoordeeld")
                .doesNotContain(MOTIVERING);
        assertThat(post(pad, toezicht, oordeel("4", "ja"))).hasStatus(303);
        assertThat(post(pad, toezicht, oordeel("4", "ja"))).hasStatus(303);

        assertThat(tekst(get(openbaar(), Gebruiker.bezoeker())))
                .contains("Oordeel: Compleet", MOTIVERING)
                .doesNotContain(VRAAG, ANTWOORD, "Geen opmerkingen", "nog niet beoordeeld");
        assertThat(tekst(get(pad, coordinator))).contains(VRAAG, ANTWOORD, MOTIVERING);
        assertThat(taken(coordinator)).containsExactly("toepassing.taak.LEG_UIT");
    }

    private static String[] oordeel(String gezien, String bevestigd) {
        return new String[] {
            "soort",
            "OORDEEL",
            "gezien",
            gezien,
            "tekst",
            MOTIVERING,
            "oordeel",
            "COMPLEET",
            "bevestigd",
            bevestigd
        };
    }

    @Test
    void het_gesprek_ziet_alleen_wie_erbij_hoort() {
        var pad = legUit(1);
        post(pad, toezicht, "soort", "VRAAG", "gezien", "0", "tekst", VRAAG);

        for (var wie :
                List.of(
                        coordinator(DEVENTER),
                        iemand(Rol.GRIFFIER, UTRECHT),
                        Personen.inDatabase(accounts, Personen.secretaris("college")),
                        Personen.inDatabase(accounts, Personen.directie()))) {
            assertThat(get(pad, wie)).as(wie.toString()).hasStatus(403);
            assertThat(post(pad, wie, "soort", "ANTWOORD", "gezien", "1", "tekst", "x"))
                    .hasStatus(403);
        }
        assertThat(tekst(get(openbaar(), Gebruiker.bezoeker()))).doesNotContain(VRAAG);
        assertThat(get("/beoordelingen", coordinator)).hasStatus(403);
        assertThat(
                        get(
                                "/beoordelingen",
                                Personen.inDatabase(accounts, Personen.secretaris("college"))))
                .hasStatus(403);
        assertThat(get("/beoordelingen/onzin", toezicht)).hasStatus(404);
    }

    @Test
    void wie_niet_aan_de_beurt_is_of_te_weinig_zegt_hoort_dat() {
        var pad = legUit(1);
        assertThat(post(pad, coordinator, "soort", "ANTWOORD", "gezien", "0", "tekst", "x"))
                .hasStatus(409);
        assertThat(post(pad, coordinator, "soort", "VRAAG", "gezien", "0", "tekst", "x"))
                .hasStatus(403);
        assertThat(post(pad, toezicht, "soort", "VOORNEMEN", "gezien", "0", "tekst", " "))
                .hasStatus(400)
                .bodyText()
                .contains("Kies een oordeel", "Vul een tekst in");
        assertThat(post(pad, toezicht, "soort", "", "gezien", "0", "tekst", VRAAG)).hasStatus(400);
        post(pad, toezicht, "soort", "VRAAG", "gezien", "0", "tekst", VRAAG);
        assertThat(post(pad, toezicht, "soort", "VRAAG", "gezien", "0", "tekst", "Iets anders"))
                .hasStatus(400)
                .bodyText()
                .contains("Intussen gebeurde er iets anders");
    }

    @Test
    void de_derde_verlenging_staat_op_de_lijst_van_het_bestuur_en_dat_oordeelt() {
        var pad = legUit(4);
        assertThat(pagina(get("/beoordelingen", bestuur)).select("table a").eachAttr("href"))
                .contains(pad);
        assertThat(pagina(get(openbaar(), Gebruiker.bezoeker())).text())
                .contains("3 keer verlengd");
        post(
                pad,
                toezicht,
                "soort",
                "VOORNEMEN",
                "gezien",
                "0",
                "tekst",
                MOTIVERING,
                "oordeel",
                "NIET_OVERTUIGEND");
        post(
                pad,
                coordinator,
                "soort",
                "GEHOORD",
                "gezien",
                "1",
                "tekst",
                "Wij zijn het niet eens.");

        assertThat(post(pad, toezicht, oordeel("2", "ja"))).hasStatus(403);
        assertThat(post(pad, bestuur, oordeel("2", "ja"))).hasStatus(303);
        assertThat(tekst(get(openbaar(), Gebruiker.bezoeker()))).contains("Oordeel: Compleet");
    }

    @Test
    void een_eerste_verlenging_staat_niet_op_de_lijst_van_het_bestuur() {
        var pad = legUit(2);
        assertThat(
                        pagina(get("/beoordelingen?alles=ja", bestuur))
                                .select("table a")
                                .eachAttr("href"))
                .doesNotContain(pad);
    }

    @Test
    void een_nieuwe_uitleg_maakt_een_eind_aan_de_beoordeling_van_de_vorige() {
        var eerste = legUit(1);
        legUit(2);

        assertThat(tekst(get(eerste, toezicht))).contains("Deze uitleg is vervangen");
        assertThat(post(eerste, toezicht, "soort", "VRAAG", "gezien", "0", "tekst", VRAAG))
                .hasStatus(409);
    }

    @Test
    void vanaf_zestig_dagen_voor_het_einde_wacht_er_werk() {
        assertThat(taken(coordinator)).isEmpty();
        legUit(1);
        assertThat(taken(coordinator)).containsExactly("toepassing.taak.LEG_UIT");
        assertThat(taken(iemand(Rol.GEMEENTESECRETARIS, UTRECHT))).hasSize(1);
        assertThat(taken(coordinator(DEVENTER))).isEmpty();
        assertThat(taken.van(toezicht))
                .extracting(Taak::sleutel)
                .contains("toepassing.taak.beoordelen");
        assertThat(get("/werkvoorraad", coordinator)).hasStatusOk();
    }

    @Test
    void theDatabaseRefusesAVerdictBeforeTheGemeenteWasHeard() {
        legUit(1);
        var id = toepassing.opgaven(standaard.id(), UTRECHT).getFirst().id();
        for (var soort : List.of("OORDEEL", "ANTWOORD", "GEHOORD")) {
            assertThatThrownBy(
                            () ->
                                    jdbc.sql(
                                                    """
                                                    insert into toepassing.beoordelingsstap (opgave, nr, soort,
                                                        oordeel, tekst, tekst_sha256, op, account, namens)
                                                    select :id, 1, :soort,
                                                        case when :soort = 'OORDEEL' then 'COMPLEET' end,
                                                        t.tekst, t.tekst_sha256, date '2026-11-01',
                                                        gen_random_uuid(), 'x'
                                                    from toepassing.opgavetekst t
                                                    where t.opgave = :id and t.veld = 'deel'
                                                    """)
                                            .param("id", id)
                                            .param("soort", soort)
                                            .update())
                    .as(soort)
                    .isInstanceOf(DataAccessException.class);
        }
    }
}
