// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.historie;

import nl.standaardwerk.register.StandaardId;
import nl.standaardwerk.toegang.Accounts;
import nl.standaardwerk.toegang.Bereik;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.NieuwAccount;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.vaststelling.HistorischBesluit;
import nl.standaardwerk.vaststelling.Vaststelling;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Front door: enters what was decided before the platform. At the first start that is the start
 * register and the cases of the note; afterwards two persons enter what turns up.
 */
@Service
public class Historie {

    private static final String INVOER = "invoer";
    private static final String CONTROLE = "controle";

    private final Vaststelling vaststelling;
    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Invoeren invoeren;

    Historie(
            Vaststelling vaststelling,
            Accounts accounts,
            JdbcClient jdbc,
            Clock clock,
            Invoeren invoeren) {
        this.vaststelling = vaststelling;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.clock = clock;
        this.invoeren = invoeren;
    }

    /**
     * Enters the four cases and the rest of the start register, all or nothing. Does nothing when
     * history was entered before.
     *
     * @return how many standards were entered
     */
    @Transactional
    public int legVast() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('historie'))").query().singleRow();
        if (isVastgelegd()) {
            return 0;
        }
        var eerste = persoon(INVOER);
        var tweede = persoon(CONTROLE);
        var gevallen = gevallen();
        gevallen.forEach(geval -> legVast(geval, eerste, tweede));
        jdbc.sql("insert into historie.vastlegging (standaarden) values (:aantal)")
                .param("aantal", gevallen.size())
                .update();
        return gevallen.size();
    }

    /**
     * The first person brings in what was decided; it waits for a second. The same form sent twice,
     * from one tab or from two, is one.
     *
     * @param kenmerk identity that the form was given
     * @param vorige what was sent back and is improved by this one
     * @param velden the form as typed
     * @return its identity
     */
    @Transactional
    UUID brengIn(
            UUID kenmerk, Optional<UUID> vorige, Map<String, List<String>> velden, Gebruiker door) {
        HistorischBesluit.vereist(door);
        return invoeren.brengIn(kenmerk, vorige, velden, LocalDate.now(clock), door);
    }

    /** What waits for a second person or to be improved, the oldest first; one statement. */
    @Transactional(readOnly = true)
    List<Invoer> open() {
        return invoeren.repository().open();
    }

    /** What was brought in under this identity. */
    @Transactional(readOnly = true)
    Invoer get(UUID id, Gebruiker door) {
        HistorischBesluit.vereist(door);
        return invoeren.get(id);
    }

    /**
     * LEGT_HISTORISCH_VAST: the second person confirms, and it stands in the register.
     *
     * @return the standard that it is about
     */
    @Transactional
    StandaardId bevestig(UUID id, Gebruiker door) {
        HistorischBesluit.vereist(door);
        return invoeren.bevestig(id, LocalDate.now(clock), door);
    }

    /** Sends it back with a reason; by the first person it is taken back. */
    @Transactional
    void stuurTerug(UUID id, String reden, Gebruiker door) {
        HistorischBesluit.vereist(door);
        invoeren.stuurTerug(id, reden, LocalDate.now(clock), door);
    }

    /** The cases, and of the start register what they do not cover. */
    static List<Geval> gevallen() {
        var gevallen = new ArrayList<>(GevalReader.lees());
        Set<Integer> gedekt = new HashSet<>();
        gevallen.forEach(g -> gedekt.addAll(g.rijen()));
        gevallen.addAll(StartregisterReader.lees(gedekt));
        return List.copyOf(gevallen);
    }

    private void legVast(Geval geval, Gebruiker eerste, Gebruiker tweede) {
        Optional<StandaardId> standaard = Optional.empty();
        for (Geval.Genomen besluit : geval.besluiten()) {
            standaard =
                    Optional.of(
                            vaststelling
                                    .legHistorischVast(
                                            geval.vastleggen(besluit, standaard), eerste, tweede)
                                    .standaard());
        }
    }

    private boolean isVastgelegd() {
        return jdbc.sql("select exists (select from historie.vastlegging)")
                .query(Boolean.class)
                .single();
    }

    /** An account of the platform that can enter history today, and never logs in. */
    private Gebruiker persoon(String naam) {
        var account =
                accounts.maak(new NieuwAccount(naam, Optional.empty(), false))
                        .account()
                        .orElseThrow();
        var vandaag = LocalDate.now(clock);
        accounts.kenToe(
                account,
                Rol.DOSSIERHOUDER,
                Bereik.vng(),
                vandaag,
                Optional.of(vandaag.plusDays(1)));
        return accounts.gebruiker(account);
    }
}
