// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.voorbereiding;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.regeling.Stap;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.Taak;
import nl.standaardwerk.toegang.Taakbron;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What waits: for an indiener the dossier or handing it in, for the directie the go or no-go. */
@Component
class VoorbereidingTaken implements Taakbron {

    private static final Set<Stap> OPEN = Set.of(Stap.VOORBEREIDING, Stap.GO_NO_GO);

    private final VoorstelReader voorstellen;
    private final PaginaMapper mapper;

    VoorbereidingTaken(VoorstelReader voorstellen, PaginaMapper mapper) {
        this.voorstellen = voorstellen;
        this.mapper = mapper;
    }

    @Override
    public List<Taak> taken(Gebruiker gebruiker) {
        boolean directie = gebruiker.handeltVoor(Actor.DIRECTIE);
        var gemeenten = gebruiker.gemeenten(Rol.INDIENER);
        if (!directie && gemeenten.isEmpty()) {
            return List.of();
        }
        return voorstellen.alle().stream()
                .filter(v -> OPEN.contains(v.stap()))
                .filter(v -> v.demonstratie() == gebruiker.demonstratie())
                .flatMap(v -> taak(v, directie, gemeenten).stream())
                .toList();
    }

    private Optional<Taak> taak(Voorstel voorstel, boolean directie, Set<GemeenteCode> gemeenten) {
        if (voorstel.stap() == Stap.GO_NO_GO) {
            return directie
                    ? Optional.of(
                            taak(voorstel, "voorbereiding.taak.go", "/go", Actor.DIRECTIE.name()))
                    : Optional.empty();
        }
        return voorstel.indieners().stream()
                .filter(gemeenten::contains)
                .findFirst()
                .map(g -> taak(voorstel, g));
    }

    private Taak taak(Voorstel voorstel, GemeenteCode gemeente) {
        return voorstel.ontbreekt() == 0
                ? taak(voorstel, "voorbereiding.taak.dien-in", "/indienen", gemeente.waarde())
                : taak(voorstel, "voorbereiding.taak.vul-aan", "/bewerken", gemeente.waarde());
    }

    private Taak taak(Voorstel voorstel, String sleutel, String pad, String namens) {
        return new Taak(
                sleutel,
                voorstel.titel(),
                voorstel.pad() + pad,
                voorstel.aangehoudenTot(),
                voorstel.sinds(),
                mapper.namens(namens),
                voorstel.nummer(),
                voorstel.demonstratie());
    }
}
