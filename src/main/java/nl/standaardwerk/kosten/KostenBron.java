// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.kosten;

import nl.standaardwerk.voorbereiding.Dossier;
import nl.standaardwerk.voorbereiding.DossierId;
import nl.standaardwerk.voorbereiding.Dossierbron;
import nl.standaardwerk.voorbereiding.Rijpheid;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Beheer and money as a part of every dossier version. The note asks for the consequences and their
 * dekking; the text of aspect 6 gives them too, so nothing is missing while no line is there. Who
 * begins, finishes: who keeps the standard, and what it costs, also when that is nothing. That
 * money is lacking is shown and weighed, never stopped by machine.
 */
@Component
class KostenBron implements Dossierbron {

    static final Deel DEEL = new Deel("KOSTEN", "kosten.titel", "kosten");

    private final KostenRepository repository;
    private final Kostentekst tekst;

    KostenBron(KostenRepository repository, Kostentekst tekst) {
        this.repository = repository;
        this.tekst = tekst;
    }

    @Override
    public List<Deel> delen() {
        return List.of(DEEL);
    }

    @Override
    public List<String> inhoud(DossierId id, int versie) {
        return repository.findInhoud(id, versie);
    }

    @Override
    public List<Rijpheid.Ontbrekend> ontbreekt(Dossier dossier) {
        return repository
                .find(dossier.versie().dossier(), dossier.versie().nummer())
                .map(KostenBron::ontbreekt)
                .orElse(List.of());
    }

    /** What is missing in a sheet that was begun. */
    static List<Rijpheid.Ontbrekend> ontbreekt(Kostenblad blad) {
        var ontbreekt = new ArrayList<Rijpheid.Ontbrekend>();
        if (blad.isLeeg()) {
            return ontbreekt;
        }
        if (blad.beheer().stream().allMatch(b -> b.rol().isHandhaving())) {
            ontbreekt.add(new Rijpheid.Ontbrekend("kosten.rijpheid.beheer", 0, DEEL.pad()));
        }
        if (blad.posten().isEmpty()) {
            ontbreekt.add(new Rijpheid.Ontbrekend("kosten.rijpheid.post", 0, DEEL.pad()));
        }
        return ontbreekt;
    }

    @Override
    public Map<Integer, List<Leesregel>> leesbaar(DossierId id, Collection<Integer> versies) {
        var alle = repository.findAlle(id);
        var leesbaar = new HashMap<Integer, List<Leesregel>>();
        for (int versie : versies) {
            alle.stream()
                    .filter(blad -> blad.versie() <= versie)
                    .reduce((_, later) -> later)
                    .ifPresent(
                            blad ->
                                    leesbaar.put(
                                            versie,
                                            blad.regels().stream().map(tekst::leesregel).toList()));
        }
        return leesbaar;
    }
}
