// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.regeling.Geval;
import nl.standaardwerk.regeling.Handeling;
import nl.standaardwerk.toegang.AccountId;
import nl.standaardwerk.voorbereiding.Voorbereiding;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Makes the moves: through the gate of {@link Traject#na}, into the traject, the list of moves, the
 * voorstel and the journaal, all in the transaction of the caller.
 */
@Component
record Voortgang(
        TrajectRepository trajecten,
        ZetRepository zetten,
        Adviesgang adviesgang,
        Voorbereiding voorbereiding,
        ApplicationEventPublisher events,
        Clock clock) {

    /** The traject as it is now. */
    Traject get(TrajectId id) {
        return trajecten.vind(id).orElseThrow(() -> new NietGevonden("traject", id.toString()));
    }

    /**
     * @throws IntussenVeranderd when the traject made another move than the person saw
     */
    Traject get(TrajectId id, int verwachteVersie) {
        var traject =
                trajecten.vind(id).orElseThrow(() -> new NietGevonden("traject", id.toString()));
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
                new TrajectGebeurtenis.StapGezet(
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

    /**
     * A move to be made: the left side of a row, and what belongs in its record.
     *
     * @param actor for which part
     * @param handeling what is done
     * @param geval in which case
     * @param reden why; may be empty
     * @param tot for HOUDT_AAN: until when; for AGENDEERT: the meeting
     * @param betreft the advice, raadpleging or besluit that it is about
     * @param door who, and for which body
     * @param tweede the second person
     */
    record Zetinvoer(
            Actor actor,
            Handeling handeling,
            Geval geval,
            String reden,
            Optional<LocalDate> tot,
            Optional<UUID> betreft,
            Ondertekening door,
            Optional<AccountId> tweede) {

        static Zetinvoer van(Actor actor, Handeling handeling, Geval geval, Ondertekening door) {
            return new Zetinvoer(
                    actor,
                    handeling,
                    geval,
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    door,
                    Optional.empty());
        }

        Zetinvoer metReden(String nieuw) {
            return new Zetinvoer(actor, handeling, geval, nieuw, tot, betreft, door, tweede);
        }

        Zetinvoer tot(Optional<LocalDate> dag) {
            return new Zetinvoer(actor, handeling, geval, reden, dag, betreft, door, tweede);
        }

        Zetinvoer over(UUID record) {
            return new Zetinvoer(
                    actor, handeling, geval, reden, tot, Optional.of(record), door, tweede);
        }

        Zetinvoer met(AccountId tweedePersoon) {
            return new Zetinvoer(
                    actor, handeling, geval, reden, tot, betreft, door, Optional.of(tweedePersoon));
        }
    }
}
