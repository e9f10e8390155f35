// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.register;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a besluit rests on.
 *
 * @param dossier the dossier it was taken on; empty when decided outside the platform
 * @param dossierversie number of the version of that dossier; 0 without dossier
 * @param sha256 of that version; empty without dossier
 * @param nummer number of the voorstel, for the link; empty without dossier
 * @param regeling version of the regeling; empty without dossier
 * @param adviezen every advice given on it
 * @param motiveringAfwijking why the body deviates from advice; empty when it does not
 */
public record Onderbouwing(
        Optional<UUID> dossier,
        int dossierversie,
        String sha256,
        String nummer,
        String regeling,
        List<UUID> adviezen,
        String motiveringAfwijking) {

    /** Nothing of the platform: decided before or outside it. */
    public static final Onderbouwing GEEN =
            new Onderbouwing(Optional.empty(), 0, "", "", "", List.of(), "");

    public Onderbouwing {
        adviezen = List.copyOf(adviezen);
        if (dossier.isPresent() && (dossierversie < 1 || sha256.isBlank())) {
            throw new IllegalArgumentException("dossier without version or hash");
        }
    }
}
