// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.onderbouwing;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What one version of a dossier holds of this module.
 *
 * @param rijen every row, in the order in which it was first added
 */
public record Blad(List<Rij> rijen) {

    public Blad {
        rijen = List.copyOf(rijen);
    }

    /** Of every row the one that was saved last, up to the version; without what was taken away. */
    static Blad op(List<OnderbouwingReader.Bewaard> bewaard, int versie) {
        return new Blad(laatste(bewaard, versie).stream().flatMap(b -> b.rij().stream()).toList());
    }

    /** As {@link #op}, with the hashes. */
    static List<OnderbouwingReader.Bewaard> laatste(
            List<OnderbouwingReader.Bewaard> bewaard, int versie) {
        var laatste = new LinkedHashMap<UUID, OnderbouwingReader.Bewaard>();
        bewaard.stream().filter(b -> b.versie() <= versie).forEach(b -> laatste.put(b.id(), b));
        return laatste.values().stream().filter(b -> b.rij().isPresent()).toList();
    }

    /** The rows of one part. */
    public List<Rij> van(Onderdeel onderdeel) {
        return rijen.stream().filter(r -> r.onderdeel() == onderdeel).toList();
    }

    /** The row with this identity, if this version has it. */
    public Optional<Rij> vind(UUID id) {
        return rijen.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    /** The measurement with this identity, if this version has it. */
    Optional<Draagvlakmeting> meting(UUID id) {
        return metingen().stream().filter(m -> m.id().equals(id)).findFirst();
    }

    /** How draagvlak is measured. */
    public List<Draagvlakmeting> metingen() {
        return rijen.stream()
                .filter(Draagvlakmeting.class::isInstance)
                .map(Draagvlakmeting.class::cast)
                .toList();
    }

    /** Where it was tried, in order of the first day. */
    public List<Praktijkproef> praktijkproeven() {
        return rijen.stream()
                .filter(Praktijkproef.class::isInstance)
                .map(Praktijkproef.class::cast)
                .sorted(Comparator.comparing(Praktijkproef::van))
                .toList();
    }

    /** Who is concerned. */
    public List<Stakeholder> stakeholders() {
        return rijen.stream()
                .filter(Stakeholder.class::isInstance)
                .map(Stakeholder.class::cast)
                .toList();
    }
}
