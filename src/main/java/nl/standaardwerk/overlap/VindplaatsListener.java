// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overlap;

import nl.standaardwerk.register.Register;
import nl.standaardwerk.register.StandaardGepubliceerd;
import nl.standaardwerk.voorbereiding.Dossier;
import nl.standaardwerk.voorbereiding.Voorbereiding;
import nl.standaardwerk.voorbereiding.VoorstelGebeurtenis.DossierGewijzigd;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Makes what is new or renamed findable, in the transaction in which that happens. */
@Component
class VindplaatsListener {

    private final VindplaatsRepository vindplaatsen;
    private final Register register;
    private final Voorbereiding voorbereiding;
    private final Clock clock;

    VindplaatsListener(
            VindplaatsRepository vindplaatsen,
            Register register,
            Voorbereiding voorbereiding,
            Clock clock) {
        this.vindplaatsen = vindplaatsen;
        this.register = register;
        this.voorbereiding = voorbereiding;
        this.clock = clock;
    }

    @EventListener
    void neemOp(StandaardGepubliceerd gepubliceerd) {
        var standaard = register.get(gepubliceerd.standaard());
        vindplaatsen.bewaar(
                Kandidaat.Soort.REGISTER, List.of(Vindbaar.van(standaard, LocalDate.now(clock))));
    }

    @EventListener
    void neemOp(DossierGewijzigd gewijzigd) {
        if (gewijzigd.onderdeel() == Dossier.Onderdeel.GEGEVENS) {
            vindplaatsen.bewaar(
                    Kandidaat.Soort.VOORSTEL,
                    List.of(Vindbaar.van(voorbereiding.get(gewijzigd.dossier()))));
        }
    }
}
