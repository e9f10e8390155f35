// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overzicht;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.Openbaar;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.voorbereiding.Dossier;
import nl.standaardwerk.voorbereiding.Dossierbron.Leesregel;
import nl.standaardwerk.voorbereiding.Voorbereiding;
import nl.standaardwerk.voorbereiding.Voorstel;
import nl.standaardwerk.web.Formulier;
import nl.standaardwerk.web.Optie;
import nl.standaardwerk.web.Tekst;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Any two versions of a dossier side by side, word by word (domain §2). */
@Controller
@Openbaar
class VergelijkController {

    private final Voorbereiding voorbereiding;
    private final Dossierlezing lezing;
    private final Tekst t;

    VergelijkController(Voorbereiding voorbereiding, Dossierlezing lezing, Tekst t) {
        this.voorbereiding = voorbereiding;
        this.lezing = lezing;
        this.t = t;
    }

    /**
     * @param van the older version; by default the one before {@code naar}
     * @param naar the newer version; by default the newest that this reader may read
     */
    @GetMapping("/voorstellen/{nummer:SW-\\d{4}-\\d{3,}}/vergelijk")
    String vergelijk(
            @PathVariable String nummer,
            @RequestParam Optional<Integer> van,
            @RequestParam Optional<Integer> naar,
            Gebruiker door,
            Model model) {
        var voorstel =
                voorbereiding
                        .vind(nummer, door)
                        .orElseThrow(() -> new NietGevonden("voorstel", nummer));
        int nieuwste = voorbereiding.leesbareVersie(voorstel, door);
        int rechts = bestaand(naar.orElse(nieuwste), voorstel, nieuwste);
        int links = bestaand(van.orElse(Math.max(1, rechts - 1)), voorstel, nieuwste);
        model.addAttribute(
                "pagina",
                pagina(voorstel, new Paar(Math.min(links, rechts), Math.max(links, rechts)), door));
        return "overzicht/vergelijk";
    }

    private static int bestaand(int versie, Voorstel voorstel, int nieuwste) {
        if (versie < 1 || versie > nieuwste) {
            throw new NietGevonden("dossierversie", voorstel.nummer() + "/" + versie);
        }
        return versie;
    }

    private VergelijkPagina pagina(Voorstel voorstel, Paar paar, Gebruiker door) {
        var versies =
                voorbereiding.versies(voorstel.id(), voorbereiding.leesbareVersie(voorstel, door));
        var elders = lezing.elders(voorstel.id(), paar.versies());
        var dossiers = voorbereiding.dossiers(voorstel, paar.versies(), door);
        var oud = regels(dossiers.getFirst(), elders);
        var nieuw = regels(dossiers.getLast(), elders);
        var opties = versies.reversed().stream().map(this::optie).toList();
        return new VergelijkPagina(
                voorstel,
                versies.get(paar.oud() - 1),
                versies.get(paar.nieuw() - 1),
                opties,
                Formulier.leeg().met("van", paar.oud()).met("naar", paar.nieuw()),
                delen(oud, nieuw));
    }

    private List<Leesregel> regels(Dossier dossier, Map<Integer, List<Leesregel>> elders) {
        var regels = new ArrayList<>(lezing.van(dossier));
        regels.addAll(elders.getOrDefault(dossier.versie().nummer(), List.of()));
        return regels;
    }

    private Optie optie(Dossier.Wijziging wijziging) {
        int nummer = wijziging.versie().nummer();
        return Optie.van(
                String.valueOf(nummer),
                t.van("overzicht.vergelijk.optie", nummer, wijziging.vastgelegd()));
    }

    /** The parts of both, in the order of the new one; what only the old one has comes last. */
    static List<Deel> delen(List<Leesregel> oud, List<Leesregel> nieuw) {
        var teksten = new LinkedHashMap<String, Leesregel[]>();
        nieuw.forEach(r -> teksten.put(r.sleutel(), new Leesregel[] {leeg(r), r}));
        oud.forEach(
                r ->
                        teksten.merge(
                                r.sleutel(),
                                new Leesregel[] {r, leeg(r)},
                                (al, _) -> new Leesregel[] {r, al[1]}));
        return teksten.values().stream()
                .map(p -> new Deel(p[1].kop(), Verschil.van(p[0].tekst(), p[1].tekst())))
                .toList();
    }

    private static Leesregel leeg(Leesregel regel) {
        return new Leesregel(regel.sleutel(), regel.kop(), "");
    }

    /** The numbers of the two versions. */
    record Paar(int oud, int nieuw) {

        List<Integer> versies() {
            return oud == nieuw ? List.of(oud) : List.of(oud, nieuw);
        }
    }

    /** One part of the dossier in both versions. */
    record Deel(String kop, Verschil verschil) {}

    record VergelijkPagina(
            Voorstel voorstel,
            Dossier.Wijziging oud,
            Dossier.Wijziging nieuw,
            List<Optie> versies,
            Formulier formulier,
            List<Deel> delen) {

        List<Deel> anders() {
            return delen.stream().filter(d -> !d.verschil().isGelijk()).toList();
        }

        List<Deel> gelijk() {
            return delen.stream().filter(d -> d.verschil().isGelijk()).toList();
        }
    }
}
