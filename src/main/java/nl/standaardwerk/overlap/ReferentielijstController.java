// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overlap;

import nl.standaardwerk.Openbaar;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.web.Adres;
import nl.standaardwerk.web.Formulier;
import nl.standaardwerk.web.Paginering;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The reference lists as everybody can read them, with their source, date and deliveries. */
@Controller
@Openbaar
class ReferentielijstController {

    private static final String PAD = "/referentielijsten";
    private static final int PER_PAGINA = 25;
    private static final List<Referentielijst> GETOOND =
            List.of(Referentielijst.FORUM, Referentielijst.GEMMA);

    private final Referentielijsten lijsten;
    private final Overlap overlap;

    ReferentielijstController(Referentielijsten lijsten, Overlap overlap) {
        this.lijsten = lijsten;
        this.overlap = overlap;
    }

    /**
     * One standard of a list.
     *
     * @param versies of a standard of GEMMA: number and status
     */
    record Rij(Referentielijst lijst, Lijstregel regel, List<Lijstregel> versies) {

        /** Each version with its status, as the list words it. */
        String versiezin() {
            return versies.stream()
                    .map(
                            v ->
                                    v.status().isEmpty()
                                            ? v.gebied()
                                            : v.gebied() + " (" + v.status() + ")")
                    .collect(Collectors.joining(", "));
        }
    }

    /** The page. */
    record LijstenPagina(
            Formulier filter,
            List<Rij> rijen,
            Paginering paginering,
            List<Levering> leveringen,
            boolean beheerder) {

        /** The delivery that holds now. */
        Levering laatste(Referentielijst lijst) {
            return leveringen.stream().filter(l -> l.lijst() == lijst).findFirst().orElseThrow();
        }
    }

    @GetMapping(PAD)
    String lijst(@RequestParam MultiValueMap<String, String> velden, Gebruiker door, Model model) {
        var filter = Formulier.van(velden);
        var rijen = rijen(filter);
        var getypt = filter.waarde("pagina");
        int pagina = getypt.matches("[1-9]\\d{0,4}") ? Integer.parseInt(getypt) : 1;
        var adres = new Adres(PAD, filter.alles());
        model.addAttribute(
                "pagina",
                new LijstenPagina(
                        filter,
                        rijen.stream().skip((pagina - 1L) * PER_PAGINA).limit(PER_PAGINA).toList(),
                        new Paginering(
                                pagina,
                                PER_PAGINA,
                                rijen.size(),
                                n -> adres.met("pagina", n).url()),
                        lijsten.leveringen(),
                        door.heeft(Rol.BEHEERDER)));
        return "overlap/lijsten";
    }

    private List<Rij> rijen(Formulier filter) {
        var versies =
                lijsten.regels(Referentielijst.GEMMA_VERSIES).stream()
                        .collect(Collectors.groupingBy(Lijstregel::deelVan));
        var alle = new ArrayList<Rij>();
        for (var lijst : gekozen(filter)) {
            for (var regel : lijsten.regels(lijst)) {
                alle.add(new Rij(lijst, regel, versies.getOrDefault(regel.code(), List.of())));
            }
        }
        return filter.waarde("q").isEmpty() ? alle : gevonden(filter.waarde("q"), alle);
    }

    private static List<Referentielijst> gekozen(Formulier filter) {
        var gekozen = GETOOND.stream().filter(l -> filter.gekozen("lijst", l.name())).toList();
        return gekozen.isEmpty() ? GETOOND : gekozen;
    }

    private List<Rij> gevonden(String vraag, List<Rij> alle) {
        Map<String, Rij> opSleutel = new HashMap<>();
        alle.forEach(r -> opSleutel.put(r.lijst() + ":" + r.regel().code(), r));
        var soorten = Arrays.asList(Kandidaat.Soort.FORUM, Kandidaat.Soort.GEMMA);
        return overlap.zoek(vraag.substring(0, Math.min(vraag.length(), 200)), soorten).stream()
                .flatMap(
                        t ->
                                java.util.Optional.ofNullable(
                                        opSleutel.get(t.soort() + ":" + t.doel()))
                                        .stream())
                .toList();
    }
}
