// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.handhaving;

import nl.standaardwerk.handhaving.Vergelijking.Groep;
import nl.standaardwerk.handhaving.Vergelijking.Rij;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.VoorRol;
import nl.standaardwerk.web.Adres;
import nl.standaardwerk.web.Formulier;
import nl.standaardwerk.web.Paginering;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** For VNG: equal cases beside each other, and which of them went otherwise. */
@Controller
@VoorRol({Rol.TOEZICHTHOUDER, Rol.DIRECTIE, Rol.SECRETARIS})
class GelijkController {

    private static final String PAD = "/toezicht/gelijke-gevallen";
    private static final int PER_PAGINA = 50;
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Toezichtzaken zaken;
    private final Omgeving omgeving;

    GelijkController(Toezichtzaken zaken, Omgeving omgeving) {
        this.zaken = zaken;
        this.omgeving = omgeving;
    }

    /**
     * The report.
     *
     * @param gekozen the group of which each case is shown
     * @param rijen those of this page
     * @param alles whether cases that are not public are in it
     */
    record Pagina(
            List<Groep> groepen,
            Optional<Groep> gekozen,
            List<Rij> rijen,
            boolean alles,
            Omgeving omgeving,
            Paginering paginering) {

        /** Address of a group. */
        String url(Groep groep) {
            var s = groep.sleutel();
            return new Adres(PAD, Map.of())
                    .met("standaard", omgeving.register().get(s.standaard()).sleutel())
                    .met("signaal", s.signaal())
                    .met("graad", s.graad())
                    .url();
        }

        String titel(Groep groep) {
            return omgeving.titel(groep.sleutel().standaard());
        }

        String csv() {
            return PAD + "/csv";
        }

        static String overzicht() {
            return PAD;
        }
    }

    @GetMapping(PAD)
    ModelAndView toon(@RequestParam MultiValueMap<String, String> velden, Gebruiker door) {
        var f = Formulier.van(velden);
        var groepen = zaken.vergelijk(door);
        var gekozen = groepen.stream().filter(g -> isGekozen(g, f)).findFirst();
        var rijen = gekozen.map(Groep::rijen).orElse(List.of());
        int nummer = StapMapper.pagina(f);
        var adres = new Adres(PAD, f.alles());
        var pagina =
                new Pagina(
                        groepen,
                        gekozen,
                        rijen.stream().skip((nummer - 1L) * PER_PAGINA).limit(PER_PAGINA).toList(),
                        door.heeft(Rol.TOEZICHTHOUDER),
                        omgeving,
                        new Paginering(
                                nummer,
                                PER_PAGINA,
                                rijen.size(),
                                n -> adres.met("pagina", n).url()));
        return new ModelAndView("handhaving/gelijk", "pagina", pagina);
    }

    private boolean isGekozen(Groep groep, Formulier f) {
        var s = groep.sleutel();
        return omgeving.register().get(s.standaard()).sleutel().equals(f.waarde("standaard"))
                && StapMapper.keuze(Signaal.values(), f.waarde("signaal"))
                        .equals(Optional.of(s.signaal()))
                && StapMapper.keuze(Verbindendheid.values(), f.waarde("graad"))
                        .equals(Optional.of(s.graad()));
    }

    @GetMapping(path = PAD + "/csv", produces = "text/csv")
    ResponseEntity<String> csv(Gebruiker door) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=gelijke-gevallen.csv")
                .body(csv(zaken.vergelijk(door)));
    }

    private String csv(List<Groep> groepen) {
        var kop =
                Stream.concat(
                                Stream.of("signaal", "standaard", "graad", "kenmerk", "gemeente"),
                                Stream.concat(
                                        Vergelijking.STAPPEN.stream()
                                                .map(s -> s.pad() + "_na_dagen"),
                                        Stream.of("afgesloten", "mist", "anders", "demonstratie")))
                        .toArray(String[]::new);
        var tekst = new StringWriter();
        try (var csv = new CSVPrinter(tekst, CSVFormat.RFC4180.builder().setHeader(kop).get())) {
            for (var groep : groepen) {
                for (var rij : groep.rijen()) {
                    csv.printRecord(regel(groep, rij));
                }
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return tekst.toString();
    }

    private Stream<String> regel(Groep groep, Rij rij) {
        var s = groep.sleutel();
        var v = rij.verloop();
        return Stream.of(
                        Stream.of(
                                s.signaal().name(),
                                omgeving.register().get(s.standaard()).sleutel(),
                                s.graad().name(),
                                v.kenmerk(),
                                v.gemeente().waarde()),
                        Vergelijking.STAPPEN.stream()
                                .map(stap -> v.dagen(stap).map(String::valueOf).orElse("")),
                        Stream.of(
                                v.afgesloten() ? "ja" : "nee",
                                namen(rij.mist()),
                                namen(rij.anders()),
                                v.demonstratie() ? "ja" : "nee"))
                .flatMap(x -> x);
    }

    private static String namen(Set<Stapsoort> stappen) {
        return stappen.stream().map(Stapsoort::pad).collect(Collectors.joining(" "));
    }
}
