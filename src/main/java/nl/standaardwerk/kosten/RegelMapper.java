// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.kosten;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Optional;

/** A line between its row and its record. */
final class RegelMapper {

    private RegelMapper() {}

    /** The line of a row; empty when the version has none. */
    static Optional<Kostenregel> lees(ResultSet rij) throws SQLException {
        var soort = rij.getString("soort");
        if (soort == null) {
            return Optional.empty();
        }
        int nr = rij.getInt("nr");
        var tekst = Optional.ofNullable(rij.getString("inhoud")).orElse("");
        return Optional.of(
                switch (soort) {
                    case "BEHEER" ->
                            new Beheertaak(
                                    nr,
                                    Beheerrol.valueOf(rij.getString("rol")),
                                    tekst,
                                    rij.getObject("vanaf", LocalDate.class));
                    case "POST" -> new Kostenpost(nr, tekst, raming(rij));
                    case "DEKKING" ->
                            new Dekking(
                                    nr,
                                    Dekkingsbron.valueOf(rij.getString("bron")),
                                    tekst,
                                    raming(rij));
                    default -> throw new IllegalStateException("soort " + soort);
                });
    }

    private static Raming raming(ResultSet rij) throws SQLException {
        var eenmalig = getal(rij, "eenmalig_jaar");
        var van = getal(rij, "jaar_van");
        return new Raming(
                Betaler.valueOf(rij.getString("betaler")),
                new Omvang(rij.getInt("inwoners_vanaf"), getal(rij, "inwoners_tot")),
                eenmalig.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Raming.Eenmalig(eenmalig.get(), bedrag(rij, "eenmalig"))),
                van.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new Raming.PerJaar(
                                        new Looptijd(van.get(), getal(rij, "jaar_tot")),
                                        bedrag(rij, "jaar"))));
    }

    private static Bedrag bedrag(ResultSet rij, String soort) throws SQLException {
        return new Bedrag(rij.getLong(soort + "_centen"), rij.getLong(soort + "_inwoner"));
    }

    private static Optional<Integer> getal(ResultSet rij, String kolom) throws SQLException {
        int getal = rij.getInt(kolom);
        return rij.wasNull() ? Optional.empty() : Optional.of(getal);
    }

    /** The values of the row of a line. */
    static JdbcClient.StatementSpec schrijf(JdbcClient.StatementSpec rij, Kostenregel regel) {
        var met = rij.param("nr", regel.nr());
        return switch (regel) {
            case Beheertaak b ->
                    zonderRaming(met.param("soort", "BEHEER"))
                            .param("rol", b.rol().name())
                            .param("vanaf", b.vanaf())
                            .param("bron", null, Types.VARCHAR);
            case Kostenpost p ->
                    raming(zonderBeheer(met.param("soort", "POST")), p.raming())
                            .param("bron", null, Types.VARCHAR);
            case Dekking d ->
                    raming(zonderBeheer(met.param("soort", "DEKKING")), d.raming())
                            .param("bron", d.bron().name());
        };
    }

    private static JdbcClient.StatementSpec zonderBeheer(JdbcClient.StatementSpec rij) {
        return rij.param("rol", null, Types.VARCHAR).param("vanaf", null, Types.DATE);
    }

    private static JdbcClient.StatementSpec zonderRaming(JdbcClient.StatementSpec rij) {
        var leeg = getal(getal(rij, "inwoners_vanaf", null), "inwoners_tot", null);
        return bedrag(bedrag(leeg, "eenmalig", null), "jaar", null)
                .param("betaler", null, Types.VARCHAR)
                .param("eenmalig_jaar", null, Types.INTEGER)
                .param("jaar_van", null, Types.INTEGER)
                .param("jaar_tot", null, Types.INTEGER);
    }

    private static JdbcClient.StatementSpec raming(JdbcClient.StatementSpec rij, Raming raming) {
        var met = rij.param("betaler", raming.betaler().name());
        met = getal(met, "inwoners_vanaf", raming.omvang().vanaf());
        met = getal(met, "inwoners_tot", raming.omvang().tot().orElse(null));
        met = getal(met, "eenmalig_jaar", raming.eenmalig().map(e -> e.jaar()).orElse(null));
        met = bedrag(met, "eenmalig", raming.bedrag(Kostensoort.EENMALIG).orElse(null));
        var looptijd = raming.perJaar().map(Raming.PerJaar::looptijd);
        met = getal(met, "jaar_van", looptijd.map(Looptijd::van).orElse(null));
        met = getal(met, "jaar_tot", looptijd.flatMap(Looptijd::totEnMet).orElse(null));
        return bedrag(met, "jaar", raming.bedrag(Kostensoort.PER_JAAR).orElse(null));
    }

    private static JdbcClient.StatementSpec getal(
            JdbcClient.StatementSpec rij, String naam, @Nullable Integer waarde) {
        return rij.param(naam, waarde, Types.INTEGER);
    }

    private static JdbcClient.StatementSpec bedrag(
            JdbcClient.StatementSpec rij, String soort, @Nullable Bedrag bedrag) {
        return rij.param(soort + "_centen", bedrag == null ? null : bedrag.vast(), Types.BIGINT)
                .param(
                        soort + "_inwoner",
                        bedrag == null ? null : bedrag.perInwoner(),
                        Types.BIGINT);
    }
}
