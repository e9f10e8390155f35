// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.voorbereiding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.regeling.Stap;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.Taak;
import nl.standaardwerk.toegang.Taakbron;
import org.springframework.stereotype.Component;

/** What waits: for an indiener the dossier or handing it in, for the directie the go or no-go. */
@Component
class VoorbereidingTaken implements Taakbron {

    private static final int MEESTE = 1000;

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
        var filter =
                new Voorstelfilter(
                        "",
                        Set.of(Stap.VOORBEREIDING, Stap.GO_NO_GO),
                        Set.of(),
                        Optional.empty(),
                        false,
                        Voorstelfilter.Volgorde.WACHT_SINDS,
                        1,
                        MEESTE);
        var taken = new ArrayList<Taak>();
        for (var v : voorstellen.find(filter, new VoorstelReader.Zicht(false, gemeenten)).voorstellen()) {
            if (v.demonstratie() != gebruiker.demonstratie()) {
                continue;
            }
            if (v.stap() == Stap.GO_NO_GO && directie) {
                taken.add(taak(v, "voorbereiding.taak.go", "/go", Actor.DIRECTIE.name()));
            } else if (v.stap() == Stap.VOORBEREIDING) {
                v.indieners().stream()
                        .filter(gemeenten::contains)
                        .findFirst()
                        .ifPresent(g -> taken.add(taak(v, g)));
            }
        }
        return taken;
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
