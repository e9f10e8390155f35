// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.regeling;

import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.Openbaar;
import nl.standaardwerk.regeling.Procedure.Halte;
import nl.standaardwerk.web.Tekst;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The pages of the policy: the versions, one version with its routes, and the route as BPMN. */
@Controller
@Openbaar
class RegelingController {

    private final Tekst tekst;

    RegelingController(Tekst tekst) {
        this.tekst = tekst;
    }

    @GetMapping("/regelingen")
    String lijst(Model model) {
        model.addAttribute("pagina", new LijstPagina(Regelingen.alle()));
        return "regeling/lijst";
    }

    @GetMapping("/regelingen/{versie}")
    String toon(@PathVariable String versie, Model model) {
        model.addAttribute("pagina", TonenPagina.van(Regelingen.versie(versie), tekst));
        return "regeling/toon";
    }

    @GetMapping(value = "/regelingen/{versie}/{graad}.bpmn", produces = "application/xml")
    @ResponseBody
    String bpmn(
            @PathVariable String versie, @PathVariable String graad, HttpServletResponse answer) {
        var verbindendheid = verbindendheid(graad);
        answer.setHeader(
                "Content-Disposition",
                "attachment; filename=\"regeling-%s-%s.bpmn\"".formatted(versie, graad));
        return BpmnWriter.write(
                Regelingen.versie(versie).procedure(verbindendheid), zonderAfbreken(tekst));
    }

    /** Labels without soft hyphens, which a file of another program would show. */
    private static Function<Enum<?>, String> zonderAfbreken(Tekst tekst) {
        return waarde -> tekst.label(waarde).replace("\u00AD", "");
    }

    private static Verbindendheid verbindendheid(String graad) {
        return Arrays.stream(Verbindendheid.values())
                .filter(v -> padnaam(v).equals(graad))
                .findFirst()
                .orElseThrow(() -> new NietGevonden("verbindendheid", graad));
    }

    private static String padnaam(Verbindendheid graad) {
        return graad.name().toLowerCase(Locale.ROOT);
    }

    /** All versions. */
    record LijstPagina(List<Regeling> regelingen) {}

    /** One version, with a route per degree and the table over all degrees. */
    record TonenPagina(Regeling regeling, List<Onderdeel> overzicht, List<Route> routes) {

        static TonenPagina van(Regeling regeling, Tekst tekst) {
            var haltes = Arrays.stream(Halte.Soort.values()).map(s -> halte(regeling, s));
            var nazorg = Arrays.stream(Regeling.Nazorg.values()).map(n -> nazorg(regeling, n));
            return new TonenPagina(
                    regeling,
                    Stream.concat(haltes, nazorg).toList(),
                    Arrays.stream(Verbindendheid.values())
                            .map(v -> Route.van(regeling, v, tekst))
                            .toList());
        }

        private static Onderdeel halte(Regeling regeling, Halte.Soort soort) {
            var nodig = new EnumMap<Verbindendheid, Halte.Nodig>(Verbindendheid.class);
            for (Verbindendheid graad : Verbindendheid.values()) {
                regeling.procedure(graad).route().stream()
                        .filter(h -> h.soort() == soort)
                        .forEach(h -> nodig.put(graad, h.nodig()));
            }
            return new Onderdeel(soort, nodig, bronnen(regeling, soort));
        }

        /** Where the rows come from that lead on from this stop. */
        private static List<Bron> bronnen(Regeling regeling, Halte.Soort soort) {
            return Arrays.stream(Verbindendheid.values())
                    .flatMap(v -> regeling.procedure(v).bronnen(soort).stream())
                    .distinct()
                    .toList();
        }

        private static Onderdeel nazorg(Regeling regeling, Regeling.Nazorg nazorg) {
            var nodig = new EnumMap<Verbindendheid, Halte.Nodig>(Verbindendheid.class);
            for (Verbindendheid graad : Verbindendheid.values()) {
                nodig.put(graad, regeling.nodig(nazorg, graad));
            }
            return new Onderdeel(nazorg, nodig, List.of(Bron.nota("§3")));
        }
    }

    /** One line of the table over all degrees. */
    record Onderdeel(Enum<?> wat, Map<Verbindendheid, Halte.Nodig> nodig, List<Bron> bronnen) {

        /** Key of the word in this cell: toezicht is "per standard", not optional. */
        String sleutel(Verbindendheid graad) {
            return wat == Regeling.Nazorg.TOEZICHT_EN_HANDHAVING
                            && nodig.get(graad) == Halte.Nodig.FACULTATIEF
                    ? "regeling.toon.perStandaard"
                    : "regeling.nodig." + nodig.get(graad);
        }
    }

    /**
     * The route of one degree.
     *
     * @param regels the rows that it draws
     * @param tekening the drawing
     * @param intrekbaarTot last step in which the indiener may withdraw
     */
    record Route(Verbindendheid graad, List<Regel> regels, Tekening tekening, Stap intrekbaarTot) {

        static Route van(Regeling regeling, Verbindendheid graad, Tekst tekst) {
            var procedure = regeling.procedure(graad);
            return new Route(
                    graad,
                    procedure.regels().stream().filter(r -> !r.handeling().isOveral()).toList(),
                    Tekening.van(procedure, zonderAfbreken(tekst)),
                    procedure.stappen().stream()
                            .filter(s -> procedure.mag(s, Actor.INDIENER, Handeling.TREKT_IN))
                            .reduce(Stap.VOORBEREIDING, (eerste, laatste) -> laatste));
        }

        /** Name of the degree in addresses and anchors. */
        String padnaam() {
            return RegelingController.padnaam(graad);
        }
    }
}
