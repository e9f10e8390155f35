// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.demonstratie;

import nl.standaardwerk.regeling.Stap;
import nl.standaardwerk.register.Standaard;
import nl.standaardwerk.vaststelling.Traject;
import nl.standaardwerk.voorbereiding.DossierId;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Tells a story: every act through the front door of its module, by the persona whose turn it is,
 * on its day. Afterwards it is today again, also when an act was refused. What the front doors
 * refuse comes through as their own Weigering.
 */
@Component
@Profile(Toneel.PROFIEL)
public final class Verteller {

    private final Toneel toneel;
    private final Dossierspeler dossier;
    private final Trajectspeler traject;

    Verteller(Toneel toneel, Dossierspeler dossier, Trajectspeler traject) {
        this.toneel = toneel;
        this.dossier = dossier;
        this.traject = traject;
    }

    /** Tells the whole story. */
    public Verteld vertel(Verhaal verhaal) {
        return vertel(verhaal, stap -> false);
    }

    /** Tells the story until the voorstel first stands at this step. */
    public Verteld tot(Verhaal verhaal, Stap stap) {
        return vertel(verhaal, stap::equals);
    }

    private Verteld vertel(Verhaal verhaal, Predicate<Stap> genoeg) {
        toneel.klok().gaNaarVandaag();
        var vandaag = toneel.vandaag();
        try {
            toneel.klok().gaNaar(verhaal.akten().getFirst().op().op(vandaag));
            var id = dossier.brengIn(verhaal, vandaag);
            for (Akte akte : verhaal.akten().subList(1, verhaal.akten().size())) {
                if (genoeg.test(stap(id))) {
                    break;
                }
                toneel.klok().gaNaar(akte.op().op(vandaag));
                speel(id, akte, verhaal, vandaag);
            }
            return verteld(id, verhaal);
        } finally {
            toneel.klok().gaNaarVandaag();
        }
    }

    private void speel(DossierId id, Akte akte, Verhaal verhaal, LocalDate vandaag) {
        switch (akte) {
            case Akte.BrengIn _ -> throw new IllegalStateException("twice: " + verhaal.sleutel());
            case Akte.InDossier a -> dossier.speel(id, a, verhaal, vandaag);
            case Akte.InTraject a -> traject.speel(id, a, verhaal, vandaag);
            case Akte.Overal a -> {
                if (stap(id).isVoorbereiding()) {
                    dossier.speel(id, a, verhaal, vandaag);
                } else {
                    traject.speel(id, a, verhaal, vandaag);
                }
            }
        }
    }

    private Stap stap(DossierId id) {
        return toneel.voorbereiding().get(id).stap();
    }

    private Verteld verteld(DossierId id, Verhaal verhaal) {
        var zetten = new ArrayList<Verteld.Zet>();
        toneel.voorbereiding().zetten(id).forEach(z -> zetten.add(Verteld.Zet.van(z)));
        toneel.vaststelling()
                .zetten(trajecten(id).stream().map(Traject::id).toList())
                .forEach(z -> zetten.add(Verteld.Zet.van(z)));
        zetten.sort(Comparator.comparing(Verteld.Zet::vastgelegd));
        return new Verteld(verhaal, toneel.voorbereiding().get(id), zetten, standaard(id, verhaal));
    }

    private List<Traject> trajecten(DossierId id) {
        return toneel.vaststelling().alleVan(id);
    }

    /** What a besluit of this voorstel made, or the standard that it was about. */
    private Optional<Standaard> standaard(DossierId id, Verhaal verhaal) {
        return trajecten(id).stream()
                .flatMap(t -> toneel.vaststelling().besluiten(t.id()).stream())
                .flatMap(b -> b.standaard().stream())
                .findFirst()
                .map(toneel.register()::get)
                .or(() -> toneel.standaard(verhaal.standaard()));
    }
}
