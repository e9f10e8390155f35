// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overzicht;

import nl.standaardwerk.advies.Advies;
import nl.standaardwerk.advies.Adviesvraag;
import nl.standaardwerk.advies.Adviezen;
import nl.standaardwerk.consultatie.Consultaties;
import nl.standaardwerk.consultatie.OpenbareConsultatie;
import nl.standaardwerk.regeling.Procedure;
import nl.standaardwerk.regeling.Regelingen;
import nl.standaardwerk.vaststelling.Vaststelling;
import nl.standaardwerk.vaststelling.Vaststelling.Verloop;
import nl.standaardwerk.voorbereiding.Voorstel;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the routes of one or many voorstellen, in a fixed number of statements. */
@Component
class Routelezer {

    private final Vaststelling vaststelling;
    private final Adviezen adviezen;
    private final Consultaties consultaties;
    private final Clock clock;

    Routelezer(
            Vaststelling vaststelling, Adviezen adviezen, Consultaties consultaties, Clock clock) {
        this.vaststelling = vaststelling;
        this.adviezen = adviezen;
        this.consultaties = consultaties;
        this.clock = clock;
    }

    /** The routes of these voorstellen, in their order. */
    List<Routebeeld> beelden(List<Voorstel> voorstellen) {
        var ids = voorstellen.stream().map(Voorstel::id).toList();
        var verlopen = vaststelling.verloop(ids);
        var gegeven =
                adviezen.van(ids).stream()
                        .filter(Advies::geldt)
                        .collect(Collectors.groupingBy(a -> a.vraag().dossierversie().dossier()));
        return voorstellen.stream()
                .map(
                        v -> {
                            var verloop = Optional.ofNullable(verlopen.get(v.id()));
                            return new Routebeeld(
                                    v,
                                    procedure(v, verloop),
                                    verloop,
                                    gegeven.getOrDefault(v.id(), List.of()));
                        })
                .toList();
    }

    /** Every question for advice that was asked on a voorstel; one statement. */
    List<Adviesvraag> gevraagd(Voorstel voorstel) {
        return adviezen.gevraagd(List.of(voorstel.id()));
    }

    /** The openbare consultaties on a voorstel, oldest first; one statement. */
    List<OpenbareConsultatie> consultaties(Voorstel voorstel) {
        return consultaties.van(voorstel.id());
    }

    /** The openbare consultaties on which everybody can react today; one statement. */
    List<OpenbareConsultatie> openConsultaties() {
        return consultaties.open();
    }

    /** The rows it follows since the go, or those of the proposed degree before. */
    private Procedure procedure(Voorstel voorstel, Optional<Verloop> verloop) {
        return verloop.filter(v -> !v.traject().isTerugverwezen())
                .map(v -> v.traject().procedure())
                .orElseGet(() -> voorgesteld(voorstel));
    }

    private Procedure voorgesteld(Voorstel voorstel) {
        return voorstel.regeling()
                .map(Regelingen::versie)
                .orElseGet(() -> Regelingen.geldendOp(LocalDate.now(clock)))
                .procedure(voorstel.voorgesteld());
    }
}
