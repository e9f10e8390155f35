// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vergadering;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.vergadering.VergaderingGebeurtenis.VerslagVastgesteld;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Minutes: who was there, what is noted at each point, and that the body adopted them. */
@Service
public class Verslagen {

    private final Vergaderingen vergaderingen;
    private final VergaderingRepository rijen;
    private final PuntRepository punten;
    private final LedenRepository leden;
    private final Vergaderslot slot;

    Verslagen(
            Vergaderingen vergaderingen,
            VergaderingRepository rijen,
            PuntRepository punten,
            LedenRepository leden,
            Vergaderslot slot) {
        this.vergaderingen = vergaderingen;
        this.rijen = rijen;
        this.punten = punten;
        this.leden = leden;
        this.slot = slot;
    }

    /**
     * What the secretary writes down at once.
     *
     * @param aanwezig the members that were there; ignored for a written round
     * @param notities per point; a point that is not named stays as it is
     * @param gezien per point how often its note was written, as the sender saw it
     * @param reacties what members think, of a written round
     */
    record Invoer(
            Set<UUID> aanwezig,
            Map<UUID, String> notities,
            Map<UUID, Integer> gezien,
            List<Reactie> reacties) {

        Invoer {
            aanwezig = Set.copyOf(aanwezig);
            notities = Map.copyOf(notities);
            gezien = Map.copyOf(gezien);
            reacties = List.copyOf(reacties);
        }
    }

    /** Who was there; empty when that was not recorded; one statement. */
    @Transactional(readOnly = true)
    Optional<Set<UUID>> aanwezig(VergaderingId id) {
        return leden.aanwezig(id);
    }

    /** What members think in a written round; one statement. */
    @Transactional(readOnly = true)
    List<Reactie> reacties(VergaderingId id) {
        return punten.reacties(id);
    }

    /**
     * Keeps what was written down; what did not change is not written again.
     *
     * @throws VergaderingGeweigerd when somebody else wrote at the same point meanwhile
     */
    @Transactional
    void bewaar(VergaderingId id, Invoer invoer, Gebruiker door) {
        var open = slot.open(id, door);
        var vergadering = open.vergadering();
        if (vergadering.planning().begin().isAfter(vergaderingen.nu())) {
            throw VergaderingGeweigerd.nogNietGehouden();
        }
        controleer(invoer);
        var bekend = punten.van(id);
        for (var punt : bekend) {
            var tekst = invoer.notities().get(punt.id());
            if (tekst != null && !tekst.equals(punt.notitie().tekst())) {
                noteer(punt, tekst, invoer, open.door());
            }
        }
        var namen =
                leden.van(vergadering.orgaan()).stream().map(Lid::id).collect(Collectors.toSet());
        if (vergadering.soort() == Vergadering.Soort.BIJEENKOMST) {
            bewaarAanwezigen(id, snede(invoer.aanwezig(), namen), open.door());
        } else {
            bewaarReacties(id, bekend, namen, invoer.reacties(), open.door());
        }
    }

    private static void controleer(Invoer invoer) {
        var fouten = new OnjuisteInvoer.Verzamelaar();
        invoer.notities()
                .forEach(
                        (punt, tekst) ->
                                fouten.eis(
                                        tekst.length() <= Vergaderingen.LANGSTE_TEKST
                                                && tekst.indexOf('\0') < 0,
                                        "notitie-" + punt,
                                        "vergadering.fout.notitie",
                                        Vergaderingen.LANGSTE_TEKST));
        fouten.klaar();
    }

    private void noteer(Punt punt, String tekst, Invoer invoer, Ondertekening door) {
        if (!Objects.equals(invoer.gezien().get(punt.id()), punt.notitie().nr())) {
            throw VergaderingGeweigerd.intussenVeranderd();
        }
        punten.noteer(punt, tekst, vergaderingen.vandaag(), door);
    }

    private static Set<UUID> snede(Set<UUID> een, Set<UUID> ander) {
        return een.stream().filter(ander::contains).collect(Collectors.toSet());
    }

    private void bewaarAanwezigen(VergaderingId id, Set<UUID> aanwezig, Ondertekening door) {
        if (!leden.aanwezig(id).equals(Optional.of(aanwezig))) {
            leden.insert(id, aanwezig, vergaderingen.vandaag(), door);
        }
    }

    private void bewaarReacties(
            VergaderingId id,
            List<Punt> bekend,
            Set<UUID> namen,
            List<Reactie> reacties,
            Ondertekening door) {
        var nu = Set.copyOf(punten.reacties(id));
        var ids = bekend.stream().map(Punt::id).collect(Collectors.toSet());
        reacties.stream()
                .filter(r -> ids.contains(r.punt()) && namen.contains(r.lid()) && !nu.contains(r))
                .forEach(r -> punten.insert(r, vergaderingen.vandaag(), door));
    }

    /** Refuses a day on which the body cannot have adopted the minutes. */
    void controleer(Vergadering vergadering, LocalDate dag) {
        new OnjuisteInvoer.Verzamelaar()
                .eis(
                        !dag.isBefore(vergadering.planning().laatste())
                                && !dag.isAfter(vergaderingen.vandaag()),
                        "dag",
                        "vergadering.fout.vastgesteld")
                .klaar();
    }

    /** The body adopted the minutes on a day; again changes nothing. */
    @Transactional
    void stelVast(VergaderingId id, LocalDate dag, Gebruiker door) {
        rijen.slot(id.toString());
        if (vergaderingen.get(id).verslagOp().equals(Optional.of(dag))) {
            return;
        }
        var open = slot.open(id, door);
        var vergadering = open.vergadering();
        if (vergadering.status(vergaderingen.nu()) != Vergadering.Status.GEHOUDEN) {
            throw VergaderingGeweigerd.nogNietGehouden();
        }
        controleer(vergadering, dag);
        rijen.stelVerslagVast(id, dag, vergaderingen.vandaag(), open.door());
        slot.meld(new VerslagVastgesteld(id, vergaderingen.vandaag(), open.door()));
    }
}
