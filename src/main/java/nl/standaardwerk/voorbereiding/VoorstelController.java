// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.voorbereiding;

import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.Openbaar;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.gemeenten.Gemeenten;
import nl.standaardwerk.regeling.Categorie;
import nl.standaardwerk.regeling.Stap;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.register.Register;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.VoorRol;
import nl.standaardwerk.web.Adres;
import nl.standaardwerk.web.Botsing;
import nl.standaardwerk.web.Formulier;
import nl.standaardwerk.web.Gedaan;
import nl.standaardwerk.web.Kolom;
import nl.standaardwerk.web.Kolom.Sortering;
import nl.standaardwerk.web.Kruimel;
import nl.standaardwerk.web.Optie;
import nl.standaardwerk.web.Paginering;
import nl.standaardwerk.web.Tekst;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The list of voorstellen, and bringing one in. */
@Controller
class VoorstelController {

    private static final int PER_PAGINA = 25;
    private static final String PAD = "/voorstellen";

    private final Voorbereiding voorbereiding;
    private final PaginaMapper mapper;
    private final Gemeenten gemeenten;
    private final Register register;

    VoorstelController(
            Voorbereiding voorbereiding,
            PaginaMapper mapper,
            Gemeenten gemeenten,
            Register register) {
        this.voorbereiding = voorbereiding;
        this.mapper = mapper;
        this.gemeenten = gemeenten;
        this.register = register;
    }

    /** One row of the list, in words. */
    record Rij(Voorstel voorstel, boolean leesbaar, String nu, String volgt, String sinds) {}

    /** The list page. */
    record LijstPagina(
            Formulier filter,
            List<Rij> rijen,
            List<Kolom> kolommen,
            List<Optie> stappen,
            List<Optie> bindingen,
            List<Optie> gemeenten,
            Paginering paginering,
            boolean magInbrengen) {}

    @GetMapping("/voorstellen")
    @Openbaar
    String lijst(@RequestParam MultiValueMap<String, String> velden, Gebruiker door, Model model) {
        var filter = Formulier.van(velden);
        int pagina = pagina(filter);
        var lijst = voorbereiding.zoek(filter(filter, pagina), door);
        var adres = new Adres(PAD, filter.alles());
        model.addAttribute(
                "pagina",
                new LijstPagina(
                        filter,
                        lijst.voorstellen().stream().map(v -> rij(v, door)).toList(),
                        kolommen(adres, filter.waarde("volgorde")),
                        Optie.van(mapper.t(), Stap.values()),
                        Optie.van(mapper.t(), Verbindendheid.values()),
                        alleGemeenten(),
                        new Paginering(
                                pagina,
                                PER_PAGINA,
                                lijst.totaal(),
                                n -> adres.met("pagina", n).url()),
                        door.heeft(Rol.INDIENER)));
        return "voorbereiding/lijst";
    }

    private Rij rij(Voorstel voorstel, Gebruiker door) {
        return new Rij(
                voorstel,
                voorbereiding.leesbareVersie(voorstel, door) > 0,
                mapper.nu(voorstel),
                mapper.volgt(voorstel),
                mapper.sinds(voorstel));
    }

    private static int pagina(Formulier filter) {
        var getypt = filter.waarde("pagina");
        return getypt.matches("[1-9]\\d{0,5}") ? Integer.parseInt(getypt) : 1;
    }

    private static Voorstelfilter filter(Formulier filter, int pagina) {
        return new Voorstelfilter(
                filter.waarde("q"),
                filter.waarden("stap").stream()
                        .flatMap(w -> GegevensMapper.lees(Stap.class, w).stream())
                        .collect(Collectors.toSet()),
                filter.waarden("binding").stream()
                        .flatMap(w -> GegevensMapper.lees(Verbindendheid.class, w).stream())
                        .collect(Collectors.toSet()),
                GemeenteCode.lees(filter.waarde("indiener")),
                false,
                GegevensMapper.lees(Voorstelfilter.Volgorde.class, filter.waarde("volgorde"))
                        .orElse(Voorstelfilter.Volgorde.NUMMER),
                pagina,
                PER_PAGINA);
    }

    private List<Kolom> kolommen(Adres adres, String volgorde) {
        Tekst t = mapper.t();
        return List.of(
                Kolom.van(t.van("voorbereiding.lijst.voorstel"))
                        .sorteer(
                                adres.met("volgorde", Voorstelfilter.Volgorde.TITEL).url(),
                                sortering(volgorde, Voorstelfilter.Volgorde.TITEL)),
                Kolom.van(t.van("voorbereiding.lijst.nu")),
                Kolom.van(t.van("voorbereiding.lijst.volgt")),
                Kolom.van(t.van("voorbereiding.lijst.wachtSinds"))
                        .sorteer(
                                adres.met("volgorde", Voorstelfilter.Volgorde.WACHT_SINDS).url(),
                                sortering(volgorde, Voorstelfilter.Volgorde.WACHT_SINDS)));
    }

