// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.dossierhouder;

import static nl.standaardwerk.voorbereiding.Voorbeelden.DEVENTER;
import static nl.standaardwerk.voorbereiding.Voorbeelden.eenVoorstel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.journaal.Journaal;
import nl.standaardwerk.toegang.AccountId;
import nl.standaardwerk.toegang.Accounts;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.GeenRecht;
import nl.standaardwerk.toegang.Personen;
import nl.standaardwerk.voorbereiding.DossierId;
import nl.standaardwerk.voorbereiding.Voorbereiding;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

class DossierhoudersModuleTest extends AppTest {

    @Autowired private Dossierhouders dossierhouders;
    @Autowired private Voorbereiding voorbereiding;
    @Autowired private Accounts accounts;
    @Autowired private Journaal journaal;
    @Autowired private JdbcClient jdbc;
    @Autowired private Clock clock;

    private final Gebruiker directie = Personen.directie();
    private final Gebruiker indiener = Personen.indiener(DEVENTER.waarde());
    private DossierId dossier = new DossierId(new UUID(2, 1));
    private AccountId eerste = AccountId.SYSTEEM;
    private AccountId tweede = AccountId.SYSTEEM;

    @BeforeEach
    void begin() {
        dossier = eenVoorstel().door(indiener).ingebracht(voorbereiding);
        eerste = houder();
        tweede = houder();
    }

    private AccountId houder() {
        return Personen.inDatabase(accounts, Personen.dossierhouder()).account().orElseThrow();
    }

    private static Keuze keuze(AccountId houder, AccountId vervanger) {
        return new Keuze(Optional.of(houder), Optional.of(vervanger));
    }

    private static Keuze keuze(AccountId houder) {
        return new Keuze(Optional.of(houder), Optional.empty());
    }

    private boolean zonderHouder() {
        return dossierhouders.zonderHouder(directie).stream()
                .anyMatch(s -> s.voorstel().id().equals(dossier));
    }

    @Test
    void de_directie_wijst_aan_en_wat_was_blijft_leesbaar() {
        assertThat(zonderHouder()).isTrue();

        dossierhouders.wijsAan(dossier, keuze(eerste, tweede), 0, directie);
        dossierhouders.wijsAan(dossier, keuze(tweede), 1, directie);

        assertThat(zonderHouder()).isFalse();
        assertThat(dossierhouders.geschiedenis(dossier))
                .extracting(Aanwijzing::houder)
                .containsExactly(tweede, eerste);
        assertThat(dossierhouders.van(dossier).orElseThrow().van()).isEqualTo(LocalDate.now(clock));
    }

    @Test
    void alleen_de_directie_wijst_aan() {
        assertThatThrownBy(
                        () ->
                                dossierhouders.wijsAan(
                                        dossier, keuze(eerste), 0, Personen.dossierhouder()))
                .isInstanceOf(GeenRecht.class);
    }

    @Test
    void wie_te_laat_is_hoort_dat_en_tweemaal_hetzelfde_is_een_keer() {
        dossierhouders.wijsAan(dossier, keuze(eerste), 0, directie);
        dossierhouders.wijsAan(dossier, keuze(eerste), 0, directie);

        assertThat(dossierhouders.geschiedenis(dossier)).hasSize(1);
        assertThatThrownBy(() -> dossierhouders.wijsAan(dossier, keuze(tweede), 0, directie))
                .isInstanceOf(DossierhouderGeweigerd.class)
                .hasMessageContaining("dossierhouder-intussen");
    }

    @Test
    void wie_de_rol_verliest_houdt_het_dossier_niet_meer() {
        dossierhouders.wijsAan(dossier, keuze(eerste), 0, directie);
        var recht = accounts.get(eerste).rechten().getFirst().id();

        accounts.beeindig(recht, LocalDate.now(clock), Personen.beheerder());

        assertThat(zonderHouder()).isTrue();
    }

    @Test
    void een_gesloten_account_houdt_geen_dossier() {
        dossierhouders.wijsAan(dossier, keuze(eerste), 0, directie);

        accounts.wis(eerste, Personen.beheerder());

        assertThat(zonderHouder()).isTrue();
        assertThat(dossierhouders.geschiedenis(dossier)).hasSize(1);
    }

    @Test
    void een_afgelopen_voorstel_krijgt_geen_dossierhouder() {
        voorbereiding.trekIn(dossier, "", voorbereiding.get(dossier).versie(), indiener);

        assertThat(zonderHouder()).isFalse();
        assertThatThrownBy(() -> dossierhouders.wijsAan(dossier, keuze(eerste), 0, directie))
                .hasMessageContaining("dossierhouder-afgerond");
    }

    @Test
    void demonstratie_en_echt_blijven_gescheiden() {
        var demo = Personen.alsDemonstratie(directie);

        assertThatThrownBy(() -> dossierhouders.wijsAan(dossier, keuze(eerste), 0, demo))
                .hasMessageContaining("dossierhouder-demonstratie");
    }

    @Test
    void het_journaal_kent_de_aanwijzing_alleen_van_binnen_en_zonder_naam() {
        dossierhouders.wijsAan(dossier, keuze(eerste), 0, directie);

        assertThat(journaal.van(dossier.waarde(), false))
                .noneMatch(r -> r.soort().equals("DossierhouderAangewezen"));
        assertThat(journaal.van(dossier.waarde(), true))
                .filteredOn(r -> r.soort().equals("DossierhouderAangewezen"))
                .singleElement()
                .matches(r -> !r.toString().contains("Test Persoon"));
    }

    @Test
    void theDatabaseKeepsEveryNamingAndLeavesNoGap() {
        dossierhouders.wijsAan(dossier, keuze(eerste), 0, directie);

        assertThatThrownBy(() -> doe("delete from dossierhouder.aanwijzing where dossier = :id"))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(
                        () ->
                                doe(
                                        """
                                        insert into dossierhouder.aanwijzing
                                            (dossier, volgnummer, houder, van, door_account, door_namens)
                                        select dossier, 3, houder, van, door_account, door_namens
                                        from dossierhouder.aanwijzing where dossier = :id
                                        """))
                .hasMessageContaining("aanwijzing_zonder_gat");
    }

    private void doe(String sql) {
        jdbc.sql(sql).param("id", dossier.waarde()).update();
    }
}
