// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vergadering;

import nl.standaardwerk.bestanden.BestandId;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.vergadering.Punt.Notitie;
import nl.standaardwerk.vergadering.Reactie.Oordeel;
import nl.standaardwerk.voorbereiding.DossierId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Agendas, papers and what the minutes say; rows are only added. */
@Repository
class PuntRepository {

    private final JdbcClient jdbc;
    private final TekstRepository teksten;

    PuntRepository(JdbcClient jdbc, TekstRepository teksten) {
        this.jdbc = jdbc;
        this.teksten = teksten;
    }

    /** Every point of a meeting, also what was taken off, in order; one statement. */
    List<Punt> van(VergaderingId vergadering) {
        return jdbc.sql(
                        """
                        select p.id, p.nr, p.dossier, coalesce(p.nummer, '') as nummer, coalesce(t.inhoud, '') as titel, p.nagekomen,
                            a.punt is not null as afgevoerd, coalesce(ar.inhoud, '') as reden,
                            coalesce(n.nr, 0) as notitie_nr, coalesce(nt.inhoud, '') as notitie
                        from vergadering.punt p
                        join vergadering.tekst t on t.id = p.titel
                        left join vergadering.afvoering a on a.punt = p.id
                        left join vergadering.tekst ar on ar.id = a.reden
                        left join lateral (
                            select nr, tekst from vergadering.notitie where punt = p.id order by nr desc limit 1
                        ) n on true
                        left join vergadering.tekst nt on nt.id = n.tekst
                        where p.vergadering = :vergadering
                        order by p.nr
                        """)
                .param("vergadering", vergadering.waarde())
                .query(PuntRepository::punt)
                .list();
    }

    void insert(VergaderingId vergadering, Punt punt, LocalDate op, Ondertekening door) {
        var titel = teksten.bewaarAlsGevuld(punt.titel());
        jdbc.sql(
                        """
                        insert into vergadering.punt (id, vergadering, nr, dossier, nummer, titel, titel_sha256, nagekomen,
                            op, account, namens)
                        values (:id, :vergadering, :nr, :dossier, nullif(:nummer, ''), :titel, :sha256, :nagekomen,
                            :op, :account, :namens)
                        """)
                .param("id", punt.id())
                .param("vergadering", vergadering.waarde())
                .param("nr", punt.nr())
                .param("dossier", punt.dossier().map(DossierId::waarde).orElse(null))
                .param("nummer", punt.nummer())
                .param("titel", titel.id())
                .param("sha256", titel.hash())
                .param("nagekomen", punt.nagekomen())
                .param("op", op)
                .param("account", door.account())
                .param("namens", door.namens())
                .update();
    }

    void voerAf(Punt punt, String reden, LocalDate op, Ondertekening door) {
        var tekst = teksten.bewaarAlsGevuld(reden);
        jdbc.sql(
                        """
                        insert into vergadering.afvoering (punt, reden, reden_sha256, op, account, namens)
                        values (:punt, :reden, :sha256, :op, :account, :namens)
                        """)
                .param("punt", punt.id())
                .param("reden", tekst.id())
                .param("sha256", tekst.hash())
                .param("op", op)
                .param("account", door.account())
                .param("namens", door.namens())
                .update();
    }

    void noteer(Punt punt, String notitie, LocalDate op, Ondertekening door) {
        var tekst = teksten.bewaarAlsGevuld(notitie);
        jdbc.sql(
                        """
                        insert into vergadering.notitie (punt, nr, tekst, tekst_sha256, op, account, namens)
                        values (:punt, :nr, :tekst, :sha256, :op, :account, :namens)
                        """)
                .param("punt", punt.id())
                .param("nr", punt.notitie().nr() + 1)
                .param("tekst", tekst.id())
                .param("sha256", tekst.hash())
                .param("op", op)
                .param("account", door.account())
                .param("namens", door.namens())
                .update();
    }

    /** What each member thinks now of each point; one statement. */
    List<Reactie> reacties(VergaderingId vergadering) {
        return jdbc.sql(
                        """
                        select distinct on (r.punt, r.lid) r.punt, r.lid, r.oordeel
                        from vergadering.reactie r
                        join vergadering.punt p on p.id = r.punt
                        where p.vergadering = :vergadering
                        order by r.punt, r.lid, r.nr desc
                        """)
                .param("vergadering", vergadering.waarde())
                .query(
                        (rij, _) ->
                                new Reactie(
                                        rij.getObject("punt", UUID.class),
                                        rij.getObject("lid", UUID.class),
                                        Oordeel.valueOf(rij.getString("oordeel"))))
                .list();
    }

    void insert(Reactie reactie, LocalDate op, Ondertekening door) {
        jdbc.sql(
                        """
                        insert into vergadering.reactie (punt, lid, nr, oordeel, op, account, namens)
                        select :punt, :lid, coalesce(max(nr), 0) + 1, :oordeel, :op, :account, :namens
                        from vergadering.reactie
                        where punt = :punt and lid = :lid
                        """)
                .param("punt", reactie.punt())
                .param("lid", reactie.lid())
                .param("oordeel", reactie.oordeel().name())
                .param("op", op)
                .param("account", door.account())
                .param("namens", door.namens())
                .update();
    }

    /** The papers of a meeting, in order of arrival; one statement. */
    List<Stuk> stukken(VergaderingId vergadering) {
        return jdbc.sql(
                        """
                        select bestand, punt, openbaar, nagekomen, op
                        from vergadering.stuk
                        where vergadering = :vergadering
                        order by vastgelegd, bestand
                        """)
                .param("vergadering", vergadering.waarde())
                .query(PuntRepository::stuk)
                .list();
    }

    void insert(VergaderingId vergadering, Stuk stuk, Ondertekening door) {
        jdbc.sql(
                        """
                        insert into vergadering.stuk (vergadering, bestand, punt, openbaar, nagekomen, op, account, namens)
                        values (:vergadering, :bestand, :punt, :openbaar, :nagekomen, :op, :account, :namens)
                        on conflict do nothing
                        """)
                .param("vergadering", vergadering.waarde())
                .param("bestand", stuk.bestand().waarde())
                .param("punt", stuk.punt().orElse(null))
                .param("openbaar", stuk.openbaar())
                .param("nagekomen", stuk.nagekomen())
                .param("op", stuk.op())
                .param("account", door.account())
                .param("namens", door.namens())
                .update();
    }

    private static Stuk stuk(ResultSet rij, int nummer) throws SQLException {
        return new Stuk(
                new BestandId(rij.getObject("bestand", UUID.class)),
                Optional.ofNullable(rij.getObject("punt", UUID.class)),
                rij.getBoolean("openbaar"),
                rij.getBoolean("nagekomen"),
                rij.getObject("op", LocalDate.class));
    }

    private static Punt punt(ResultSet rij, int nummer) throws SQLException {
        return new Punt(
                rij.getObject("id", UUID.class),
                rij.getInt("nr"),
                Optional.ofNullable(rij.getObject("dossier", UUID.class)).map(DossierId::new),
                rij.getString("nummer"),
                rij.getString("titel"),
                rij.getBoolean("nagekomen"),
                rij.getBoolean("afgevoerd")
                        ? Optional.of(rij.getString("reden"))
                        : Optional.empty(),
                new Notitie(rij.getInt("notitie_nr"), rij.getString("notitie")));
    }
}
