// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.dossierhouder;

import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.toegang.AccountId;
import nl.standaardwerk.voorbereiding.DossierId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Table {@code dossierhouder.aanwijzing}: only added to. */
@Repository
class AanwijzingRepository {

    private final JdbcClient jdbc;

    AanwijzingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when there is one with this number already. */
    boolean insert(Aanwijzing aanwijzing) {
        return jdbc.sql(
                                """
                                insert into dossierhouder.aanwijzing
                                    (dossier, volgnummer, houder, vervanger, van, door_account, door_namens)
                                values (:dossier, :volgnummer, :houder, :vervanger, :van, :account, :namens)
                                on conflict (dossier, volgnummer) do nothing
                                """)
                        .param("dossier", aanwijzing.dossier().waarde())
                        .param("volgnummer", aanwijzing.volgnummer())
                        .param("houder", aanwijzing.houder().waarde())
                        .param(
                                "vervanger",
                                aanwijzing.vervanger().map(AccountId::waarde).orElse(null))
                        .param("van", aanwijzing.van())
                        .param("account", aanwijzing.door().account())
                        .param("namens", aanwijzing.door().namens())
                        .update()
                == 1;
    }

    /** Who held a dossier, the newest first. */
    List<Aanwijzing> find(DossierId dossier) {
        return jdbc.sql(
                        """
                        select dossier, volgnummer, houder, vervanger, van, door_account, door_namens
                        from dossierhouder.aanwijzing
                        where dossier = :dossier
                        order by volgnummer desc
                        """)
                .param("dossier", dossier.waarde())
                .query(AanwijzingRepository::aanwijzing)
                .list();
    }

    /** The one that counts, of every dossier that ever had one. */
    List<Aanwijzing> findNieuwste() {
        return jdbc.sql(
                        """
                        select distinct on (dossier)
                            dossier, volgnummer, houder, vervanger, van, door_account, door_namens
                        from dossierhouder.aanwijzing
                        order by dossier, volgnummer desc
                        """)
                .query(AanwijzingRepository::aanwijzing)
                .list();
    }

    private static Aanwijzing aanwijzing(ResultSet rij, int nummer) throws SQLException {
        return new Aanwijzing(
                new DossierId(rij.getObject("dossier", UUID.class)),
                rij.getInt("volgnummer"),
                new AccountId(rij.getObject("houder", UUID.class)),
                Optional.ofNullable(rij.getObject("vervanger", UUID.class)).map(AccountId::new),
                rij.getObject("van", LocalDate.class),
                new Ondertekening(
                        rij.getObject("door_account", UUID.class), rij.getString("door_namens")));
    }
}
