// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.aanmelding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.toegang.Accounts;
import nl.standaardwerk.toegang.Bereik;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Organisatie;
import nl.standaardwerk.toegang.Organisaties;
import nl.standaardwerk.toegang.Personen;
import nl.standaardwerk.toegang.Rol;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

class OrganisatiePaginaTest extends AppTest {

    private static final GemeenteCode ZUTPHEN = new GemeenteCode("GM0301");

    @Autowired private MockMvcTester mvc;
    @Autowired private Accounts accounts;
    @Autowired private Organisaties organisaties;
    @Autowired private JdbcClient jdbc;

    @Test
    void een_organisatie_krijgt_mensen_in_haar_eigen_rol() {
        var beheerder = Personen.inDatabase(accounts, Personen.beheerder());
        var naam = naam("Bouwers van 's-Graveland");
        post(beheerder, "/beheer/organisaties", "naam", naam, "soort", "LEVERANCIER");
        var organisatie = vind(naam);
        var mens = Personen.inDatabase(accounts, Personen.zonderRol());

        post(
                beheerder,
                "/beheer/accounts/" + mens.account().orElseThrow() + "/rechten",
                "rol",
                "LEVERANCIER",
                "organisatie",
                organisatie.id().toString(),
                "van",
                "1 januari 2026",
                "bevestigd",
                "ja");

        assertThat(accounts.gebruiker(mens.account().orElseThrow()).heeft(Rol.LEVERANCIER))
                .isTrue();
        assertThat(get(beheerder, "/beheer/organisaties")).bodyText().contains("s-Graveland");
    }

