// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.kosten;

/**
 * Money that covers costs of a payer.
 *
 * @param nr see {@link Kostenregel#nr}
 * @param bron where it comes from
 * @param toelichting which budget or decision; may be empty
 * @param raming the amounts, never below zero
 */
public record Dekking(int nr, Dekkingsbron bron, String toelichting, Raming raming)
        implements Kostenregel.MetRaming {

    /**
     * @throws IllegalArgumentException for an amount below zero
     */
    public Dekking {
        for (Kostensoort soort : Kostensoort.values()) {
            if (raming.bedrag(soort).filter(b -> b.vast() < 0 || b.perInwoner() < 0).isPresent()) {
                throw new IllegalArgumentException("dekking below zero");
            }
        }
    }

    @Override
    public Dekking metNr(int nummer) {
        return new Dekking(nummer, bron, toelichting, raming);
    }

    @Override
    public String tekst() {
        return toelichting;
    }
}
