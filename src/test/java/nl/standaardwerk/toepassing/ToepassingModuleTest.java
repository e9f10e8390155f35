// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import static nl.standaardwerk.regeling.Verbindendheid.AANBEVOLEN;
import static nl.standaardwerk.regeling.Verbindendheid.STANDAARDVERKLARING;
import static nl.standaardwerk.regeling.Verbindendheid.VERBINDEND;
import static nl.standaardwerk.register.Voorbeelden.besloten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.gemeenten.Voorbeelden;
import nl.standaardwerk.journaal.Journaal;
import nl.standaardwerk.journaal.Journaalregel;
import nl.standaardwerk.register.Besluitsoort;
import nl.standaardwerk.register.Standaard;
import nl.standaardwerk.toegang.Bereik;
import nl.standaardwerk.toegang.GeenRecht;
import nl.standaardwerk.toegang.Personen;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toepassing.Opgave.Plek;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From a besluit to what holds for whom, and what gemeenten say about it. */
class ToepassingModuleTest extends Toepassingtest {

    @Autowired private Journaal journaal;

    private Standsoort stand(Standaard s, LocalDate dag) {
        return rij(s, dag).stand();
    }

    private Standrij rij(Standaard s, LocalDate dag) {
        return toepassing.vanGemeente(UTRECHT, dag).stream()
                .filter(r -> r.standaard().equals(s.id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void
            een_besluit_maakt_de_verplichtingen_in_zijn_eigen_transactie_met_een_regel_in_het_journaal() {
        var s = standaard(STANDAARDVERKLARING);

        assertThat(verplichtingen.van(s.id())).hasSize(342);
        assertThat(journaal.van(s.id().waarde(), false))
                .extracting(Journaalregel::soort)
                .containsExactly("StandaardGepubliceerd", "VerplichtingenBijgewerkt");
        assertThat(stand(s, vandaag())).isEqualTo(Standsoort.GEEN_OPGAVE);
        assertThat(rij(s, vandaag()).termijn()).contains(vandaag().plusMonths(12));
        verplichtingen.werkBij();
        assertThat(verplichtingen.van(s.id())).hasSize(342);
    }

    @Test
    void een_opgave_telt_vanaf_haar_dag_en_alles_blijft_bewaard() {
        var s = standaard(STANDAARDVERKLARING);
        var door = coordinator(UTRECHT);

        toepassing.geefOp(verzending(s, eenUitleg(), 0), door);
        toepassing.geefOp(verzending(s, toegepast(), 1), door);

        assertThat(toepassing.opgaven(s.id(), UTRECHT))
                .extracting(Opgave::stand)
                .containsExactly(toegepast(), eenUitleg());
        assertThat(stand(s, vandaag())).isEqualTo(Standsoort.TOEGEPAST);
        assertThat(stand(s, vandaag().minusDays(1))).isEqualTo(Standsoort.GEEN_OPGAVE);
        assertThat(stand(s, vandaag().plusYears(3))).isEqualTo(Standsoort.VERLOPEN);
        var telling = toepassing.telling(s.id(), vandaag()).orElseThrow();
        assertThat(telling.van(Standsoort.TOEGEPAST)).isEqualTo(1);
        assertThat(telling.van(Standsoort.GEEN_OPGAVE)).isEqualTo(341);
        assertThat(toepassing.perStandaard(vandaag()).get(s.id())).isEqualTo(telling);
        assertThat(
                        Telling.samen(
                                toepassing.perGemeente(Optional.of(s.id()), vandaag()).stream()
                                        .map(Gemeentestand::telling)
                                        .toList()))
                .isEqualTo(telling);
        assertThat(toepassing.alle(Optional.of(s.id()), vandaag())).hasSize(342);
    }

    @Test
    void een_hogere_graad_neemt_de_opgave_mee_en_maakt_van_uitleg_een_afwijking() {
        var s = standaard(STANDAARDVERKLARING);
        toepassing.geefOp(verzending(s, eenUitleg(), 0), coordinator(UTRECHT));
        schrijfIn(
                besluit()
                        .over(s.id())
                        .soort(Besluitsoort.WIJZIGING_VERBINDENDHEID)
                        .op(vandaag().toString())
                        .met(besloten(VERBINDEND, vandaag().toString()))
                        .maak());

        assertThat(stand(s, vandaag())).isEqualTo(Standsoort.AFWIJKING);
        assertThat(verplichtingen.van(s.id())).hasSize(2 * 342);
    }

    @Test
    void over_een_aanbevolen_standaard_is_een_opgave_vrijwillig() {
        var s = standaard(AANBEVOLEN);

        assertThat(verplichtingen.van(s.id())).isEmpty();
        assertThat(toepassing.perGemeente(Optional.of(s.id()), vandaag())).isEmpty();
        toepassing.geefOp(verzending(s, toegepast(), 0), coordinator(UTRECHT));

        assertThat(rij(s, vandaag()).verplichting()).isEmpty();
        assertThat(rij(s, vandaag()).uiterlijk()).isEmpty();
        assertThat(toepassing.perGemeente(Optional.of(s.id()), vandaag()))
                .extracting(Gemeentestand::gemeente)
                .containsExactly(UTRECHT);
        assertThat(toepassing.telling(s.id(), vandaag())).isEmpty();
    }

    @Test
    void twee_keer_hetzelfde_is_een_keer_en_wie_te_laat_is_hoort_het() {
        var s = standaard(STANDAARDVERKLARING);
        var door = coordinator(UTRECHT);
        toepassing.geefOp(verzending(s, toegepast(), 0), door);

        toepassing.geefOp(verzending(s, toegepast(), 0), door);
        assertThat(toepassing.opgaven(s.id(), UTRECHT)).hasSize(1);
        assertThatThrownBy(() -> toepassing.geefOp(verzending(s, eenUitleg(), 0), door))
                .isInstanceOf(OnjuisteInvoer.class);
        assertThat(toepassing.opgaven(s.id(), UTRECHT)).hasSize(1);
    }

    @Test
    void alleen_wie_voor_de_gemeente_spreekt_geeft_op() {
        var s = standaard(STANDAARDVERKLARING);
        var v = verzending(s, toegepast(), 0);

        for (var door :
                List.of(
                        coordinator(DEVENTER),
                        iemand(Rol.GRIFFIER, UTRECHT),
                        Personen.met(Rol.BEHEERDER, Bereik.vng()),
                        Personen.zonderRol())) {
            assertThatThrownBy(() -> toepassing.geefOp(v, door)).isInstanceOf(GeenRecht.class);
        }
        toepassing.geefOp(v, iemand(Rol.GEMEENTESECRETARIS, UTRECHT));
        assertThat(toepassing.opgaven(s.id(), UTRECHT)).hasSize(1);
    }

    @Test
    void zonder_graad_of_zonder_gemeente_is_er_niets_op_te_geven() {
        var zonder = register.get(schrijfIn(besluit().maak()));
        assertThatThrownBy(
                        () ->
                                toepassing.geefOp(
                                        verzending(zonder, toegepast(), 0), coordinator(UTRECHT)))
                .isInstanceOf(OpgaveGeweigerd.class);
        var weesp = Voorbeelden.gm("0457");
        var s = standaard(STANDAARDVERKLARING);
        assertThatThrownBy(
                        () ->
                                toepassing.geefOp(
                                        new Toepassing.Verzending(s.id(), weesp, toegepast(), 0),
                                        coordinator(weesp)))
                .isInstanceOf(OpgaveGeweigerd.class);
    }

    @Test
    void een_concept_is_alleen_voor_de_eigen_gemeente_en_gaat_weg_bij_versturen() {
        var s = standaard(STANDAARDVERKLARING);
        var plek = new Plek(s.id(), UTRECHT, Opgavesoort.TOEGEPAST);
        var velden = Map.of("bewijs", List.of("geheim plan"));
        toepassing.bewaar(plek, velden, coordinator(UTRECHT));

        var secretaris = iemand(Rol.GEMEENTESECRETARIS, UTRECHT);
        assertThat(toepassing.concept(plek, secretaris).orElseThrow().velden()).isEqualTo(velden);
        assertThat(toepassing.concepten(UTRECHT, secretaris)).containsExactly(plek);
        var ander = coordinator(DEVENTER);
        assertThatThrownBy(() -> toepassing.concept(plek, ander)).isInstanceOf(GeenRecht.class);
        assertThatThrownBy(() -> toepassing.bewaar(plek, velden, ander))
                .isInstanceOf(GeenRecht.class);
        assertThat(toepassing.concepten(UTRECHT, ander)).isEmpty();
        assertThatThrownBy(
                        () -> toepassing.bewaar(plek, Map.of("plan", List.of("a\0b")), secretaris))
                .isInstanceOf(OnjuisteInvoer.class);

        toepassing.geefOp(verzending(s, toegepast(), 0), secretaris);
        assertThat(toepassing.concept(plek, secretaris)).isEmpty();
    }

    @Test
    void voorbeelden_zijn_er_alleen_in_de_demonstratie_en_zijn_te_herkennen() {
        var s = standaard(STANDAARDVERKLARING);
        var op = Map.of(UTRECHT, new Toepassing.Voorbeeld(toegepast(), vandaag()));
        var echt = Personen.beheerder();
        assertThatThrownBy(() -> toepassing.voegVoorbeeldenToe(s.id(), op, echt))
                .isInstanceOf(GeenRecht.class);

        toepassing.voegVoorbeeldenToe(s.id(), op, Personen.alsDemonstratie(echt));
        toepassing.voegVoorbeeldenToe(s.id(), op, Personen.alsDemonstratie(echt));

        assertThat(toepassing.opgaven(s.id(), UTRECHT)).hasSize(1);
        assertThat(toepassing.telling(s.id(), vandaag()).orElseThrow().demonstratie()).isTrue();
    }

    @Test
    void whatWasWrittenStaysAndWhatCannotBeIsRefused() {
        var s = standaard(STANDAARDVERKLARING);
        toepassing.geefOp(verzending(s, eenUitleg(), 0), coordinator(UTRECHT));
        for (var statement :
                List.of(
                        "update toepassing.verplichting set termijn = termijn + 1",
                        "delete from toepassing.verplichting",
                        "update toepassing.opgave set op = op - 1",
                        "delete from toepassing.opgave",
                        "delete from toepassing.opgavetekst",
                        "update toepassing.tekst set inhoud = 'x'",
                        "truncate toepassing.einde cascade",
                        """
                        insert into toepassing.verplichting (id, standaard, gemeente, soort, vanaf,
                            termijn, oorzaak)
                        select gen_random_uuid(), standaard, gemeente, 'VERBINDEND', vanaf + 10,
                            termijn, oorzaak
                        from toepassing.verplichting where standaard = :s and gemeente = 'GM0344'
                        """,
                        """
                        insert into toepassing.einde (verplichting, nr, tot, reden)
                        select id, 1, vanaf - 1, 'INGETROKKEN'
                        from toepassing.verplichting where standaard = :s and gemeente = 'GM0344'
                        """,
                        """
                        insert into toepassing.einde (verplichting, nr, tot, reden)
                        select id, 1, vanaf + 9, 'HERINDELING'
                        from toepassing.verplichting where standaard = :s and gemeente = 'GM0344'
                        """,
                        """
                        insert into toepassing.opgave (id, standaard, gemeente, nr, soort, op, geldig_tot,
                            redenen, besluit, demonstratie, account, namens)
                        values (gen_random_uuid(), :s, 'GM0344', 9, 'LEG_UIT', date '2026-01-01',
                            date '2026-05-01', array['GELD'], date '2026-01-01', false,
                            gen_random_uuid(), 'x')
                        """)) {
            assertThatThrownBy(
                            () ->
                                    transactie.executeWithoutResult(
                                            _ ->
                                                    jdbc.sql(statement)
                                                            .param("s", s.id().waarde())
                                                            .update()))
                    .as(statement)
                    .isInstanceOf(DataAccessException.class);
        }
        jdbc.sql(
                        """
                        update toepassing.tekst set inhoud = null, zout = null,
                            verwijderd_op = date '2026-01-01'
                        where id in (select t.tekst from toepassing.opgavetekst t
                            join toepassing.opgave o on o.id = t.opgave where o.standaard = :s)
                        """)
                .param("s", s.id().waarde())
                .update();
        assertThat(toepassing.opgaven(s.id(), UTRECHT).getFirst().stand())
                .isInstanceOfSatisfying(
                        Stand.LegUit.class, u -> assertThat(u.uitleg().toelichting()).isEmpty());
    }
}
