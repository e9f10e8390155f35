// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toegang;

import nl.standaardwerk.gemeenten.GemeenteCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tables {@code toegang.organisatie} and {@code toegang.mandaat}. */
@Repository
class OrganisatieRepository {

    private final JdbcClient jdbc;

    OrganisatieRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when there is one of this name. */
    boolean insert(Organisatie organisatie) {
        return jdbc.sql(
                                """
                                insert into toegang.organisatie (id, naam, soort)
                                values (:id, :naam, :soort)
                                on conflict do nothing
                                """)
                        .param("id", organisatie.id())
                        .param("naam", organisatie.naam())
                        .param("soort", organisatie.soort().name())
                        .update()
                == 1;
    }

    /** False when another has this name. */
    boolean hernoem(Organisatie organisatie) {
        return jdbc.sql(
                                """
                                update toegang.organisatie set naam = :naam
                                where id = :id and not exists (
                                    select from toegang.organisatie a
                                    where lower(a.naam) = lower(:naam) and a.id <> :id)
                                """)
                        .param("id", organisatie.id())
                        .param("naam", organisatie.naam())
                        .update()
                == 1;
    }

    List<Organisatie> findAll() {
        return jdbc.sql("select id, naam, soort from toegang.organisatie order by lower(naam)")
                .query(OrganisatieRepository::organisatie)
                .list();
    }

    /** False when the same mandate runs already. */
    boolean insert(Organisatie.Mandaat mandaat) {
        return jdbc.sql(
                                """
                                insert into toegang.mandaat (id, gemeente, organisatie, besluit, van)
                                values (:id, :gemeente, :organisatie, :besluit, :van)
                                on conflict do nothing
                                """)
                        .param("id", mandaat.id())
                        .param("gemeente", mandaat.gemeente().waarde())
                        .param("organisatie", mandaat.organisatie().id())
                        .param("besluit", mandaat.besluit())
                        .param("van", mandaat.van())
                        .update()
                == 1;
    }

    /** False when it ended already. */
    boolean beeindig(UUID mandaat, LocalDate tot) {
        return jdbc.sql(
                                """
                                update toegang.mandaat set tot = greatest(:tot, van)
                                where id = :id and tot is null
                                """)
                        .param("id", mandaat)
                        .param("tot", tot)
                        .update()
                == 1;
    }

    /** The mandates of one gemeente, the latest first. */
    List<Organisatie.Mandaat> findMandaten(GemeenteCode gemeente) {
        return jdbc.sql(
                        """
                        select m.id as mandaat, m.gemeente, m.besluit, m.van, m.tot, x.id, x.naam, x.soort
                        from toegang.mandaat m
                        join toegang.organisatie x on x.id = m.organisatie
                        where m.gemeente = :gemeente
                        order by m.van desc, lower(x.naam), m.id
                        """)
                .param("gemeente", gemeente.waarde())
                .query(OrganisatieRepository::mandaat)
                .list();
    }

    private static Organisatie organisatie(ResultSet rij, int nummer) throws SQLException {
        return new Organisatie(
                rij.getObject("id", UUID.class),
                rij.getString("naam"),
                Rol.valueOf(rij.getString("soort")));
    }

    private static Organisatie.Mandaat mandaat(ResultSet rij, int nummer) throws SQLException {
        return new Organisatie.Mandaat(
                rij.getObject("mandaat", UUID.class),
                new GemeenteCode(rij.getString("gemeente")),
                organisatie(rij, nummer),
                rij.getString("besluit"),
                rij.getObject("van", LocalDate.class),
                Optional.ofNullable(rij.getObject("tot", LocalDate.class)));
    }
}
