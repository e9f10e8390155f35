// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.beheer;

import static nl.standaardwerk.regeling.Verbindendheid.STANDAARDVERKLARING;
import static nl.standaardwerk.regeling.Verbindendheid.VERBINDEND;
import static nl.standaardwerk.register.Voorbeelden.besloten;
import static nl.standaardwerk.register.Voorbeelden.eenBesluit;
import static nl.standaardwerk.register.Voorbeelden.voorgenomen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.regeling.Ladder;
import nl.standaardwerk.register.StandaardId;
import nl.standaardwerk.toegang.Bereik;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Personen;
import nl.standaardwerk.toegang.Rol;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.util.Objects;
import java.util.UUID;

/** A plan that came due: a question, three answers, and nothing that changes by itself. */
class TredevraagPaginaTest extends Beheertest {

    private Gebruiker directie = Gebruiker.bezoeker();

    @BeforeEach
    void gepland() {
        var besluit =
                eenBesluit()
                        .op("2023-12-01")
                        .titel("Tredeproef " + UUID.randomUUID())
                        .met(
                                besloten(STANDAARDVERKLARING, "2024-01-01"),
                                voorgenomen(VERBINDEND, "2025-01-01"))
                        .maak();
        StandaardId id =
                Objects.requireNonNull(transactie.execute(_ -> register.schrijfIn(besluit)));
        standaard = register.get(id);
        directie = Personen.inDatabase(accounts, Personen.met(Rol.DIRECTIE, Bereik.vng()));
    }

    private String lijst() {
        return "/standaarden/" + standaard.sleutel() + "/voorgenomen-treden";
    }

    private String plek() {
        return standaard.inschrijvingen().getFirst().besluit().id().waarde()
                + "/VERBINDEND/2025-01-01";
    }

    private MvcTestResult antwoord(Gebruiker wie, String soort, String tot, String gezien) {
        return post(
                lijst(),
                wie,
                "tredevraag",
                plek(),
                "soort",
                soort,
                "tot",
                tot,
                "gezien",
                gezien,
                "tekst",
                "Daarom",
                "bevestigd",
                "ja");
    }

    @Test
    void de_directie_wordt_gevraagd_stelt_uit_en_er_verandert_niets() {
        assertThat(taken(directie)).containsExactly("beheer.taak.TREDE");
        assertThat(taken(houder)).isEmpty();
        assertThat(tekst(get("/standaarden/" + standaard.sleutel(), Gebruiker.bezoeker())))
                .contains(lijst());
        assertThat(tekst(get(lijst(), Gebruiker.bezoeker())))
                .contains("Wacht op de directie")
                .doesNotContain("Wat doen we met deze voorgenomen binding");
        assertThat(tekst(get(lijst(), directie))).contains(lijst() + "/" + plek());
        assertThat(get(lijst() + "/" + plek(), directie)).hasStatusOk();
        assertThat(get(lijst() + "/" + plek(), houder)).hasStatus(403);
        assertThat(get(lijst() + "/onzin/VERBINDEND/2025", directie)).hasStatus(404);
        assertThat(antwoord(houder, "VERVALLEN", "", "0")).hasStatus(403);
        assertThat(antwoord(directie, "", "", "0")).hasStatus(400);
        assertThat(antwoord(directie, "UITGESTELD", "", "0")).hasStatus(400);
        assertThat(antwoord(directie, "UITGESTELD", vandaag().toString(), "0")).hasStatus(400);
        var later = vandaag().plusYears(1).toString();
        assertThat(antwoord(directie, "UITGESTELD", later, "0")).hasStatus(303);
        assertThat(antwoord(directie, "UITGESTELD", later, "0")).hasStatus(303);
        assertThat(antwoord(directie, "VERVALLEN", "", "0")).hasStatus(409);
        assertThat(antwoord(directie, "VERVALLEN", "", "1")).hasStatus(409);
        assertThat(taken(directie)).isEmpty();
        assertThat(tekst(get(lijst(), Gebruiker.bezoeker())))
                .contains("stelde de directie het uit");
        assertThat(register.get(standaard.id()).graad(vandaag()))
                .isEqualTo(new Ladder.Vast(STANDAARDVERKLARING));
    }

    @Test
    void vervallen_is_het_laatste_woord_en_een_verzonnen_directie_antwoordt_alleen_voor_zichzelf() {
        var verzonnen =
                Personen.inDatabase(accounts, Personen.alsDemonstratie(Personen.directie()));
        assertThat(antwoord(verzonnen, "NIEUW_VOORSTEL", "", "0")).hasStatus(303);
        assertThat(taken(verzonnen)).isEmpty();
        assertThat(taken(directie)).containsExactly("beheer.taak.TREDE");
        assertThat(antwoord(directie, "VERVALLEN", "", "0")).hasStatus(303);
        assertThat(taken(directie)).isEmpty();
        assertThat(get(lijst() + "/" + plek(), directie)).hasStatus(409);
        assertThatThrownBy(
                        () ->
                                jdbc.sql(
                                                "insert into beheer.tredeantwoord select standaard,"
                                                    + " besluit, graad, vanaf, nr + 1, soort, tot,"
                                                    + " tekst, tekst_sha256, op, account, namens,"
                                                    + " demonstratie from beheer.tredeantwoord"
                                                    + " where standaard = :id and not demonstratie")
                                        .param("id", standaard.id().waarde())
                                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThat(journaal.van(standaard.id().waarde(), true))
                .anyMatch(r -> r.soort().equals("TredevraagBeantwoord"))
                .noneMatch(r -> r.toString().contains("Daarom"));
    }
}
