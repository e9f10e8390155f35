// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.voorbereiding;

import nl.standaardwerk.regeling.Motiveringsaspect;
import nl.standaardwerk.regeling.Stap;
import nl.standaardwerk.regeling.Toetsvraag;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.VoorRol;
import nl.standaardwerk.web.Kruimel;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The overview of the parts of a dossier, and what it misses. */
@Controller
@RequestMapping("/voorstellen/{nummer}")
class BewerkenController {

    private final Voorbereiding voorbereiding;
    private final PaginaMapper mapper;

    BewerkenController(Voorbereiding voorbereiding, PaginaMapper mapper) {
        this.voorbereiding = voorbereiding;
        this.mapper = mapper;
    }

    /** One part on the overview. */
    record Deel(String titel, String pad, List<String> ontbreekt, String laatst) {}

    /** The overview of the parts. */
    record OverzichtPagina(
            Voorstel voorstel,
            List<Kruimel> kruimels,
            List<Deel> delen,
            int ontbreekt,
            String gedragen,
            boolean magIndienen,
            boolean open) {}

    @GetMapping("/bewerken")
    @VoorRol({Rol.INDIENER, Rol.DOSSIERHOUDER})
    String overzicht(@PathVariable String nummer, Gebruiker door, Model model) {
        var voorstel = mapper.schrijfbaar(nummer, door);
        var dossier = voorbereiding.dossier(voorstel.id(), voorstel.dossierversie());
        var rijpheid = voorbereiding.rijpheid(voorstel, dossier);
        model.addAttribute(
                "pagina",
                new OverzichtPagina(
                        voorstel,
                        mapper.kruimels(voorstel, "voorbereiding.bewerken.titel"),
                        delen(dossier, rijpheid),
                        rijpheid.ontbreekt().size(),
                        mapper.gedragenDoor(voorstel),
                        !DossierWriter.eigenGemeenten(voorstel, door).isEmpty(),
                        voorstel.stap() == Stap.VOORBEREIDING));
        return "voorbereiding/bewerken";
    }

    private List<Deel> delen(Dossier dossier, Rijpheid rijpheid) {
        var t = mapper.t();
        var delen = new ArrayList<Deel>();
        delen.add(deel("gegevens", t.van("voorbereiding.gegevens.titel"), "", rijpheid));
        for (Toetsvraag vraag : Toetsvraag.values()) {
            var laatst =
                    Optional.ofNullable(dossier.toets().get(vraag))
                            .map(a -> laatst(a.door().namens(), a.op()));
            var pad = "toetsvragen/" + vraag.nummer();
            delen.add(deel(pad, mapper.titel(vraag), laatst.orElse(""), rijpheid));
        }
        for (Motiveringsaspect aspect : Motiveringsaspect.values()) {
            var laatst =
                    Optional.ofNullable(dossier.motivering().get(aspect))
                            .map(m -> laatst(m.door().namens(), m.op()));
            var pad = "motivering/" + aspect.nummer();
            delen.add(deel(pad, mapper.titel(aspect), laatst.orElse(""), rijpheid));
        }
        for (Dossierbron.Deel deel : voorbereiding.delen()) {
            delen.add(deel(deel.pad(), t.van(deel.titel()), "", rijpheid));
        }
        var aantal = t.van("voorbereiding.documenten.aantal", dossier.documenten().size());
        delen.add(
                new Deel(t.van("voorbereiding.documenten.titel"), "documenten", List.of(), aantal));
        return delen;
    }

    private String laatst(String namens, LocalDate op) {
        return mapper.t()
                .van("voorbereiding.bewerken.laatst", mapper.namens(namens), mapper.t().kort(op));
    }

    private Deel deel(String pad, String titel, String laatst, Rijpheid rijpheid) {
        return new Deel(titel, pad, zinnen(rijpheid.in(pad)), laatst);
    }

    private List<String> zinnen(List<Rijpheid.Ontbrekend> ontbreekt) {
        return ontbreekt.stream().map(o -> mapper.t().van(o.sleutel(), o.nummer())).toList();
    }

    /** A line of what is missing, with the form that mends it. */
    record Punt(String zin, String url) {}

    /** What is missing. */
    record RijpheidPagina(Voorstel voorstel, List<Kruimel> kruimels, List<Punt> punten) {}

    @GetMapping("/rijpheid")
    @VoorRol({Rol.INDIENER, Rol.DOSSIERHOUDER, Rol.DIRECTIE})
    String rijpheid(@PathVariable String nummer, Gebruiker door, Model model) {
        var voorstel =
                door.heeft(Rol.DIRECTIE)
                        ? mapper.vind(nummer, door)
                        : mapper.schrijfbaar(nummer, door);
        var dossier = voorbereiding.dossier(voorstel.id(), voorstel.dossierversie());
        var punten =
                voorbereiding.rijpheid(voorstel, dossier).ontbreekt().stream()
                        .map(
                                o ->
                                        new Punt(
                                                mapper.t().van(o.sleutel(), o.nummer()),
                                                voorstel.pad() + "/bewerken/" + o.deel()))
                        .toList();
        model.addAttribute(
                "pagina",
                new RijpheidPagina(
                        voorstel,
                        mapper.kruimels(voorstel, "voorbereiding.rijpheid.titel"),
                        punten));
        return "voorbereiding/rijpheid";
    }
}
