// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.betwisting;

import nl.standaardwerk.betwisting.Betwisting.Status;
import nl.standaardwerk.gemeenten.Gemeente;
import nl.standaardwerk.gemeenten.Gemeenten;
import nl.standaardwerk.raadpleging.Betwistbron;
import nl.standaardwerk.raadpleging.RaadplegingId;
import nl.standaardwerk.raadpleging.UitslagHersteld;
import nl.standaardwerk.stemming.Stemming;
import nl.standaardwerk.stemming.Stemmingen;
import nl.standaardwerk.web.Tekst;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/**
 * Tells the earlier modules whether an outcome can be built on, and hears that it was put right.
 */
@Component
record BetwistReader(
        Stemmingen stemmingen,
        Betwistingen betwistingen,
        BetwistingRepository rijen,
        Gemeenten gemeenten,
        Tekst t)
        implements Betwistbron {

    @Override
    public Optional<Betwist> betwist(RaadplegingId raadpleging) {
        return stemmingen
                .vind(raadpleging)
                .filter(s -> s.vastgesteld().isPresent())
                .map(this::betwist);
    }

    private Betwist betwist(Stemming stemming) {
        var alle = betwistingen.van(stemming.id());
        var termijn = Betwistingen.termijn(stemming).orElseThrow();
        boolean open = termijn.bevat(betwistingen.nu());
        return new Betwist(
                stand(alle, open),
                open,
                termijn.laatsteDag(),
                alle.stream().map(this::regel).toList(),
                Betwisting.lijstpad(stemming.id()) + "/nieuw");
    }

    /** Where an outcome is, with these contestations and with the term still running or not. */
    static Stand stand(List<Betwisting> alle, boolean open) {
        if (heeft(alle, Status.NIEUWE_STEMMING)) {
            return Stand.VERVALLEN;
        }
        if (heeft(alle, Status.INGEDIEND)) {
            return Stand.BETWIST;
        }
        if (heeft(alle, Status.WORDT_HERSTELD)) {
            return Stand.WORDT_HERSTELD;
        }
        return open ? Stand.KAN_NOG : Stand.STAAT;
    }

    private static boolean heeft(List<Betwisting> alle, Status status) {
        return alle.stream().anyMatch(b -> b.status() == status);
    }

    private Regel regel(Betwisting b) {
        return new Regel(
                b.gemeente(),
                naam(b),
                t.label(b.inhoud().grond()),
                t.label(b.status()),
                b.op(),
                b.pad());
    }

    /** Name of the gemeente; its code when it is unknown. */
    String naam(Betwisting b) {
        return gemeenten.vind(b.gemeente()).map(Gemeente::naam).orElse(b.gemeente().waarde());
    }

    @EventListener
    void hersteld(UitslagHersteld e) {
        rijen.hersteld(e.raadpleging(), e.nieuw(), e.op());
    }
}
