// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overzicht;

import nl.standaardwerk.advies.Adviesvraag;
import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.regeling.Stap;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.vaststelling.Actie;
import nl.standaardwerk.vaststelling.Vaststelling;
import nl.standaardwerk.voorbereiding.Voorbereiding;
import nl.standaardwerk.voorbereiding.Voorstel;
import nl.standaardwerk.web.Tekst;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What a reader can do on a voorstel now; the rows of the regeling decide. */
@Component
class Acties {

    private final Voorbereiding voorbereiding;
    private final Vaststelling vaststelling;
    private final Tekst t;

    Acties(Voorbereiding voorbereiding, Vaststelling vaststelling, Tekst t) {
        this.voorbereiding = voorbereiding;
        this.vaststelling = vaststelling;
        this.t = t;
    }

    /** The acts of this reader, the most useful first; nothing is asked for a visitor. */
    List<Kader.Knop> voor(Routebeeld beeld, Supplier<List<Adviesvraag>> gevraagd, Gebruiker door) {
        if (!door.ingelogd()) {
            return List.of();
        }
        return beeld.verloop()
                .filter(v -> !v.traject().isTerugverwezen())
                .map(v -> vaststelling.acties(v, gevraagd, beeld.voorstel().indieners(), door))
                .map(this::knoppen)
                .orElseGet(() -> inVoorbereiding(beeld.voorstel(), door));
    }

    private List<Kader.Knop> knoppen(List<Actie> acties) {
        return acties.stream()
                .map(a -> new Kader.Knop(t.van("overzicht.actie." + a.handeling()), a.pad()))
                .toList();
    }

    private List<Kader.Knop> inVoorbereiding(Voorstel voorstel, Gebruiker door) {
        var knoppen = new ArrayList<Kader.Knop>();
        boolean eigen = voorbereiding.magBewerken(voorstel, door);
        boolean indiener = voorstel.indieners().stream().anyMatch(g -> door.heeft(Rol.INDIENER, g));
        if (voorstel.stap() == Stap.VOORBEREIDING && eigen) {
            knoppen.add(knop(voorstel, "bewerken"));
        }
        if (voorstel.stap() == Stap.VOORBEREIDING && indiener) {
            knoppen.add(knop(voorstel, "indienen"));
        }
        if (voorstel.stap() == Stap.GO_NO_GO && door.handeltVoor(Actor.DIRECTIE)) {
            knoppen.add(knop(voorstel, "go"));
        }
        if (voorstel.stap() == Stap.NO_GO && indiener) {
            knoppen.add(knop(voorstel, "opnieuw"));
        }
        if (!voorstel.stap().isEinde() && kanMedeIndienen(voorstel, door)) {
            knoppen.add(knop(voorstel, "mede-indienen"));
        }
        if (!voorstel.stap().isEinde() && indiener) {
            knoppen.add(knop(voorstel, "intrekken"));
        }
        return List.copyOf(knoppen);
    }

    private static boolean kanMedeIndienen(Voorstel voorstel, Gebruiker door) {
        return door.gemeenten(Rol.INDIENER).stream()
                .anyMatch(
                        g ->
                                !voorstel.indieners().contains(g)
                                        && !voorstel.medeIndieners().contains(g));
    }

    private Kader.Knop knop(Voorstel voorstel, String pad) {
        return new Kader.Knop(t.van("overzicht.actie." + pad), voorstel.pad() + "/" + pad);
    }
}
