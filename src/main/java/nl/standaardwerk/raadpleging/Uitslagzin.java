// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.raadpleging;

import nl.standaardwerk.regeling.Stemregels;
import nl.standaardwerk.web.Tekst;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The one sentence that tells an outcome, for page, letter, feed and API. Pure. It always names
 * voor, tegen, onthouding and niet gestemd, in heads, in weights and in per cent of the stated
 * base, and the majority that was needed. What was not published is said to be so: never 0 and
 * never 100 minus something.
 */
public final class Uitslagzin {

    private final Tekst t;

    private Uitslagzin(Tekst t) {
        this.t = t;
    }

    /**
     * The sentence.
     *
     * @param stemregels the voting rules of the regeling under which was voted
     */
    public static String van(Uitslag uitslag, Stemregels stemregels, Tekst t) {
        return new Uitslagzin(t).zin(uitslag, stemregels);
    }

    /**
     * The same sentence for an outcome of before the platform, with its alternatives when there
     * were any.
     */
    static String van(EerdereUitslag uitslag, Stemregels stemregels, Tekst t) {
        return new Uitslagzin(t).zin(uitslag, stemregels);
    }

    private String zin(Uitslag uitslag, Stemregels stemregels) {
        var woord =
                uitslag.aangenomen()
                        ? t.van("raadpleging.zin.aangenomen")
                        : t.van("raadpleging.zin.verworpen");
        var voor =
                post(t.van("raadpleging.zin.voor"), deel(uitslag.cijfers(), Cijfers.Reeks::voor));
        return zin(
                uitslag.acclamatie() ? acclamatie(woord, uitslag.aantekening()) : woord,
                voor,
                t.van("raadpleging.zin.tegen"),
                uitslag.cijfers(),
                stemregels);
    }

    private String zin(EerdereUitslag uitslag, Stemregels stemregels) {
        var woord = t.van("raadpleging.zin." + klein(uitslag.besluit()));
        var cijfers = uitslag.cijfers();
        var keuzes = uitslag.alternatieven();
        var voor =
                keuzes.isEmpty()
                        ? post(t.van("raadpleging.zin.voor"), deel(cijfers, Cijfers.Reeks::voor))
                        : keuzes.stream()
                                .map(a -> post(a.tekst(), deel(t.percentage(a.procent()))))
                                .collect(Collectors.joining(" "));
        var zin =
                zin(
                        uitslag.wijze() == EerdereUitslag.Wijze.ACCLAMATIE
                                ? acclamatie(woord, "")
                                : woord,
                        voor,
                        t.van(
                                keuzes.isEmpty()
                                        ? "raadpleging.zin.tegen"
                                        : "raadpleging.zin.tegenAlle"),
                        cijfers,
                        stemregels);
        return uitslag.noot().isEmpty()
                ? zin
                : zin + " " + t.van("raadpleging.zin.noot", uitslag.noot());
    }

    private static String klein(EerdereUitslag.Besluit besluit) {
        return besluit.name().toLowerCase(Locale.ROOT);
    }

    private String zin(
            String uitkomst, String voor, String tegen, Cijfers cijfers, Stemregels stemregels) {
        var grondslag =
                cijfers.grondslag().isEmpty()
                        ? t.van("raadpleging.zin.nietGepubliceerd")
                        : cijfers.grondslag();
        return String.join(
                " ",
                uitkomst + ".",
                voor,
                post(tegen, deel(cijfers, Cijfers.Reeks::tegen)),
                post(t.van("raadpleging.zin.onthouding"), deel(cijfers, Cijfers.Reeks::onthouding)),
                post(
                        t.van("raadpleging.zin.nietGestemd"),
                        deel(cijfers, Cijfers.Reeks::nietGestemd)),
                t.van("raadpleging.zin.grondslag", grondslag),
                t.van("raadpleging.zin.nodig", t.percentage(stemregels.meerderheid())));
    }

    private String post(String keuze, String deel) {
        return t.van("raadpleging.zin.post", keuze, deel);
    }

    private String acclamatie(String woord, String aantekening) {
        return aantekening.isEmpty()
                ? t.van("raadpleging.zin.acclamatie", woord)
                : t.van("raadpleging.zin.acclamatieMet", woord, aantekening);
    }

    /** Of an alternative only the per cents were published. */
    private String deel(String procent) {
        var niet = t.van("raadpleging.zin.nietGepubliceerd");
        return t.van("raadpleging.zin.deel", niet, niet, procent);
    }

    private String deel(Cijfers cijfers, Function<Cijfers.Reeks, Optional<BigDecimal>> wat) {
        var niet = t.van("raadpleging.zin.nietGepubliceerd");
        if (wat.apply(cijfers.procenten()).isEmpty()
                && cijfers.grondslag().equals(t.van("raadpleging.grondslag.voorEnTegen"))) {
            return t.van(
                    "raadpleging.zin.deelBuiten",
                    wat.apply(cijfers.hoofden()).map(this::getal).orElse(niet),
                    wat.apply(cijfers.gewichten()).map(this::getal).orElse(niet));
        }
        return t.van(
                "raadpleging.zin.deel",
                wat.apply(cijfers.hoofden()).map(this::getal).orElse(niet),
                wat.apply(cijfers.gewichten()).map(this::getal).orElse(niet),
                wat.apply(cijfers.procenten()).map(t::percentage).orElse(niet));
    }

    private String getal(BigDecimal getal) {
        return t.getal(getal.longValueExact());
    }
}
