// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.consultatie;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.toegang.AccountId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps reactions, their versions and answers: rows are added, only texts can be erased. */
@Repository
class ReactieRepository {

    private static final String REACTIE =
            """
            select r.id, r.consultatie, r.deel, r.soort, r.gemeente, n.inhoud as naam,
                   o.inhoud as organisatie, v.standpunt, t.inhoud as tekst, v.versie, r.vastgelegd,
                   exists (select 1 from consultatie.intrekking i where i.reactie = r.id) as weg,
                   h.grond, a.gevolg, ar.inhoud as reden, a.op as beantwoord, a.volgnummer
            from consultatie.reactie r
            join lateral (select * from consultatie.reactieversie x where x.reactie = r.id
                          order by x.versie desc limit 1) v on true
            join consultatie.tekst t on t.id = v.tekst
            left join consultatie.tekst n on n.id = r.naam
            left join consultatie.tekst o on o.id = r.organisatie
            left join lateral (select * from consultatie.verberging x where x.reactie = r.id
                               order by x.volgnummer desc limit 1) h on true
            left join lateral (select * from consultatie.antwoord x where x.reactie = r.id
                               order by x.volgnummer desc limit 1) a on true
            left join consultatie.tekst ar on ar.id = a.reden
            """;

    private final JdbcClient jdbc;
    private final TekstRepository teksten;

    ReactieRepository(JdbcClient jdbc, TekstRepository teksten) {
        this.jdbc = jdbc;
        this.teksten = teksten;
    }

    /** Where a reaction came from: salted hashes only, and the account if there was one. */
    record Herkomst(String sleutelHash, String afzender, Optional<AccountId> account) {}

    void insert(
            UUID id,
            UUID consultatie,
            Consultatiedeel deel,
            Reactieinvoer invoer,
            Herkomst herkomst) {
        var naam = teksten.bewaarAlsGevuld(invoer.naam());
        var organisatie = teksten.bewaarAlsGevuld(invoer.organisatie());
        jdbc.sql(
                        """
                        insert into consultatie.reactie
                            (id, consultatie, deel, soort, gemeente, naam, naam_sha256, organisatie,
                             organisatie_sha256, sleutel_sha256, afzender, account)
                        values (:id, :consultatie, :deel, :soort, :gemeente, :naam, :naamHash,
                                :organisatie, :organisatieHash, :sleutel, :afzender, :account)
                        """)
                .param("id", id)
                .param("consultatie", consultatie)
                .param("deel", deel.name())
                .param("soort", invoer.soort().name())
                .param("gemeente", invoer.gemeente().map(GemeenteCode::waarde).orElse(null))
                .param("naam", naam.id())
                .param("naamHash", naam.hash())
                .param("organisatie", organisatie.id())
                .param("organisatieHash", organisatie.hash())
                .param("sleutel", herkomst.sleutelHash())
                .param("afzender", herkomst.afzender())
                .param("account", herkomst.account().map(AccountId::waarde).orElse(null))
                .update();
        insertVersie(id, 1, invoer.inhoud());
    }

    void insertVersie(UUID reactie, int versie, Reactieinvoer.Inhoud inhoud) {
        var tekst = teksten.bewaarAlsGevuld(inhoud.tekst());
        jdbc.sql(
                        """
                        insert into consultatie.reactieversie
                            (reactie, versie, standpunt, tekst, tekst_sha256)
                        values (:reactie, :versie, :standpunt, :tekst, :hash)
                        """)
                .param("reactie", reactie)
                .param("versie", versie)
                .param("standpunt", inhoud.standpunt().name())
                .param("tekst", tekst.id())
                .param("hash", tekst.hash())
                .update();
    }

