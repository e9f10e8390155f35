// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.regeling;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a vote of the members is weighed and counted. Weights are whole votes. The note asks for "een
 * gewogen stemming" (fn 5); the numbers come from the settings of the regeling.
 *
 * @param inwonersPerStem inhabitants for one vote, at least 1
 * @param hoogstens most votes of one gemeente
 * @param tenminste least votes of one gemeente
 * @param afronding how a part of a vote is rounded
 * @param quorum per cent (0–100) of all weights that must have been cast; 0 = no quorum
 * @param meerderheid per cent (0–100) of the base that the votes in favour must exceed
 * @param onthoudingTeltMee whether abstentions count in the base
 */
public record Stemregels(
        int inwonersPerStem,
        int hoogstens,
        int tenminste,
        RoundingMode afronding,
        BigDecimal quorum,
        BigDecimal meerderheid,
        boolean onthoudingTeltMee) {

    private static final BigDecimal HONDERD = BigDecimal.valueOf(100);

    public Stemregels {
        if (inwonersPerStem < 1 || tenminste < 0 || hoogstens < tenminste) {
            throw new IllegalArgumentException("stemregels do not fit together");
        }
    }

    /**
     * Votes of a gemeente.
     *
     * @param inwoners inhabitants on the reference date, 0 or more
     */
    public int gewicht(int inwoners) {
        if (inwoners < 0) {
            throw new IllegalArgumentException("inwoners < 0: " + inwoners);
        }
        int stemmen =
                BigDecimal.valueOf(inwoners)
                        .divide(BigDecimal.valueOf(inwonersPerStem), 0, afronding)
                        .intValueExact();
        return Math.min(hoogstens, Math.max(tenminste, stemmen));
    }

    /**
     * Whether the vote came out in favour; as many for as against is against, and a missed quorum
     * is against. All figures are weights.
     *
     * @param totaal weights of everyone who might vote
     */
    public boolean aangenomen(long voor, long tegen, long onthouding, long totaal) {
        return isMeerderheid(voor, grondslag(voor + tegen, onthouding))
                && haaltQuorum(voor + tegen + onthouding, totaal);
    }

    /**
     * The weights of which the majority is taken.
     *
     * @param voorEnTegen weights of every choice but abstaining
     */
    public long grondslag(long voorEnTegen, long onthouding) {
        return voorEnTegen + (onthoudingTeltMee ? onthouding : 0);
    }

    /** Whether a part of the base is a majority of it; exactly the limit is none. */
    public boolean isMeerderheid(long deel, long grondslag) {
        return deel > 0 && vergelijk(deel, grondslag, meerderheid) > 0;
    }

    /**
     * Whether enough was cast; exactly the limit is enough.
     *
     * @param uitgebracht weights of everyone who voted, abstentions among them
     * @param totaal weights of everyone who might vote
     */
    public boolean haaltQuorum(long uitgebracht, long totaal) {
        return vergelijk(uitgebracht, totaal, quorum) >= 0;
    }

    private static int vergelijk(long deel, long geheel, BigDecimal procent) {
        return BigDecimal.valueOf(deel)
                .multiply(HONDERD)
                .compareTo(BigDecimal.valueOf(geheel).multiply(procent));
    }
}
