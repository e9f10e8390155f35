// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.kosten;

import nl.standaardwerk.gemeenten.Gemeente;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.gemeenten.Inwonertal;
import nl.standaardwerk.gemeenten.Provincie;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Lines for tests, not saved yet; amounts in whole euros. */
public final class Voorbeelden {

    private Voorbeelden() {}

    /** VNG keeps the standard. */
    public static Beheertaak beheer() {
        return new Beheertaak(
                0, Beheerrol.FUNCTIONEEL_BEHEERDER, "VNG Realisatie", LocalDate.of(2027, 1, 1));
    }

    /** What VNG pays once. */
    public static Kostenpost eenmalig(int jaar, long euro) {
        return post(Raming.eenmalig(Betaler.VNG, jaar, Bedrag.vast(euro * 100)));
    }

    /** What VNG pays per year, for ever. */
    public static Kostenpost perJaar(int vanaf, long euro) {
        var bedrag = Bedrag.vast(euro * 100);
        return post(Raming.perJaar(Betaler.VNG, Looptijd.vanaf(vanaf), bedrag));
    }

    /** What pays a part of what VNG pays per year. */
    public static Dekking dekking(int van, int totEnMet, long euro) {
        var bedrag = Bedrag.vast(euro * 100);
        return dekking(Raming.perJaar(Betaler.VNG, Looptijd.van(van, totEnMet), bedrag));
    }

    static Kostenpost post(Raming raming) {
        return new Kostenpost(0, "Invoering", raming);
    }

    static Dekking dekking(Raming raming) {
        return new Dekking(0, Dekkingsbron.FONDS_GGU, "jaarplan", raming);
    }

    /** The sheet of a gemeente with this number of inhabitants. */
    static Gemeentekosten blad(int inwoners, List<Kostenregel> regels) {
        var code = new GemeenteCode("GM0150");
        var begin = LocalDate.of(2017, 1, 1);
        var gemeente =
                new Gemeente(
                        code,
                        "Deventer",
                        "Deventer",
                        Provincie.OVERIJSSEL,
                        begin,
                        false,
                        Optional.empty());
        var tal = new Inwonertal(code, begin, inwoners);
        return Gemeentekosten.van(gemeente, Optional.of(tal), regels);
    }

    /** What every gemeente pays once in 2027: 25 euro, and 12.5 cent per inhabitant. */
    public static Kostenpost perGemeente() {
        return post(perGemeente(Omvang.ALLE, 25_00, 1_250));
    }

    /** Of gemeenten, once in 2027. */
    static Raming perGemeente(Omvang omvang, long centen, long perInwoner) {
        return new Raming(
                Betaler.GEMEENTEN,
                omvang,
                Optional.of(new Raming.Eenmalig(2027, new Bedrag(centen, perInwoner))),
                Optional.empty());
    }
}
