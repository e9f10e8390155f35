// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overzicht;

import nl.standaardwerk.regeling.Motiveringsaspect;
import nl.standaardwerk.regeling.Toetsvraag;
import nl.standaardwerk.regeling.Trede;
import nl.standaardwerk.voorbereiding.Document;
import nl.standaardwerk.voorbereiding.Dossier;
import nl.standaardwerk.voorbereiding.DossierId;
import nl.standaardwerk.voorbereiding.Dossierbron;
import nl.standaardwerk.voorbereiding.Dossierbron.Leesregel;
import nl.standaardwerk.voorbereiding.Toetsantwoord;
import nl.standaardwerk.voorbereiding.Voorstelgegevens;
import nl.standaardwerk.web.Tekst;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A dossier version in words: its own parts and those of every {@link Dossierbron}, in order. */
@Component
class Dossierlezing {

    private final ObjectProvider<Dossierbron> bronnen;
    private final Tekst t;

    Dossierlezing(ObjectProvider<Dossierbron> bronnen, Tekst t) {
        this.bronnen = bronnen;
        this.t = t;
    }

    /** What later modules hold in these versions; one statement per module. */
    Map<Integer, List<Leesregel>> elders(DossierId id, Collection<Integer> versies) {
        var samen = new HashMap<Integer, List<Leesregel>>();
        bronnen.orderedStream()
                .forEach(
                        bron ->
                                bron.leesbaar(id, versies)
                                        .forEach(
                                                (versie, regels) ->
                                                        samen.computeIfAbsent(
                                                                        versie,
                                                                        _ -> new ArrayList<>())
                                                                .addAll(regels)));
        return samen;
    }

    /** What voorbereiding holds in this version; no statement. */
    List<Leesregel> van(Dossier dossier) {
        var regels = new ArrayList<>(van(dossier.gegevens()));
        for (Toetsvraag vraag : Toetsvraag.values()) {
            var antwoord = dossier.toets().get(vraag);
            if (antwoord != null) {
                regels.add(
                        new Leesregel(
                                vraag.name(),
                                t.van("overzicht.toets.vraag." + vraag),
                                tekst(antwoord.inhoud(), dossier)));
            }
        }
        for (Motiveringsaspect aspect : Motiveringsaspect.values()) {
            var motivering = dossier.motivering().get(aspect);
            if (motivering != null) {
                var kop = aspect.nummer() + ". " + t.van("overzicht.aspect." + aspect);
                regels.add(new Leesregel(aspect.name(), kop, motivering.tekst()));
            }
        }
        for (Document document : dossier.documenten()) {
            regels.add(van(document));
        }
        return regels;
    }

    private List<Leesregel> van(Voorstelgegevens gegevens) {
        return List.of(
                regel("titel", gegevens.titel()),
                regel("samenvatting", gegevens.samenvatting()),
                regel("soort", t.label(gegevens.soort())),
                regel("categorie", t.label(gegevens.categorie())),
                regel("voorgesteld", t.label(gegevens.voorgesteld())),
                regel(
                        "ladder",
                        gegevens.ladder().treden().stream()
                                .map(this::tekst)
                                .collect(Collectors.joining("\n"))));
    }

    private Leesregel regel(String sleutel, String tekst) {
        return new Leesregel(sleutel, t.van("overzicht.vergelijk.deel." + sleutel), tekst);
    }

    private String tekst(Trede trede) {
        return switch (trede) {
            case Trede.Besloten(var graad, var vanaf) ->
                    t.van("overzicht.vergelijk.trede.besloten", graad, Dateringtekst.van(vanaf, t));
            case Trede.Voorgenomen(var graad, var vanaf) ->
                    t.van(
                            "overzicht.vergelijk.trede.voorgenomen",
                            graad,
                            Dateringtekst.van(vanaf, t));
        };
    }

    private String tekst(Toetsantwoord.Invoer antwoord, Dossier dossier) {
        var bestand = antwoord.bewijsbestand().flatMap(dossier::document).map(Document::naam);
        return Stream.of(
                        t.van("overzicht.toets.antwoord." + antwoord.antwoord()),
                        antwoord.toelichting(),
                        antwoord.bewijs(),
                        antwoord.bewijslink(),
                        bestand.orElse(""))
                .filter(stuk -> !stuk.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private Leesregel van(Document document) {
        var tekst =
                t.van(
                        "overzicht.vergelijk.bestand",
                        document.versie(),
                        t.bytes(document.grootte()),
                        document.sha256(),
                        document.omschrijving());
        return new Leesregel("bestand " + document.naam(), document.naam(), tekst.strip());
    }
}
