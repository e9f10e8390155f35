// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import nl.standaardwerk.OnjuisteInvoer.Verzamelaar;
import nl.standaardwerk.regeling.Regeling;
import nl.standaardwerk.regeling.Regelingen;
import nl.standaardwerk.regeling.Termijnen;
import nl.standaardwerk.toepassing.Stand.Bewijs;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an opgave must be on the day it is sent. Pure; the numbers are those of the regeling. */
final class Opgaveregels {

    /** Most characters of a text. */
    static final int LANGSTE_TEKST = 4000;

    private static final int LANGSTE_CONCEPT = 25_000;

    private static final String MAG_LEEG = "bewijs";

    private Opgaveregels() {}

    /** The terms of this day; those of the first regeling before there was one. */
    static Termijnen termijnen(LocalDate dag) {
        var eerste = Regelingen.alle().getFirst();
        Regeling regeling = dag.isBefore(eerste.geldtVanaf()) ? eerste : Regelingen.geldendOp(dag);
        return regeling.termijnen();
    }

    /** The last day that an Uitleg of this day can hold. */
    static LocalDate laatsteDag(LocalDate vandaag) {
        return vandaag.plus(termijnen(vandaag).uitleg());
    }

    /**
     * Refuses what cannot be sent today.
     *
     * @param versies the names of the versions to choose from; empty when there are none
     * @throws nl.standaardwerk.OnjuisteInvoer with every fault
     */
    static void controleer(Stand.Opgegeven stand, Set<String> versies, LocalDate vandaag) {
        var fouten = new Verzamelaar();
        teksten(stand).forEach((veld, tekst) -> tekst(fouten, veld, tekst));
        switch (stand) {
            case Stand.Toegepast t -> controleer(fouten, t, versies, vandaag);
            case Stand.Gepland g ->
                    fouten.eis(
                            g.datum().isAfter(vandaag), "datum", "toepassing.fout.datum.verleden");
            case Stand.LegUit(var uitleg) -> controleer(fouten, uitleg, vandaag);
        }
        fouten.klaar();
    }

    private static void controleer(
            Verzamelaar fouten, Stand.Toegepast t, Set<String> versies, LocalDate vandaag) {
        fouten.eis(
                versies.isEmpty() ? t.versie().isEmpty() : versies.contains(t.versie()),
                "versie",
                "toepassing.fout.versie");
        fouten.eis(!t.sinds().isAfter(vandaag), "sinds", "toepassing.fout.toekomst");
        t.bewijs().ifPresent(b -> controleer(fouten, b, vandaag));
    }

    private static void controleer(Verzamelaar fouten, Bewijs b, LocalDate vandaag) {
        fouten.eis(!b.op().isAfter(vandaag), "bewijsOp", "toepassing.fout.toekomst");
        fouten.eis(
                b.geldigTot().map(tot -> !tot.isBefore(vandaag)).orElse(true),
                "bewijsTot",
                "toepassing.fout.bewijs.verlopen");
    }

    private static void controleer(Verzamelaar fouten, Uitleg u, LocalDate vandaag) {
        var laatste = laatsteDag(vandaag);
        fouten.eis(
                u.vervanging().map(v -> v.isAfter(vandaag)).orElse(true),
                "vervanging",
                "toepassing.fout.datum.verleden");
        fouten.eis(!u.besluit().isAfter(vandaag), "besluit", "toepassing.fout.toekomst");
        fouten.eis(
                u.raad().map(r -> !r.isAfter(vandaag)).orElse(true),
                "raad",
                "toepassing.fout.toekomst");
        fouten.eis(
                u.tot().isAfter(vandaag) && !u.tot().isAfter(laatste),
                "tot",
                "toepassing.fout.tot",
                laatste);
    }

    private static void tekst(Verzamelaar fouten, String veld, String tekst) {
        fouten.eis(!tekst.isBlank() || veld.equals(MAG_LEEG), veld, "toepassing.fout.leeg." + veld);
        fouten.eis(
                tekst.length() <= LANGSTE_TEKST && tekst.indexOf('\0') < 0,
                veld,
                "toepassing.fout.lang",
                LANGSTE_TEKST);
    }

    /** The texts of an opgave by the name of their field. */
    static Map<String, String> teksten(Stand.Opgegeven stand) {
        return switch (stand) {
            case Stand.Toegepast t ->
                    t.bewijs().map(Bewijs::wat).map(wat -> Map.of("bewijs", wat)).orElse(Map.of());
            case Stand.Gepland g -> Map.of("plan", g.plan());
            case Stand.LegUit(var u) ->
                    Map.of(
                            "deel", u.deel(),
                            "toelichting", u.toelichting(),
                            "gevolg", u.gevolg(),
                            "maatregel", u.maatregel());
        };
    }

    /** Refuses who saw another opgave than the latest, unless that one says the same. */
    static void controleerGezien(Optional<Opgave> laatste, Stand.Opgegeven stand) {
        new Verzamelaar().eis(isGelijk(laatste, stand), "gezien", "toepassing.fout.gezien").klaar();
    }

    /** Whether both say the same. */
    static boolean isGelijk(Optional<Opgave> laatste, Stand.Opgegeven stand) {
        return laatste.map(Opgave::stand).equals(Optional.of(stand));
    }

    /** Refuses what is too much to be a form. */
    static void controleerConcept(Map<String, List<String>> velden) {
        var tekst = velden.toString();
        new Verzamelaar()
                .eis(
                        tekst.length() <= LANGSTE_CONCEPT && tekst.indexOf('\0') < 0,
                        "toelichting",
                        "toepassing.fout.concept")
                .klaar();
    }
}
