// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.voorbereiding;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.regeling.Categorie;
import nl.standaardwerk.regeling.Datering;
import nl.standaardwerk.regeling.Handeling;
import nl.standaardwerk.regeling.Ladder;
import nl.standaardwerk.regeling.Stap;
import nl.standaardwerk.regeling.Trede;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.register.StandaardId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Reads voorstellen, one or many, in one statement. What a voorstel says is read at the dossier
 * version that the reader may see: the newest for those inside, the submitted one for all others.
 */
@Repository
class VoorstelReader {

    private static final String PER_VERZOEK = VoorstelReader.class.getName();

    private static final String KOLOMMEN =
            """
            select v.id, v.nummer, v.stap, v.sinds, v.aangehouden_tot, v.regeling, v.ingebracht,
                v.ingediend, v.dossierversie, v.openbare_versie, v.ontbreekt, v.demonstratie, v.versie,
                g.titel, g.soort, g.standaard, g.categorie, g.voorgesteld,
                case when v.binnen or v.openbare_versie is not null then t.inhoud end as samenvatting,
                case when v.binnen or v.openbare_versie is not null then (
                    select string_agg(l.soort || ' ' || l.graad || ' ' || l.vanaf, ',' order by l.volgorde)
                    from voorbereiding.trede l
                    where l.dossier = g.dossier and l.versie = g.versie) end as ladder,
                (select string_agg(d.gemeente, ',' order by d.gemeente) from voorbereiding.deelnemer d
                    where d.dossier = v.id and d.rol = 'INDIENER') as indieners,
                (select string_agg(d.gemeente, ',' order by d.op, d.gemeente) from voorbereiding.deelnemer d
                    where d.dossier = v.id and d.rol = 'MEDE_INDIENER') as mede_indieners,
                count(*) over () as totaal
            from (select w.*, (:alles or exists (
                        select from voorbereiding.deelnemer d where d.dossier = w.id
                            and d.rol = 'INDIENER' and d.gemeente = any(:gemeenten))) as binnen
                    from voorbereiding.voorstel w) v
            join lateral (select h.* from voorbereiding.voorstelgegevens h
                where h.dossier = v.id
                    and h.versie <= case when v.binnen then v.dossierversie
                        else coalesce(v.openbare_versie, v.dossierversie) end
                order by h.versie desc limit 1) g on true
            left join voorbereiding.tekst t on t.id = g.samenvatting
            """;

    private final JdbcClient jdbc;

    VoorstelReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How far a reader may look.
     *
     * @param alles every draft
     * @param gemeenten otherwise the drafts of these gemeenten
     */
    record Zicht(boolean alles, Set<GemeenteCode> gemeenten) {

        static final Zicht BINNEN = new Zicht(true, Set.of());
    }

    Optional<Voorstel> find(DossierId id, Zicht zicht) {
        return statement("where v.id = :id", zicht)
                .param("id", id.waarde())
                .query((rij, n) -> voorstel(rij))
                .optional();
    }

    Optional<Voorstel> find(String nummer, Zicht zicht) {
        return statement("where v.nummer = :nummer", zicht)
                .param("nummer", nummer)
                .query((rij, n) -> voorstel(rij))
                .optional();
    }

    /** Everything as it stands, newest number first; one statement per request. */
    List<Voorstel> alle() {
        var verzoek = RequestContextHolder.getRequestAttributes();
        if (verzoek != null
                && verzoek.getAttribute(PER_VERZOEK, RequestAttributes.SCOPE_REQUEST)
                        instanceof Voorstelfilter.Lijst bekend) {
            return bekend.voorstellen();
        }
        var lijst = find(Voorstelfilter.alles(), Zicht.BINNEN);
        if (verzoek != null) {
            verzoek.setAttribute(PER_VERZOEK, lijst, RequestAttributes.SCOPE_REQUEST);
        }
        return lijst.voorstellen();
    }

    Voorstelfilter.Lijst find(Voorstelfilter filter, Zicht zicht) {
        var totaal = new int[1];
        var voorstellen =
                statement(VOORWAARDEN + volgorde(filter.volgorde()) + BLAD, zicht)
                        .param("zoek", filter.zoek())
                        .param("alleStappen", filter.stappen().isEmpty())
                        .param("stappen", namen(filter.stappen()))
                        .param("alleBindingen", filter.bindingen().isEmpty())
                        .param("bindingen", namen(filter.bindingen()))
                        .param("indiener", filter.indiener().map(GemeenteCode::waarde).orElse(""))
                        .param("openbaar", filter.alleenOpenbaar())
                        .param("aantal", filter.aantal())
                        .param("vanaf", (filter.pagina() - 1) * filter.aantal())
                        .query(
                                (rij, n) -> {
                                    totaal[0] = rij.getInt("totaal");
                                    return voorstel(rij);
                                })
                        .list();
        return new Voorstelfilter.Lijst(voorstellen, totaal[0]);
    }

