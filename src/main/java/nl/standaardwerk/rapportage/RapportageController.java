// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.rapportage;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.Openbaar;
import nl.standaardwerk.afdruk.Afdrukken;
import nl.standaardwerk.gemeenten.Gemeente;
import nl.standaardwerk.toegang.Gebruiker;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The raadsrapportage, for everyone: a page to read or print, and a PDF. */
@Controller
@Openbaar
class RapportageController {

    private static final String JAREN = "/gemeenten/{code}/raadsrapportage";
    private static final String JAAR = JAREN + "/{jaar:\\d{4}}";

    private static final String VERSIE = JAAR + "/versies/{versie:\\d{1,4}}";

    private final RapportageReader reader;
    private final Rapportages rapportages;
    private final Afdrukken afdrukken;

    RapportageController(RapportageReader reader, Rapportages rapportages, Afdrukken afdrukken) {
        this.reader = reader;
        this.rapportages = rapportages;
        this.afdrukken = afdrukken;
    }

    /**
     * The years of a gemeente.
     *
     * @param mag whether who reads writes and fixes for this gemeente
     */
    record JarenPagina(
            Gemeente gemeente,
            List<Verslagjaar> jaren,
            Map<Integer, List<Vastgesteld>> versies,
            boolean mag) {

        String pad(Verslagjaar jaar) {
            return Verslagjaar.pad(gemeente.code()) + "/" + jaar.jaar();
        }

        List<Vastgesteld> versies(Verslagjaar jaar) {
            return versies.getOrDefault(jaar.jaar(), List.of());
        }
    }

    @GetMapping(JAREN)
    String jaren(@PathVariable String code, Gebruiker door, Model model) {
        var gemeente = reader.gemeente(code);
        model.addAttribute(
                "pagina",
                new JarenPagina(
                        gemeente,
                        reader.jaren(gemeente),
                        rapportages.van(gemeente.code()).stream()
                                .collect(Collectors.groupingBy(Vastgesteld::jaar)),
                        Rapportages.magSchrijven(gemeente.code(), door)));
        return "rapportage/jaren";
    }

    @GetMapping(VERSIE)
    String versie(
            @PathVariable String code,
            @PathVariable int jaar,
            @PathVariable int versie,
            Model model) {
        return afdrukken.toon(rapportages.lees(code, jaar, versie), model);
    }

    /** The bytes that were kept: never made again. */
    @GetMapping(VERSIE + ".pdf")
    ResponseEntity<byte[]> versiePdf(
            @PathVariable String code, @PathVariable int jaar, @PathVariable int versie) {
        var naam = rapportages.lees(code, jaar, versie).plek().naam();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(naam + ".pdf").build().toString())
                .body(rapportages.pdf(code, jaar, versie));
    }

    @GetMapping(JAAR)
    String rapportage(@PathVariable String code, @PathVariable int jaar, Model model) {
        return afdrukken.toon(reader.lees(code, jaar), model);
    }

    @GetMapping(JAAR + ".pdf")
    void pdf(
            @PathVariable String code,
            @PathVariable int jaar,
            HttpServletRequest vraag,
            HttpServletResponse antwoord)
            throws IOException {
        afdrukken.stuur(reader.lees(code, jaar), vraag, antwoord);
    }
}
