// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.consultatie;

import static nl.standaardwerk.voorbereiding.Voorbeelden.DEVENTER;
import static nl.standaardwerk.voorbereiding.Voorbeelden.eenVoorstel;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Personen;
import nl.standaardwerk.voorbereiding.DossierId;
import nl.standaardwerk.voorbereiding.Rijpheid;
import nl.standaardwerk.voorbereiding.Voorbereiding;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the tests of this module share: a dossier, a consultatie, a reaction. */
abstract class ConsultatieAppTest extends AppTest {

    @Autowired Consultaties consultaties;
    @Autowired Reacties reacties;
    @Autowired Voorbereiding voorbereiding;
    @Autowired ConsultatieTaken taken;
    @Autowired JdbcClient jdbc;

    final Gebruiker indiener = Personen.indiener(DEVENTER.waarde());
    final Gebruiker houder = Personen.dossierhouder();

    DossierId rijp() {
        return eenVoorstel().door(indiener).rijp(voorbereiding);
    }

    Opening opening() {
        var vandaag = consultaties.vandaag();
        return new Opening(
                "Wat vindt u?",
                List.of(Consultatiedeel.GEHEEL, Consultatiedeel.NUT),
                vandaag,
                vandaag.plusWeeks(6));
    }

    String open(DossierId id) {
        return consultaties.open(id, opening(), voorbereiding.get(id).dossierversie(), indiener);
    }

    static Reactieinvoer reactie(String tekst) {
        return new Reactieinvoer(
                Reactie.Soort.INWONER,
                Optional.empty(),
                "Jan van 's-Gravenpolder",
                "",
                new Reactieinvoer.Inhoud(Reactie.Standpunt.STEUNT, tekst));
    }

    String reageer(String kenmerk, String tekst) {
        return reacties.reageer(
                kenmerk,
                Consultatiedeel.NUT,
                reactie(tekst),
                UUID.randomUUID().toString(),
                Gebruiker.bezoeker());
    }

    List<String> ontbreekt(DossierId id) {
        return voorbereiding.rijpheid(id).in("consultatie").stream()
                .map(Rijpheid.Ontbrekend::sleutel)
                .toList();
    }

    void dienIn(DossierId id) {
        voorbereiding.dienIn(id, voorbereiding.get(id).versie(), indiener);
    }

    void beantwoord(String kenmerk, String sleutel, Reactie.Gevolg gevolg) {
        var id = reacties.get(sleutel).id();
        reacties.beantwoord(kenmerk, Set.of(id), gevolg, "Omdat " + gevolg, indiener);
    }
}
