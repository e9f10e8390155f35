// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.onderbouwing;

import nl.standaardwerk.voorbereiding.Dossier;
import nl.standaardwerk.voorbereiding.DossierId;
import nl.standaardwerk.voorbereiding.Dossierbron;
import nl.standaardwerk.voorbereiding.Rijpheid;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The parts of this module as parts of every dossier version. */
@Component
class OnderbouwingBron implements Dossierbron {

    private final OnderbouwingReader lezer;
    private final RijMapper mapper;
    private final Set<Onderdeel> vereist;

    /**
     * @param vereist setting {@code standaardwerk.onderbouwing.vereist}: the parts without which a
     *     dossier is not rijp. The note asks for the aspects; that they must be filled in row by
     *     row is an assumption
     */
    OnderbouwingBron(
            OnderbouwingReader lezer,
            RijMapper mapper,
            @Value("${standaardwerk.onderbouwing.vereist}") Set<Onderdeel> vereist) {
        this.lezer = lezer;
        this.mapper = mapper;
        this.vereist = Set.copyOf(vereist);
    }

    @Override
    public List<Deel> delen() {
        return Arrays.stream(Onderdeel.values()).map(Onderdeel::deel).toList();
    }

    @Override
    public List<String> inhoud(DossierId id, int versie) {
        return Blad.laatste(lezer.find(id), versie).stream()
                .map(b -> mapper.inhoud(b.rij().orElseThrow(), b.tekstSha256()))
                .toList();
    }

    @Override
    public List<Rijpheid.Ontbrekend> ontbreekt(Dossier dossier) {
        if (vereist.isEmpty()) {
            return List.of();
        }
        var versie = dossier.versie();
        var blad = Blad.op(lezer.find(versie.dossier()), versie.nummer());
        return Arrays.stream(Onderdeel.values())
                .filter(vereist::contains)
                .filter(onderdeel -> blad.van(onderdeel).isEmpty())
                .map(
                        onderdeel ->
                                new Rijpheid.Ontbrekend(
                                        "onderbouwing.rijpheid." + onderdeel, 0, onderdeel.pad()))
                .toList();
    }

    @Override
    public Map<Integer, List<Leesregel>> leesbaar(DossierId id, Collection<Integer> versies) {
        var alles = lezer.find(id);
        var leesbaar = new HashMap<Integer, List<Leesregel>>();
        for (int versie : versies) {
            leesbaar.put(
                    versie,
                    Blad.op(alles, versie).rijen().stream().map(mapper::leesregel).toList());
        }
        return leesbaar;
    }
}
