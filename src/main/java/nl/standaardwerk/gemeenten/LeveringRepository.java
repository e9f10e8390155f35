// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.gemeenten;

import nl.standaardwerk.gemeenten.Levering.Landelijk;
import nl.standaardwerk.gemeenten.Levering.Provinciaal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Reads the tables back into a delivery. */
@Repository
class LeveringRepository {

    private final JdbcClient jdbc;

    LeveringRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Per file the SHA-256 of what the tables hold. */
    Map<String, String> controlegetallen() {
        return jdbc
                .sql("select bestand, sha256 from gemeenten.levering")
                .query((rij, _) -> Map.entry(rij.getString(1), rij.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Levering lees() {
        return new Levering(
                gemeenten(),
                herindelingen(),
                voorgenomen(),
                grenscorrecties(),
                inwoners(),
                provinciaal(),
                landelijk());
    }

    private List<Gemeente> gemeenten() {
        return jdbc.sql(
                        """
                        select code, naam, cbs_label, provincie, geldt_van, van_exact, geldt_tot
                        from gemeenten.gemeente
                        """)
                .query(
                        (rij, _) ->
                                new Gemeente(
                                        code(rij, "code"),
                                        rij.getString("naam"),
                                        rij.getString("cbs_label"),
                                        Provincie.vanCode(rij.getString("provincie")),
                                        dag(rij, "geldt_van"),
                                        rij.getBoolean("van_exact"),
                                        Optional.ofNullable(
                                                rij.getObject("geldt_tot", LocalDate.class))))
                .list();
    }

    private List<Herindeling> herindelingen() {
        return jdbc.sql(
                        """
                        select van, naar, datum, soort, gesplitst, inwoners, aandeel, bron
                        from gemeenten.herindeling
                        """)
                .query(
                        (rij, _) ->
                                new Herindeling(
                                        code(rij, "van"),
                                        code(rij, "naar"),
                                        dag(rij, "datum"),
                                        soort(rij),
                                        rij.getBoolean("gesplitst"),
                                        getal(rij, "inwoners"),
                                        rij.getBigDecimal("aandeel"),
                                        URI.create(rij.getString("bron"))))
                .list();
    }

    private List<VoorgenomenHerindeling> voorgenomen() {
        return jdbc.sql(
                        """
                        select van, naar, beoogd, soort, stand, stand_op, bron
                        from gemeenten.voorgenomen_herindeling
                        order by beoogd, van, naar
                        """)
                .query(
                        (rij, _) ->
                                new VoorgenomenHerindeling(
                                        code(rij, "van"),
                                        code(rij, "naar"),
                                        dag(rij, "beoogd"),
                                        soort(rij),
                                        rij.getString("stand"),
                                        dag(rij, "stand_op"),
                                        URI.create(rij.getString("bron"))))
                .list();
    }

    private List<Grenscorrectie> grenscorrecties() {
        return jdbc.sql(
                        """
                        select gemeente, datum, voor, na
                        from gemeenten.grenscorrectie
                        order by datum, gemeente
                        """)
                .query(
                        (rij, _) ->
                                new Grenscorrectie(
                                        code(rij, "gemeente"),
                                        dag(rij, "datum"),
                                        rij.getInt("voor"),
                                        rij.getInt("na")))
                .list();
    }

    private List<Inwonertal> inwoners() {
        return jdbc.sql("select gemeente, peildatum, aantal from gemeenten.inwonertal")
                .query(
                        (rij, _) ->
                                new Inwonertal(
                                        code(rij, "gemeente"),
                                        dag(rij, "peildatum"),
                                        rij.getInt("aantal")))
                .list();
    }

    private List<Provinciaal> provinciaal() {
        return jdbc.sql("select provincie, peildatum, aantal from gemeenten.provincietotaal")
                .query(
                        (rij, _) ->
                                new Provinciaal(
                                        Provincie.vanCode(rij.getString("provincie")),
                                        dag(rij, "peildatum"),
                                        rij.getInt("aantal")))
                .list();
    }

    private List<Landelijk> landelijk() {
        return jdbc.sql("select peildatum, aantal, bron from gemeenten.landelijk_totaal")
                .query(
                        (rij, _) ->
                                new Landelijk(
                                        dag(rij, "peildatum"),
                                        rij.getInt("aantal"),
                                        rij.getString("bron")))
                .list();
    }

    private static GemeenteCode code(ResultSet rij, String kolom) throws SQLException {
        return new GemeenteCode(rij.getString(kolom));
    }

    private static LocalDate dag(ResultSet rij, String kolom) throws SQLException {
        return rij.getObject(kolom, LocalDate.class);
    }

    private static Herindeling.Soort soort(ResultSet rij) throws SQLException {
        return Herindeling.Soort.valueOf(rij.getString("soort"));
    }

    private static OptionalInt getal(ResultSet rij, String kolom) throws SQLException {
        var getal = rij.getInt(kolom);
        return rij.wasNull() ? OptionalInt.empty() : OptionalInt.of(getal);
    }
}
