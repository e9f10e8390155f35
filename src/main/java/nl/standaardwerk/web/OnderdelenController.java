// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.web;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.OnjuisteInvoer.Veldfout;
import nl.standaardwerk.Openbaar;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** Every tag on one page, for makers; also the page on which the tags are checked. */
@Controller
class OnderdelenController {

    private static final LocalDate DAG = LocalDate.of(2026, 12, 3);

    private static final long BIJLAGE = 412_000;

    private final Tekst t;

    OnderdelenController(Tekst t) {
        this.t = t;
    }

    @Openbaar
    @GetMapping("/onderdelen")
    String onderdelen(Model model) {
        model.addAttribute("pagina", new OnderdelenPagina(t));
        return "web/onderdelen";
    }

    /** Examples for every tag; nothing here is data. */
    record OnderdelenPagina(Tekst t) {

        List<Badge> badges() {
            return Arrays.stream(Badge.Soort.values())
                    .map(soort -> new Badge(soort, t.van("web.onderdelen.badge." + soort.name())))
                    .toList();
        }

        List<Bijlage> bijlagen() {
            return List.of(new Bijlage("proef", van("bestandsnaam"), "#velden", BIJLAGE));
        }

        List<Halte> verbindend() {
            return List.of(
                    halte("voorbereiding", "gemeenten", Halte.Stand.GEDAAN, false),
                    halte("gonogo", "directie", Halte.Stand.GEDAAN, false),
                    halte("advies", "college", Halte.Stand.GEDAAN, false),
                    halte("raadpleging", "gemeenten", Halte.Stand.NU, false),
                    halte("besluit", "bestuur", Halte.Stand.STRAKS, false));
        }

        List<Halte> verklaring() {
            return List.of(
                    halte("voorbereiding", "gemeenten", Halte.Stand.GEDAAN, false),
                    halte("advies", "college", Halte.Stand.NU, false),
                    halte("raadpleging", "gemeenten", Halte.Stand.STRAKS, true),
                    halte("gonogo", "directie", Halte.Stand.OVERGESLAGEN, false),
                    halte("besluit", "bestuur", Halte.Stand.STRAKS, false));
        }

        private Halte halte(String naam, String wie, Halte.Stand stand, boolean facultatief) {
            return new Halte(van(naam), van(wie), t.kort(DAG), stand, facultatief);
        }

        Boekje boekje() {
            var fasen = List.of(van("voorbereiding"), van("gonogo"), van("advies"), van("besluit"));
            return new Boekje(
                    fasen,
                    List.of(
                            rij(
                                    Graad.VERBINDEND,
                                    Boekje.Stand.GEDAAN,
                                    Boekje.Stand.GEDAAN,
                                    Boekje.Stand.NU,
                                    Boekje.Stand.VOLGEND),
                            rij(
                                    Graad.AANBEVOLEN,
                                    Boekje.Stand.NU,
                                    Boekje.Stand.FACULTATIEF,
                                    Boekje.Stand.OVERGESLAGEN,
                                    Boekje.Stand.LATER)));
        }

        private Boekje.Rij rij(Graad graad, Boekje.Stand... standen) {
            var cellen =
                    Arrays.stream(standen)
                            .map(stand -> new Boekje.Cel(stand, van("stand." + stand.name())))
                            .toList();
            return new Boekje.Rij(van("voorbeeld"), "#boekje", graad, van("kenmerk"), true, cellen);
        }

        List<String> stappen() {
            return List.of(van("stap1"), van("stap2"), van("stap3"));
        }

        List<Tab> tabs() {
            return List.of(
                    Tab.van(van("tab1"), "#stappen", true),
                    new Tab(van("tab2"), "#stappen", false, 5));
        }

        List<Kolom> kolommen() {
            return List.of(
                    Kolom.van(van("kolomGemeente")).sorteer("#tabellen", Kolom.Sortering.OPLOPEND),
                    Kolom.getal(van("kolomInwoners")).sorteer("#tabellen", Kolom.Sortering.GEEN),
                    Kolom.van(van("status")));
        }

        SequencedMap<String, Long> inwoners() {
            return new LinkedHashMap<>(Map.of(van("voorbeeld"), 27_308L));
        }

        Paginering paginering() {
            return new Paginering(2, 15, 342, nummer -> "#tabellen");
        }

        SequencedMap<String, String> kerncijfers() {
            var cijfers = new LinkedHashMap<String, String>();
            cijfers.put(van("gemeenten"), t.getal(342));
            cijfers.put(van("kolomInwoners"), t.getal(17_942_942));
            return cijfers;
        }

        Formulier formulier() {
            return Formulier.leeg()
                    .met("datum", t.dag(DAG.minusYears(6)))
                    .met("reden", "contract")
                    .met(
                            new OnjuisteInvoer(
                                    List.of(
                                            Veldfout.van(
                                                    "standpunt", "web.onderdelen.kiesStandpunt"),
                                            Veldfout.van("datum", "web.onderdelen.inToekomst"))));
        }

        List<Optie> standpunten() {
            return List.of(
                    Optie.van("POSITIEF", van("positief"), van("positiefUitleg")),
                    Optie.van("NEGATIEF", van("negatief"), van("negatiefUitleg")));
        }

        List<Optie> redenen() {
            return List.of(
                    Optie.van("contract", van("reden1")), Optie.van("anders", van("reden2")));
        }

        List<Optie> bevestigingen() {
            return List.of(Optie.van("ja", van("gemachtigd")));
        }

        List<Optie> provincies() {
            return List.of(Optie.van("1", van("provincie1")), Optie.van("2", van("provincie2")));
        }

        List<Optie> filters() {
            return List.of(Optie.metAantal("1", van("filter1"), 4));
        }

        List<String> iconen() {
            return List.of(
                    "vink",
                    "menu",
                    "verder",
                    "omlaag",
                    "download",
                    "persoon",
                    "fout",
                    "info",
                    "waarschuwing",
                    "zoek",
                    "bel",
                    "document",
                    "slot",
                    "druk",
                    "schild");
        }

        List<Tijdlijnpunt> tijdlijn() {
            var eerder = DAG.minusMonths(3);
            return List.of(
                    new Tijdlijnpunt(
                            DAG, t.dag(DAG), van("vergadering"), van("gepland"), null, true),
                    new Tijdlijnpunt(
                            eerder,
                            t.dag(eerder),
                            van("gegeven"),
                            van("college"),
                            "#lijsten",
                            false));
        }

        private String van(String naam) {
            return t.van("web.onderdelen." + naam);
        }
    }
}
