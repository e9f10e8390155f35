// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.gemeenten.Voorbeelden;
import nl.standaardwerk.register.Standaard;
import nl.standaardwerk.toepassing.Verplichting.Einde;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Does with plans what the database does. */
final class Geheugen {

    final List<Verplichting> alle = new ArrayList<>();
    final List<Plan.Opvolging> opvolgingen = new ArrayList<>();

    Plan plan(Standaard standaard, LocalDate dag) {
        return Planner.plan(
                standaard.id(),
                Planner.gewenst(standaard, Voorbeelden.gemeenten(), dag),
                alle,
                dag,
                PlannerTest.JAAR);
    }

    void werkBij(Standaard standaard, LocalDate dag) {
        var plan = plan(standaard, dag);
        alle.addAll(plan.begin());
        plan.einden()
                .forEach(e -> alle.replaceAll(v -> v.id().equals(e.id()) ? met(v, e.einde()) : v));
        opvolgingen.addAll(plan.opvolgingen());
    }

    List<String> looptijden() {
        return alle.stream().map(v -> v.sleutel() + " " + v.einde()).sorted().toList();
    }

    Set<GemeenteCode> geldtOp(LocalDate dag) {
        return alle.stream()
                .filter(v -> v.geldtOp(dag))
                .map(Verplichting::gemeente)
                .collect(java.util.stream.Collectors.toSet());
    }

    private static Verplichting met(Verplichting v, Optional<Einde> einde) {
        return new Verplichting(
                v.id(),
                v.standaard(),
                v.gemeente(),
                v.soort(),
                v.vanaf(),
                v.termijn(),
                v.oorzaak(),
                einde);
    }
}
