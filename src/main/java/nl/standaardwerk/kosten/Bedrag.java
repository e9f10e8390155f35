// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.kosten;

/**
 * An amount: a fixed part, and for gemeenten a part per inhabitant. A minus says that it brings
 * money in.
 *
 * @param vast in cents, at most ten billion euro
 * @param perInwoner in hundredths of a cent, at most a thousand euro
 */
public record Bedrag(long vast, long perInwoner) {

    /** The largest fixed part, in cents. */
    public static final long MEESTE_VAST = 1_000_000_000_000L;

    /** The largest part per inhabitant, in hundredths of a cent. */
    public static final long MEESTE_PER_INWONER = 10_000_000L;

    private static final long HONDERD = 100;

    /**
     * @throws IllegalArgumentException beyond the bounds
     */
    public Bedrag {
        if (Math.abs(vast) > MEESTE_VAST || Math.abs(perInwoner) > MEESTE_PER_INWONER) {
            throw new IllegalArgumentException("too much: " + vast + " + " + perInwoner);
        }
    }

    /** A fixed amount, in cents. */
    public static Bedrag vast(long centen) {
        return new Bedrag(centen, 0);
    }

    /**
     * The part for this number of inhabitants, in cents: rounded to the nearest cent, half a cent
     * away from zero.
     */
    public long deelInwoners(int inwoners) {
        long precies = Math.multiplyExact(perInwoner, inwoners);
        return Long.signum(precies) * ((Math.abs(precies) + HONDERD / 2) / HONDERD);
    }

    /** The amount for a gemeente with this number of inhabitants, in cents. */
    public long voor(int inwoners) {
        return Math.addExact(vast, deelInwoners(inwoners));
    }
}
