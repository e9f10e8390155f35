// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.regeling.Handeling;
import nl.standaardwerk.voorbereiding.Voorbereiding;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Makes the moves: through the gate of {@link Traject#na}, into the traject, the list of moves, the
 * voorstel and the journaal, all in the transaction of the caller.
 */
@Component
class Voortgang {

    private final TrajectRepository trajecten;
    private final ZetRepository zetten;
    private final Adviesgang adviesgang;
    private final Voorbereiding voorbereiding;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Voortgang(
            TrajectRepository trajecten,
            ZetRepository zetten,
            Adviesgang adviesgang,
            Voorbereiding voorbereiding,
            ApplicationEventPublisher events,
            Clock clock) {
        this.trajecten = trajecten;
        this.zetten = zetten;
        this.adviesgang = adviesgang;
        this.voorbereiding = voorbereiding;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @throws IntussenVeranderd when the traject made another move than the person saw
     */
    Traject get(TrajectId id, int verwachteVersie) {
        var traject =
                trajecten
                        .vind(id)
                        .orElseThrow(() -> new NietGevonden("traject", id.toString()));
        if (verwachteVersie > traject.versie()) {
            throw new NietGevonden("zet", String.valueOf(verwachteVersie));
        }
        if (traject.versie() != verwachteVersie) {
            throw veranderd(traject.id(), verwachteVersie);
        }
        return traject;
    }

    /**
     * Makes one move.
     *
     * @throws IntussenVeranderd when somebody else was first
     */
    Traject zet(Traject traject, Zetinvoer invoer) {
        var op = LocalDate.now(clock);
        var gevonden = traject.na(invoer.actor(), invoer.handeling(), invoer.geval(), op);
        var overgang =
                invoer.handeling() == Handeling.HOUDT_AAN
                        ? gevonden.aangehouden(invoer.tot().orElseThrow())
                        : gevonden;
        if (!trajecten.update(overgang)) {
            throw veranderd(traject.id(), traject.versie());
        }
        var redenSha256 = zetten.insert(overgang, invoer, op);
        publiceer(overgang, invoer, redenSha256, op);
        var nieuw = overgang.nieuw();
        if (nieuw.stap() != traject.stap()) {
            adviesgang.verlaat(traject, invoer.door());
            if (nieuw.isTerugverwezen()) {
                voorbereiding.neemTerug(nieuw.dossier());
            } else {
                voorbereiding.meldStap(nieuw.dossier(), nieuw.stap());
            }
            adviesgang.betreed(nieuw, invoer.door());
        }
        return nieuw;
    }

    private void publiceer(
            Traject.Overgang overgang, Zetinvoer invoer, String redenSha256, LocalDate op) {
        var nieuw = overgang.nieuw();
        var regel = overgang.regel();
        events.publishEvent(
                new StapGezet(
                        nieuw.id(),
                        nieuw.dossier(),
                        nieuw.versie(),
                        regel.van(),
                        regel.actor(),
                        regel.handeling(),
                        regel.geval(),
                        regel.naar(),
                        nieuw.regeling(),
                        invoer.tot(),
                        invoer.betreft(),
                        redenSha256,
                        op,
                        invoer.door()));
    }

    private IntussenVeranderd veranderd(TrajectId id, int gezien) {
        return new IntussenVeranderd(
                zetten.van(List.of(id)).stream().filter(z -> z.nummer() > gezien).toList());
    }
}
