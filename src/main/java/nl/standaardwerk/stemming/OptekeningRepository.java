// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

import nl.standaardwerk.bestanden.BestandId;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.raadpleging.RaadplegingId;
import nl.standaardwerk.toegang.AccountId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps the votes that came by letter or telephone: rows are added, never changed. */
@Repository
class OptekeningRepository {

    private final JdbcClient jdbc;
    private final TekstRepository teksten;

    OptekeningRepository(JdbcClient jdbc, TekstRepository teksten) {
        this.jdbc = jdbc;
        this.teksten = teksten;
    }

    void insert(RaadplegingId id, Optekening nieuw) {
        var tekst = teksten.bewaarAlsGevuld(nieuw.verklaring());
        jdbc.sql(
                        """
                        insert into stemming.optekening
                            (id, raadpleging, gemeente, weg, keuze, verklaring, verklaring_sha256,
                             machtiging, bestand, eerste)
                        values (:optekening, :id, :gemeente, :weg, :keuze, :tekst, :hash,
                                :machtiging, :bestand, :eerste)
                        """)
                .param("optekening", nieuw.id())
                .param("id", id.waarde())
                .param("gemeente", nieuw.gemeente().waarde())
                .param("weg", nieuw.weg().name())
                .param("keuze", nieuw.keuze())
                .param("tekst", tekst.id())
                .param("hash", tekst.hash())
                .param("machtiging", nieuw.machtiging())
                .param("bestand", nieuw.bestand().waarde())
                .param("eerste", nieuw.eerste().waarde())
                .update();
    }

    /** What the second person did; the version of the vote that came of it, when they agreed. */
    void tweede(Optekening optekening, AccountId tweede, Optional<Integer> versie) {
        jdbc.sql(
                        """
                        insert into stemming.tweede_optekening
                            (optekening, eerste, tweede, gelijk, versie)
                        values (:id, :eerste, :tweede, :gelijk, :versie)
                        """)
                .param("id", optekening.id())
                .param("eerste", optekening.eerste().waarde())
                .param("tweede", tweede.waarde())
                .param("gelijk", versie.isPresent())
                .param("versie", versie.orElse(null), java.sql.Types.INTEGER)
                .update();
    }

    /** All of one vote, oldest first. */
    List<Optekening> find(RaadplegingId id) {
        return jdbc.sql(
                        """
                        select o.id, o.gemeente, o.weg, o.keuze, t.inhoud as verklaring,
                               o.machtiging, o.bestand, o.eerste, o.vastgelegd, w.tweede, w.gelijk
                        from stemming.optekening o
                        left join stemming.tekst t on t.id = o.verklaring
                        left join stemming.tweede_optekening w on w.optekening = o.id
                        where o.raadpleging = :id
                        order by o.vastgelegd, o.id
                        """)
                .param("id", id.waarde())
                .query((rs, n) -> optekening(rs))
                .list();
    }

    /**
     * How many votes that count came by letter or telephone. Who had voted the same on the site
     * before, is not among them: that vote was received at another moment.
     */
    List<Optekening.Aantal> geteld(RaadplegingId id) {
        return jdbc.sql(
                        """
                        select o.weg, count(*) as gemeenten, sum(k.gewicht) as gewicht
                        from stemming.optekening o
                        join stemming.tweede_optekening w on w.optekening = o.id
                        join stemming.kiezer k
                            on k.raadpleging = o.raadpleging and k.gemeente = o.gemeente
                        join stemming.stem s
                            on s.raadpleging = o.raadpleging and s.gemeente = o.gemeente
                                and s.versie = w.versie and s.ontvangen = o.vastgelegd
                        where o.raadpleging = :id
                            and s.versie = (select max(x.versie) from stemming.stem x
                                            where x.raadpleging = s.raadpleging
                                                and x.gemeente = s.gemeente)
                        group by o.weg
                        """)
                .param("id", id.waarde())
                .query(
                        (rs, n) ->
                                new Optekening.Aantal(
                                        Optekening.Weg.valueOf(rs.getString("weg")),
                                        rs.getInt("gemeenten"),
                                        rs.getLong("gewicht")))
                .list();
    }

    boolean isDocument(BestandId bestand) {
        return jdbc.sql("select exists (select from stemming.optekening where bestand = :bestand)")
                .param("bestand", bestand.waarde())
                .query(Boolean.class)
                .single();
    }

    private static Optekening optekening(ResultSet rs) throws SQLException {
        @Nullable String verklaring = rs.getString("verklaring");
        @Nullable UUID tweede = rs.getObject("tweede", UUID.class);
        return new Optekening(
                rs.getObject("id", UUID.class),
                new GemeenteCode(rs.getString("gemeente")),
                Optekening.Weg.valueOf(rs.getString("weg")),
                rs.getString("keuze"),
                verklaring == null ? "" : verklaring,
                rs.getInt("machtiging"),
                new BestandId(rs.getObject("bestand", UUID.class)),
                new AccountId(rs.getObject("eerste", UUID.class)),
                StemmingRepository.moment(rs, "vastgelegd"),
                tweede == null
                        ? Optional.empty()
                        : Optional.of(
                                new Optekening.Tweede(
                                        new AccountId(tweede), rs.getBoolean("gelijk"))));
    }
}
