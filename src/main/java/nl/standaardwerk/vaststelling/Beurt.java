// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import nl.standaardwerk.advies.Adviesvraag;
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
import org.springframework.util.function.SingletonSupplier;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

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
        if (!isZelf(situatie(traject), actor, door)) {
            throw VaststellingGeweigerd.nietAanDeBeurt();
        }
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
        return mogelijk(situatie(traject), door);
    }

    /** What the turn on this traject depends on, each read once, when it is needed. */
    Situatie situatie(Traject traject) {
        return new Situatie(
                traject,
                SingletonSupplier.of(() -> zetten.van(List.of(traject.id()))),
                SingletonSupplier.of(() -> adviesgang.vragen(traject)),
                SingletonSupplier.of(() -> voorbereiding.get(traject.dossier()).indieners()));
    }

    /** As {@link #mogelijk(Traject, Gebruiker)}, from what was read already. */
    List<Regel> mogelijk(Situatie situatie, Gebruiker door) {
        var traject = situatie.traject();
        if (!door.ingelogd() || traject.demonstratie() != door.demonstratie()) {
            return List.of();
        }
        return traject.regels().stream()
                .filter(r -> door.handeltVoor(r.actor()))
                .filter(r -> kanNu(situatie, r, door))
                .toList();
    }

    /** The acts of these rows, with the page of each. */
    List<Actie> acties(Situatie situatie, Gebruiker door) {
        var mogelijk = mogelijk(situatie, door);
        boolean adviseert = mogelijk.stream().anyMatch(r -> r.handeling() == Handeling.ADVISEERT);
        var gevraagd = adviseert ? situatie.open() : List.<Adviesvraag>of();
        var organen = gevraagd.stream().map(Adviesvraag::orgaan).toList();
        return Actie.van(situatie.traject(), mogelijk, organen, door);
    }

    private boolean kanNu(Situatie situatie, Regel regel, Gebruiker door) {
        return switch (regel.handeling()) {
            case HERSTELT -> situatie.heeftVastgelegd(regel.actor());
            case GAAT_VERDER -> adviesgang.isTermijnVoorbij(situatie.open());
            case LAAT_OPNIEUW_STEMMEN -> false;
            default -> isZelf(situatie, regel.actor(), door);
        };
    }

    /** A commissie that was not asked and a gemeente that did not bring it in have no turn. */
    private static boolean isZelf(Situatie situatie, Actor actor, Gebruiker door) {
        return switch (actor) {
            case INDIENER ->
                    situatie.indieners().get().stream().anyMatch(g -> door.heeft(Rol.INDIENER, g));
            case COMMISSIE -> situatie.open().stream().anyMatch(v -> door.handeltVoor(v.orgaan()));
            default -> true;
        };
    }

    /**
     * What the turn depends on.
     *
     * @param zetten its moves
     * @param vragen the questions for advice of its dossier, at least those of its step
     * @param indieners the gemeenten that brought it in
     */
    record Situatie(
            Traject traject,
            Supplier<List<Zet>> zetten,
            Supplier<List<Adviesvraag>> vragen,
            Supplier<List<GemeenteCode>> indieners) {

        /** The questions of this step that wait for an answer. */
        List<Adviesvraag> open() {
            return Adviesgang.adviseur(traject.stap()).stream()
                    .flatMap(a -> vragen.get().stream().filter(v -> v.actor() == a))
                    .filter(v -> v.stand() == Adviesvraag.Stand.OPEN)
                    .toList();
        }

        /** Whether this part recorded an advice, outcome or besluit. */
        private boolean heeftVastgelegd(Actor actor) {
            return zetten.get().stream()
                    .anyMatch(z -> isRecord(z.handeling()) && z.actor() == actor);
        }
    }

    static boolean isRecord(Handeling handeling) {
        return switch (handeling) {
            case ADVISEERT, STELT_UITSLAG_VAST, STELT_VAST, WIJST_AF -> true;
            default -> false;
        };
    }
}
