// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.advies;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.regeling.Verbindendheid;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a body advises. Its view on degree, termijn and tempo stands apart from its strekking (fn
 * 3).
 *
 * @param strekking what it comes down to
 * @param motivering why; at least {@value #MOTIVERING_MINIMAAL} characters
 * @param voorwaarden one per entry; only, and at least one, with POSITIEF_ONDER_VOORWAARDEN
 * @param graad how strongly the standard should bind
 * @param anderTermijn another first day than proposed; empty when it agrees
 * @param tempo remark on the tempo; may be empty
 */
public record Adviesinvoer(
        Strekking strekking,
        String motivering,
        List<String> voorwaarden,
        Verbindendheid graad,
        Optional<LocalDate> anderTermijn,
        String tempo) {

    /** Least length of a motivation, in characters. */
    public static final int MOTIVERING_MINIMAAL = 50;

    /** Greatest length of any text, in characters. */
    public static final int TEKST_MAXIMAAL = 20_000;

    /**
     * @throws OnjuisteInvoer with every demand that is not met; fields named as on the form
     */
    public Adviesinvoer {
        voorwaarden = voorwaarden.stream().map(String::strip).filter(v -> !v.isEmpty()).toList();
        motivering = motivering.strip();
        tempo = tempo.strip();
        controleer(new OnjuisteInvoer.Verzamelaar(), strekking, motivering, voorwaarden).klaar();
    }

    /** Notes every demand on strekking, motivation and conditions that is not met. */
    static OnjuisteInvoer.Verzamelaar controleer(
            OnjuisteInvoer.Verzamelaar fouten,
            Strekking strekking,
            String motivering,
            List<String> voorwaarden) {
        boolean onderVoorwaarden = strekking == Strekking.POSITIEF_ONDER_VOORWAARDEN;
        int lengte = motivering.length();
        return fouten.eis(
                        lengte >= MOTIVERING_MINIMAAL,
                        "motivering",
                        "advies.fout.motivering-kort",
                        MOTIVERING_MINIMAAL,
                        lengte)
                .eis(
                        lengte <= TEKST_MAXIMAAL,
                        "motivering",
                        "advies.fout.tekst-lang",
                        TEKST_MAXIMAAL)
                .eis(
                        !onderVoorwaarden || !voorwaarden.isEmpty(),
                        "voorwaarde-1",
                        "advies.fout.voorwaarde-ontbreekt")
                .eis(
                        onderVoorwaarden || voorwaarden.isEmpty(),
                        "voorwaarde-1",
                        "advies.fout.voorwaarde-teveel");
    }
}
