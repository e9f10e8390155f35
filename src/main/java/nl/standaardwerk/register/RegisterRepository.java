// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.register;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.regeling.Datering;
import nl.standaardwerk.regeling.Trede;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Writes the tables of schema register: insert only. */
@Repository
class RegisterRepository {

    private final JdbcClient jdbc;

    RegisterRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One writer at a time, until the end of the transaction: the change counter never goes back.
     */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('register'))").query().singleRow();
    }

    Optional<Boolean> findDemonstratie(StandaardId id) {
        return jdbc.sql("select demonstratie from register.standaard where id = :id")
                .param("id", id.waarde())
                .query(Boolean.class)
                .optional();
    }

    boolean bestaat(String sleutel) {
        return jdbc.sql("select exists (select from register.standaard where sleutel = :sleutel)")
                .param("sleutel", sleutel)
                .query(Boolean.class)
                .single();
    }

    String getSleutel(StandaardId id) {
        return jdbc.sql("select sleutel from register.standaard where id = :id")
                .param("id", id.waarde())
                .query(String.class)
                .single();
    }

    boolean isHersteld(BesluitId besluit) {
        return jdbc.sql("select exists (select from register.besluit where herstelt = :besluit)")
                .param("besluit", besluit.waarde())
                .query(Boolean.class)
                .single();
    }

    void insert(StandaardId id, String sleutel, boolean demonstratie) {
        jdbc.sql(
                        """
                        insert into register.standaard (id, sleutel, demonstratie)
                        values (:id, :sleutel, :demonstratie)
                        """)
                .param("id", id.waarde())
                .param("sleutel", sleutel)
                .param("demonstratie", demonstratie)
                .update();
    }

    void insert(BesluitId besluit, Inschrijving.Bekendmaking bekendmaking, Ondertekening door) {
        jdbc.sql(
                        """
                        insert into register.bekendmaking (besluit, op, brief, door_account, door_namens)
                        values (:besluit, :op, :brief, :account, :namens)
                        """)
                .param("besluit", besluit.waarde())
                .param("op", bekendmaking.op().tekst())
                .param("brief", bekendmaking.brief())
                .param("account", door.account())
                .param("namens", door.namens())
                .update();
    }

    void insert(Besluit besluit, StandaardId standaard) {
        insertBesluit(besluit, standaard);
        int nummer = 0;
        for (Trede trede : besluit.ladder().treden()) {
            insertTrede(besluit.id(), ++nummer, trede);
        }
        nummer = 0;
        for (Versie versie : besluit.versies()) {
            insertVersie(besluit.id(), ++nummer, versie);
        }
        nummer = 0;
        for (Bronvermelding bron : besluit.bronnen()) {
            insertBron(besluit.id(), ++nummer, bron);
        }
        nummer = 0;
        for (Relatie relatie : besluit.relaties()) {
            insertRelatie(besluit.id(), ++nummer, relatie);
        }
    }

    private void insertBesluit(Besluit besluit, StandaardId standaard) {
        jdbc.sql(
                        """
                        insert into register.besluit
                            (id, standaard, demonstratie, soort, herstelt, titel, omschrijving,
                             eigenaar, beheerder, categorie, toepassingsgebied, werkingsgebied,
                             orgaan, datum, einde, dossier, dossierversie, dossier_sha256,
                             voorstelnummer, regeling, adviezen, motivering_afwijking, kenmerken,
                             door_account, door_namens)
                        values
                            (:id, :standaard, :demonstratie, :soort, :herstelt, :titel, :omschrijving,
                             :eigenaar, :beheerder, :categorie, :toepassingsgebied, :werkingsgebied,
                             :orgaan, :datum, :einde, :dossier, :dossierversie, :sha256,
                             :nummer, :regeling, :adviezen, :motivering, :kenmerken,
                             :account, :namens)
                        """)
                .param("standaard", standaard.waarde())
                .params(kern(besluit))
                .params(gegevens(besluit.gegevens()))
                .params(onderbouwing(besluit.onderbouwing()))
                .update();
    }

    private static Map<String, @Nullable Object> kern(Besluit besluit) {
        var kern = new HashMap<String, @Nullable Object>();
        kern.put("id", besluit.id().waarde());
        kern.put("demonstratie", besluit.demonstratie());
        kern.put("soort", besluit.soort().name());
        kern.put("herstelt", besluit.herstelt().map(BesluitId::waarde).orElse(null));
        kern.put("orgaan", besluit.orgaan());
        kern.put("datum", besluit.datum().tekst());
        kern.put("einde", besluit.einde().map(Datering::tekst).orElse(null));
        kern.put("kenmerken", kenmerken(besluit));
        kern.put("account", besluit.door().account());
        kern.put("namens", besluit.door().namens());
        return kern;
    }

    private static Map<String, @Nullable Object> gegevens(Standaardgegevens gegevens) {
        var velden = new HashMap<String, @Nullable Object>();
        velden.put("titel", gegevens.titel());
        velden.put("omschrijving", gegevens.omschrijving());
        velden.put("eigenaar", gegevens.eigenaar());
        velden.put("beheerder", gegevens.beheerder());
        velden.put("categorie", gegevens.categorie().name());
        velden.put("toepassingsgebied", gegevens.toepassingsgebied());
        velden.put("werkingsgebied", werkingsgebied(gegevens.werkingsgebied()));
        return velden;
    }

    private static Map<String, @Nullable Object> onderbouwing(Onderbouwing basis) {
        var velden = new HashMap<String, @Nullable Object>();
        velden.put("dossier", basis.dossier().orElse(null));
        velden.put("dossierversie", basis.dossierversie());
        velden.put("sha256", basis.sha256());
        velden.put("nummer", basis.nummer());
        velden.put("regeling", basis.regeling());
        velden.put("adviezen", basis.adviezen().toArray(UUID[]::new));
        velden.put("motivering", basis.motiveringAfwijking());
        return velden;
    }

    private void insertTrede(BesluitId besluit, int nummer, Trede trede) {
        jdbc.sql(
                        """
                        insert into register.trede (besluit, nummer, aard, graad, vanaf)
                        values (:besluit, :nummer, :aard, :graad, :vanaf)
                        """)
                .param("besluit", besluit.waarde())
                .param("nummer", nummer)
                .param("aard", trede instanceof Trede.Besloten ? "BESLOTEN" : "VOORGENOMEN")
                .param("graad", trede.graad().name())
                .param("vanaf", trede.vanaf().tekst())
                .update();
    }

    private void insertVersie(BesluitId besluit, int nummer, Versie versie) {
        jdbc.sql(
                        """
                        insert into register.versie
                            (besluit, nummer, naam, status, specificatie, vanaf, tot)
                        values (:besluit, :nummer, :naam, :status, :specificatie, :vanaf, :tot)
                        """)
                .param("besluit", besluit.waarde())
                .param("nummer", nummer)
                .param("naam", versie.nummer())
                .param("status", versie.status().name())
                .param("specificatie", versie.specificatie().tekst())
                .param("vanaf", versie.vanaf().tekst())
                .param("tot", versie.tot().map(Datering::tekst).orElse(null))
                .update();
    }

    private void insertBron(BesluitId besluit, int nummer, Bronvermelding bron) {
        jdbc.sql(
                        """
                        insert into register.bron (besluit, nummer, feit, inhoud, datum, bron)
                        values (:besluit, :nummer, :feit, :inhoud, :datum, :bron)
                        """)
                .param("besluit", besluit.waarde())
                .param("nummer", nummer)
                .param("feit", bron.feit().name())
                .param("inhoud", bron.inhoud())
                .param("datum", bron.datum().tekst())
                .param("bron", bron.bron())
                .update();
    }

    private void insertRelatie(BesluitId besluit, int nummer, Relatie relatie) {
        jdbc.sql(
                        """
                        insert into register.relatie (besluit, nummer, soort, standaard, naam, bron)
                        values (:besluit, :nummer, :soort, :standaard, :naam, :bron)
                        """)
                .param("besluit", besluit.waarde())
                .param("nummer", nummer)
                .param("soort", relatie.soort().name())
                .param("standaard", relatie.standaard().map(StandaardId::waarde).orElse(null))
                .param("naam", relatie.naam())
                .param("bron", relatie.bron())
                .update();
    }

    private static String[] kenmerken(Besluit besluit) {
        return besluit.kenmerken().stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    private static String @Nullable [] werkingsgebied(Werkingsgebied werkingsgebied) {
        return switch (werkingsgebied) {
            case Werkingsgebied.AlleGemeenten a -> null;
            case Werkingsgebied.Lijst lijst ->
                    lijst.gemeenten().stream()
                            .map(GemeenteCode::waarde)
                            .sorted()
                            .toArray(String[]::new);
        };
    }
}
