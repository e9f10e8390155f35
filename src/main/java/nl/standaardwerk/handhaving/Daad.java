// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.handhaving;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.handhaving.Toezichtzaak.Stap;
import nl.standaardwerk.handhaving.Toezichtzaak.Uitkomst;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.regeling.Regeling;
import nl.standaardwerk.regeling.Regelingen;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A step as somebody sends it.
 *
 * @param termijn last day of the term that it starts
 * @param gezien how many steps the sender saw
 */
record Daad(
        Stapsoort soort,
        String tekst,
        Optional<LocalDate> termijn,
        Optional<Opschorting> opschorting,
        Optional<Uitkomst> uitkomst,
        int gezien) {

    /** Longest text that is kept. */
    static final int LANGSTE_TEKST = 2000;

    /** A term, and a time in which it stands still, are no longer. Keeps out what is mistyped. */
    static final int MEESTE_JAREN = 3;

    /** A step of words alone. */
    static Daad van(Stapsoort soort, String tekst, int gezien) {
        return new Daad(soort, tekst, Optional.empty(), Optional.empty(), Optional.empty(), gezien);
    }

    /** The first last day that may be given to a gemeente for its view; see the regeling. */
    static LocalDate eersteTermijn(LocalDate vandaag) {
        var eerste = Regelingen.alle().getFirst();
        Regeling regeling =
                vandaag.isBefore(eerste.geldtVanaf()) ? eerste : Regelingen.geldendOp(vandaag);
        return vandaag.plus(regeling.termijnen().horen());
    }

    /** Refuses what does not fit in this case today, with every fault. */
    void controleer(Toezichtzaak zaak, LocalDate vandaag) {
        new OnjuisteInvoer.Verzamelaar()
                .eis(
                        soort != Stapsoort.HOREN
                                || termijn.filter(t -> past(t, eersteTermijn(vandaag), vandaag))
                                        .isPresent(),
                        "termijn",
                        "handhaving.fout.horen",
                        eersteTermijn(vandaag))
                .eis(
                        soort != Stapsoort.AFSPRAAK
                                || termijn.filter(t -> past(t, vandaag.plusDays(1), vandaag))
                                        .isPresent(),
                        "termijn",
                        "handhaving.fout.termijn")
                .eis(
                        opschorting.isEmpty() || past(opschorting.get(), zaak),
                        "van",
                        "handhaving.fout.opschorting",
                        zaak.huidige().op())
                .eis(
                        uitkomst.isEmpty() || Uitkomst.bij(zaak.status()).contains(uitkomst.get()),
                        "uitkomst",
                        "handhaving.fout.eerstRapport")
                .eis(past(tekst, LANGSTE_TEKST), "tekst", "handhaving.fout.tekst", LANGSTE_TEKST)
                .klaar();
    }

    private static boolean past(LocalDate termijn, LocalDate eerste, LocalDate vandaag) {
        return !termijn.isBefore(eerste) && !termijn.isAfter(vandaag.plusYears(MEESTE_JAREN));
    }

    /** A suspension begins while the term runs, and is not endless. */
    private static boolean past(Opschorting o, Toezichtzaak zaak) {
        return zaak.termijn().filter(t -> !o.van().isAfter(t)).isPresent()
                && o.van().isAfter(zaak.huidige().op())
                && o.tot().isBefore(o.van().plusYears(MEESTE_JAREN));
    }

    /** Whether a text is there and short enough. */
    static boolean past(String tekst, int langste) {
        return !tekst.isBlank() && tekst.length() <= langste && tekst.indexOf('\0') < 0;
    }

    /** Whether this step was taken by the same sending. */
    boolean isGelijk(Stap stap, Ondertekening door) {
        return stap.nummer() == gezien + 1
                && stap.soort() == soort
                && stap.tekst().equals(tekst)
                && stap.namens().equals(door.namens())
                && stap.opschorting().equals(opschorting)
                && stap.uitkomst().equals(uitkomst)
                && (opschorting.isPresent() || stap.termijn().equals(termijn));
    }
}
