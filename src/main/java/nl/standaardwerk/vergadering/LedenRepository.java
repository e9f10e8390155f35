// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vergadering;

import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.toegang.OrgaanCode;
import nl.standaardwerk.vergadering.Lid.Hoedanigheid;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Members, and who was there; rows are only added. */
@Repository
class LedenRepository {

    private final JdbcClient jdbc;
    private final TekstRepository teksten;

    LedenRepository(JdbcClient jdbc, TekstRepository teksten) {
        this.jdbc = jdbc;
        this.teksten = teksten;
    }

    /** Everybody who is, was or will be a member: the chair first, then by name; one statement. */
    List<Lid> van(OrgaanCode orgaan) {
        return jdbc.sql(
                        """
                        select l.*, coalesce(t.inhoud, '') as wie, e.tot
                        from vergadering.lid l
                        join vergadering.tekst t on t.id = l.naam
                        left join vergadering.lid_einde e on e.lid = l.id
                        where l.orgaan = :orgaan
                        order by array_position(array['VOORZITTER', 'LID', 'PLAATSVERVANGER'], l.hoedanigheid),
                            t.inhoud, l.van
                        """)
                .param("orgaan", orgaan.waarde())
                .query(LedenRepository::lid)
                .list();
    }

    void insert(Lid lid, LocalDate op, Ondertekening door) {
        var naam = teksten.bewaarAlsGevuld(lid.naam());
        jdbc.sql(
                        """
                        insert into vergadering.lid (id, orgaan, naam, naam_sha256, hoedanigheid, namens_wie, van,
                            op, account, namens, demonstratie)
                        values (:id, :orgaan, :naam, :sha256, :hoedanigheid, :namensWie, :van,
                            :op, :account, :namens, :demonstratie)
                        """)
                .param("id", lid.id())
                .param("orgaan", lid.orgaan().waarde())
                .param("naam", naam.id())
                .param("sha256", naam.hash())
                .param("hoedanigheid", lid.hoedanigheid().name())
                .param("namensWie", lid.namens())
                .param("van", lid.van())
                .param("op", op)
                .param("account", door.account())
                .param("namens", door.namens())
                .param("demonstratie", lid.demonstratie())
                .update();
    }

    void beeindig(Lid lid, LocalDate tot, LocalDate op, Ondertekening door) {
        jdbc.sql(
                        """
                        insert into vergadering.lid_einde (lid, tot, op, account, namens)
                        values (:lid, :tot, :op, :account, :namens)
                        """)
                .param("lid", lid.id())
                .param("tot", tot)
                .param("op", op)
                .param("account", door.account())
                .param("namens", door.namens())
                .update();
    }

    /** Who was at this meeting, as it was recorded last; empty when it was not; one statement. */
    Optional<Set<UUID>> aanwezig(VergaderingId vergadering) {
        return jdbc.sql(
                        """
                        select leden
                        from vergadering.presentie
                        where vergadering = :vergadering
                        order by nr desc
                        limit 1
                        """)
                .param("vergadering", vergadering.waarde())
                .query((rij, _) -> Set.of((UUID[]) rij.getArray("leden").getArray()))
                .optional();
    }

    void insert(VergaderingId vergadering, Set<UUID> leden, LocalDate op, Ondertekening door) {
        var orde = new ArrayList<>(leden);
        orde.sort(null);
        jdbc.sql(
                        """
                        insert into vergadering.presentie (vergadering, nr, leden, op, account, namens)
                        select :vergadering, coalesce(max(nr), 0) + 1, :leden, :op, :account, :namens
                        from vergadering.presentie
                        where vergadering = :vergadering
                        """)
                .param("vergadering", vergadering.waarde())
                .param("leden", Arrays.copyOf(orde.toArray(), orde.size(), UUID[].class))
                .param("op", op)
                .param("account", door.account())
                .param("namens", door.namens())
                .update();
    }

    private static Lid lid(ResultSet rij, int nummer) throws SQLException {
        return new Lid(
                rij.getObject("id", UUID.class),
                new OrgaanCode(rij.getString("orgaan")),
                rij.getString("wie"),
                Hoedanigheid.valueOf(rij.getString("hoedanigheid")),
                rij.getString("namens_wie"),
                rij.getObject("van", LocalDate.class),
                Optional.ofNullable(rij.getObject("tot", LocalDate.class)),
                rij.getBoolean("demonstratie"));
    }
}
