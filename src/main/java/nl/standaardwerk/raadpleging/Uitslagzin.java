// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.raadpleging;

import nl.standaardwerk.regeling.Stemregels;
import nl.standaardwerk.web.Tekst;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

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

    private String zin(Uitslag uitslag, Stemregels stemregels) {
        var cijfers = uitslag.cijfers();
        var grondslag =
                cijfers.grondslag().isEmpty()
                        ? t.van("raadpleging.zin.nietGepubliceerd")
                        : cijfers.grondslag();
        return t.van(
                        "raadpleging.zin.geheel",
                        uitkomst(uitslag),
                        deel(cijfers, Cijfers.Reeks::voor),
                        deel(cijfers, Cijfers.Reeks::tegen),
                        deel(cijfers, Cijfers.Reeks::onthouding),
                        deel(cijfers, Cijfers.Reeks::nietGestemd))
                + " "
                + t.van("raadpleging.zin.grondslag", grondslag)
                + " "
                + t.van("raadpleging.zin.nodig", t.percentage(stemregels.meerderheid()));
    }

    private String uitkomst(Uitslag uitslag) {
        var woord =
                uitslag.aangenomen()
                        ? t.van("raadpleging.zin.aangenomen")
                        : t.van("raadpleging.zin.verworpen");
        if (!uitslag.acclamatie()) {
            return woord;
        }
        return uitslag.aantekening().isEmpty()
                ? t.van("raadpleging.zin.acclamatie", woord)
                : t.van("raadpleging.zin.acclamatieMet", woord, uitslag.aantekening());
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
