// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.regeling.Stemregels;
import nl.standaardwerk.web.Formulier;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The fields of the form with other voting rules. */
final class StemregelReader {

    private static final BigDecimal HONDERD = BigDecimal.valueOf(100);
    private static final int MEESTE_INWONERS = 1_000_000;
    private static final int MEESTE_STEMMEN = 10_000;

    private StemregelReader() {}

    /** How a part of a vote is rounded. */
    enum Afronding {
        OMLAAG(RoundingMode.DOWN),
        HALF_OMHOOG(RoundingMode.HALF_UP),
        OMHOOG(RoundingMode.UP);

        private final RoundingMode wijze;

        Afronding(RoundingMode wijze) {
            this.wijze = wijze;
        }

        private static Afronding van(RoundingMode wijze) {
            return Arrays.stream(values()).filter(a -> a.wijze == wijze).findFirst().orElse(OMLAAG);
        }
    }

    /** The form filled with these rules. */
    static Formulier formulier(Stemregels regels) {
        var ingevuld =
                Formulier.leeg()
                        .met("inwoners", regels.inwonersPerStem())
                        .met("hoogstens", regels.hoogstens())
                        .met("tenminste", regels.tenminste())
                        .met("afronding", Afronding.van(regels.afronding()))
                        .met("quorum", procent(regels.quorum()))
                        .met("meerderheid", procent(regels.meerderheid()));
        return regels.onthoudingTeltMee()
                ? ingevuld.metAlle("onthouding", List.of("JA"))
                : ingevuld;
    }

    private static String procent(BigDecimal procent) {
        return procent.toPlainString().replace('.', ',');
    }

    /**
     * Reads the rules.
     *
     * @throws OnjuisteInvoer with every field that cannot be
     */
    static Stemregels lees(Formulier velden) {
        var fouten = new OnjuisteInvoer.Verzamelaar();
        int inwoners = getal(velden, "inwoners", 1, MEESTE_INWONERS, fouten);
        int hoogstens = getal(velden, "hoogstens", 1, MEESTE_STEMMEN, fouten);
        int tenminste = getal(velden, "tenminste", 0, MEESTE_STEMMEN, fouten);
        var afronding =
                Arrays.stream(Afronding.values())
                        .filter(a -> a.name().equals(velden.waarde("afronding")))
                        .findFirst();
        fouten.eis(afronding.isPresent(), "afronding", "stemming.simulatie.fout.afronding");
        var quorum = procent(velden, "quorum", fouten);
        var meerderheid = procent(velden, "meerderheid", fouten);
        fouten.eis(tenminste <= hoogstens, "tenminste", "stemming.simulatie.fout.meerDanHoogstens")
                .klaar();
        return new Stemregels(
                inwoners,
                hoogstens,
                tenminste,
                afronding.orElseThrow().wijze,
                quorum,
                meerderheid,
                velden.gekozen("onthouding", "JA"));
    }

    private static int getal(
            Formulier velden, String naam, int van, int tot, OnjuisteInvoer.Verzamelaar fouten) {
        var getal =
                Optional.of(velden.waarde(naam).replace(".", ""))
                        .filter(w -> w.matches("\\d{1,7}"))
                        .map(Integer::valueOf)
                        .filter(n -> n >= van && n <= tot);
        fouten.eis(getal.isPresent(), naam, "stemming.simulatie.fout.getal", van, tot);
        return getal.orElse(van);
    }

    private static BigDecimal procent(
            Formulier velden, String naam, OnjuisteInvoer.Verzamelaar fouten) {
        var procent =
                Optional.of(velden.waarde(naam).replace("%", "").strip().replace(',', '.'))
                        .filter(w -> w.matches("\\d{1,3}(\\.\\d{1,2})?"))
                        .map(BigDecimal::new)
                        .filter(p -> p.compareTo(HONDERD) <= 0);
        fouten.eis(procent.isPresent(), naam, "stemming.simulatie.fout.procent");
        return procent.orElse(BigDecimal.ZERO);
    }
}
