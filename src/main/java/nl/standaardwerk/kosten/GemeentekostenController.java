// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.kosten;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.Openbaar;
import nl.standaardwerk.gemeenten.Gemeente;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.gemeenten.Gemeenten;
import nl.standaardwerk.kosten.BladReader.Gelezen;
import nl.standaardwerk.toegang.Bereik;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.web.Formulier;
import nl.standaardwerk.web.Tekst;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What voorstellen cost each gemeente. Open to everyone, as far as the voorstel is. */
@Controller
@Openbaar
class GemeentekostenController {

    private static final String KOSTEN = "/voorstellen/{nummer:SW-\\d{4}-\\d{3,}}/kosten";

    private final BladReader lezer;
    private final Kosten kosten;
    private final Gemeenten gemeenten;
    private final Kostentekst tekst;

    GemeentekostenController(
            BladReader lezer, Kosten kosten, Gemeenten gemeenten, Kostentekst tekst) {
        this.lezer = lezer;
        this.kosten = kosten;
        this.gemeenten = gemeenten;
        this.tekst = tekst;
    }

    /**
     * The sheet of a gemeente.
     *
     * @param verwant where it went, or where it came from, when it has no figure
     */
    record BladPagina(
            Gelezen gelezen, Gemeentekosten kosten, List<Gemeente> verwant, Kostentekst tekst) {

        /** The two figures that matter most. */
        Map<String, String> kerncijfers(Tekst t) {
            var cijfers = new LinkedHashMap<String, String>();
            cijfers.put(t.van("kosten.kern.eenmalig"), t.euro(kosten.eenmalig()));
            kosten.hoogste()
                    .ifPresent(
                            j ->
                                    cijfers.put(
                                            t.van(
                                                    "kosten.kern.perJaar",
                                                    tekst.jaar(j.jaar(), j.verder())),
                                            t.euro(j.perJaar())));
            return cijfers;
        }
    }

    /** What every public voorstel costs one gemeente. */
    record GemeentePagina(Gemeente gemeente, List<BladPagina> bladen) {}

    @GetMapping(KOSTEN)
    String lijst(
            @PathVariable String nummer,
            @RequestParam Optional<Integer> versie,
            @RequestParam MultiValueMap<String, String> velden,
            Gebruiker door,
            Model model) {
        var gelezen = lezer.lees(nummer, versie, door);
        var formulier = Formulier.van(velden);
        var pagina =
                LijstPagina.van(
                        gelezen,
                        formulier,
                        kosten.perGemeente(gelezen.blad()),
                        gemeenten.zoek(formulier.waarde("q"), gelezen.blad().op()),
                        tekst);
        model.addAttribute("pagina", pagina.voor(eigen(door)));
        return "kosten/gemeenten";
    }

    @GetMapping(KOSTEN + "/{code}")
    String blad(
            @PathVariable String nummer,
            @PathVariable String code,
            @RequestParam Optional<Integer> versie,
            Gebruiker door,
            Model model) {
        var gelezen = lezer.lees(nummer, versie, door);
        var gemeente = gemeente(code);
        if (!gemeente.waarde().equals(code)) {
            return "redirect:" + gelezen.adres("/kosten/" + gemeente);
        }
        model.addAttribute("pagina", blad(gelezen, gemeente));
        return "kosten/gemeente";
    }

    @GetMapping("/gemeenten/{code}/kosten")
    String gemeente(@PathVariable String code, Model model) {
        var gemeente = gemeente(code);
        if (!gemeente.waarde().equals(code)) {
            return "redirect:/gemeenten/" + gemeente + "/kosten";
        }
        var bladen =
                lezer.openbare().stream()
                        .map(g -> blad(g, gemeente))
                        .filter(b -> !b.kosten().regels().isEmpty())
                        .toList();
        model.addAttribute("pagina", new GemeentePagina(gemeenten.get(gemeente), bladen));
        return "kosten/voorstellen";
    }

    private BladPagina blad(Gelezen gelezen, GemeenteCode gemeente) {
        var blad = kosten.gemeente(gelezen.blad(), gemeente);
        var verwant =
                blad.inwoners().isPresent()
                        ? List.<Gemeente>of()
                        : Stream.concat(
                                        gemeenten.opvolgers(gemeente).stream(),
                                        gemeenten.voorgangers(gemeente).stream())
                                .toList();
        return new BladPagina(gelezen, blad, verwant, tekst);
    }

    private static GemeenteCode gemeente(String code) {
        return GemeenteCode.lees(code).orElseThrow(() -> new NietGevonden("gemeente", code));
    }

    /** The gemeenten for which this person is something. */
    private List<Gemeente> eigen(Gebruiker door) {
        return door.rechten().stream()
                .flatMap(
                        r ->
                                r.bereik() instanceof Bereik.VanGemeente(var code)
                                        ? gemeenten.vind(code).stream()
                                        : Stream.empty())
                .distinct()
                .sorted()
                .toList();
    }
}
