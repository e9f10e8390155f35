// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overlap;

import nl.standaardwerk.voorbereiding.Dossier;
import nl.standaardwerk.voorbereiding.DossierId;
import nl.standaardwerk.voorbereiding.Dossierbron;
import nl.standaardwerk.voorbereiding.Rijpheid;
import nl.standaardwerk.web.Tekst;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The answers to the candidates as a part of every dossier version. */
@Component
class OverlapBron implements Dossierbron {

    static final Deel DEEL = new Deel("OVERLAP", "overlap.titel", "overlap");

    private final Overlap overlap;
    private final AntwoordRepository antwoorden;
    private final Tekst t;

    OverlapBron(Overlap overlap, AntwoordRepository antwoorden, Tekst t) {
        this.overlap = overlap;
        this.antwoorden = antwoorden;
        this.t = t;
    }

    @Override
    public List<Deel> delen() {
        return List.of(DEEL);
    }

    @Override
    public List<String> inhoud(DossierId id, int versie) {
        return antwoorden.find(id, versie).stream()
                .map(
                        r ->
                                "overlap."
                                        + r.antwoord().sleutel()
                                        + "="
                                        + r.antwoord().keuze()
                                        + " "
                                        + r.redenSha256())
                .toList();
    }

    @Override
    public List<Rijpheid.Ontbrekend> ontbreekt(Dossier dossier) {
        if (!overlap.zoekt()) {
            return List.of();
        }
        var blad = overlap.blad(dossier);
        var ontbreekt = new ArrayList<Rijpheid.Ontbrekend>();
        if (blad.botsing().isPresent()) {
            ontbreekt.add(new Rijpheid.Ontbrekend("overlap.rijpheid.podium", 0, DEEL.pad()));
        }
        if (!blad.open().isEmpty()) {
            ontbreekt.add(
                    new Rijpheid.Ontbrekend(
                            "overlap.rijpheid.open", blad.open().size(), DEEL.pad()));
        }
        return ontbreekt;
    }

    @Override
    public void vereistIndienbaar(Dossier dossier) {
        if (overlap.zoekt()) {
            overlap.blad(dossier)
                    .botsing()
                    .ifPresent(
                            s -> {
                                throw new GeenPodium(s.titel(), "/standaarden/" + s.sleutel());
                            });
        }
    }

    @Override
    public Map<Integer, List<Leesregel>> leesbaar(DossierId id, Collection<Integer> versies) {
        var alle = antwoorden.findAlle(id);
        var leesbaar = new HashMap<Integer, List<Leesregel>>();
        for (int versie : versies) {
            leesbaar.put(
                    versie,
                    AntwoordRepository.op(alle, versie).stream()
                            .map(r -> regel(r.antwoord()))
                            .toList());
        }
        return leesbaar;
    }

    private Leesregel regel(Overlapantwoord antwoord) {
        return new Leesregel(
                "overlap." + antwoord.sleutel(),
                t.van("overlap.leesbaar.kop", antwoord.naam(), antwoord.soort()),
                t.van("overlap.leesbaar.tekst", antwoord.keuze(), antwoord.reden()));
    }
}
