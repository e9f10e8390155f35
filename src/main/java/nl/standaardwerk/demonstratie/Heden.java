// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.demonstratie;

import nl.standaardwerk.voorbereiding.Voorstel;
import nl.standaardwerk.web.Tekst;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import java.util.List;

/**
 * The present beside the past: at the first start of a demonstration three voorstellen are under
 * way. A first start that was cut off is completed by the next one; a later start adds nothing.
 */
@Component
@Profile(Toneel.PROFIEL)
final class Heden {

    private static final Logger LOG = LoggerFactory.getLogger(Heden.class);

    private final Verteller verteller;
    private final Toneel toneel;
    private final Tekst tekst;

    Heden(Verteller verteller, Toneel toneel, Tekst tekst) {
        this.verteller = verteller;
        this.toneel = toneel;
        this.tekst = tekst;
    }

    /** Tells what is not there yet; voorstellen are never removed, so a full set stays full. */
    List<Verteld> vertel() {
        var verhalen = Verhalen.heden();
        var bestaand = toneel.voorbereiding().alle();
        if (bestaand.size() >= verhalen.size()) {
            return List.of();
        }
        var titels = bestaand.stream().map(Voorstel::titel).toList();
        var verteld =
                verhalen.stream()
                        .filter(v -> !titels.contains(v.titel()))
                        .map(verteller::vertel)
                        .toList();
        LOG.info(
                tekst.van(
                        "demonstratie.heden.klaar",
                        String.join(
                                ", ", verteld.stream().map(v -> v.voorstel().titel()).toList())));
        return verteld;
    }
}
