// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.onderbouwing;

import nl.standaardwerk.OnjuisteInvoer;

import java.time.LocalDate;

/**
 * What is agreed before draagvlak is measured: what is asked of whom, how, and when it is enough.
 * Once a figure stands it never changes.
 *
 * @param vraag what they are asked, 1 to 160 characters
 * @param populatie among whom it is measured
 * @param groep name of the group, 1 to 160 characters; empty for gemeenten
 * @param omvang how many there are: of gemeenten as the platform counts them on {@code op}
 * @param methode how it is measured, 1 to 1,000 characters
 * @param grens least share in favour of those who answer, 1 to 100 per cent
 * @param minsteRespons least share of the population that answers, 1 to 100 per cent
 * @param op the day on which it was last agreed
 */
public record Afspraak(
        String vraag,
        Populatie populatie,
        String groep,
        int omvang,
        String methode,
        int grens,
        int minsteRespons,
        LocalDate op) {

    static final int GROOTSTE_OMVANG = 20_000_000;
    static final int HEEL = 100;

    public Afspraak {
        vraag = vraag.strip();
        groep = populatie == Populatie.GEMEENTEN ? "" : groep.strip();
        methode = methode.strip();
    }

    /** Among whom draagvlak is measured. */
    public enum Populatie {
        /** Every gemeente that exists, with figures by province and by size. */
        GEMEENTEN,
        /** Another group, named and counted by the indieners. */
        ANDERE_GROEP
    }

    /** The same, agreed on this day, with as many gemeenten as there are then. */
    Afspraak op(LocalDate dag, int gemeenten) {
        return new Afspraak(
                vraag,
                populatie,
                groep,
                populatie == Populatie.GEMEENTEN ? gemeenten : omvang,
                methode,
                grens,
                minsteRespons,
                dag);
    }

    /** Whether nothing else was agreed than there; the day apart. */
    boolean isGelijk(Afspraak ander) {
        return equals(ander.op(op, omvang));
    }

    /** Whether so many answers of so many in favour are enough; whole numbers, nothing rounded. */
    Draagvlakstand stand(Antwoordtelling telling) {
        if ((long) telling.antwoorden() * HEEL < (long) minsteRespons * omvang
                || telling.antwoorden() == 0) {
            return Draagvlakstand.TE_WEINIG_ANTWOORDEN;
        }
        return (long) telling.voor() * HEEL < (long) grens * telling.antwoorden()
                ? Draagvlakstand.ONDER_DE_GRENS
                : Draagvlakstand.VOLDOENDE;
    }

    void controleer(OnjuisteInvoer.Verzamelaar fouten) {
        Veld.vereist(fouten, "vraag", vraag, Veld.LANGSTE_NAAM);
        Veld.vereist(fouten, "methode", methode, Veld.LANGSTE_TEKST);
        if (populatie == Populatie.ANDERE_GROEP) {
            Veld.vereist(fouten, "groep", groep, Veld.LANGSTE_NAAM);
            fouten.eis(
                    omvang >= 1 && omvang <= GROOTSTE_OMVANG, "omvang", "onderbouwing.fout.omvang");
        }
        fouten.eis(grens >= 1 && grens <= HEEL, "grens", "onderbouwing.fout.procent")
                .eis(
                        minsteRespons >= 1 && minsteRespons <= HEEL,
                        "minsteRespons",
                        "onderbouwing.fout.procent");
    }
}
