// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

import nl.standaardwerk.raadpleging.RaadplegingId;
import nl.standaardwerk.toegang.AccountId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps what the stembureau does: rows are added, never changed. */
@Repository
class BureauRepository {

    private final JdbcClient jdbc;
    private final TekstRepository teksten;

    BureauRepository(JdbcClient jdbc, TekstRepository teksten) {
        this.jdbc = jdbc;
        this.teksten = teksten;
    }

    /** Of these settings of PostgreSQL, those that are off in this session. */
    Set<String> uit(Set<String> instellingen) {
        return instellingen.stream()
                .filter(
                        naam ->
                                jdbc.sql("select current_setting(:naam)")
                                        .param("naam", naam)
                                        .query(String.class)
                                        .single()
                                        .equals("off"))
                .collect(Collectors.toSet());
    }

    /** Makes the vote, unless it exists. */
    void insert(RaadplegingId id, UUID dossier, boolean demonstratie) {
        jdbc.sql(
                        """
                        insert into stemming.stemming (raadpleging, dossier, demonstratie)
                        values (:id, :dossier, :demonstratie) on conflict (raadpleging) do nothing
                        """)
                .param("id", id.waarde())
                .param("dossier", dossier)
                .param("demonstratie", demonstratie)
                .update();
    }

    void insert(RaadplegingId id, Plan plan, AccountId door) {
        var tekst = teksten.bewaarAlsGevuld(plan.toelichting());
        jdbc.sql(
                        """
                        insert into stemming.plan (raadpleging, versie, opent, sluit, vergadering,
                                                   toelichting, toelichting_sha256, account)
                        values (:id, :versie, :opent, :sluit, :vergadering, :tekst, :hash, :account)
                        """)
                .param("id", id.waarde())
                .param("versie", plan.versie())
                .param("opent", plan.periode().opent().atOffset(ZoneOffset.UTC))
                .param("sluit", plan.periode().sluit().atOffset(ZoneOffset.UTC))
                .param("vergadering", plan.vergadering().orElse(null), Types.DATE)
                .param("tekst", tekst.id())
                .param("hash", tekst.hash())
                .param("account", door.waarde())
                .update();
        int nummer = 1;
        for (var alternatief : plan.biljet().alternatieven()) {
            insert(id, plan.versie(), nummer++, alternatief);
        }
    }

    private void insert(RaadplegingId id, int versie, int nummer, String alternatief) {
        var tekst = teksten.bewaarAlsGevuld(alternatief);
        jdbc.sql(
                        """
                        insert into stemming.alternatief
                            (raadpleging, versie, nummer, tekst, tekst_sha256)
                        values (:id, :versie, :nummer, :tekst, :hash)
                        """)
                .param("id", id.waarde())
                .param("versie", versie)
                .param("nummer", nummer)
                .param("tekst", tekst.id())
                .param("hash", tekst.hash())
                .update();
    }

    void insert(RaadplegingId id, Verzoek verzoek) {
        var tekst = teksten.bewaarAlsGevuld(verzoek.reden());
        jdbc.sql(
                        """
                        insert into stemming.verzoek (id, raadpleging, volgnummer, daad, planversie,
                                                      reden, reden_sha256, eerste)
                        values (:verzoek, :id, :nummer, :daad, :plan, :reden, :hash, :eerste)
                        """)
                .param("verzoek", verzoek.id())
                .param("id", id.waarde())
                .param("nummer", verzoek.nummer())
                .param("daad", verzoek.daad().name())
                .param("plan", verzoek.planversie())
                .param("reden", tekst.id())
                .param("hash", tekst.hash())
                .param("eerste", verzoek.eerste().waarde())
                .update();
    }

    void oordeel(Verzoek verzoek, AccountId tweede, boolean bevestigd) {
        jdbc.sql(
                        """
                        insert into stemming.oordeel (verzoek, eerste, tweede, bevestigd)
                        values (:verzoek, :eerste, :tweede, :bevestigd)
                        """)
                .param("verzoek", verzoek.id())
                .param("eerste", verzoek.eerste().waarde())
                .param("tweede", tweede.waarde())
                .param("bevestigd", bevestigd)
                .update();
    }

    /** Freezes a round, with its list and the document that holds everything. */
    void insert(
            Stemming stemming,
            Verzoek verzoek,
            Stemming.Ronde ronde,
            Kiezerslijst lijst,
            String document) {
        jdbc.sql(
                        """
                        insert into stemming.ronde
                            (raadpleging, verzoek, planversie, opent, sluit, peildatum, regeling,
                             kiezers, gewicht, document, sha256, geopend)
                        values (:id, :verzoek, :plan, :opent, :sluit, :peildatum, :regeling,
                                :kiezers, :gewicht, :document, :sha256, :geopend)
                        """)
                .param("id", stemming.id().waarde())
                .param("verzoek", verzoek.id())
                .param("plan", stemming.plan().versie())
                .param("opent", ronde.periode().opent().atOffset(ZoneOffset.UTC))
                .param("sluit", ronde.periode().sluit().atOffset(ZoneOffset.UTC))
                .param("peildatum", ronde.peildatum())
                .param("regeling", ronde.regeling())
                .param("kiezers", ronde.kiezers())
                .param("gewicht", ronde.gewicht())
                .param("document", teksten.bewaarAlsGevuld(document).id())
                .param("sha256", ronde.sha256())
                .param("geopend", ronde.geopend().atOffset(ZoneOffset.UTC))
                .update();
        insert(stemming.id(), lijst);
    }

    private void insert(RaadplegingId id, Kiezerslijst lijst) {
        var kiezers = lijst.kiezers();
        jdbc.sql(
                        """
                        insert into stemming.kiezer
                            (raadpleging, gemeente, naam, inwoners, gewicht, volgorde)
                        select :id, k.gemeente, k.naam, k.inwoners, k.gewicht, k.volgorde
                        from unnest(:codes::text[], :namen::text[], :inwoners::int[], :gewichten::int[])
                            with ordinality as k (gemeente, naam, inwoners, gewicht, volgorde)
                        """)
                .param("id", id.waarde())
                .param(
                        "codes",
                        kiezers.stream().map(k -> k.gemeente().waarde()).toArray(String[]::new))
                .param(
                        "namen",
                        kiezers.stream().map(Kiezerslijst.Kiezer::naam).toArray(String[]::new))
                .param(
                        "inwoners",
                        kiezers.stream().map(Kiezerslijst.Kiezer::inwoners).toArray(Integer[]::new))
                .param(
                        "gewichten",
                        kiezers.stream().map(Kiezerslijst.Kiezer::gewicht).toArray(Integer[]::new))
                .update();
    }

    void sluit(RaadplegingId id, Verzoek verzoek, Instant moment) {
        jdbc.sql(
                        """
                        insert into stemming.sluiting (raadpleging, verzoek, moment)
                        values (:id, :verzoek, :moment)
                        """)
                .param("id", id.waarde())
                .param("verzoek", verzoek.id())
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .update();
    }

    void stelVast(RaadplegingId id, Verzoek verzoek, Telling telling, String sha256) {
        jdbc.sql(
                        """
                        insert into stemming.uitslag
                            (raadpleging, verzoek, uitkomst, gekozen, stemmen_sha256)
                        values (:id, :verzoek, :uitkomst, :gekozen, :sha256)
                        """)
                .param("id", id.waarde())
                .param("verzoek", verzoek.id())
                .param("uitkomst", telling.uitkomst().name())
                .param("gekozen", telling.gekozen().orElse(null))
                .param("sha256", sha256)
                .update();
    }
}
