// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.betwisting;

import nl.standaardwerk.betwisting.Betwisting.Status;
import nl.standaardwerk.raadpleging.Raadpleging;
import nl.standaardwerk.raadpleging.RaadplegingId;
import nl.standaardwerk.raadpleging.Raadplegingen;
import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Taak;
import nl.standaardwerk.toegang.Taakbron;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What waits for the bestuur, which decides, and for the stembureau, which puts figures right. */
@Component
class BetwistingTaken implements Taakbron {

    private final Betwistingen betwistingen;
    private final Raadplegingen raadplegingen;

    BetwistingTaken(Betwistingen betwistingen, Raadplegingen raadplegingen) {
        this.betwistingen = betwistingen;
        this.raadplegingen = raadplegingen;
    }

    @Override
    public int aantal(Gebruiker gebruiker) {
        return isVanBelang(gebruiker) ? voor(gebruiker, betwistingen.open()).size() : 0;
    }

    @Override
    public List<Taak> taken(Gebruiker gebruiker) {
        var wacht =
                isVanBelang(gebruiker)
                        ? voor(gebruiker, betwistingen.open())
                        : List.<Betwisting>of();
        if (wacht.isEmpty()) {
            return List.of();
        }
        Map<RaadplegingId, Raadpleging> alle =
                raadplegingen.alle().stream().collect(Collectors.toMap(r -> r.id(), r -> r));
        return wacht.stream()
                .flatMap(
                        b ->
                                Optional.ofNullable(alle.get(b.raadpleging()))
                                        .map(r -> taak(b, r))
                                        .stream())
                .toList();
    }

    private static boolean isVanBelang(Gebruiker gebruiker) {
        return gebruiker.handeltVoor(Actor.BESTUUR) || gebruiker.handeltVoor(Actor.STEMBUREAU);
    }

    private static List<Betwisting> voor(Gebruiker gebruiker, List<Betwisting> open) {
        return open.stream()
                .filter(b -> b.demonstratie() == gebruiker.demonstratie())
                .filter(b -> gebruiker.handeltVoor(wie(b)))
                .toList();
    }

    private static Actor wie(Betwisting betwisting) {
        return betwisting.status() == Status.WORDT_HERSTELD ? Actor.STEMBUREAU : Actor.BESTUUR;
    }

    private static Taak taak(Betwisting b, Raadpleging raadpleging) {
        boolean herstel = b.status() == Status.WORDT_HERSTELD;
        return new Taak(
                herstel ? "betwisting.taak.herstel" : "betwisting.taak.beslis",
                raadpleging.vraag().inhoud().vraag(),
                b.pad(),
                Optional.empty(),
                b.beslissing().map(Betwisting.Beslissing::op).orElse(b.op()),
                herstel ? "stembureau" : Actor.BESTUUR.name(),
                "",
                b.demonstratie());
    }
}