    private static Sortering sortering(String gekozen, Voorstelfilter.Volgorde kolom) {
        return gekozen.equals(kolom.name()) ? Sortering.OPLOPEND : Sortering.GEEN;
    }

    private List<Optie> alleGemeenten() {
        return gemeenten.op(mapper.vandaag()).stream()
                .map(g -> Optie.van(g.code().waarde(), g.naam()))
                .toList();
    }

    /**
     * The general form, also used to change a voorstel.
     *
     * @param voorstel empty for a new one
     * @param eigen gemeenten for which this person may bring in; empty when it exists
     */
    record GegevensPagina(
            Formulier formulier,
            Optional<Voorstel> voorstel,
            Botsing botsing,
            List<Kruimel> kruimels,
            String actie,
            List<Optie> standaarden,
            List<Optie> eigen) {}

    @GetMapping("/voorstellen/nieuw")
    @VoorRol(Rol.INDIENER)
    String nieuw(Gebruiker door, Model model) {
        var eigen = door.gemeenten(Rol.INDIENER).stream().map(GemeenteCode::waarde).toList();
        var formulier =
                Formulier.leeg()
                        .met("kenmerk", DossierId.nieuw())
                        .met("soort", Voorstelsoort.NIEUWE_STANDAARD)
                        .metAlle("indieners", eigen.size() == 1 ? eigen : List.of());
        return toonNieuw(formulier, door, model);
    }

    @PostMapping("/voorstellen/nieuw")
    @VoorRol(Rol.INDIENER)
    String brengIn(
            @RequestParam MultiValueMap<String, String> velden,
            Gebruiker door,
            Model model,
            HttpServletResponse antwoord) {
        var formulier = Formulier.van(velden);
        try {
            var id = voorbereiding.brengIn(lees(formulier), door);
            Gedaan.meld("voorbereiding.gedaan.ingebracht");
            return "redirect:" + voorbereiding.get(id).pad() + "/bewerken";
        } catch (OnjuisteInvoer invoer) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return toonNieuw(GegevensMapper.metFouten(formulier, invoer), door, model);
        }
    }

    /** Everything typed; all faults of all fields together. */
    private NieuwVoorstel lees(Formulier formulier) {
        var fouten = new ArrayList<OnjuisteInvoer.Veldfout>();
        Voorstelgegevens gegevens = null;
        try {
            gegevens = GegevensMapper.lees(formulier);
        } catch (OnjuisteInvoer invoer) {
            fouten.addAll(invoer.fouten());
        }
        List<GemeenteCode> indieners = List.of();
        try {
            indieners = GegevensMapper.indieners(formulier, gemeenten, mapper.vandaag());
            if (indieners.isEmpty()) {
                fouten.add(
                        OnjuisteInvoer.Veldfout.van(
                                "indieners", "voorbereiding.fout.indiener-ontbreekt"));
            }
        } catch (OnjuisteInvoer invoer) {
            fouten.addAll(invoer.fouten());
        }
        if (gegevens == null || !fouten.isEmpty()) {
            throw new OnjuisteInvoer(fouten);
        }
        return new NieuwVoorstel(kenmerk(formulier), gegevens, indieners);
    }

    /** The identity that the form was given; a form without one is a voorstel of its own. */
    private static DossierId kenmerk(Formulier formulier) {
        return DossierId.lees(formulier.waarde("kenmerk")).orElseGet(DossierId::nieuw);
    }

    private String toonNieuw(Formulier formulier, Gebruiker door, Model model) {
        var eigen =
                door.gemeenten(Rol.INDIENER).stream()
                        .map(g -> Optie.van(g.waarde(), mapper.naam(g)))
                        .toList();
        model.addAttribute(
                "pagina",
                new GegevensPagina(
                        formulier,
                        Optional.empty(),
                        Botsing.GEEN,
                        List.of(
                                Kruimel.naar(mapper.t().van("voorbereiding.lijst.titel"), PAD),
                                Kruimel.hier(mapper.t().van("voorbereiding.nieuw.titel"))),
                        "/voorstellen/nieuw",
                        standaarden(register, mapper),
                        eigen));
        return "voorbereiding/gegevens";
    }

    static List<Optie> standaarden(Register register, PaginaMapper mapper) {
        Map<String, String> titels =
                register.alle().stream()
                        .collect(
                                Collectors.toMap(
                                        s -> s.id().waarde().toString(),
                                        s -> s.gegevens(mapper.vandaag()).titel()));
        return titels.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(String.CASE_INSENSITIVE_ORDER))
                .map(e -> Optie.van(e.getKey(), e.getValue()))
                .toList();
    }

    /** The choices of the general form. */
    static List<Optie> categorieen(Tekst t) {
        return Optie.van(t, Categorie.values());
    }
}
