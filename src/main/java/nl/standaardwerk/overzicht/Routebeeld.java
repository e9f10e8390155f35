// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overzicht;

import nl.standaardwerk.advies.Advies;
import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.regeling.Geval;
import nl.standaardwerk.regeling.Handeling;
import nl.standaardwerk.regeling.Procedure;
import nl.standaardwerk.regeling.Procedure.Halte.Nodig;
import nl.standaardwerk.regeling.Procedure.Halte.Soort;
import nl.standaardwerk.regeling.Stap;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.vaststelling.Vaststelling.Verloop;
import nl.standaardwerk.vaststelling.Voordracht;
import nl.standaardwerk.vaststelling.Zet;
import nl.standaardwerk.voorbereiding.Voorstel;
import nl.standaardwerk.web.Halte;
import nl.standaardwerk.web.Tekst;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The route of one voorstel: the stops that its degree asks for, what happened at each, where it is
 * now and what follows. The stops come from the regeling, the facts from the moves.
 *
 * @param voorstel which one
 * @param procedure the rows it follows, or would follow
 * @param verloop its newest traject; empty before the go
 * @param adviezen what was said on it, corrected records left out
 */
record Routebeeld(
        Voorstel voorstel, Procedure procedure, Optional<Verloop> verloop, List<Advies> adviezen) {

    /** Where one stop is, with what there is to say about it. */
    record Punt(Soort soort, Nodig nodig, Halte.Stand stand, String wat) {

        /** Whether it is drawn dotted. */
        boolean facultatief() {
            return nodig == Nodig.FACULTATIEF;
        }
    }

    /** The stops in order; a ledenconsultatie only when it was or is held. */
    List<Punt> punten(Tekst t) {
        return procedure.route().stream()
                .filter(h -> h.soort() != Soort.CONSULTATIE || isBezocht(Soort.CONSULTATIE))
                .map(h -> punt(h, t))
                .toList();
    }

    /** The stops as the tag draws them. */
    List<Halte> haltes(Tekst t) {
        return punten(t).stream()
                .map(
                        p ->
                                new Halte(
                                        t.van("overzicht.halte." + p.soort()),
                                        wie(p.soort(), t),
                                        p.wat(),
                                        p.stand(),
                                        p.facultatief()))
                .toList();
    }

    private Punt punt(Procedure.Halte halte, Tekst t) {
        var stand = stand(halte);
        var wat =
                switch (stand) {
                    case GEDAAN -> gedaan(halte.soort(), t);
                    case NU -> nu(halte.soort(), t);
                    case STRAKS -> straks(halte, t);
                    case OVERGESLAGEN ->
                            t.van(
                                    halte.nodig() == Nodig.NIET_NODIG
                                            ? "overzicht.route.niet-nodig"
                                            : "overzicht.route.niet-gehouden");
                };
        return new Punt(halte.soort(), halte.nodig(), stand, wat);
    }

    private Halte.Stand stand(Procedure.Halte halte) {
        if (halte.nodig() == Nodig.NIET_NODIG) {
            return Halte.Stand.OVERGESLAGEN;
        }
        var hier = hier();
        if (halte.soort() == hier && !voorstel.stap().isEinde()) {
            return Halte.Stand.NU;
        }
        if (halte.soort().compareTo(hier) > 0) {
            return isAfgebroken() ? Halte.Stand.OVERGESLAGEN : Halte.Stand.STRAKS;
        }
        return halte.nodig() == Nodig.FACULTATIEF && !isGehouden(halte.soort())
                ? Halte.Stand.OVERGESLAGEN
                : Halte.Stand.GEDAAN;
    }

    /** The stop where it is, or where it ended. */
    private Soort hier() {
        return Soort.van(voorstel.stap())
                .or(() -> laatste().map(Zet::van).flatMap(Soort::van))
                .orElse(voorstel.stap() == Stap.NO_GO ? Soort.GO_NO_GO : Soort.VOORBEREIDING);
    }

    private boolean isAfgebroken() {
        return voorstel.stap().isEinde() && voorstel.stap() != Stap.AFGEROND;
    }

    private boolean isBezocht(Soort soort) {
        return hier() == soort || vertrek(soort).isPresent();
    }

    private boolean isGehouden(Soort soort) {
        return zetten().stream()
                .anyMatch(
                        z ->
                                z.handeling() == Handeling.STELT_UITSLAG_VAST
                                        && Soort.van(z.van()).filter(soort::equals).isPresent());
    }

    private List<Zet> zetten() {
        return verloop.filter(v -> !v.traject().isTerugverwezen())
                .map(Verloop::zetten)
                .orElse(List.of());
    }

    private Optional<Zet> laatste() {
        return zetten().stream().max(Comparator.comparingInt(Zet::nummer));
    }

    /** The last move that left this stop. */
    private Optional<Zet> vertrek(Soort soort) {
        return zetten().stream()
                .filter(z -> Soort.van(z.van()).filter(soort::equals).isPresent())
                .filter(z -> !Soort.van(z.naar()).equals(Soort.van(z.van())))
                .max(Comparator.comparingInt(Zet::nummer));
    }

    private String gedaan(Soort soort, Tekst t) {
        if (isAfgebroken() && soort == hier()) {
            return t.van("overzicht.route.einde." + voorstel.stap(), t.kort(voorstel.sinds()));
        }
        return switch (soort) {
            case VOORBEREIDING -> voorstel.ingediend().map(t::kort).orElse("");
            case GO_NO_GO ->
                    verloop.map(v -> t.van("overzicht.route.go", t.kort(v.traject().gestart())))
                            .orElse("");
            case ADVIES_TASKFORCE -> gegeven(Actor.TASKFORCE, soort, t);
            case ADVIES_COLLEGE -> gegeven(Actor.COLLEGE, soort, t);
            case ADVIES_COMMISSIE -> gegeven(Actor.COMMISSIE, soort, t);
            case CONSULTATIE, LEDENRAADPLEGING -> uitslag(soort, t);
            case BESLUIT -> besluit().map(t::kort).orElse("");
            case IN_HET_REGISTER -> t.kort(voorstel.sinds());
            case VOORDRACHT -> vertrek(soort).map(Zet::op).map(t::kort).orElse("");
        };
    }

    private Optional<LocalDate> besluit() {
        return zetten().stream()
                .filter(z -> z.handeling() == Handeling.STELT_VAST)
                .map(Zet::op)
                .reduce((eerder, later) -> later);
    }

    private String gegeven(Actor actor, Soort soort, Tekst t) {
        var gezegd =
                adviezen.stream()
                        .filter(a -> a.vraag().actor() == actor)
                        .map(
                                a ->
                                        t.van(
                                                "overzicht.route.op",
                                                t.label(a.strekking()),
                                                t.kort(a.ontvangen())))
                        .collect(Collectors.joining("; "));
        return gezegd.isEmpty()
                ? vertrek(soort)
                        .map(z -> t.van("overzicht.route.zonder-advies", t.kort(z.op())))
                        .orElse("")
                : gezegd;
    }

    private String uitslag(Soort soort, Tekst t) {
        return zetten().stream()
                .filter(z -> z.handeling() == Handeling.STELT_UITSLAG_VAST)
                .filter(z -> Soort.van(z.van()).filter(soort::equals).isPresent())
                .reduce((eerder, later) -> later)
                .map(
                        z ->
                                t.van(
                                        z.geval() == Geval.VERWORPEN
                                                ? "overzicht.route.verworpen"
                                                : "overzicht.route.uitslag",
                                        t.kort(z.op())))
                .orElse("");
    }

    /** Until when it waits: before the go, or in its procedure. */
    Optional<LocalDate> aangehoudenTot() {
        return voorstel.aangehoudenTot()
                .or(() -> verloop.flatMap(v -> v.traject().aangehoudenTot()));
    }

    private String nu(Soort soort, Tekst t) {
        return aangehoudenTot()
                .map(tot -> t.van("overzicht.route.aangehouden", t.kort(tot)))
                .or(
                        () ->
                                gepland(soort)
                                        .map(
                                                dag ->
                                                        t.van(
                                                                "overzicht.route.uiterlijk",
                                                                t.kort(dag))))
                .orElseGet(
                        () ->
                                soort == Soort.VOORBEREIDING && voorstel.ontbreekt() > 0
                                        ? t.van("overzicht.route.ontbreekt", voorstel.ontbreekt())
                                        : t.van("overzicht.route.sinds", t.kort(voorstel.sinds())));
    }

    private String straks(Procedure.Halte halte, Tekst t) {
        if (halte.nodig() == Nodig.FACULTATIEF) {
            return t.van("overzicht.route.facultatief");
        }
        return gepland(halte.soort())
                .map(dag -> t.van("overzicht.route.uiterlijk", t.kort(dag)))
                .orElseGet(() -> t.van("overzicht.route.geen-datum"));
    }

    private Optional<LocalDate> gepland(Soort soort) {
        return verloop.stream()
                .flatMap(v -> v.gepland().stream())
                .filter(g -> soort.name().equals("ADVIES_" + g.actor()))
                .map(Voordracht.Gepland::uiterlijk)
                .max(Comparator.naturalOrder());
    }

    /** Who acts at a stop; an aanbevolen standard is adopted by the directie (§3). */
    private String wie(Soort soort, Tekst t) {
        boolean directie = soort == Soort.BESLUIT && procedure.graad() == Verbindendheid.AANBEVOLEN;
        return t.van("overzicht.halte.wie." + (directie ? "directie" : soort.name()));
    }
}
