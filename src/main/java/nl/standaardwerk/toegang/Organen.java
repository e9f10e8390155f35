// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toegang;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.regeling.Actor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The bodies of VNG that have a part in a procedure, as dated facts (§3, fn 3 and 4). */
@Service
@Transactional(readOnly = true)
public class Organen {

    private final JdbcClient jdbc;

    /** Bodies are written by migrations only, so they are read once. */
    private volatile List<Orgaan> gelezen = List.of();

    Organen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The body with this code, whether or not it still exists.
     *
     * @throws NietGevonden when there is no such body
     */
    public Orgaan get(OrgaanCode code) {
        return alle().stream()
                .filter(o -> o.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NietGevonden("orgaan", code.waarde()));
    }

    /** The bodies that exist on this day, in the order of the procedure, then by name. */
    public List<Orgaan> op(LocalDate dag) {
        return alle().stream().filter(o -> o.bestaatOp(dag)).toList();
    }

    /** The bodies that play this part on this day: one, or several commissies. */
    public List<Orgaan> van(Actor actor, LocalDate dag) {
        return op(dag).stream().filter(o -> o.actor() == actor).toList();
    }

    private List<Orgaan> alle() {
        if (gelezen.isEmpty()) {
            gelezen = lees();
        }
        return gelezen;
    }

    private List<Orgaan> lees() {
        return jdbc.sql(
                        """
                        select code, actor, naam, van, tot
                        from toegang.orgaan
                        order by volgorde, naam
                        """)
                .query(Organen::orgaan)
                .list();
    }

    private static Orgaan orgaan(ResultSet rij, int nummer) throws SQLException {
        return new Orgaan(
                new OrgaanCode(rij.getString("code")),
                Actor.valueOf(rij.getString("actor")),
                rij.getString("naam"),
                rij.getObject("van", LocalDate.class),
                Optional.ofNullable(rij.getObject("tot", LocalDate.class)));
    }
}
