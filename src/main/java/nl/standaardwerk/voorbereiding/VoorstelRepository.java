// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.voorbereiding;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.journaal.Redenbron;
import nl.standaardwerk.regeling.Handeling;
import nl.standaardwerk.regeling.Regel;
import nl.standaardwerk.regeling.Stap;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes voorstellen and their moves. Every update names the version that was seen. */
@Repository
@Order(1)
class VoorstelRepository implements Redenbron {

    private final JdbcClient jdbc;
    private final TekstRepository teksten;

    VoorstelRepository(JdbcClient jdbc, TekstRepository teksten) {
        this.jdbc = jdbc;
        this.teksten = teksten;
    }

    /** Keeps the reasons of a move; an empty text is not kept. */
    Optional<TekstRepository.Tekst> insertReden(DossierId id, String reden) {
        return teksten.insert(id, reden);
    }

    /** The next number of a year; holds the row of that year until the transaction ends. */
    int nextVolgnummer(int jaar) {
        return jdbc.sql(
                        """
                        insert into voorbereiding.jaarteller (jaar, laatste) values (:jaar, 1)
                        on conflict (jaar) do update set laatste = jaarteller.laatste + 1
                        returning laatste
                        """)
                .param("jaar", jaar)
                .query(Integer.class)
                .single();
    }

