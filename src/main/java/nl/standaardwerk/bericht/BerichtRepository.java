// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.bericht;

import nl.standaardwerk.bericht.Berichtregel.Gemeld;
import nl.standaardwerk.toegang.AccountId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Tables {@code bericht.bericht} and {@code bericht.gemeld}. */
@Repository
class BerichtRepository {

    private final JdbcClient jdbc;

    BerichtRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void bewaar(Bericht bericht) {
        jdbc.sql(
                        """
                        insert into bericht.bericht (id, account, onderwerp, tekst, html)
                        values (:id, :account, :onderwerp, :tekst, :html)
                        """)
                .param("id", bericht.id().waarde())
                .param("account", bericht.account().waarde())
                .param("onderwerp", bericht.onderwerp())
                .param("tekst", bericht.tekst())
                .param("html", bericht.html())
                .update();
    }

    /**
     * The bericht when it still has to be sent. It is locked until the transaction ends: whoever
     * comes second waits for the first, and then sees that it was sent, or that it was not.
     */
    Optional<Bericht> neem(BerichtId id) {
        return jdbc.sql(
                        """
                        select b.id, b.account, v.stopteken, b.onderwerp, b.tekst, b.html
                        from bericht.bericht b join bericht.voorkeur v on v.account = b.account
                        where b.id = :id and b.verzonden is null and b.opgegeven is null
                        for update of b
                        """)
                .param("id", id.waarde())
                .query(BerichtRepository::bericht)
                .optional();
    }

    private static Bericht bericht(ResultSet rij, int nummer) throws SQLException {
        return new Bericht(
                new BerichtId(rij.getObject("id", UUID.class)),
                new AccountId(rij.getObject("account", UUID.class)),
                new Stopteken(rij.getString("stopteken")),
                rij.getString("onderwerp"),
                rij.getString("tekst"),
                rij.getString("html"));
    }

    void verzonden(BerichtId id) {
        jdbc.sql("update bericht.bericht set verzonden = klok() where id = :id")
                .param("id", id.waarde())
                .update();
    }

    /**
     * Gives up what was made more than this many days ago and was never taken; answers how many.
     */
    int geefOp(int dagen) {
        return jdbc.sql(
                        """
                        update bericht.bericht set opgegeven = klok()
                        where verzonden is null and opgegeven is null
                            and op < klok() - make_interval(days => :dagen)
                        """)
                .param("dagen", dagen)
                .update();
    }

    /** Withdraws what was not sent to this account; answers how many. */
    int trekIn(AccountId account) {
        return jdbc.sql(
                        """
                        delete from bericht.bericht
                        where account = :account and verzonden is null and opgegeven is null
                        """)
                .param("account", account.waarde())
                .update();
    }

    void ruimOp(int dagen) {
        jdbc.sql(
                        """
                        delete from bericht.bericht
                        where coalesce(verzonden, opgegeven) < klok() - make_interval(days => :dagen)
                        """)
                .param("dagen", dagen)
                .update();
    }

    /** The mails to this account, the newest first. */
    List<Bericht.Kort> laatste(AccountId account, int hoogstens) {
        return jdbc.sql(
                        """
                        select onderwerp, op, verzonden, opgegeven is not null as opgegeven
                        from bericht.bericht where account = :account
                        order by op desc, id limit :hoogstens
                        """)
                .param("account", account.waarde())
                .param("hoogstens", hoogstens)
                .query(
                        (rij, nummer) ->
                                new Bericht.Kort(
                                        rij.getString("onderwerp"),
                                        moment(rij, "op").orElseThrow(),
                                        moment(rij, "verzonden"),
                                        rij.getBoolean("opgegeven")))
                .list();
    }

    private static Optional<Instant> moment(ResultSet rij, String kolom) throws SQLException {
        return Optional.ofNullable(rij.getObject(kolom, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }

    Set<Gemeld> gemeld(AccountId account) {
        return Set.copyOf(
                jdbc.sql(
                                """
                                select kenmerk, aanleiding from bericht.gemeld
                                where account = :account
                                """)
                        .param("account", account.waarde())
                        .query(BerichtRepository::gemeld)
                        .list());
    }

    private static Gemeld gemeld(ResultSet rij, int nummer) throws SQLException {
        return new Gemeld(
                rij.getString("kenmerk"), Aanleiding.valueOf(rij.getString("aanleiding")));
    }

    void meld(AccountId account, List<Berichtregel> regels) {
        jdbc.sql(
                        """
                        insert into bericht.gemeld (account, kenmerk, aanleiding)
                        select :account, kenmerk, aanleiding
                        from unnest(:kenmerken::text[], :aanleidingen::text[])
                            as regel (kenmerk, aanleiding)
                        on conflict do nothing
                        """)
                .param("account", account.waarde())
                .param(
                        "kenmerken",
                        regels.stream().map(r -> r.gemeld().kenmerk()).toArray(String[]::new))
                .param(
                        "aanleidingen",
                        regels.stream().map(r -> r.aanleiding().name()).toArray(String[]::new))
                .update();
    }

    /** What no longer waits is new when it comes back. */
    void vergeetBehalve(AccountId account, Collection<String> kenmerken) {
        jdbc.sql(
                        """
                        delete from bericht.gemeld
                        where account = :account and kenmerk <> all (:kenmerken::text[])
                        """)
                .param("account", account.waarde())
                .param("kenmerken", kenmerken.toArray(String[]::new))
                .update();
    }
}
