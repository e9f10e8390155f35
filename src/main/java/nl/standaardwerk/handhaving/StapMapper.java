// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.handhaving;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.handhaving.Opschorting.Reden;
import nl.standaardwerk.handhaving.Toezichtzaak.Uitkomst;
import nl.standaardwerk.register.Standaard;
import nl.standaardwerk.web.Formulier;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** From a form to a step or an opening. */
final class StapMapper {

    private StapMapper() {}

    /**
     * The step that was typed.
     *
     * @throws OnjuisteInvoer with every field that cannot be read
     */
    static Daad lees(Stapsoort soort, Formulier f) {
        var uitkomst = keuze(Uitkomst.values(), f.waarde("uitkomst"));
        boolean stil = soort == Stapsoort.OPSCHORTING;
        var eisen =
                new OnjuisteInvoer.Verzamelaar()
                        .eis(
                                !soort.metTermijn() || f.datum("termijn").isPresent(),
                                "termijn",
                                "handhaving.fout.datum")
                        .eis(
                                soort != Stapsoort.AFGESLOTEN || uitkomst.isPresent(),
                                "uitkomst",
                                "handhaving.fout.uitkomst");
        if (stil) {
            eisOpschorting(eisen, f);
        }
        eisTekst(eisen, f).klaar();
        return new Daad(
                soort,
                tekst(f),
                f.datum("termijn").filter(_ -> soort.metTermijn()),
                stil ? Optional.of(opschorting(f)) : Optional.empty(),
                uitkomst.filter(_ -> soort == Stapsoort.AFGESLOTEN),
                getal(f.waarde("gezien")));
    }

    private static void eisOpschorting(OnjuisteInvoer.Verzamelaar eisen, Formulier f) {
        var van = f.datum("van");
        var tot = f.datum("tot");
        eisen.eis(
                        keuze(Reden.values(), f.waarde("reden")).isPresent(),
                        "reden",
                        "handhaving.fout.reden")
                .eis(van.isPresent(), "van", "handhaving.fout.datum")
                .eis(tot.isPresent(), "tot", "handhaving.fout.datum")
                .eis(volgtOp(van, tot), "tot", "handhaving.fout.volgorde");
    }

    private static Opschorting opschorting(Formulier f) {
        return new Opschorting(
                keuze(Reden.values(), f.waarde("reden")).orElseThrow(),
                f.datum("van").orElseThrow(),
                f.datum("tot").orElseThrow());
    }

    private static OnjuisteInvoer.Verzamelaar eisTekst(
            OnjuisteInvoer.Verzamelaar eisen, Formulier f) {
        return eisen.eis(
                Daad.past(tekst(f), Daad.LANGSTE_TEKST),
                "tekst",
                "handhaving.fout.tekst",
                Daad.LANGSTE_TEKST);
    }

    private static boolean volgtOp(Optional<LocalDate> van, Optional<LocalDate> tot) {
        return van.isEmpty() || tot.isEmpty() || !tot.get().isBefore(van.get());
    }

    /**
     * The opening that was typed.
     *
     * @throws OnjuisteInvoer with every field that cannot be read
     */
    static Opening opening(Formulier f, Omgeving omgeving) {
        var standaard = omgeving.register().vind(f.waarde("standaard"));
        var gemeente =
                GemeenteCode.lees(f.waarde("gemeente"))
                        .filter(c -> omgeving.gemeenten().op(c, omgeving.vandaag()).isPresent());
        var signaal = keuze(Signaal.values(), f.waarde("signaal"));
        var eisen =
                new OnjuisteInvoer.Verzamelaar()
                        .eis(standaard.isPresent(), "standaard", "handhaving.fout.standaard")
                        .eis(gemeente.isPresent(), "gemeente", "handhaving.fout.gemeente")
                        .eis(signaal.isPresent(), "signaal", "handhaving.fout.kiesSignaal")
                        .eis(
                                !signaal.equals(Optional.of(Signaal.ELDERS))
                                        || !f.waarde("bron").isEmpty(),
                                "bron",
                                "handhaving.fout.bron",
                                Opening.LANGSTE_BRON);
        eisTekst(eisen, f).klaar();
        return new Opening(
                standaard.map(Standaard::id).get(),
                gemeente.get(),
                signaal.get(),
                f.waarde("bron"),
                tekst(f));
    }

    /** What was typed, with one kind of line end. */
    private static String tekst(Formulier f) {
        return f.waarde("tekst").replace("\r\n", "\n");
    }

    /** The value with this name; empty for anything else. */
    static <E extends Enum<E>> Optional<E> keuze(E[] waarden, String naam) {
        return Arrays.stream(waarden).filter(w -> w.name().equals(naam)).findFirst();
    }

    /** A small number; 0 for anything else. */
    static int getal(String tekst) {
        return tekst.matches("\\d{1,4}") ? Integer.parseInt(tekst) : 0;
    }

    /** Number of a page, from 1. */
    static int pagina(Formulier f) {
        return Math.max(1, getal(f.waarde("pagina")));
    }
}
