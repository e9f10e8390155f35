// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.historie;

import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Taak;
import nl.standaardwerk.toegang.Taakbron;
import nl.standaardwerk.vaststelling.HistorischBesluit;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** What waits for a second person, and what was sent back to the one who brought it in. */
@Component
class HistorieTaken implements Taakbron {

    private final Historie historie;
    private final InvoerReader lezer;

    HistorieTaken(Historie historie, InvoerReader lezer) {
        this.historie = historie;
        this.lezer = lezer;
    }

    @Override
    public List<Taak> taken(Gebruiker gebruiker) {
        if (!HistorischBesluit.mag(gebruiker)) {
            return List.of();
        }
        var rol = HistorischBesluit.vereist(gebruiker).name();
        return historie.open().stream()
                .filter(i -> i.wacht() != i.isVan(gebruiker))
                .map(i -> taak(i, rol))
                .toList();
    }

    private Taak taak(Invoer invoer, String rol) {
        return new Taak(
                invoer.wacht() ? "historie.taak.bevestig" : "historie.taak.verbeter",
                lezer.titel(invoer),
                HistorieController.PAD + "/" + invoer.id(),
                Optional.empty(),
                invoer.oordeel().map(Invoer.Oordeel::op).orElse(invoer.op()),
                rol,
                "",
                false);
    }
}
