// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.regeling.Geval;
import nl.standaardwerk.regeling.Handeling;
import nl.standaardwerk.regeling.Regel;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.GeenRecht;
import nl.standaardwerk.toegang.OrgaanCode;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.voorbereiding.Voorbereiding;

import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whose turn it is: who may do what on a traject, from the rows of its regeling alone. */
@Component
class Beurt {

    private final Adviesgang adviesgang;
    private final ZetRepository zetten;
    private final Voorbereiding voorbereiding;

    Beurt(Adviesgang adviesgang, ZetRepository zetten, Voorbereiding voorbereiding) {
        this.adviesgang = adviesgang;
        this.zetten = zetten;
        this.voorbereiding = voorbereiding;
    }

    /**
     * For which part in the procedure this person does this act. An act that no row of the step has
     * is left to the gate, which refuses it with the rule.
     *
     * @throws GeenRecht when the act is possible, but not for this person
     */
    Actor vereist(Traject traject, Handeling handeling, Gebruiker door) {
        if (!door.ingelogd()) {
            throw GeenRecht.nietIngelogd();
        }
        var actoren =
                traject.regels().stream()
                        .filter(r -> r.handeling() == handeling)
                        .map(Regel::actor)
                        .distinct()
                        .toList();
        if (actoren.isEmpty()) {
            return Arrays.stream(Actor.values())
                    .filter(door::handeltVoor)
                    .findFirst()
                    .orElseThrow(() -> GeenRecht.zonder(Rol.SECRETARIS));
        }
        var actor =
                actoren.stream()
                        .filter(door::handeltVoor)
                        .findFirst()
                        .orElseThrow(() -> GeenRecht.voor(actoren.getFirst()));
        vereistZelf(traject, actor, door);
        return actor;
    }

    /** Refuses as the act would be refused, unless one of these acts is possible. */
    void controleer(Traject traject, List<Handeling> handelingen, Gebruiker door) {
        var stap = traject.stap();
        var mogelijk =
                handelingen.stream()
                        .filter(h -> traject.regels().stream().anyMatch(r -> r.handeling() == h))
                        .toList();
        if (mogelijk.isEmpty()) {
            var handeling = handelingen.getFirst();
            var actor = vereist(traject, handeling, door);
            traject.procedure().regel(stap, actor, handeling, Geval.ALTIJD);
            throw VaststellingGeweigerd.beeindigd(traject.nummer(), handeling);
        }
        vereist(traject, mogelijk.getFirst(), door);
    }

    private void vereistZelf(Traject traject, Actor actor, Gebruiker door) {
        if (traject.demonstratie() != door.demonstratie()) {
            throw VaststellingGeweigerd.demonstratieApart();
        }
        if (!isZelf(traject, actor, door)) {
            throw VaststellingGeweigerd.nietAanDeBeurt();
        }
    }

    /** A commissie that was not asked and a gemeente that did not bring it in have no turn. */
    private boolean isZelf(Traject traject, Actor actor, Gebruiker door) {
        return switch (actor) {
            case INDIENER -> gemeente(traject, door).isPresent();
            case COMMISSIE -> commissie(traject, door).isPresent();
            default -> true;
        };
    }

    private Optional<GemeenteCode> gemeente(Traject traject, Gebruiker door) {
        var indieners = voorbereiding.get(traject.dossier()).indieners();
        return door.gemeenten(Rol.INDIENER).stream().filter(indieners::contains).findFirst();
    }

    private Optional<OrgaanCode> commissie(Traject traject, Gebruiker door) {
        var gevraagd = adviesgang.aanDeBeurt(traject);
        return door.organen().stream().filter(gevraagd::contains).findFirst();
    }

    /** Signs for the part, and of a commissie or gemeente for itself. */
    Ondertekening teken(Traject traject, Actor actor, Gebruiker door) {
        return switch (actor) {
            case INDIENER -> gemeente(traject, door).map(door::namens).orElseThrow();
            case COMMISSIE ->
                    commissie(traject, door)
                            .map(door::namens)
                            .orElseGet(() -> door.namens(Actor.COMMISSIE));
            default -> door.namens(actor);
        };
    }

    /** The rows by which this person can act on this traject now, in the order of the table. */
    List<Regel> mogelijk(Traject traject, Gebruiker door) {
        if (!door.ingelogd() || traject.demonstratie() != door.demonstratie()) {
            return List.of();
        }
        var eigen = traject.regels().stream().filter(r -> door.handeltVoor(r.actor())).toList();
        if (eigen.isEmpty()) {
            return eigen;
        }
        var herstelbaar =
                eigen.stream().anyMatch(r -> r.handeling() == Handeling.HERSTELT)
                        ? vastgelegdDoor(traject)
                        : Set.<Actor>of();
        return eigen.stream().filter(r -> kanNu(traject, r, door, herstelbaar)).toList();
    }

    private boolean kanNu(Traject traject, Regel regel, Gebruiker door, Set<Actor> herstelbaar) {
        return switch (regel.handeling()) {
            case HERSTELT -> herstelbaar.contains(regel.actor());
            case GAAT_VERDER -> adviesgang.isTermijnVoorbij(traject);
            default -> isZelf(traject, regel.actor(), door);
        };
    }

    /** Who recorded an advice, outcome or besluit on this traject. */
    private Set<Actor> vastgelegdDoor(Traject traject) {
        return zetten.van(List.of(traject.id())).stream()
                .filter(z -> isRecord(z.handeling()))
                .map(Zet::actor)
                .collect(Collectors.toSet());
    }

    static boolean isRecord(Handeling handeling) {
        return switch (handeling) {
            case ADVISEERT, STELT_UITSLAG_VAST, STELT_VAST, WIJST_AF -> true;
            default -> false;
        };
    }
}
