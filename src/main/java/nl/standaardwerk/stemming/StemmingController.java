// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

import nl.standaardwerk.Openbaar;
import nl.standaardwerk.stemming.Stemming.Stand;
import nl.standaardwerk.stemming.StemmingMapper.Blad;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.web.Formulier;

import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.nio.charset.StandardCharsets;

/** A vote, public: while it runs without any choice, after the declaration with all of them. */
@Controller
@Openbaar
@RequestMapping("/raadplegingen/{id}")
class StemmingController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Stemmingen stemmingen;
    private final Stembus stembus;
    private final StemmingMapper mapper;
    private final UitslagMapper uitslagen;

    StemmingController(
            Stemmingen stemmingen,
            Stembus stembus,
            StemmingMapper mapper,
            UitslagMapper uitslagen) {
        this.stemmingen = stemmingen;
        this.stembus = stembus;
        this.mapper = mapper;
        this.uitslagen = uitslagen;
    }

    /**
     * The vote before its outcome is declared.
     *
     * @param stemt whether this reader votes, or can after logging in
     */
    record StemmingPagina(Blad blad, boolean stemt) {}

    /** Who may vote, with what weight. */
    record KiezersPagina(Blad blad, Kiezerslijst lijst) {}

    @GetMapping("/stemming")
    ModelAndView toon(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> velden,
            Gebruiker door) {
        var blad = mapper.blad(id);
        if (blad.stand() != Stand.VASTGESTELD) {
            return new ModelAndView(
                    "stemming/stemming", "pagina", new StemmingPagina(blad, stemt(blad, door)));
        }
        return new ModelAndView(
                "stemming/uitslag", "pagina", uitslagen.pagina(blad, Formulier.van(velden), door));
    }

    private boolean stemt(Blad blad, Gebruiker door) {
        return !door.ingelogd()
                || stembus.open(door).stream()
                        .filter(o -> o.raadpleging().equals(blad.stemming().id()))
                        .anyMatch(o -> o.account().equals(door.account()));
    }

    @GetMapping("/kiezerslijst")
    ModelAndView kiezerslijst(@PathVariable String id) {
        var blad = mapper.blad(id);
        return new ModelAndView(
                "stemming/kiezerslijst",
                "pagina",
                new KiezersPagina(blad, stemmingen.kiezerslijst(blad.stemming())));
    }

    @GetMapping("/stemming/ronde.json")
    ResponseEntity<byte[]> ronde(@PathVariable String id) {
        return bestand(
                "ronde.json",
                MediaType.APPLICATION_JSON,
                stemmingen.document(StemmingMapper.id(id)));
    }

    @GetMapping("/stemming/stemmen.csv")
    ResponseEntity<byte[]> csv(@PathVariable String id) {
        var stemming = stemmingen.get(StemmingMapper.id(id));
        var stemmen = stemmingen.stemmen(stemming);
        return bestand(
                "stemmen.csv", CSV, RondeWriter.csv(stemmingen.kiezerslijst(stemming), stemmen));
    }

    @GetMapping("/stemming/stemmen.json")
    ResponseEntity<byte[]> json(@PathVariable String id) {
        var stemming = stemmingen.get(StemmingMapper.id(id));
        return bestand(
                "stemmen.json",
                MediaType.APPLICATION_JSON,
                RondeWriter.json(stemmingen.stemmen(stemming)));
    }

    @GetMapping("/stemming/telling.csv")
    ResponseEntity<byte[]> tellingCsv(@PathVariable String id) {
        var stemming = stemmingen.get(StemmingMapper.id(id));
        return bestand("telling.csv", CSV, uitslagen.telling(stemming).csv());
    }

    @GetMapping("/stemming/telling.json")
    ResponseEntity<byte[]> tellingJson(@PathVariable String id) {
        var stemming = stemmingen.get(StemmingMapper.id(id));
        return bestand(
                "telling.json", MediaType.APPLICATION_JSON, uitslagen.telling(stemming).json());
    }

    private static ResponseEntity<byte[]> bestand(String naam, MediaType soort, String inhoud) {
        return ResponseEntity.ok()
                .contentType(soort)
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment().filename(naam).build().toString())
                .body(inhoud.getBytes(StandardCharsets.UTF_8));
    }
}