    /** A draft that this reader may not see never answers to a filter on its content. */
    private static final String VOORWAARDEN =
            """
            where (:zoek = '' or unaccent(g.titel) ilike '%' || unaccent(replace(replace(
                        replace(:zoek, '\\', '\\\\'), '%', '\\%'), '_', '\\_')) || '%'
                    or v.nummer = upper(:zoek))
                and (:alleStappen or v.stap = any(:stappen))
                and (:alleBindingen or (g.voorgesteld = any(:bindingen)
                    and (v.binnen or v.openbare_versie is not null)))
                and (:indiener = '' or ((v.binnen or v.openbare_versie is not null)
                    and exists (select from voorbereiding.deelnemer d
                        where d.dossier = v.id and d.gemeente = :indiener)))
                and (not :openbaar or v.openbare_versie is not null)
            """;

    private static final String BLAD = " limit :aantal offset :vanaf";

    private static String volgorde(Voorstelfilter.Volgorde volgorde) {
        return switch (volgorde) {
            case NUMMER -> "order by v.jaar desc, v.volgnummer desc";
            case TITEL -> "order by lower(unaccent(g.titel)), v.jaar, v.volgnummer";
            case WACHT_SINDS -> "order by v.sinds, v.jaar, v.volgnummer";
        };
    }

    private JdbcClient.StatementSpec statement(String rest, Zicht zicht) {
        return jdbc.sql(KOLOMMEN + rest)
                .param("alles", zicht.alles())
                .param(
                        "gemeenten",
                        zicht.gemeenten().stream()
                                .map(GemeenteCode::waarde)
                                .toArray(String[]::new));
    }

    private static String[] namen(Collection<? extends Enum<?>> waarden) {
        return waarden.stream().map(Enum::name).toArray(String[]::new);
    }

    private static Voorstel voorstel(ResultSet rij) throws SQLException {
        return new Voorstel(
                new DossierId(rij.getObject("id", UUID.class)),
                rij.getString("nummer"),
                rij.getString("titel"),
                Optional.ofNullable(rij.getString("samenvatting")).orElse(""),
                Voorstelsoort.valueOf(rij.getString("soort")),
                Optional.ofNullable(rij.getObject("standaard", UUID.class)).map(StandaardId::new),
                Categorie.valueOf(rij.getString("categorie")),
                gemeenten(rij.getString("indieners")),
                gemeenten(rij.getString("mede_indieners")),
                Verbindendheid.valueOf(rij.getString("voorgesteld")),
                ladder(rij.getString("ladder")),
                Optional.ofNullable(rij.getString("regeling")),
                Stap.valueOf(rij.getString("stap")),
                rij.getObject("sinds", LocalDate.class),
                Optional.ofNullable(rij.getObject("aangehouden_tot", LocalDate.class)),
                rij.getBoolean("demonstratie"),
                rij.getObject("ingebracht", LocalDate.class),
                Optional.ofNullable(rij.getObject("ingediend", LocalDate.class)),
                rij.getInt("dossierversie"),
                Optional.ofNullable(rij.getObject("openbare_versie", Integer.class)),
                rij.getInt("ontbreekt"),
                rij.getInt("versie"));
    }

    private static List<GemeenteCode> gemeenten(@Nullable String codes) {
        return codes == null
                ? List.of()
                : Arrays.stream(codes.split(",", -1)).map(GemeenteCode::new).toList();
    }

    /** Reads "BESLOTEN VERBINDEND 2027-01-01,VOORGENOMEN …"; a missing date is unknown. */
    static Ladder ladder(@Nullable String tekst) {
        return tekst == null
                ? Ladder.LEEG
                : new Ladder(
                        Arrays.stream(tekst.split(",", -1)).map(VoorstelReader::trede).toList());
    }

    private static Trede trede(String tekst) {
        var deel = tekst.split(" ", -1);
        var graad = Verbindendheid.valueOf(deel[1]);
        var vanaf = Datering.van(deel[2]);
        return deel[0].equals("BESLOTEN")
                ? new Trede.Besloten(graad, vanaf)
                : new Trede.Voorgenomen(graad, vanaf);
    }

    /** The moves up to GO_NO_GO, oldest first. */
    List<Voorstel.Zet> findZetten(DossierId id) {
        return jdbc.sql(
                        """
                        select z.van, z.handeling, z.naar, z.dossierversie, z.regeling, z.bron,
                            coalesce(t.inhoud, '') as reden, z.tot, z.op, z.vastgelegd,
                            z.door_account, z.door_namens
                        from voorbereiding.zet z
                        left join voorbereiding.tekst t on t.id = z.reden
                        where z.dossier = :id
                        order by z.vastgelegd, z.id
                        """)
                .param("id", id.waarde())
                .query(
                        (rij, n) ->
                                new Voorstel.Zet(
                                        Stap.valueOf(rij.getString("van")),
                                        Handeling.valueOf(rij.getString("handeling")),
                                        Stap.valueOf(rij.getString("naar")),
                                        rij.getInt("dossierversie"),
                                        rij.getString("regeling"),
                                        rij.getString("bron"),
                                        rij.getString("reden"),
                                        Optional.ofNullable(rij.getObject("tot", LocalDate.class)),
                                        rij.getObject("op", LocalDate.class),
                                        rij.getObject("vastgelegd", OffsetDateTime.class)
                                                .toInstant(),
                                        new Ondertekening(
                                                rij.getObject("door_account", UUID.class),
                                                rij.getString("door_namens"))))
                .list();
    }
}
