// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overzicht;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.advies.Adviesvraag;
import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.regeling.Stap;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.voorbereiding.Voorbereiding;
import nl.standaardwerk.voorbereiding.Voorstel;
import nl.standaardwerk.web.Tab;
import nl.standaardwerk.web.Tekst;

import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads the frame of a dossier. */
@Component
class KaderReader {

    private final Voorbereiding voorbereiding;
    private final Routelezer routes;
    private final Acties acties;
    private final Steun steun;
    private final Tekst t;

    KaderReader(
            Voorbereiding voorbereiding, Routelezer routes, Acties acties, Steun steun, Tekst t) {
        this.voorbereiding = voorbereiding;
        this.routes = routes;
        this.acties = acties;
        this.steun = steun;
        this.t = t;
    }

    /**
     * What a tab needs: the frame and the facts it was made from.
     *
     * @param gevraagd every question for advice on it, read when first asked
     */
    record Gelezen(Kader kader, Routebeeld beeld, Supplier<List<Adviesvraag>> gevraagd) {}

    /**
     * The frame of a dossier as this reader may see it.
     *
     * @param versie the dossier version asked for; empty for the newest
     * @throws NietGevonden when there is no such voorstel or version, or not for this reader
     */
    Gelezen lees(String nummer, Tabblad actief, Optional<Integer> versie, Gebruiker door) {
        var voorstel = voorstel(nummer, door);
        int nieuwste = voorbereiding.leesbareVersie(voorstel, door);
        int getoond = versie.orElse(nieuwste);
        if (getoond > nieuwste || (getoond < 1 && nieuwste > 0)) {
            throw new NietGevonden("dossierversie", nummer + "/" + getoond);
        }
        var beeld = routes.beelden(List.of(voorstel)).getFirst();
        var gevraagd = SingletonSupplier.of(() -> routes.gevraagd(voorstel));
        var kader =
                new Kader(
                        voorstel,
                        Standen.badge(voorstel.stap(), t),
                        beeld.haltes(t),
                        tabs(beeld, actief, versie),
                        steun.indieners(voorstel),
                        steun.medeIndieners(voorstel),
                        steun.samen(voorstel),
                        bij(beeld),
                        beeld.aangehoudenTot(),
                        acties.voor(beeld, gevraagd, door),
                        actief == Tabblad.MOTIVERING ? routes.consultaties(voorstel) : List.of(),
                        getoond,
                        nieuwste);
        return new Gelezen(kader, beeld, gevraagd);
    }

    private Voorstel voorstel(String nummer, Gebruiker door) {
        return voorbereiding
                .vind(nummer, door)
                .orElseThrow(() -> new NietGevonden("voorstel", nummer));
    }

    private List<Tab> tabs(Routebeeld beeld, Tabblad actief, Optional<Integer> versie) {
        var vraag = versie.map(n -> "?versie=" + n).orElse("");
        int gegeven = beeld.adviezen().size();
        return Arrays.stream(Tabblad.values())
                .map(
                        blad ->
                                new Tab(
                                        t.van("overzicht.tab." + blad),
                                        beeld.voorstel().pad() + blad.pad() + vraag,
                                        blad == actief,
                                        blad == Tabblad.ADVIEZEN && gegeven > 0 ? gegeven : null))
                .toList();
    }

    /** For whom it waits, in words; the indiener only while the dossier is being written. */
    private String bij(Routebeeld beeld) {
        Voorstel voorstel = beeld.voorstel();
        return beeld.procedure().aanZet(voorstel.stap()).stream()
                .filter(a -> a != Actor.INDIENER || voorstel.stap() == Stap.VOORBEREIDING)
                .findFirst()
                .map(t::label)
                .orElse("");
    }
}
