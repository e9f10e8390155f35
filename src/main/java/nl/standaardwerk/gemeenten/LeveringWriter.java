// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.gemeenten;

import nl.standaardwerk.gemeenten.Levering.Bestand;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Replaces the rows of one source file, in two statements whatever their number. References and
 * sums are checked by the database at the end of the transaction.
 */
@Repository
class LeveringWriter {

    private final JdbcClient jdbc;

    LeveringWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets one importer at a time in, until the end of the transaction. */
    void alleen() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('gemeenten.levering'))")
                .query((_, _) -> true)
                .list();
    }

    void vervang(Bestand bestand, Levering levering) {
        switch (bestand) {
            case GEMEENTEN -> gemeenten(levering.gemeenten());
            case HERINDELINGEN -> herindelingen(levering.herindelingen());
            case VOORGENOMEN -> voorgenomen(levering.voorgenomen());
            case LANDELIJK -> landelijk(levering.landelijk());
            case PROVINCIAAL -> provinciaal(levering.provinciaal());
            case INWONERS -> inwoners(levering.inwoners());
            case GRENSCORRECTIES -> grenscorrecties(levering.grenscorrecties());
        }
    }

    void onthoud(Bestand bestand, String sha256) {
        jdbc.sql(
                        """
                        insert into gemeenten.levering (bestand, sha256, ingelezen)
                        values (:bestand, :sha256, klok())
                        on conflict (bestand) do update
                        set sha256 = excluded.sha256, ingelezen = excluded.ingelezen
                        """)
                .param("bestand", bestand.naam())
                .param("sha256", sha256)
                .update();
    }

    private void gemeenten(List<Gemeente> rijen) {
        jdbc.sql("delete from gemeenten.gemeente").update();
        var sql =
                jdbc.sql(
                        """
                        insert into gemeenten.gemeente
                            (code, naam, cbs_label, provincie, geldt_van, van_exact, geldt_tot)
                        select code, naam, label, provincie, van::date, exact::boolean, tot::date
                        from unnest(:code::text[], :naam::text[], :label::text[],
                            :provincie::text[], :van::text[], :exact::text[], :tot::text[])
                            as rij (code, naam, label, provincie, van, exact, tot)
                        """);
        var kolommen = new Kolommen<>(sql, rijen);
        kolommen.zet("code", Gemeente::code)
                .zet("naam", Gemeente::naam)
                .zet("label", Gemeente::cbsLabel)
                .zet("provincie", rij -> rij.provincie().code())
                .zet("van", Gemeente::van)
                .zet("exact", Gemeente::vanExact)
                .zetAlsBekend("tot", Gemeente::tot)
                .schrijf();
    }

    private void herindelingen(List<Herindeling> rijen) {
        jdbc.sql("delete from gemeenten.herindeling").update();
        var sql =
                jdbc.sql(
                        """
                        insert into gemeenten.herindeling
                            (van, naar, datum, soort, gesplitst, inwoners, aandeel, bron)
                        select van, naar, datum::date, soort, gesplitst::boolean,
                            inwoners::integer, aandeel::numeric, bron
                        from unnest(:van::text[], :naar::text[], :datum::text[], :soort::text[],
                            :gesplitst::text[], :inwoners::text[], :aandeel::text[],
                            :bron::text[])
                            as rij (van, naar, datum, soort, gesplitst, inwoners, aandeel, bron)
                        """);
        new Kolommen<>(sql, rijen)
                .zet("van", Herindeling::van)
                .zet("naar", Herindeling::naar)
                .zet("datum", Herindeling::datum)
                .zet("soort", Herindeling::soort)
                .zet("gesplitst", Herindeling::gesplitst)
                .zetAlsBekend("inwoners", LeveringWriter::inwoners)
                .zet("aandeel", Herindeling::aandeel)
                .zet("bron", Herindeling::bron)
                .schrijf();
    }

    private static Optional<Integer> inwoners(Herindeling pijl) {
        return pijl.inwoners().stream().boxed().findFirst();
    }

    private void voorgenomen(List<VoorgenomenHerindeling> rijen) {
        jdbc.sql("delete from gemeenten.voorgenomen_herindeling").update();
        var sql =
                jdbc.sql(
                        """
                        insert into gemeenten.voorgenomen_herindeling
                            (van, naar, beoogd, soort, stand, stand_op, bron)
                        select van, naar, beoogd::date, soort, stand, stand_op::date, bron
                        from unnest(:van::text[], :naar::text[], :beoogd::text[],
                            :soort::text[], :stand::text[], :standOp::text[], :bron::text[])
                            as rij (van, naar, beoogd, soort, stand, stand_op, bron)
                        """);
        new Kolommen<>(sql, rijen)
                .zet("van", VoorgenomenHerindeling::van)
                .zet("naar", VoorgenomenHerindeling::naar)
                .zet("beoogd", VoorgenomenHerindeling::beoogd)
                .zet("soort", VoorgenomenHerindeling::soort)
                .zet("stand", VoorgenomenHerindeling::stand)
                .zet("standOp", VoorgenomenHerindeling::standOp)
                .zet("bron", VoorgenomenHerindeling::bron)
                .schrijf();
    }

    private void landelijk(List<Levering.Landelijk> rijen) {
        jdbc.sql("delete from gemeenten.landelijk_totaal").update();
        var sql =
                jdbc.sql(
                        """
                        insert into gemeenten.landelijk_totaal (peildatum, aantal, bron)
                        select peildatum::date, aantal::integer, bron
                        from unnest(:peildatum::text[], :aantal::text[], :bron::text[])
                            as rij (peildatum, aantal, bron)
                        """);
        new Kolommen<>(sql, rijen)
                .zet("peildatum", Levering.Landelijk::peildatum)
                .zet("aantal", Levering.Landelijk::aantal)
                .zet("bron", Levering.Landelijk::bron)
                .schrijf();
    }

    private void provinciaal(List<Levering.Provinciaal> rijen) {
        jdbc.sql("delete from gemeenten.provincietotaal").update();
        var sql =
                jdbc.sql(
                        """
                        insert into gemeenten.provincietotaal (provincie, peildatum, aantal)
                        select provincie, peildatum::date, aantal::integer
                        from unnest(:provincie::text[], :peildatum::text[], :aantal::text[])
                            as rij (provincie, peildatum, aantal)
                        """);
        new Kolommen<>(sql, rijen)
                .zet("provincie", rij -> rij.provincie().code())
                .zet("peildatum", Levering.Provinciaal::peildatum)
                .zet("aantal", Levering.Provinciaal::aantal)
                .schrijf();
    }

    private void inwoners(List<Inwonertal> rijen) {
        jdbc.sql("delete from gemeenten.inwonertal").update();
        var sql =
                jdbc.sql(
                        """
                        insert into gemeenten.inwonertal (gemeente, peildatum, aantal)
                        select gemeente, peildatum::date, aantal::integer
                        from unnest(:gemeente::text[], :peildatum::text[], :aantal::text[])
                            as rij (gemeente, peildatum, aantal)
                        """);
        new Kolommen<>(sql, rijen)
                .zet("gemeente", Inwonertal::gemeente)
                .zet("peildatum", Inwonertal::peildatum)
                .zet("aantal", Inwonertal::aantal)
                .schrijf();
    }

    private void grenscorrecties(List<Grenscorrectie> rijen) {
        jdbc.sql("delete from gemeenten.grenscorrectie").update();
        var sql =
                jdbc.sql(
                        """
                        insert into gemeenten.grenscorrectie (gemeente, datum, voor, na)
                        select gemeente, datum::date, voor::integer, na::integer
                        from unnest(:gemeente::text[], :datum::text[], :voor::text[],
                            :na::text[])
                            as rij (gemeente, datum, voor, na)
                        """);
        new Kolommen<>(sql, rijen)
                .zet("gemeente", Grenscorrectie::gemeente)
                .zet("datum", Grenscorrectie::datum)
                .zet("voor", Grenscorrectie::voor)
                .zet("na", Grenscorrectie::na)
                .schrijf();
    }

    /** Hands rows to a statement column by column, each as an array of texts. */
    private static final class Kolommen<T> {

        private final List<T> rijen;
        private StatementSpec sql;

        Kolommen(StatementSpec sql, List<T> rijen) {
            this.sql = sql;
            this.rijen = rijen;
        }

        Kolommen<T> zet(String naam, Function<T, Object> waarde) {
            var cellen = rijen.stream().map(rij -> waarde.apply(rij).toString());
            sql = sql.param(naam, cellen.toArray(String[]::new));
            return this;
        }

        Kolommen<T> zetAlsBekend(String naam, Function<T, Optional<?>> waarde) {
            var cellen =
                    rijen.stream().map(r -> waarde.apply(r).map(Object::toString).orElse(null));
            sql = sql.param(naam, cellen.toArray(String[]::new));
            return this;
        }

        void schrijf() {
            sql.update();
        }
    }
}
