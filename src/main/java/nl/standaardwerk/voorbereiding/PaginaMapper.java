// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.voorbereiding;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.Weigering;
import nl.standaardwerk.gemeenten.Gemeente;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.gemeenten.Gemeenten;
import nl.standaardwerk.regeling.Datering;
import nl.standaardwerk.regeling.Motiveringsaspect;
import nl.standaardwerk.regeling.Regel;
import nl.standaardwerk.regeling.Regelingen;
import nl.standaardwerk.regeling.Stap;
import nl.standaardwerk.regeling.Toetsvraag;
import nl.standaardwerk.regeling.Trede;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.web.Botsing;
import nl.standaardwerk.web.Botsing.Stuk;
import nl.standaardwerk.web.Formulier;
import nl.standaardwerk.web.Gedaan;
import nl.standaardwerk.web.Kruimel;
import nl.standaardwerk.web.Tekst;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Turns what a voorstel holds into the words of its pages. Public is what the form of a part needs,
 * also when another module keeps that part ({@link Dossierbron}).
 */
@Component
public class PaginaMapper {

    private final Gemeenten gemeenten;
    private final Voorbereiding voorbereiding;
    private final Tekst t;
    private final Clock clock;

    PaginaMapper(Gemeenten gemeenten, Voorbereiding voorbereiding, Tekst t, Clock clock) {
        this.gemeenten = gemeenten;
        this.voorbereiding = voorbereiding;
        this.t = t;
        this.clock = clock;
    }

    /** The voorstel as this person may see it. */
    Voorstel vind(String nummer, Gebruiker door) {
        return voorbereiding
                .vind(nummer, door)
                .orElseThrow(() -> new NietGevonden("voorstel", nummer));
    }

    /** The voorstel, for who may write in its dossier; refuses others. */
    public Voorstel schrijfbaar(String nummer, Gebruiker door) {
        var voorstel = vind(nummer, door);
        DossierWriter.vereistBewerken(voorstel, door);
        return voorstel;
    }

    /** What the form tells when a command was refused; passes on what is no collision. */
    public Botsing botsing(
            Weigering weigering, Voorstel nu, Formulier formulier, List<Stuk> stukken) {
        if (weigering.soort() != Weigering.Soort.BOTST) {
            throw weigering;
        }
        int gezien = GegevensMapper.getal(formulier.waarde("dossierversie"));
        var sleutel = "fout." + weigering.code();
        return new Botsing(
                t.van(sleutel + ".titel"),
                t.met(sleutel + ".uitleg", weigering.waarden()),
                voorbereiding.versies(nu.id(), nu.dossierversie()).stream()
                        .filter(w -> w.versie().nummer() > gezien)
                        .map(this::wijziging)
                        .toList(),
                stukken.stream().filter(s -> !s.tekst().isEmpty()).toList());
    }

    private String wijziging(Dossier.Wijziging wijziging) {
        var wat =
                switch (wijziging.onderdeel()) {
                    case GEGEVENS -> t.van("voorbereiding.gegevens.titel");
                    case TOETSVRAAG -> titel(Toetsvraag.valueOf(wijziging.naam()));
                    case MOTIVERING -> titel(Motiveringsaspect.valueOf(wijziging.naam()));
                    case BESTAND -> t.van("voorbereiding.documenten.titel");
                    case ONDERBOUWING ->
                            voorbereiding.delen().stream()
                                    .filter(deel -> deel.naam().equals(wijziging.naam()))
                                    .map(deel -> t.van(deel.titel()))
                                    .findFirst()
                                    .orElse(wijziging.naam());
                };
        return t.van(
                "voorbereiding.botsing.wijziging",
                t.moment(wijziging.vastgelegd()),
                namens(wijziging.door().namens()),
                wat);
    }

    String titel(Toetsvraag vraag) {
        return t.van("voorbereiding.toets.titel", vraag.nummer(), vraag);
    }

    String titel(Motiveringsaspect aspect) {
        return t.van("voorbereiding.motivering.titel", aspect.nummer(), aspect);
    }

    /** The form with the versions that this person now sees. */
    public static Formulier metVersie(Formulier formulier, Voorstel voorstel) {
        return formulier
                .met("versie", voorstel.versie())
                .met("dossierversie", voorstel.dossierversie());
    }

    /** The version that the person saw who sent this form. */
    public static int gezien(Formulier formulier) {
        return GegevensMapper.getal(formulier.waarde("versie"));
    }

    /** Back to the overview of the parts: it is kept. */
    static ModelAndView bewerken(Voorstel voorstel) {
        Gedaan.meld("voorbereiding.gedaan.bewaard");
        return new ModelAndView("redirect:" + voorstel.pad() + "/bewerken");
    }

    /** What is missing, in sentences. */
    List<String> ontbreekt(Rijpheid rijpheid) {
        return rijpheid.ontbreekt().stream().map(o -> t.van(o.sleutel(), o.nummer())).toList();
    }

