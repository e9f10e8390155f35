// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overlap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.Collection;
import java.util.List;

/** The index in which everything that a voorstel may overlap with can be found. */
@Repository
class VindplaatsRepository {

    private static final String VOEG_TOE =
            """
            insert into overlap.vindplaats (soort, doel, naam, demonstratie, zoektekst, woorden)
            select :soort, r.doel, r.naam, r.demonstratie, unaccent(r.zoektekst),
                to_tsvector('dutch', unaccent(r.zoektekst))
            from unnest(:doelen::text[], :namen::text[], :demonstraties::boolean[], :zoekteksten::text[])
                as r (doel, naam, demonstratie, zoektekst)
            on conflict (soort, doel) do update set naam = excluded.naam,
                zoektekst = excluded.zoektekst, woorden = excluded.woorden
            """;

    private static final String ZOEK =
            """
            select p.soort, p.doel, p.naam
            from overlap.vindplaats p, (select unaccent(:vraag) as tekst) v
            where p.soort = any(:soorten)
                and (p.woorden @@ plainto_tsquery('dutch', v.tekst)
                    or v.tekst <% p.zoektekst
                    or p.zoektekst like '%' || v.tekst || '%')
            order by (p.zoektekst like '%' || v.tekst || '%') desc,
                word_similarity(v.tekst, p.zoektekst) desc, similarity(v.tekst, p.zoektekst) desc,
                lower(p.naam), p.doel
            limit :aantal
            """;

    private final JdbcClient jdbc;

    VindplaatsRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Something to be found.
     *
     * @param doel its identity where it stands
     * @param naam as it is shown
     * @param namen every name under which it is known
     */
    record Vindplaats(String doel, String naam, String namen, boolean demonstratie) {}

    /** One thing that was found. */
    record Treffer(Kandidaat.Soort soort, String doel, String naam) {}

    /** Puts in what is new and renews what changed. */
    void bewaar(Kandidaat.Soort soort, List<Vindplaats> plaatsen) {
        jdbc.sql(VOEG_TOE)
                .param("soort", soort.name())
                .param("doelen", plaatsen.stream().map(Vindplaats::doel).toArray(String[]::new))
                .param("namen", plaatsen.stream().map(Vindplaats::naam).toArray(String[]::new))
                .param(
                        "demonstraties",
                        plaatsen.stream().map(Vindplaats::demonstratie).toArray(Boolean[]::new))
                .param(
                        "zoekteksten",
                        plaatsen.stream()
                                .map(p -> Woorden.betekenis(p.namen()))
                                .toArray(String[]::new))
                .update();
    }

    /** Takes out everything of a list, before its new delivery is put in. */
    void verwijder(Kandidaat.Soort soort) {
        jdbc.sql("delete from overlap.vindplaats where soort = :soort")
                .param("soort", soort.name())
                .update();
    }

    int tel(Kandidaat.Soort soort) {
        return jdbc.sql("select count(*) from overlap.vindplaats where soort = :soort")
                .param("soort", soort.name())
                .query(Integer.class)
                .single();
    }

    /** What fits the words a person typed, best first; a typing error does not matter. */
    List<Treffer> zoek(String vraag, Collection<Kandidaat.Soort> soorten, int aantal) {
        var plat = Woorden.plat(vraag);
        if (plat.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(ZOEK)
                .param("vraag", plat)
                .param("soorten", soorten.stream().map(Enum::name).toArray(String[]::new))
                .param("aantal", aantal)
                .query(
                        (rij, n) ->
                                new Treffer(
                                        Kandidaat.Soort.valueOf(rij.getString("soort")),
                                        rij.getString("doel"),
                                        rij.getString("naam")))
                .list();
    }
}
