// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.regeling.Stemregels;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The count of a round: kiezerslijst, votes and rules in, figures out. Whole numbers only; a per
 * cent is made last, for a page.
 *
 * @param posten what each choice got, in the order of the ballot
 * @param nietGestemd who might vote and did not
 * @param grondslag weights of which the majority is taken
 * @param uitkomst what came of it
 * @param gekozen the choice that was adopted; empty when none was
 */
public record Telling(
        List<Post> posten,
        Post nietGestemd,
        long grondslag,
        Uitkomst uitkomst,
        Optional<String> gekozen) {

    private static final int DECIMALEN = 2;
    private static final BigDecimal HONDERD = BigDecimal.valueOf(100);

    public Telling {
        posten = List.copyOf(posten);
        if (gekozen.isPresent() != (uitkomst == Uitkomst.AANGENOMEN)) {
            throw new IllegalArgumentException(uitkomst + " with " + gekozen);
        }
    }

    /**
     * What one choice got.
     *
     * @param keuze code of the choice on the ballot
     * @param gemeenten how many
     * @param gewicht their votes together
     */
    public record Post(String keuze, int gemeenten, long gewicht) {

        private Post met(Kiezerslijst.Kiezer kiezer) {
            return new Post(keuze, gemeenten + 1, gewicht + kiezer.gewicht());
        }

        private static Post leeg(String keuze) {
            return new Post(keuze, 0, 0);
        }
    }

    /** What came of a vote. */
    public enum Uitkomst {
        /** A majority is in favour, of one choice. */
        AANGENOMEN,
        /** No majority in favour. */
        VERWORPEN,
        /** As many in favour as against: rejected. */
        GELIJK,
        /** Several alternatives, and a majority neither for one nor against all: rejected. */
        GEEN_MEERDERHEID,
        /** Too few took part: rejected. */
        QUORUM_NIET_GEHAALD
    }

    /**
     * Counts.
     *
     * @param stemmen the choice of each gemeente that voted; only of gemeenten on the list, and
     *     only choices of the ballot
     */
    public static Telling van(
            Kiezerslijst lijst,
            Stembiljet biljet,
            Map<GemeenteCode, String> stemmen,
            Stemregels regels) {
        var per = new LinkedHashMap<String, Post>();
        biljet.keuzes().forEach(k -> per.put(k, Post.leeg(k)));
        var niet = Post.leeg("niet-gestemd");
        for (var kiezer : lijst.kiezers()) {
            var keuze = stemmen.get(kiezer.gemeente());
            if (keuze == null) {
                niet = niet.met(kiezer);
            } else if (per.computeIfPresent(keuze, (k, post) -> post.met(kiezer)) == null) {
                throw new IllegalArgumentException("not on the ballot: " + keuze);
            }
        }
        var posten = List.copyOf(per.values());
        if (gemeenten(posten) != stemmen.size()) {
            throw new IllegalArgumentException("a vote of who is not on the list");
        }
        return uitgeteld(posten, niet, biljet, regels);
    }

    private static Telling uitgeteld(
            List<Post> posten, Post niet, Stembiljet biljet, Stemregels regels) {
        long onthouding = gewicht(posten, Stembiljet.ONTHOUDING);
        long uitgebracht = posten.stream().mapToLong(Post::gewicht).sum();
        long grondslag = regels.grondslag(uitgebracht - onthouding, onthouding);
        if (!regels.haaltQuorum(uitgebracht, uitgebracht + niet.gewicht())) {
            return new Telling(
                    posten, niet, grondslag, Uitkomst.QUORUM_NIET_GEHAALD, Optional.empty());
        }
        var gekozen = gekozen(posten, grondslag, biljet, regels);
        var uitkomst =
                gekozen.isPresent()
                        ? Uitkomst.AANGENOMEN
                        : zonderMeerderheid(posten, grondslag, biljet, regels);
        return new Telling(posten, niet, grondslag, uitkomst, gekozen);
    }

    /** The one choice in favour that has a majority and more than every other one. */
    private static Optional<String> gekozen(
            List<Post> posten, long grondslag, Stembiljet biljet, Stemregels regels) {
        var meeste =
                posten.stream()
                        .filter(p -> biljet.instemmend().contains(p.keuze()))
                        .mapToLong(Post::gewicht)
                        .max()
                        .orElse(0);
        var met =
                posten.stream()
                        .filter(p -> biljet.instemmend().contains(p.keuze()))
                        .filter(p -> p.gewicht() == meeste)
                        .toList();
        return met.size() == 1 && regels.isMeerderheid(meeste, grondslag)
                ? Optional.of(met.getFirst().keuze())
                : Optional.empty();
    }

    private static Uitkomst zonderMeerderheid(
            List<Post> posten, long grondslag, Stembiljet biljet, Stemregels regels) {
        long tegen = gewicht(posten, Stembiljet.TEGEN);
        if (!biljet.alternatieven().isEmpty()) {
            return regels.isMeerderheid(tegen, grondslag)
                    ? Uitkomst.VERWORPEN
                    : Uitkomst.GEEN_MEERDERHEID;
        }
        return tegen == gewicht(posten, Stembiljet.VOOR) ? Uitkomst.GELIJK : Uitkomst.VERWORPEN;
    }

    /** Whether the members said yes. */
    public boolean aangenomen() {
        return uitkomst == Uitkomst.AANGENOMEN;
    }

    /** What this choice got. */
    public Post post(String keuze) {
        return posten.stream()
                .filter(p -> p.keuze().equals(keuze))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not on the ballot: " + keuze));
    }

    /** Everybody who voted, abstentions among them. */
    public Post uitgebracht() {
        return new Post(
                "uitgebracht", gemeenten(posten), posten.stream().mapToLong(Post::gewicht).sum());
    }

    /** Everybody who might vote. */
    public Post totaal() {
        var voor = uitgebracht();
        return new Post(
                "totaal",
                voor.gemeenten() + nietGestemd.gemeenten(),
                voor.gewicht() + nietGestemd.gewicht());
    }

    /** Per cent of the base, two decimals, half up; 0 when nobody voted for or against. */
    public BigDecimal procent(Post post) {
        return procent(post.gewicht(), grondslag);
    }

    /** Per cent of all weights that was cast, two decimals, half up. */
    public BigDecimal opkomst() {
        return procent(uitgebracht().gewicht(), totaal().gewicht());
    }

    /** Per cent, two decimals, half up; 0 of nothing. */
    static BigDecimal procent(long deel, long geheel) {
        return geheel == 0
                ? BigDecimal.ZERO.setScale(DECIMALEN)
                : BigDecimal.valueOf(deel)
                        .multiply(HONDERD)
                        .divide(BigDecimal.valueOf(geheel), DECIMALEN, RoundingMode.HALF_UP);
    }

    private static int gemeenten(List<Post> posten) {
        return posten.stream().mapToInt(Post::gemeenten).sum();
    }

    private static long gewicht(List<Post> posten, String keuze) {
        return posten.stream().filter(p -> p.keuze().equals(keuze)).mapToLong(Post::gewicht).sum();
    }
}