    LocalDate vandaag() {
        return LocalDate.now(clock);
    }

    /** Who it was, without naming a person: a gemeente, or a part of VNG. */
    String namens(String code) {
        var gemeente = GemeenteCode.lees(code).map(this::naam);
        var sleutel = "voorbereiding.namens." + code;
        return gemeente.orElseGet(() -> t.bestaat(sleutel) ? t.van(sleutel) : code);
    }

    String naam(GemeenteCode code) {
        return gemeenten.vind(code).map(Gemeente::naam).orElse(code.waarde());
    }

    String namen(List<GemeenteCode> codes) {
        return codes.stream().map(this::naam).collect(Collectors.joining(", "));
    }

    /** "3 gemeenten met 412.000 inwoners": indieners and mede-indieners together. */
    String gedragenDoor(Voorstel voorstel) {
        var inwoners = gemeenten.inwonersOp(vandaag());
        var alle = new LinkedHashSet<>(voorstel.indieners());
        alle.addAll(voorstel.medeIndieners());
        long totaal =
                alle.stream()
                        .flatMap(g -> Optional.ofNullable(inwoners.get(g)).stream())
                        .mapToLong(i -> i.aantal())
                        .sum();
        return t.van("voorbereiding.gedragen", alle.size(), t.getal(totaal));
    }

    /** Where it is, and for whom it waits. */
    String nu(Voorstel voorstel) {
        var aanZet =
                Regelingen.geldendOp(vandaag()).procedure(graad(voorstel)).aanZet(voorstel.stap());
        var stap = t.label(voorstel.stap());
        if (voorstel.aangehoudenTot().isPresent()) {
            return t.van("voorbereiding.lijst.aangehouden", stap, voorstel.aangehoudenTot().get());
        }
        return aanZet.isEmpty()
                ? stap
                : t.van(
                        "voorbereiding.lijst.bij",
                        stap,
                        aanZet.stream().map(t::label).collect(Collectors.joining(", ")));
    }

    /** What follows when all goes well. */
    String volgt(Voorstel voorstel) {
        return Regelingen.geldendOp(vandaag())
                .procedure(graad(voorstel))
                .mogelijk(voorstel.stap())
                .stream()
                .filter(r -> !r.handeling().isBijkomend())
                .map(Regel::naar)
                .filter(s -> s != voorstel.stap() && (!s.isEinde() || s == Stap.AFGEROND))
                .findFirst()
                .map(t::label)
                .orElseGet(() -> t.van("voorbereiding.lijst.niets"));
    }

    private Verbindendheid graad(Voorstel voorstel) {
        return voorbereiding.routegraad(voorstel).graad();
    }

    /** Since when it waits in this step, with the number of days. */
    String sinds(Voorstel voorstel) {
        long dagen = ChronoUnit.DAYS.between(voorstel.sinds(), vandaag());
        return t.van("voorbereiding.lijst.sinds", t.kort(voorstel.sinds()), dagen);
    }

    /** The proposed stages, one line each. */
    List<String> treden(Collection<Trede> treden) {
        return treden.stream()
                .map(
                        trede ->
                                switch (trede) {
                                    case Trede.Besloten(var graad, var vanaf) ->
                                            t.van(
                                                    "voorbereiding.trede.besloten",
                                                    graad,
                                                    datum(vanaf));
                                    case Trede.Voorgenomen(var graad, var vanaf) ->
                                            t.van(
                                                    "voorbereiding.trede.voorgenomen",
                                                    graad,
                                                    datum(vanaf));
                                })
                .toList();
    }

    private String datum(Datering datering) {
        return switch (datering) {
            case Datering.OpDag(var dag) -> t.dag(dag);
            case Datering.InMaand(var maand) -> t.maand(maand);
            case Datering.InJaar(var jaar) -> jaar.toString();
            case Datering.Onbekend() -> t.van("voorbereiding.trede.onbekend");
        };
    }

    /** The way to a page about this voorstel. */
    List<Kruimel> kruimels(Voorstel voorstel, String sleutel) {
        return List.of(
                Kruimel.naar(t.van("voorbereiding.lijst.titel"), "/voorstellen"),
                Kruimel.naar(voorstel.nummer(), voorstel.pad()),
                Kruimel.hier(t.van(sleutel)));
    }

    /** The way to a form below the overview of the parts. */
    public List<Kruimel> onderdeel(Voorstel voorstel, String titel) {
        return List.of(
                Kruimel.naar(t.van("voorbereiding.lijst.titel"), "/voorstellen"),
                Kruimel.naar(voorstel.nummer(), voorstel.pad()),
                Kruimel.naar(t.van("voorbereiding.bewerken.titel"), voorstel.pad() + "/bewerken"),
                Kruimel.hier(titel));
    }

    Tekst t() {
        return t;
    }
}
