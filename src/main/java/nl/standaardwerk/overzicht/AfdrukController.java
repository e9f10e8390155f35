// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overzicht;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.Openbaar;
import nl.standaardwerk.afdruk.Afdrukken;
import nl.standaardwerk.register.BesluitId;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.VoorRol;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.io.IOException;

/** Letters and dossiers as documents: each a page to read or print, and a PDF. */
@Controller
class AfdrukController {

    private static final String VOORSTEL = "/voorstellen/{nummer:SW-\\d{4}-\\d{3,}}";
    private static final String DOSSIER = VOORSTEL + "/versies/{versie:\\d{1,6}}/afdruk";
    private static final String ADVIES = VOORSTEL + "/advies/{orgaan}/afdruk";
    private static final String BESLUIT = "/besluiten/{id}/afdruk";
    private static final String LEDENBRIEF = "/besluiten/{id}/ledenbrief";
    private static final String PDF = ".pdf";

    private final Afdrukken afdrukken;
    private final DossierafdrukReader dossiers;
    private final AdviesafdrukReader adviezen;
    private final BesluitafdrukReader besluiten;

    AfdrukController(
            Afdrukken afdrukken,
            DossierafdrukReader dossiers,
            AdviesafdrukReader adviezen,
            BesluitafdrukReader besluiten) {
        this.afdrukken = afdrukken;
        this.dossiers = dossiers;
        this.adviezen = adviezen;
        this.besluiten = besluiten;
    }

    @GetMapping(DOSSIER)
    @Openbaar
    String dossier(
            @PathVariable String nummer, @PathVariable int versie, Gebruiker door, Model model) {
        return afdrukken.toon(dossiers.lees(nummer, versie, door), model);
    }

    @GetMapping(DOSSIER + PDF)
    @Openbaar
    void dossierPdf(
            @PathVariable String nummer,
            @PathVariable int versie,
            Gebruiker door,
            HttpServletRequest vraag,
            HttpServletResponse antwoord)
            throws IOException {
        afdrukken.stuur(dossiers.lees(nummer, versie, door), vraag, antwoord);
    }

    @GetMapping(ADVIES)
    @VoorRol(Rol.SECRETARIS)
    String adviesvraag(
            @PathVariable String nummer, @PathVariable String orgaan, Gebruiker door, Model model) {
        return afdrukken.toon(adviezen.lees(nummer, orgaan, door), model);
    }

    @GetMapping(ADVIES + PDF)
    @VoorRol(Rol.SECRETARIS)
    void adviesvraagPdf(
            @PathVariable String nummer,
            @PathVariable String orgaan,
            Gebruiker door,
            HttpServletRequest vraag,
            HttpServletResponse antwoord)
            throws IOException {
        afdrukken.stuur(adviezen.lees(nummer, orgaan, door), vraag, antwoord);
    }

    @GetMapping(BESLUIT)
    @Openbaar
    String besluit(@PathVariable String id, Model model) {
        return afdrukken.toon(besluiten.besluit(kenmerk(id)), model);
    }

    @GetMapping(BESLUIT + PDF)
    @Openbaar
    void besluitPdf(@PathVariable String id, HttpServletRequest vraag, HttpServletResponse antwoord)
            throws IOException {
        afdrukken.stuur(besluiten.besluit(kenmerk(id)), vraag, antwoord);
    }

    @GetMapping(LEDENBRIEF)
    @Openbaar
    String ledenbrief(@PathVariable String id, Model model) {
        return afdrukken.toon(besluiten.ledenbrief(kenmerk(id)), model);
    }

    @GetMapping(LEDENBRIEF + PDF)
    @Openbaar
    void ledenbriefPdf(
            @PathVariable String id, HttpServletRequest vraag, HttpServletResponse antwoord)
            throws IOException {
        afdrukken.stuur(besluiten.ledenbrief(kenmerk(id)), vraag, antwoord);
    }

    private static BesluitId kenmerk(String id) {
        return BesluitId.lees(id).orElseThrow(() -> new NietGevonden("besluit", id));
    }
}
