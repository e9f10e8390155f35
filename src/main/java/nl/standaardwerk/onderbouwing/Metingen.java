// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.onderbouwing;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.gemeenten.Gemeenten;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.voorbereiding.DossierId;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Agreement first, figures after: what may become of a measurement of draagvlak. An agreement can
 * change until a figure stands; a measurement begins after the day of the last agreement.
 */
@Component
class Metingen {

    private final Gemeenten gemeenten;
    private final ApplicationEventPublisher events;

    Metingen(Gemeenten gemeenten, ApplicationEventPublisher events) {
        this.gemeenten = gemeenten;
        this.events = events;
    }

    /**
     * A measurement as it is agreed today; the day stays when nothing else is agreed.
     *
     * @throws OnderbouwingGeweigerd when a figure stands
     */
    Draagvlakmeting spreekAf(Draagvlakmeting gevraagd, Blad nu, LocalDate vandaag) {
        var afspraak = gevraagd.afspraak().op(vandaag, gemeenten.op(vandaag).size());
        var bestaand = nu.meting(gevraagd.id());
        bestaand.ifPresent(Metingen::vereistOngemeten);
        return bestaand.filter(b -> b.afspraak().isGelijk(afspraak))
                .orElseGet(() -> Draagvlakmeting.afgesproken(gevraagd.id(), afspraak));
    }

    /**
     * A measurement with its figures.
     *
     * @throws NietGevonden when nothing was agreed
     * @throws OnjuisteInvoer when it did not begin after the agreement, has not ended, or more
     *     answered than there are
     */
    Draagvlakmeting meet(Blad nu, UUID id, Meting meting, LocalDate vandaag) {
        var afgesproken =
                nu.meting(id).orElseThrow(() -> new NietGevonden("onderbouwing", id.toString()));
        var afspraak = afgesproken.afspraak();
        var fouten = new OnjuisteInvoer.Verzamelaar();
        fouten.eis(
                        meting.van().isAfter(afspraak.op()),
                        "van",
                        "onderbouwing.fout.voorAfspraak",
                        afspraak.op())
                .eis(!meting.totEnMet().isAfter(vandaag), "tot", "onderbouwing.fout.toekomst")
                .eis(
                        meting.totaal().antwoorden() <= afspraak.omvang(),
                        "antwoorden",
                        "onderbouwing.fout.meer",
                        afspraak.omvang())
                .eis(
                        meting.isPerGemeente()
                                == (afspraak.populatie() == Afspraak.Populatie.GEMEENTEN),
                        "antwoorden",
                        "onderbouwing.fout.getal");
        if (meting.isPerGemeente() && meting.van().isAfter(afspraak.op())) {
            controleer(meting, aantallen(meting.van()), fouten);
        }
        fouten.klaar();
        return afgesproken.met(meting);
    }

    /** How many gemeenten there are on a day. */
    Aantallen aantallen(LocalDate dag) {
        return Aantallen.van(gemeenten.op(dag), gemeenten.inwonersOp(dag));
    }

    /** Refuses when a figure stands. */
    static void vereistOngemeten(Draagvlakmeting meting) {
        if (meting.meting().isPresent()) {
            throw OnderbouwingGeweigerd.gemeten(meting);
        }
    }

    /** Publishes what became of a measurement, inside the transaction. */
    void meld(DossierId dossier, Draagvlakmeting meting, LocalDate op, Ondertekening door) {
        var afspraak = meting.afspraak();
        events.publishEvent(
                meting.meting()
                        .<OnderbouwingGebeurtenis>map(
                                m ->
                                        new OnderbouwingGebeurtenis.DraagvlakGemeten(
                                                dossier,
                                                meting.id(),
                                                m.totaal().antwoorden(),
                                                m.totaal().voor(),
                                                afspraak.stand(m.totaal()),
                                                op,
                                                door))
                        .orElseGet(
                                () ->
                                        new OnderbouwingGebeurtenis.DraagvlakAfgesproken(
                                                dossier,
                                                meting.id(),
                                                afspraak.populatie(),
                                                afspraak.omvang(),
                                                afspraak.grens(),
                                                afspraak.minsteRespons(),
                                                op,
                                                door)));
    }

    private static void controleer(
            Meting meting, Aantallen aantallen, OnjuisteInvoer.Verzamelaar fouten) {
        meting.perProvincie()
                .forEach(
                        (provincie, telling) ->
                                fouten.eis(
                                        telling.antwoorden() <= aantallen.van(provincie),
                                        "antwoorden-" + provincie,
                                        "onderbouwing.fout.meer",
                                        aantallen.van(provincie)));
        meting.perGrootte()
                .forEach(
                        (grootte, telling) ->
                                fouten.eis(
                                        telling.antwoorden() <= aantallen.van(grootte),
                                        "antwoorden-" + grootte,
                                        "onderbouwing.fout.meer",
                                        aantallen.van(grootte)));
    }
}
