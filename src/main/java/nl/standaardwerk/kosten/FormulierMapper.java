// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.kosten;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.web.Formulier;

import java.util.Arrays;
import java.util.Locale;

/** Fills the form of a line with what is there. */
final class FormulierMapper {

    private FormulierMapper() {}

    /** The forms: gemeenten have their own, since their amounts are rules. */
    enum Vorm {
        BEHEER,
        POST,
        GEMEENTE,
        DEKKING,
        GEMEENTEDEKKING;

        String pad() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean isPerGemeente() {
            return this == GEMEENTE || this == GEMEENTEDEKKING;
        }

        boolean isDekking() {
            return this == DEKKING || this == GEMEENTEDEKKING;
        }

        static Vorm van(String pad) {
            return Arrays.stream(values())
                    .filter(v -> v.pad().equals(pad))
                    .findFirst()
                    .orElseThrow(() -> new NietGevonden("formulier", pad));
        }

        static Vorm van(Kostenregel regel) {
            return switch (regel) {
                case Beheertaak _ -> BEHEER;
                case Kostenpost p -> p.raming().isPerGemeente() ? GEMEENTE : POST;
                case Dekking d -> d.raming().isPerGemeente() ? GEMEENTEDEKKING : DEKKING;
            };
        }
    }

    /** A filled form of a line. */
    static Formulier formulier(Kostenregel regel) {
        var leeg = Formulier.leeg().met("tekst", regel.tekst());
        return switch (regel) {
            case Beheertaak b -> leeg.met("rol", b.rol()).met("vanaf", b.vanaf());
            case Kostenpost p -> met(leeg, p.raming());
            case Dekking d -> met(leeg.met("bron", d.bron()), d.raming());
        };
    }

    private static Formulier met(Formulier leeg, Raming raming) {
        var vol = leeg.met("betaler", raming.betaler());
        if (raming.eenmalig().isPresent()) {
            var eenmalig = raming.eenmalig().get();
            vol = met(vol, "eenmalig", eenmalig.bedrag()).met("jaar", eenmalig.jaar());
        }
        if (raming.perJaar().isPresent()) {
            var looptijd = raming.perJaar().get().looptijd();
            vol =
                    met(vol, "perJaar", raming.perJaar().get().bedrag())
                            .met("van", looptijd.van())
                            .met("totEnMet", looptijd.totEnMet().map(String::valueOf).orElse(""));
        }
        var omvang = raming.omvang();
        return vol.met("inwonersVanaf", omvang.vanaf() == 0 ? "" : omvang.vanaf())
                .met("inwonersTot", omvang.tot().map(String::valueOf).orElse(""));
    }

    private static Formulier met(Formulier vol, String soort, Bedrag bedrag) {
        return vol.met(soort, Bedraginvoer.tekst(bedrag.vast(), Bedraginvoer.CENTEN))
                .met(
                        soort + "Inwoner",
                        bedrag.perInwoner() == 0
                                ? ""
                                : Bedraginvoer.tekst(
                                        bedrag.perInwoner(), Bedraginvoer.HONDERDSTEN));
    }
}