    /** Of two posts of one form at the same moment the second waits here for the first. */
    void lock(DossierId id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:id::text, 0))")
                .param("id", id.waarde())
                .query((rij, n) -> n)
                .single();
    }

    /** Whether this account brought this voorstel in already. */
    boolean isIngebracht(DossierId id, UUID account) {
        return jdbc.sql(
                        """
                        select exists (select 1 from voorbereiding.deelnemer
                            where dossier = :id and rol = 'INDIENER' and door_account = :account)
                        """)
                .param("id", id.waarde())
                .param("account", account)
                .query(Boolean.class)
                .single();
    }

    /** False when this identity is somebody elses already. */
    boolean insert(DossierId id, int volgnummer, LocalDate op, boolean demonstratie) {
        return jdbc.sql(
                                """
                                insert into voorbereiding.voorstel (id, nummer, jaar, volgnummer, stap, sinds,
                                    ingebracht, dossierversie, ontbreekt, demonstratie, versie)
                                values (:id, :nummer, :jaar, :volgnummer, 'VOORBEREIDING', :op,
                                    :op, 1, 0, :demonstratie, 1)
                                on conflict (id) do nothing
                                """)
                        .param("id", id.waarde())
                        .param("nummer", nummer(op.getYear(), volgnummer))
                        .param("jaar", op.getYear())
                        .param("volgnummer", volgnummer)
                        .param("op", op)
                        .param("demonstratie", demonstratie)
                        .update()
                == 1;
    }

    /** SW-2026-014; more than three digits when a year needs them. */
    static String nummer(int jaar, int volgnummer) {
        return "SW-%d-%03d".formatted(jaar, volgnummer);
    }

    /** Adds a gemeente; false when it already takes part. */
    boolean insertDeelnemer(
            DossierId id, GemeenteCode gemeente, String rol, LocalDate op, UUID account) {
        return jdbc.sql(
                                """
                                insert into voorbereiding.deelnemer (dossier, gemeente, rol, op, door_account)
                                values (:dossier, :gemeente, :rol, :op, :account)
                                on conflict do nothing
                                """)
                        .param("dossier", id.waarde())
                        .param("gemeente", gemeente.waarde())
                        .param("rol", rol)
                        .param("op", op)
                        .param("account", account)
                        .update()
                == 1;
    }

    /** Takes the next dossier version; false when somebody else was first. */
    boolean nextDossierversie(DossierId id, int gezien) {
        return jdbc.sql(
                                """
                                update voorbereiding.voorstel
                                set versie = versie + 1, dossierversie = dossierversie + 1
                                where id = :id and versie = :gezien and stap = 'VOORBEREIDING'
                                """)
                        .param("id", id.waarde())
                        .param("gezien", gezien)
                        .update()
                == 1;
    }

    void updateOntbreekt(DossierId id, int ontbreekt) {
        jdbc.sql("update voorbereiding.voorstel set ontbreekt = :ontbreekt where id = :id")
                .param("id", id.waarde())
                .param("ontbreekt", ontbreekt)
                .update();
    }

    /**
     * What changes with a move beside the step.
     *
     * @param regel the row of the policy that allows it
     * @param regeling version of the policy; stored from DIENT_IN on
     * @param op the day
     * @param tot for HOUDT_AAN
     * @param tekst the kept reasons
     * @param door who
     */
    record Beweging(
            Regel regel,
            String regeling,
            LocalDate op,
            Optional<LocalDate> tot,
            Optional<TekstRepository.Tekst> tekst,
            Ondertekening door) {}

    /** Makes the move; false when somebody else was first. */
    boolean update(Voorstel voorstel, int gezien, Beweging zet) {
        boolean dientIn = zet.regel().handeling() == Handeling.DIENT_IN;
        return jdbc.sql(
                                """
                                update voorbereiding.voorstel
                                set stap = :naar, versie = versie + 1, aangehouden_tot = :tot,
                                    sinds = case when stap = :naar then sinds else :op end,
                                    regeling = case when :dientIn then :regeling else regeling end,
                                    ingediend = case when :dientIn then :op else ingediend end,
                                    openbare_versie = case when :dientIn then dossierversie else openbare_versie end
                                where id = :id and versie = :gezien and stap = :van
                                """)
                        .param("naar", zet.regel().naar().name())
                        .param("tot", zet.tot().orElse(null), Types.DATE)
                        .param("op", zet.op())
                        .param("dientIn", dientIn)
                        .param("regeling", zet.regeling())
                        .param("id", voorstel.id().waarde())
                        .param("gezien", gezien)
                        .param("van", zet.regel().van().name())
                        .update()
                == 1;
    }

    void insertZet(Voorstel voorstel, Beweging zet) {
        jdbc.sql(
                        """
                        insert into voorbereiding.zet (id, dossier, dossierversie, van, handeling, naar,
                            regeling, bron, reden, tot, op, door_account, door_namens)
                        values (:id, :dossier, :dossierversie, :van, :handeling, :naar,
                            :regeling, :bron, :reden, :tot, :op, :account, :namens)
                        """)
                .param("id", UUID.randomUUID())
                .param("dossier", voorstel.id().waarde())
                .param("dossierversie", voorstel.dossierversie())
                .param("van", zet.regel().van().name())
                .param("handeling", zet.regel().handeling().name())
                .param("naar", zet.regel().naar().name())
                .param("regeling", zet.regeling())
                .param("bron", zet.regel().bron().plaats())
                .param("reden", zet.tekst().map(TekstRepository.Tekst::id).orElse(null))
                .param("tot", zet.tot().orElse(null), Types.DATE)
                .param("op", zet.op())
                .param("account", zet.door().account())
                .param("namens", zet.door().namens())
                .update();
    }

    /** The step as module vaststelling reports it. */
    void updateStap(DossierId id, Stap stap, LocalDate op) {
        jdbc.sql(
                        """
                        update voorbereiding.voorstel
                        set stap = :stap, versie = versie + 1, aangehouden_tot = null,
                            sinds = case when stap = :stap then sinds else :op end
                        where id = :id
                        """)
                .param("id", id.waarde())
                .param("stap", stap.name())
                .param("op", op)
                .update();
    }

    @Override
    public Map<String, String> redenen(UUID onderwerp) {
        return jdbc
                .sql(
                        """
                        select t.sha256, t.inhoud
                        from voorbereiding.zet z
                        join voorbereiding.tekst t on t.id = z.reden
                        where z.dossier = :dossier and t.inhoud is not null
                        """)
                .param("dossier", onderwerp)
                .query((rs, n) -> Map.entry(rs.getString("sha256"), rs.getString("inhoud")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
