// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overlap;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/**
 * Finds what looks like a voorstel, in one statement: by the stems that title and name share, by
 * the likeness of their spelling, and by a name of which all words stand in the summary.
 *
 * <p>The likeness is the highest of: half the share of the shorter name that is shared plus half
 * the share of both together; the trigram similarity; 0.6 when every word of the name is in title
 * or summary. So a one-word name inside a longer title always counts, and one of two common words
 * alone does not.
 */
@Repository
class KandidaatReader {

    private static final String ZOEK =
            """
            with vraag as (
                select unaccent(:titel) as plat,
                    tsvector_to_array(to_tsvector('dutch', unaccent(:titel))) as titel,
                    tsvector_to_array(to_tsvector('dutch', unaccent(:titel || ' ' || :samenvatting))) as alles
            ), gevonden as (
                select p.soort, p.doel, p.naam, p.zoektekst = v.plat as zelfde,
                    similarity(p.zoektekst, v.plat)::numeric as lijkt,
                    array(select w from unnest(tsvector_to_array(p.woorden)) w
                        where w = any(v.alles) order by w) as woorden,
                    (select count(*) from unnest(tsvector_to_array(p.woorden)) w
                        where w = any(v.titel))::numeric as gedeeld,
                    length(p.woorden) as eigen, cardinality(v.titel) as gevraagd
                from vraag v
                join overlap.vindplaats p
                    on p.woorden @@ array_to_string(array(
                            select quote_literal(w) from unnest(v.alles) w), ' | ')::tsquery
                        or p.zoektekst % v.plat
                where (p.soort in ('FORUM', 'GEMMA') or p.demonstratie = :demonstratie)
                    and not (p.doel = any(:zonder))
            ), gewogen as (
                select g.*, greatest(lijkt,
                    case when zelfde then 1 else 0 end,
                    case when gedeeld > 0
                        then gedeeld / (2 * least(eigen, gevraagd)) + gedeeld / (eigen + gevraagd)
                        else 0 end,
                    case when eigen > 0 and cardinality(woorden) = eigen then 0.6 else 0 end)
                    as gelijkenis
                from gevonden g
            )
            select soort, doel, naam, zelfde, woorden, round(gelijkenis * 100)::int as gelijkenis
            from gewogen
            where gelijkenis >= :drempel
            order by gelijkenis desc, array_position(array['REGISTER', 'VOORSTEL', 'FORUM', 'GEMMA'], soort),
                lower(naam), doel
            limit 200
            """;

    private final JdbcClient jdbc;
    private final double drempel;

    /**
     * @param drempel setting {@code standaardwerk.overlap.drempel}: what looks less like the
     *     voorstel is no candidate, 0 to 1; above 1 nothing is one
     */
    KandidaatReader(JdbcClient jdbc, @Value("${standaardwerk.overlap.drempel}") double drempel) {
        this.jdbc = jdbc;
        this.drempel = drempel;
    }

    /** Whether there are candidates at all. */
    boolean zoekt() {
        return drempel <= 1;
    }

    /** Everything over the threshold, most alike first. */
    List<Kandidaat> find(Zoekopdracht opdracht) {
        return zoekt() ? zoek(opdracht) : List.of();
    }

    /**
     * What is looked for.
     *
     * @param zonder what is no candidate: the voorstel itself and its own standard
     */
    record Zoekopdracht(
            String titel, String samenvatting, boolean demonstratie, List<String> zonder) {

        Zoekopdracht {
            zonder = List.copyOf(zonder);
        }
    }

    private List<Kandidaat> zoek(Zoekopdracht opdracht) {
        return jdbc.sql(ZOEK)
                .param("titel", Woorden.betekenis(opdracht.titel()))
                .param("samenvatting", Woorden.betekenis(opdracht.samenvatting()))
                .param("demonstratie", opdracht.demonstratie())
                .param("zonder", opdracht.zonder().toArray(String[]::new))
                .param("drempel", drempel)
                .query((rij, n) -> kandidaat(rij))
                .list();
    }

    private static Kandidaat kandidaat(ResultSet rij) throws SQLException {
        var naam = rij.getString("naam");
        var stammen = (String[]) rij.getArray("woorden").getArray();
        return new Kandidaat(
                Kandidaat.Soort.valueOf(rij.getString("soort")),
                rij.getString("doel"),
                naam,
                rij.getInt("gelijkenis"),
                Arrays.stream(stammen).map(stam -> Woorden.heel(naam, stam)).distinct().toList(),
                rij.getBoolean("zelfde"));
    }
}