    /** Withdraws, and erases every text and name of the reaction. */
    void trekIn(UUID reactie, LocalDate op) {
        jdbc.sql("insert into consultatie.intrekking (reactie) values (:id)")
                .param("id", reactie)
                .update();
        jdbc.sql(
                        """
                        update consultatie.tekst set inhoud = null, zout = null, verwijderd_op = :op
                        where verwijderd_op is null
                          and id in (select tekst from consultatie.reactieversie where reactie = :id
                                     union select naam from consultatie.reactie where id = :id
                                     union select organisatie from consultatie.reactie where id = :id)
                        """)
                .param("id", reactie)
                .param("op", op)
                .update();
    }

    void verberg(UUID reactie, Optional<Reactie.Grond> grond, AccountId account) {
        jdbc.sql(
                        """
                        insert into consultatie.verberging (reactie, volgnummer, grond, account)
                        select :id, coalesce(max(volgnummer), 0) + 1, :grond, :account
                        from consultatie.verberging where reactie = :id
                        """)
                .param("id", reactie)
                .param("grond", grond.map(Enum::name).orElse(null))
                .param("account", account.waarde())
                .update();
    }

    void beantwoord(UUID reactie, Reactie.Antwoord antwoord, Ondertekening door) {
        var reden = teksten.bewaarAlsGevuld(antwoord.reden());
        jdbc.sql(
                        """
                        insert into consultatie.antwoord
                            (reactie, volgnummer, gevolg, reden, reden_sha256, op, account, namens)
                        values (:id, :nummer, :gevolg, :reden, :hash, :op, :account, :namens)
                        """)
                .param("id", reactie)
                .param("nummer", antwoord.volgnummer())
                .param("gevolg", antwoord.gevolg().name())
                .param("reden", reden.id())
                .param("hash", reden.hash())
                .param("op", antwoord.op())
                .param("account", door.account())
                .param("namens", door.namens())
                .update();
    }

    /** How many came from this address since a moment. */
    int tel(String afzender, Instant sinds) {
        return jdbc.sql(
                        """
                        select count(*) from consultatie.reactie
                        where afzender = :afzender and vastgelegd >= :sinds
                        """)
                .param("afzender", afzender)
                .param("sinds", OffsetDateTime.ofInstant(sinds, ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** The reactions to a consultatie, oldest first; one statement. */
    List<Reactie> find(UUID consultatie) {
        return jdbc.sql(REACTIE + "where r.consultatie = :id order by r.vastgelegd, r.id")
                .param("id", consultatie)
                .query((rs, n) -> reactie(rs))
                .list();
    }

    Optional<Reactie> findBySleutel(String sleutelHash) {
        return jdbc.sql(REACTIE + "where r.sleutel_sha256 = :hash")
                .param("hash", sleutelHash)
                .query((rs, n) -> reactie(rs))
                .optional();
    }

    private static Reactie reactie(ResultSet rij) throws SQLException {
        return new Reactie(
                rij.getObject("id", UUID.class),
                rij.getObject("consultatie", UUID.class),
                Consultatiedeel.valueOf(rij.getString("deel")),
                Reactie.Soort.valueOf(rij.getString("soort")),
                Optional.ofNullable(rij.getString("gemeente")).map(GemeenteCode::new),
                ConsultatieRepository.leeg(rij, "naam"),
                ConsultatieRepository.leeg(rij, "organisatie"),
                Reactie.Standpunt.valueOf(rij.getString("standpunt")),
                ConsultatieRepository.leeg(rij, "tekst"),
                rij.getInt("versie"),
                rij.getObject("vastgelegd", OffsetDateTime.class).toInstant(),
                rij.getBoolean("weg"),
                Optional.ofNullable(rij.getString("grond")).map(Reactie.Grond::valueOf),
                antwoord(rij));
    }

    private static Optional<Reactie.Antwoord> antwoord(ResultSet rij) throws SQLException {
        var gevolg = rij.getString("gevolg");
        return gevolg == null
                ? Optional.empty()
                : Optional.of(
                        new Reactie.Antwoord(
                                Reactie.Gevolg.valueOf(gevolg),
                                ConsultatieRepository.leeg(rij, "reden"),
                                rij.getObject("beantwoord", LocalDate.class),
                                rij.getInt("volgnummer")));
    }
}
