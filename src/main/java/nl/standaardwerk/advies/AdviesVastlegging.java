// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.advies;

import nl.standaardwerk.journaal.Tekstkluis;
import nl.standaardwerk.toegang.AccountId;
import nl.standaardwerk.toegang.OrgaanCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Writes questions and advices: rows are added, never changed. */
@Repository
class AdviesVastlegging {

    private final JdbcClient jdbc;
    private final TekstRepository teksten;

    AdviesVastlegging(JdbcClient jdbc, TekstRepository teksten) {
        this.jdbc = jdbc;
        this.teksten = teksten;
    }

    void ronde(Adviesronde ronde, LocalDate op) {
        jdbc.sql(
                        """
                        insert into advies.ronde
                            (id, dossier, dossierversie, sha256, actor, gevraagd, demonstratie)
                        values (:id, :dossier, :dossierversie, :sha256, :actor, :op, :demonstratie)
                        """)
                .param("id", ronde.ronde())
                .param("dossier", ronde.dossierversie().dossier().waarde())
                .param("dossierversie", ronde.dossierversie().nummer())
                .param("sha256", ronde.dossierversie().sha256())
                .param("actor", ronde.actor().name())
                .param("op", op)
                .param("demonstratie", ronde.demonstratie())
                .update();
        for (Map.Entry<OrgaanCode, LocalDate> vraag : ronde.uiterlijk().entrySet()) {
            jdbc.sql(
                            """
                            insert into advies.vraag (ronde, orgaan, uiterlijk)
                            values (:ronde, :orgaan, :uiterlijk)
                            """)
                    .param("ronde", ronde.ronde())
                    .param("orgaan", vraag.getKey().waarde())
                    .param("uiterlijk", vraag.getValue())
                    .update();
        }
    }

    void advies(Nieuw nieuw, Adviesinvoer invoer, LocalDate op) {
        var motivering = teksten.bewaar(invoer.motivering());
        var tempo =
                invoer.tempo().isEmpty()
                        ? Optional.<Tekstkluis.Verwijzing>empty()
                        : Optional.of(teksten.bewaar(invoer.tempo()));
        jdbc.sql(
                        """
                        insert into advies.advies
                            (id, ronde, orgaan, ontvangen, strekking, motivering, motivering_hash,
                             graad, ander_termijn, tempo, tempo_hash, herstelt, eerste, tweede)
                        values (:id, :ronde, :orgaan, :op, :strekking, :motivering,
                                :motiveringHash, :graad, :termijn, :tempo, :tempoHash, :herstelt,
                                :eerste, :tweede)
                        """)
                .param("id", nieuw.id().waarde())
                .param("ronde", nieuw.ronde())
                .param("orgaan", nieuw.orgaan().waarde())
                .param("op", op)
                .param("strekking", invoer.strekking().name())
                .param("motivering", motivering.id())
                .param("motiveringHash", motivering.hash())
                .param("graad", invoer.graad().name())
                .param("termijn", invoer.anderTermijn().orElse(null))
                .param("tempo", tempo.map(Tekstkluis.Verwijzing::id).orElse(null))
                .param("tempoHash", tempo.map(Tekstkluis.Verwijzing::hash).orElse(null))
                .param("herstelt", nieuw.herstelt().map(AdviesId::waarde).orElse(null))
                .param("eerste", nieuw.eerste().waarde())
                .param("tweede", nieuw.tweede().map(AccountId::waarde).orElse(null))
                .update();
        voorwaarden(nieuw.id(), invoer);
    }

    private void voorwaarden(AdviesId advies, Adviesinvoer invoer) {
        int nummer = 0;
        for (String voorwaarde : invoer.voorwaarden()) {
            nummer++;
            var tekst = teksten.bewaar(voorwaarde);
            jdbc.sql(
                            """
                            insert into advies.voorwaarde (id, advies, nummer, tekst, tekst_hash)
                            values (:id, :advies, :nummer, :tekst, :hash)
                            """)
                    .param("id", UUID.randomUUID())
                    .param("advies", advies.waarde())
                    .param("nummer", nummer)
                    .param("tekst", tekst.id())
                    .param("hash", tekst.hash())
                    .update();
        }
    }

    /** Closes a round; false when it was closed already. */
    boolean afsluiting(UUID ronde, LocalDate op, boolean volledig) {
        return jdbc.sql(
                                """
                                insert into advies.afsluiting (ronde, op, volledig)
                                values (:ronde, :op, :volledig) on conflict do nothing
                                """)
                        .param("ronde", ronde)
                        .param("op", op)
                        .param("volledig", volledig)
                        .update()
                == 1;
    }

    /** Records that a condition was met; false when that was recorded already. */
    boolean voldaan(VoorwaardeId voorwaarde, LocalDate op, String toelichting, AccountId account) {
        var tekst = teksten.bewaar(toelichting);
        return jdbc.sql(
                                """
                                insert into advies.voldaan
                                    (voorwaarde, op, toelichting, toelichting_hash, account)
                                values (:voorwaarde, :op, :toelichting, :hash, :account)
                                on conflict do nothing
                                """)
                        .param("voorwaarde", voorwaarde.waarde())
                        .param("op", op)
                        .param("toelichting", tekst.id())
                        .param("hash", tekst.hash())
                        .param("account", account.waarde())
                        .update()
                == 1;
    }

    /** The identity of a new record: what it answers or corrects, and who recorded it. */
    record Nieuw(
            AdviesId id,
            UUID ronde,
            OrgaanCode orgaan,
            Optional<AdviesId> herstelt,
            AccountId eerste,
            Optional<AccountId> tweede) {

        static Nieuw herstel(AdviesId oud, Adviesvraag vraag, AccountId eerste, AccountId tweede) {
            return new Nieuw(
                    AdviesId.nieuw(),
                    vraag.ronde(),
                    vraag.orgaan(),
                    Optional.of(oud),
                    eerste,
                    Optional.of(tweede));
        }
    }
}
