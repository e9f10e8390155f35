// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.dossierhouder;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.toegang.AccountId;
import nl.standaardwerk.toegang.Accounts;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.GeenRecht;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.voorbereiding.DossierId;
import nl.standaardwerk.voorbereiding.Voorbereiding;
import nl.standaardwerk.voorbereiding.Voorstel;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Front door: who at VNG holds a dossier, who stands in, and which dossiers wait or have nobody. A
 * houder who lost the role, or of whom the account was erased, holds it no longer.
 */
@Service
@Transactional(readOnly = true)
public class Dossierhouders {

    private final AanwijzingRepository aanwijzingen;
    private final Voorbereiding voorbereiding;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Dossierhouders(
            AanwijzingRepository aanwijzingen,
            Voorbereiding voorbereiding,
            Accounts accounts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.aanwijzingen = aanwijzingen;
        this.voorbereiding = voorbereiding;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A running dossier with who holds it today.
     *
     * @param houder name of who holds it; empty when nobody does
     * @param vervanger name of who stands in
     */
    public record Stand(Voorstel voorstel, Optional<String> houder, Optional<String> vervanger) {

        /** Whole days in its step. */
        public long dagen(LocalDate vandaag) {
            return Math.max(0, ChronoUnit.DAYS.between(voorstel.sinds(), vandaag));
        }
    }

    /**
     * Names who holds a dossier from today on; naming the same persons again changes nothing.
     *
     * @param gezien number of the naming that this person saw; 0 for none
     * @throws GeenRecht unless the directie does it
     * @throws OnjuisteInvoer with every fault of the choice
     * @throws DossierhouderGeweigerd when it ended, or somebody else was first
     */
    @Transactional
    public void wijsAan(DossierId dossier, Keuze keuze, int gezien, Gebruiker door) {
        door.vereist(Rol.DIRECTIE);
        var voorstel = voorbereiding.get(dossier);
        if (voorstel.demonstratie() != door.demonstratie()) {
            throw DossierhouderGeweigerd.demonstratieApart();
        }
        if (voorstel.stap().isEinde()) {
            throw DossierhouderGeweigerd.afgerond(voorstel.nummer());
        }
        keuze.controleer(kandidaten(voorstel).keySet());
        if (van(dossier).filter(nu -> nu.noemt(keuze)).isPresent()) {
            return;
        }
        var nieuw =
                new Aanwijzing(
                        dossier,
                        gezien + 1,
                        keuze.houder().orElseThrow(),
                        keuze.vervanger(),
                        LocalDate.now(clock),
                        door.namens(Rol.DIRECTIE));
        schrijf(nieuw, voorstel);
    }

    private void schrijf(Aanwijzing nieuw, Voorstel voorstel) {
        int laatste = van(nieuw.dossier()).map(Aanwijzing::volgnummer).orElse(0);
        if (nieuw.volgnummer() != laatste + 1 || !aanwijzingen.insert(nieuw)) {
            throw DossierhouderGeweigerd.intussen(voorstel.nummer());
        }
        events.publishEvent(
                new DossierhouderAangewezen(
                        nieuw.dossier(),
                        nieuw.volgnummer(),
                        nieuw.vervanger().isPresent(),
                        nieuw.van(),
                        nieuw.door()));
    }

    /** The newest naming of a dossier; whether they still have the role is for the reader. */
    public Optional<Aanwijzing> van(DossierId dossier) {
        return aanwijzingen.find(dossier).stream().findFirst();
    }

    /** Who held a dossier when, the newest first. */
    public List<Aanwijzing> geschiedenis(DossierId dossier) {
        return aanwijzingen.find(dossier);
    }

    /** Who can be named for a voorstel today, by name. */
    public Map<AccountId, String> kandidaten(Voorstel voorstel) {
        return accounts.met(Rol.DOSSIERHOUDER, voorstel.demonstratie());
    }

    /** The running dossiers that nobody holds today, the longest waiting first. */
    public List<Stand> zonderHouder(Gebruiker door) {
        return wachtSinds(door).stream().filter(s -> s.houder().isEmpty()).toList();
    }

    /** The running dossiers, the longest in its step first; three statements. */
    public List<Stand> wachtSinds(Gebruiker door) {
        Map<DossierId, Aanwijzing> nieuwste =
                aanwijzingen.findNieuwste().stream()
                        .collect(Collectors.toMap(Aanwijzing::dossier, Function.identity()));
        var namen = accounts.met(Rol.DOSSIERHOUDER, door.demonstratie());
        return voorbereiding.alle().stream()
                .filter(v -> !v.stap().isEinde())
                .filter(v -> v.demonstratie() == door.demonstratie())
                .map(v -> stand(v, Optional.ofNullable(nieuwste.get(v.id())), namen))
                .sorted(
                        Comparator.comparing((Stand s) -> s.voorstel().sinds())
                                .thenComparing(s -> s.voorstel().nummer()))
                .toList();
    }

    private static Stand stand(
            Voorstel voorstel, Optional<Aanwijzing> nu, Map<AccountId, String> namen) {
        return new Stand(
                voorstel,
                nu.flatMap(a -> a.houder(namen.keySet())).map(namen::get),
                nu.flatMap(a -> a.vervanger(namen.keySet())).map(namen::get));
    }
}
