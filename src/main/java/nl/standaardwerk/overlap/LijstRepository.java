// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overlap;

import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.journaal.Tekstkluis;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Deliveries of the reference lists, and what was checked and not yet taken over. */
@Repository
class LijstRepository {

    private final JdbcClient jdbc;

    LijstRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A file that was checked.
     *
     * @param na number of the delivery that it was compared with; 0 for none
     */
    record Aangeboden(String bestandsnaam, String inhoud, int na) {

        byte[] bytes() {
            return inhoud.getBytes(StandardCharsets.UTF_8);
        }

        String sha256() {
            return Tekstkluis.sha256(bytes());
        }
    }

    /** One who takes over at a time, until the transaction ends. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('overlap.lijst'))").query().singleRow();
    }

    /** Every delivery, newest first within a list. */
    List<Levering> findLeveringen() {
        return jdbc.sql(
                        """
                        select id, lijst, volgnummer, op, bestandsnaam, sha256, aantal, toegevoegd,
                            gewijzigd, vervallen, door_account, door_namens
                        from overlap.levering
                        order by lijst, volgnummer desc
                        """)
                .query((rij, n) -> levering(rij))
                .list();
    }

    private static Levering levering(ResultSet rij) throws SQLException {
        return new Levering(
                rij.getObject("id", UUID.class),
                Referentielijst.valueOf(rij.getString("lijst")),
                rij.getInt("volgnummer"),
                rij.getObject("op", LocalDate.class),
                rij.getString("bestandsnaam"),
                rij.getString("sha256"),
                rij.getInt("aantal"),
                rij.getInt("toegevoegd"),
                rij.getInt("gewijzigd"),
                rij.getInt("vervallen"),
                new Ondertekening(
                        rij.getObject("door_account", UUID.class), rij.getString("door_namens")));
    }

    /** The rows that hold now, by name. */
    List<Lijstregel> findRegels(Referentielijst lijst) {
        return jdbc.sql(
                        """
                        select r.code, r.naam, r.afkorting, r.deel_van, r.status, r.beheerder, r.gebied,
                            r.adres, r.bron
                        from overlap.lijstregel r
                        where r.levering = (select l.id from overlap.levering l where l.lijst = :lijst
                            order by l.volgnummer desc limit 1)
                        order by lower(r.naam), r.code
                        """)
                .param("lijst", lijst.name())
                .query((rij, n) -> regel(rij))
                .list();
    }

    private static Lijstregel regel(ResultSet rij) throws SQLException {
        return new Lijstregel(
                rij.getString("code"),
                rij.getString("naam"),
                rij.getString("afkorting"),
                rij.getString("deel_van"),
                rij.getString("status"),
                rij.getString("beheerder"),
                rij.getString("gebied"),
                rij.getString("adres"),
                rij.getString("bron"));
    }

    void insert(Levering levering) {
        jdbc.sql(
                        """
                        insert into overlap.levering (id, lijst, volgnummer, op, bestandsnaam, sha256,
                            aantal, toegevoegd, gewijzigd, vervallen, door_account, door_namens)
                        values (:id, :lijst, :volgnummer, :op, :bestandsnaam, :sha256, :aantal,
                            :toegevoegd, :gewijzigd, :vervallen, :account, :namens)
                        """)
                .param("id", levering.id())
                .param("lijst", levering.lijst().name())
                .param("volgnummer", levering.volgnummer())
                .param("op", levering.op())
                .param("bestandsnaam", levering.bestandsnaam())
                .param("sha256", levering.sha256())
                .param("aantal", levering.aantal())
                .param("toegevoegd", levering.toegevoegd())
                .param("gewijzigd", levering.gewijzigd())
                .param("vervallen", levering.vervallen())
                .param("account", levering.door().account())
                .param("namens", levering.door().namens())
                .update();
    }

    /** All rows of a delivery in one statement. */
    void insert(UUID levering, List<Lijstregel> regels) {
        jdbc.sql(
                        """
                        insert into overlap.lijstregel (levering, code, naam, afkorting, deel_van, status,
                            beheerder, gebied, adres, bron)
                        select :levering, r.code, r.naam, r.afkorting, r.deel_van, r.status, r.beheerder,
                            r.gebied, r.adres, r.bron
                        from unnest(:codes::text[], :namen::text[], :afkortingen::text[], :delen::text[],
                            :statussen::text[], :beheerders::text[], :gebieden::text[], :adressen::text[],
                            :bronnen::text[])
                            as r (code, naam, afkorting, deel_van, status, beheerder, gebied, adres, bron)
                        """)
                .param("levering", levering)
                .param("codes", kolom(regels, Lijstregel::code))
                .param("namen", kolom(regels, Lijstregel::naam))
                .param("afkortingen", kolom(regels, Lijstregel::afkorting))
                .param("delen", kolom(regels, Lijstregel::deelVan))
                .param("statussen", kolom(regels, Lijstregel::status))
                .param("beheerders", kolom(regels, Lijstregel::beheerder))
                .param("gebieden", kolom(regels, Lijstregel::gebied))
                .param("adressen", kolom(regels, Lijstregel::adres))
                .param("bronnen", kolom(regels, Lijstregel::bron))
                .update();
    }

    private static String[] kolom(List<Lijstregel> regels, Function<Lijstregel, String> cel) {
        return regels.stream().map(cel).toArray(String[]::new);
    }

    /** Keeps a checked file; the one before it is forgotten. */
    void bewaar(Referentielijst lijst, Aangeboden aangeboden, LocalDate op) {
        jdbc.sql(
                        """
                        insert into overlap.concept (lijst, bestandsnaam, inhoud, na, op)
                        values (:lijst, :bestandsnaam, :inhoud, :na, :op)
                        on conflict (lijst) do update set bestandsnaam = excluded.bestandsnaam,
                            inhoud = excluded.inhoud, na = excluded.na, op = excluded.op
                        """)
                .param("lijst", lijst.name())
                .param("bestandsnaam", aangeboden.bestandsnaam())
                .param("inhoud", aangeboden.inhoud())
                .param("na", aangeboden.na())
                .param("op", op)
                .update();
    }

    Optional<Aangeboden> findAangeboden(Referentielijst lijst) {
        return jdbc.sql("select bestandsnaam, inhoud, na from overlap.concept where lijst = :lijst")
                .param("lijst", lijst.name())
                .query(
                        (rij, n) ->
                                new Aangeboden(
                                        rij.getString("bestandsnaam"),
                                        rij.getString("inhoud"),
                                        rij.getInt("na")))
                .optional();
    }

    void verwijderAangeboden(Referentielijst lijst) {
        jdbc.sql("delete from overlap.concept where lijst = :lijst")
                .param("lijst", lijst.name())
                .update();
    }
}
