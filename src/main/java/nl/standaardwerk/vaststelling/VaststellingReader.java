// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import nl.standaardwerk.voorbereiding.DossierId;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything that is read of this module, together. */
@Component
record VaststellingReader(
        TrajectRepository trajecten,
        ZetRepository zetten,
        AdviesplanRepository plannen,
        BesluitRepository besluiten,
        Adviesgang adviesgang) {

    /** The newest traject of each, with every move and what is planned; three statements. */
    Map<DossierId, Vaststelling.Verloop> verloop(Collection<DossierId> dossiers) {
        var nieuwste = new LinkedHashMap<DossierId, Traject>();
        trajecten.vanDossiers(dossiers).forEach(t -> nieuwste.putIfAbsent(t.dossier(), t));
        var ids = nieuwste.values().stream().map(Traject::id).toList();
        Map<TrajectId, List<Zet>> gezet = new HashMap<>();
        zetten.van(ids)
                .forEach(z -> gezet.computeIfAbsent(z.traject(), k -> new ArrayList<>()).add(z));
        Map<TrajectId, List<Voordracht.Gepland>> gepland = new HashMap<>();
        plannen.gepland(ids)
                .forEach(g -> gepland.computeIfAbsent(g.traject(), k -> new ArrayList<>()).add(g));
        var verloop = new LinkedHashMap<DossierId, Vaststelling.Verloop>();
        nieuwste.forEach(
                (dossier, t) ->
                        verloop.put(
                                dossier,
                                new Vaststelling.Verloop(
                                        t,
                                        gezet.getOrDefault(t.id(), List.of()),
                                        gepland.getOrDefault(t.id(), List.of()))));
        return verloop;
    }
}
