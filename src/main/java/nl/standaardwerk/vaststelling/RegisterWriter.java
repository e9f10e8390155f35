// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import nl.standaardwerk.advies.AdviesId;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.regeling.Datering;
import nl.standaardwerk.regeling.Trede;
import nl.standaardwerk.register.Besluit;
import nl.standaardwerk.register.BesluitId;
import nl.standaardwerk.register.Besluitsoort;
import nl.standaardwerk.register.Onderbouwing;
import nl.standaardwerk.register.Register;
import nl.standaardwerk.register.StandaardId;
import nl.standaardwerk.register.Standaardgegevens;
import nl.standaardwerk.register.Versie;
import nl.standaardwerk.voorbereiding.Voorstelgegevens;
import nl.standaardwerk.voorbereiding.Voorstelsoort;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns a besluit to adopt into its entry in the register. */
@Component
class RegisterWriter {

    private final Besluitgrens grens;
    private final Register register;
    private final BesluitRepository besluiten;

    RegisterWriter(Besluitgrens grens, Register register, BesluitRepository besluiten) {
        this.grens = grens;
        this.register = register;
        this.besluiten = besluiten;
    }

    StandaardId schrijfIn(Traject traject, Daad.StelVast daad, Kop kop) {
        var voorstel = grens.gegevens(traject);
        var standaard = standaard(voorstel, kop);
        return register.schrijfIn(
                new Besluit(
                        kop.id(),
                        soort(voorstel.soort()),
                        standaard,
                        kop.herstelt(),
                        gegevens(voorstel, standaard, daad),
                        versies(daad),
                        kop.orgaan(),
                        Datering.op(daad.datum()),
                        daad.ladder(),
                        daad.geldtTot().map(Datering::op),
                        List.of(),
                        onderbouwing(traject, daad, kop),
                        List.of(),
                        Set.of(),
                        traject.demonstratie(),
                        kop.door()));
    }

    /** A corrected besluit about a new standard is about the standard that it made. */
    private Optional<StandaardId> standaard(Voorstelgegevens voorstel, Kop kop) {
        return kop.herstelt()
                .flatMap(besluiten::vind)
                .flatMap(Besluitgegevens::standaard)
                .or(voorstel::standaard);
    }

    private Standaardgegevens gegevens(
            Voorstelgegevens voorstel, Optional<StandaardId> standaard, Daad.StelVast daad) {
        var nu = standaard.map(id -> register.get(id).gegevens(daad.datum()));
        var gebied = daad.gebied();
        boolean nieuw = voorstel.soort() == Voorstelsoort.NIEUWE_STANDAARD;
        return new Standaardgegevens(
                "",
                nieuw
                        ? voorstel.titel()
                        : nu.map(Standaardgegevens::titel).orElse(voorstel.titel()),
                nieuw
                        ? voorstel.samenvatting()
                        : nu.map(Standaardgegevens::omschrijving).orElse(voorstel.samenvatting()),
                gebied.eigenaar(),
                gebied.beheerder(),
                voorstel.categorie(),
                gebied.toepassingsgebied(),
                gebied.werkingsgebied());
    }

    private static List<Versie> versies(Daad.StelVast daad) {
        if (daad.versie().isEmpty()) {
            return List.of();
        }
        var vanaf =
                daad.ladder().besloten().stream()
                        .map(Trede::vanaf)
                        .min(Datering::compareTo)
                        .orElse(Datering.op(daad.datum()));
        return List.of(
                new Versie(
                        daad.versie(),
                        Versie.Status.IN_GEBRUIK,
                        Datering.van(""),
                        vanaf,
                        daad.geldtTot().map(Datering::op)));
    }

    private static Onderbouwing onderbouwing(Traject traject, Daad.StelVast daad, Kop kop) {
        return new Onderbouwing(
                Optional.of(traject.dossier().waarde()),
                traject.dossierversie().nummer(),
                traject.dossierversie().sha256(),
                traject.nummer(),
                traject.regeling(),
                kop.adviezen().stream().map(AdviesId::waarde).toList(),
                daad.afwijking());
    }

    private static Besluitsoort soort(Voorstelsoort soort) {
        return switch (soort) {
            case NIEUWE_STANDAARD -> Besluitsoort.VASTSTELLING;
            case NIEUWE_VERSIE -> Besluitsoort.NIEUWE_VERSIE;
            case ANDERE_VERBINDENDHEID -> Besluitsoort.WIJZIGING_VERBINDENDHEID;
            case INTREKKING -> Besluitsoort.INTREKKING;
        };
    }

    /**
     * What identifies an entry.
     *
     * @param id identity of the besluit
     * @param herstelt the besluit that it corrects
     * @param orgaan name of the body that decided
     * @param adviezen every advice that it names
     * @param door who recorded it, for that body
     */
    record Kop(
            BesluitId id,
            Optional<BesluitId> herstelt,
            String orgaan,
            List<AdviesId> adviezen,
            Ondertekening door) {}
}