    @Test
    void een_rol_past_bij_de_soort_van_de_organisatie() {
        var beheerder = Personen.inDatabase(accounts, Personen.beheerder());
        var organisatie = maak(Rol.KETENPARTNER, beheerder);
        var mens = Personen.inDatabase(accounts, Personen.zonderRol());

        var antwoord =
                post(
                        beheerder,
                        "/beheer/accounts/" + mens.account().orElseThrow() + "/rechten",
                        "rol",
                        "KETENPARTNER",
                        "organisatie",
                        UUID.randomUUID().toString(),
                        "van",
                        "1 januari 2026");

        assertThat(antwoord).hasStatus(400).bodyText().contains("welke organisatie deze rol");
        assertThatThrownBy(
                        () ->
                                accounts.kenToe(
                                        mens.account().orElseThrow(),
                                        Rol.LEVERANCIER,
                                        Bereik.organisatie(organisatie.id()),
                                        LocalDate.of(2026, 1, 1),
                                        Optional.empty()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void alle_fouten_van_een_organisatie_staan_er_tegelijk() {
        var beheerder = Personen.inDatabase(accounts, Personen.beheerder());

        assertThat(post(beheerder, "/beheer/organisaties", "naam", "x", "soort", "DIRECTIE"))
                .hasStatus(400)
                .bodyText()
                .contains("Vul een naam in van 2 tot 200 tekens", "Kies wat voor organisatie");
    }

    @Test
    void een_naam_bestaat_een_keer_hoe_ook_geschreven() {
        var beheerder = Personen.inDatabase(accounts, Personen.beheerder());
        var eerste = maak(Rol.KETENPARTNER, beheerder);
        var tweede = maak(Rol.KETENPARTNER, beheerder);
        var groot = eerste.naam().toUpperCase(Locale.ROOT);

        assertThat(post(beheerder, "/beheer/organisaties/" + tweede.id(), "naam", groot))
                .hasStatus(400)
                .bodyText()
                .contains("Er is al een organisatie met deze naam");
    }

    @Test
    void met_een_mandaat_is_het_verband_coordinator_en_zonder_mandaat_niet_meer() {
        var beheerder = Personen.inDatabase(accounts, Personen.beheerder());
        var verband = maak(Rol.SAMENWERKINGSVERBAND, beheerder);
        var mens =
                Personen.inDatabase(
                        accounts,
                        Personen.met(Rol.SAMENWERKINGSVERBAND, Bereik.organisatie(verband.id())));
        var secretaris = secretaris("GM0301");
        var pad = "/onze-gemeente/GM0301/mandaten";
        var velden =
                new String[] {"organisatie", verband.id().toString(), "besluit", "B en W 3-11"};

        assertThat(post(secretaris, pad, velden)).hasStatusOk();
        assertThat(nu(mens).heeft(Rol.COORDINATOR, ZUTPHEN)).isFalse();
        post(secretaris, pad, met(velden, "bevestigd", "ja"));
        assertThat(nu(mens).heeft(Rol.COORDINATOR, ZUTPHEN)).isTrue();
        assertThat(get(mens, "/onze-gemeente/GM0301")).hasStatusOk();
        assertThat(get(mens, "/onze-gemeente/GM0344")).hasStatus(403);
        assertThat(post(secretaris, pad, met(velden, "bevestigd", "ja")))
                .hasStatus(400)
                .bodyText()
                .contains("heeft al een mandaat");

        var mandaat = organisaties.mandaten(ZUTPHEN).getFirst();
        var einde = pad + "/" + mandaat.id() + "/einde";
        assertThat(post(secretaris, einde)).hasStatusOk().bodyText().contains("beëindigen?");
        post(secretaris, einde, "bevestigd", "ja");
        assertThat(get(mens, "/onze-gemeente/GM0301")).hasStatus(403);
    }

    @Test
    void een_andere_gemeente_geeft_en_beeindigt_het_mandaat_niet() {
        var beheerder = Personen.inDatabase(accounts, Personen.beheerder());
        var verband = maak(Rol.SAMENWERKINGSVERBAND, beheerder);
        organisaties.geef(
                Organisatie.Mandaat.nieuw(
                        ZUTPHEN, Optional.of(verband), "Collegebesluit", LocalDate.of(2026, 1, 1)),
                Personen.met(Rol.GEMEENTESECRETARIS, Bereik.gemeente(ZUTPHEN)));
        var mandaat =
                organisaties.mandaten(ZUTPHEN).stream()
                        .filter(m -> m.organisatie().equals(verband))
                        .findFirst()
                        .orElseThrow();
        var ander = secretaris("GM0344");

        var einde = "/" + mandaat.id() + "/einde";
        assertThat(post(ander, "/onze-gemeente/GM0301/mandaten" + einde, "bevestigd", "ja"))
                .hasStatus(403);
        assertThat(post(ander, "/onze-gemeente/GM0344/mandaten" + einde, "bevestigd", "ja"))
                .hasStatus(404);
        assertThat(get(ander, "/onze-gemeente/GM0301/mandaten")).hasStatus(403);
        assertThat(organisaties.mandaten(ZUTPHEN)).contains(mandaat);
    }

    @Test
    void een_mandaat_wordt_niet_langer_en_niet_gewist() {
        var verband = maak(Rol.SAMENWERKINGSVERBAND, Personen.beheerder());
        organisaties.geef(
                Organisatie.Mandaat.nieuw(
                        new GemeenteCode("GM0344"),
                        Optional.of(verband),
                        "Collegebesluit",
                        LocalDate.of(2026, 1, 1)),
                Personen.met(Rol.GEMEENTESECRETARIS, Bereik.gemeente(new GemeenteCode("GM0344"))));

        for (var sql :
                List.of(
                        "update toegang.mandaat set besluit = 'Ander' where organisatie = :id",
                        "delete from toegang.mandaat where organisatie = :id")) {
            assertThatThrownBy(() -> jdbc.sql(sql).param("id", verband.id()).update())
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void een_rol_waar_een_jaar_niemand_naar_keek_wordt_nagekeken() {
        var beheerder = Personen.inDatabase(accounts, Personen.beheerder());
        var mens = Personen.inDatabase(accounts, Personen.indiener("GM0301"));
        var recht = accounts.get(mens.account().orElseThrow()).rechten().getFirst().id();
        assertThat(get(beheerder, "/beheer/rollen")).bodyText().doesNotContain(recht.toString());
        verouder(recht);

        assertThat(get(beheerder, "/werkvoorraad")).bodyText().contains("Kijk rollen na");
        assertThat(post(beheerder, "/beheer/rollen"))
                .hasStatus(400)
                .bodyText()
                .contains("Kies minstens één rol", recht.toString());
        post(beheerder, "/beheer/rollen", "rol", recht.toString());

        assertThat(get(beheerder, "/beheer/rollen")).bodyText().doesNotContain(recht.toString());
    }

    /** As if it was given long ago: past the guard, which does not allow it. */
    private void verouder(UUID recht) {
        jdbc.sql("alter table toegang.toekenning disable trigger toekenning_bewaakt").update();
        jdbc.sql(
                        "update toegang.toekenning set toegekend = toegekend - interval '366 days'"
                                + " where id = :id")
                .param("id", recht)
                .update();
        jdbc.sql("alter table toegang.toekenning enable trigger toekenning_bewaakt").update();
    }

    private Gebruiker nu(Gebruiker wie) {
        return accounts.gebruiker(wie.account().orElseThrow());
    }

    private Gebruiker secretaris(String gemeente) {
        return Personen.inDatabase(
                accounts,
                Personen.met(Rol.GEMEENTESECRETARIS, Bereik.gemeente(new GemeenteCode(gemeente))));
    }

    private Organisatie maak(Rol soort, Gebruiker door) {
        var organisatie = Organisatie.nieuw(naam("Proef"), Optional.of(soort));
        organisaties.maak(organisatie, door);
        return organisatie;
    }

    private Organisatie vind(String naam) {
        return organisaties.alle().stream()
                .filter(o -> o.naam().equals(naam))
                .findFirst()
                .orElseThrow();
    }

    private static String naam(String begin) {
        return begin + " " + UUID.randomUUID();
    }

    private static String[] met(String[] velden, String... meer) {
        return Stream.concat(Arrays.stream(velden), Arrays.stream(meer)).toArray(String[]::new);
    }

    private MvcTestResult get(Gebruiker wie, String pad) {
        return mvc.get().uri(pad).with(Personen.als(wie)).exchange();
    }

    private MvcTestResult post(Gebruiker wie, String pad, String... velden) {
        var vraag = mvc.post().uri(pad).with(Personen.als(wie));
        for (int i = 0; i < velden.length; i += 2) {
            vraag = vraag.param(velden[i], velden[i + 1]);
        }
        return vraag.exchange();
    }
}
