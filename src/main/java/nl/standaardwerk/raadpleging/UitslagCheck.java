// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.raadpleging;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.bestanden.Bestanden;
import nl.standaardwerk.toegang.AccountId;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What an outcome must meet before it is recorded, and whether it is entered or counted. */
@Component
class UitslagCheck {

    private final Bestanden bestanden;
    private final ObjectProvider<Stembron> stembronnen;
    private final ObjectProvider<Betwistbron> betwistbronnen;

    UitslagCheck(
            Bestanden bestanden,
            ObjectProvider<Stembron> stembronnen,
            ObjectProvider<Betwistbron> betwistbronnen) {
        this.bestanden = bestanden;
        this.stembronnen = stembronnen;
        this.betwistbronnen = betwistbronnen;
    }

    /** Whether its outcome is or can be contested; only an electronic vote has such an outcome. */
    Optional<Betwistbron.Betwist> betwist(Raadpleging raadpleging) {
        var inhoud = raadpleging.vraag().inhoud();
        return inhoud.vorm() == Vorm.ELEKTRONISCH
                        && inhoud.soort() == Soort.LEDENRAADPLEGING
                        && raadpleging.geldend().isPresent()
                ? betwistbronnen.stream()
                        .flatMap(b -> b.betwist(raadpleging.id()).stream())
                        .findFirst()
                : Optional.empty();
    }

    /**
     * Refuses to ask once more what has no outcome, was confirmed by an ALV, or was asked again.
     */
    static void vereistHerhaalbaar(Raadpleging raadpleging) {
        if (raadpleging.geldend().isEmpty()) {
            throw UitslagGeweigerd.nogGeenUitslag();
        }
        if (raadpleging.bekrachtiging().isPresent() || raadpleging.herhaling().door().isPresent()) {
            throw UitslagGeweigerd.nietTeHerhalen();
        }
    }

    /** The raadplegingen on which a later module lets the members vote. */
    Set<RaadplegingId> hier() {
        return stembronnen.stream().flatMap(b -> b.hier().stream()).collect(Collectors.toSet());
    }

    /** Where a vote on this raadpleging is planned, if it can be held on the platform. */
    Optional<String> planpad(Raadpleging raadpleging) {
        return raadpleging.vraag().inhoud().vorm() == Vorm.ELEKTRONISCH
                ? stembronnen.stream().map(b -> b.planpad(raadpleging.id())).findFirst()
                : Optional.empty();
    }

    /** Refuses to enter an outcome that is counted here. */
    void vereistElders(RaadplegingId id) {
        if (hier().contains(id)) {
            throw UitslagGeweigerd.wordtGeteld();
        }
    }

    /** The day is possible, and a source document is one that the first person offered. */
    void controleer(Raadpleging raadpleging, Uitslag uitslag, AccountId eerste, LocalDate vandaag) {
        new OnjuisteInvoer.Verzamelaar()
                .eis(
                        !uitslag.datum().isAfter(vandaag),
                        "datum",
                        "raadpleging.fout.datum-in-toekomst",
                        vandaag)
                .eis(
                        !uitslag.datum().isBefore(raadpleging.uitgeschreven()),
                        "datum",
                        "raadpleging.fout.datum-voor-uitschrijven",
                        raadpleging.uitgeschreven())
                .eis(
                        uitslag.bestand().stream()
                                .noneMatch(b -> bestanden.eigen(List.of(b), eerste).isEmpty()),
                        UitslagReader.BESTAND,
                        "bestanden.fout.kies")
                .klaar();
    }
}
