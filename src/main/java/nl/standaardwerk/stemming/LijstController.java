// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.Openbaar;
import nl.standaardwerk.raadpleging.Raadpleging;
import nl.standaardwerk.raadpleging.RaadplegingId;
import nl.standaardwerk.raadpleging.Raadplegingen;
import nl.standaardwerk.regeling.Stemregels;
import nl.standaardwerk.stemming.Stemming.Stand;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.voorbereiding.DossierId;
import nl.standaardwerk.voorbereiding.Voorbereiding;
import nl.standaardwerk.voorbereiding.Voorstel;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All questions to the members, those voted on here and those voted on elsewhere; public. */
@Controller
@Openbaar
class LijstController {

    private final Raadplegingen raadplegingen;
    private final Stemmingen stemmingen;
    private final Stembus stembus;
    private final Voorbereiding voorbereiding;

    LijstController(
            Raadplegingen raadplegingen,
            Stemmingen stemmingen,
            Stembus stembus,
            Voorbereiding voorbereiding) {
        this.raadplegingen = raadplegingen;
        this.stemmingen = stemmingen;
        this.stembus = stembus;
        this.voorbereiding = voorbereiding;
    }

    /** One row; with a vote when it is held here. */
    record Rij(
            Raadpleging raadpleging, Voorstel voorstel, Optional<Stemming> stemming, Instant nu) {

        Optional<Stand> stand() {
            return stemming.map(s -> s.stand(nu));
        }

        String pad() {
            return stemming.map(Stemming::pad).orElse(raadpleging.pad());
        }

        Stemregels regels() {
            return Bureau.regels(raadpleging);
        }

        /** Days until the closing day. */
        long dagen() {
            return stemming.map(
                            s -> ChronoUnit.DAYS.between(Periode.dag(nu), Periode.dag(s.sluit())))
                    .orElse(0L);
        }

        /** Per cent of all weights that was cast; empty when the figures were not published. */
        Optional<BigDecimal> opkomst() {
            var gewichten = raadpleging.uitslag().orElseThrow().cijfers().gewichten();
            return gewichten.alle().size() < 4
                    ? Optional.empty()
                    : Optional.of(
                            Telling.procent(
                                    som(gewichten.alle().subList(0, 3)), som(gewichten.alle())));
        }

        private static long som(List<BigDecimal> getallen) {
            return getallen.stream().mapToLong(BigDecimal::longValueExact).sum();
        }
    }

    /** Those under way, and those with an outcome. */
    record LijstPagina(List<Rij> lopend, List<Rij> gesloten, Set<RaadplegingId> stemt) {

        boolean stemt(Rij rij) {
            return stemt.contains(rij.raadpleging().id())
                    && rij.stand().equals(Optional.of(Stand.OPEN));
        }
    }

    @GetMapping("/raadplegingen")
    ModelAndView lijst(Gebruiker door) {
        Map<Boolean, List<Rij>> rijen =
                rijen().stream()
                        .collect(
                                Collectors.partitioningBy(
                                        r -> r.raadpleging().geldend().isPresent()));
        var stemt =
                stembus.open(door).stream()
                        .filter(o -> o.account().equals(door.account()))
                        .map(StembusRepository.Open::raadpleging)
                        .collect(Collectors.toSet());
        return new ModelAndView(
                "stemming/lijst",
                "pagina",
                new LijstPagina(
                        rijen.getOrDefault(false, List.of()),
                        rijen.getOrDefault(true, List.of()),
                        stemt));
    }

    private List<Rij> rijen() {
        Map<DossierId, Voorstel> voorstellen =
                voorbereiding.alle().stream()
                        .collect(Collectors.toMap(Voorstel::id, Function.identity()));
        Map<RaadplegingId, Stemming> alle =
                stemmingen.alle().stream()
                        .collect(Collectors.toMap(Stemming::id, Function.identity()));
        return raadplegingen.alle().stream()
                .map(
                        r ->
                                new Rij(
                                        r,
                                        voorstel(voorstellen, r),
                                        Optional.ofNullable(alle.get(r.id())),
                                        stemmingen.nu()))
                .toList();
    }

    private static Voorstel voorstel(Map<DossierId, Voorstel> alle, Raadpleging raadpleging) {
        return Optional.ofNullable(alle.get(raadpleging.vraag().dossierversie().dossier()))
                .orElseThrow(() -> new NietGevonden("voorstel", raadpleging.id().toString()));
    }
}
