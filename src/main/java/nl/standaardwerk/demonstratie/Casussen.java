// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.demonstratie;

import nl.standaardwerk.web.Tekst;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** Tells the four cases of the note and holds what came of each against what had to come of it. */
@Component
@Profile(Toneel.PROFIEL)
public final class Casussen {

    private final Verteller verteller;
    private final Tekst tekst;

    Casussen(Verteller verteller, Tekst tekst) {
        this.verteller = verteller;
        this.tekst = tekst;
    }

    /** Tells them all, in their order. */
    public List<Casusuitkomst> vertel() {
        return Verhalen.casussen().stream().map(this::vertel).toList();
    }

    /** Tells one. */
    public Casusuitkomst vertel(Verhaal verhaal) {
        var verteld = verteller.vertel(verhaal);
        return new Casusuitkomst(verteld, verschillen(verteld));
    }

    private List<String> verschillen(Verteld verteld) {
        var verschillen = new ArrayList<String>();
        var verwacht = verteld.verhaal().verwacht();
        if (!verteld.stappen().equals(verwacht.route())) {
            verschillen.add(
                    tekst.van(
                            "demonstratie.verschil.route",
                            verwacht.route().toString(),
                            verteld.stappen().toString()));
        }
        for (Verhaal.Peiling peiling : verwacht.graden()) {
            var graad = verteld.standaard().map(s -> s.graad(peiling.op()));
            if (!graad.map(peiling.verwacht()::equals).orElse(false)) {
                verschillen.add(
                        tekst.van(
                                "demonstratie.verschil.graad",
                                peiling.op(),
                                peiling.verwacht().toString(),
                                String.valueOf(graad.orElse(null))));
            }
        }
        if (!verteld.voorstel().demonstratie()
                || !verteld.standaard().map(s -> s.demonstratie()).orElse(true)) {
            verschillen.add(tekst.van("demonstratie.verschil.echt"));
        }
        return verschillen;
    }
}
