// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overzicht;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.advies.Advies;
import nl.standaardwerk.advies.Adviezen;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.gemeenten.Gemeenten;
import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.regeling.Procedure;
import nl.standaardwerk.regeling.Regelingen;
import nl.standaardwerk.regeling.Stap;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.vaststelling.Vaststelling;
import nl.standaardwerk.vaststelling.Vaststelling.Verloop;
import nl.standaardwerk.voorbereiding.DossierId;
import nl.standaardwerk.voorbereiding.Voorbereiding;
import nl.standaardwerk.voorbereiding.Voorstel;
import nl.standaardwerk.web.Tab;
import nl.standaardwerk.web.Tekst;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the frame of a dossier, and the routes of many, in a fixed number of statements. */
@Component
class KaderReader {

    private final Voorbereiding voorbereiding;
    private final Vaststelling vaststelling;
    private final Adviezen adviezen;
    private final Gemeenten gemeenten;
    private final Acties acties;
    private final Namen namen;
    private final Tekst t;
    private final Clock clock;

    KaderReader(
            Voorbereiding voorbereiding,
            Vaststelling vaststelling,
            Adviezen adviezen,
            Gemeenten gemeenten,
            Acties acties,
            Namen namen,
            Tekst t,
            Clock clock) {
        this.voorbereiding = voorbereiding;
        this.vaststelling = vaststelling;
        this.adviezen = adviezen;
        this.gemeenten = gemeenten;
        this.acties = acties;
        this.namen = namen;
        this.t = t;
        this.clock = clock;
    }

    /** What a tab needs: the frame and the facts it was made from. */
    record Gelezen(Kader kader, Optional<Verloop> verloop, List<Advies> adviezen) {}

    /**
     * The frame of a dossier as this reader may see it.
     *
     * @param versie the dossier version asked for; empty for the newest
     * @throws NietGevonden when there is no such voorstel or version, or not for this reader
     */
    Gelezen lees(String nummer, Tabblad actief, Optional<Integer> versie, Gebruiker door) {
        var voorstel =
                voorbereiding
                        .vind(nummer, door)
                        .orElseThrow(() -> new NietGevonden("voorstel", nummer));
        int nieuwste = voorbereiding.leesbareVersie(voorstel, door);
        int getoond = versie.orElse(nieuwste);
        if (getoond > nieuwste || (getoond < 1 && nieuwste > 0)) {
            throw new NietGevonden("dossierversie", nummer + "/" + getoond);
        }
        var verloop =
                Optional.ofNullable(
                        vaststelling.verloop(List.of(voorstel.id())).get(voorstel.id()));
        var gegeven = adviezen.van(voorstel.id()).stream().filter(Advies::geldt).toList();
        var beeld = new Routebeeld(voorstel, procedure(voorstel, verloop), verloop, gegeven);
        var kader =
                new Kader(
                        voorstel,
                        Standen.badge(voorstel.stap(), t),
                        beeld.haltes(t),
                        tabs(voorstel, actief, versie, gegeven.size()),
                        namen.opsomming(voorstel.indieners()),
                        namen.opsomming(voorstel.medeIndieners()),
                        steun(voorstel),
                        bij(beeld),
                        acties.voor(voorstel, verloop, door),
                        getoond,
                        nieuwste);
        return new Gelezen(kader, verloop, gegeven);
    }

    /** The routes of these voorstellen, in their order; five statements, however many. */
    List<Routebeeld> beelden(List<Voorstel> voorstellen) {
        var ids = voorstellen.stream().map(Voorstel::id).toList();
        var verlopen = vaststelling.verloop(ids);
        var gegeven = perDossier(ids);
        return voorstellen.stream()
                .map(
                        v -> {
                            var verloop = Optional.ofNullable(verlopen.get(v.id()));
                            return new Routebeeld(
                                    v,
                                    procedure(v, verloop),
                                    verloop,
                                    gegeven.getOrDefault(v.id(), List.of()));
                        })
                .toList();
    }

    private Map<DossierId, List<Advies>> perDossier(Collection<DossierId> ids) {
        return adviezen.van(ids).stream()
                .filter(Advies::geldt)
                .collect(Collectors.groupingBy(a -> a.vraag().dossierversie().dossier()));
    }

    /** The rows it follows since the go, or those of the proposed degree before. */
    private Procedure procedure(Voorstel voorstel, Optional<Verloop> verloop) {
        return verloop.filter(v -> !v.traject().isTerugverwezen())
                .map(v -> v.traject().procedure())
                .orElseGet(
                        () ->
                                voorstel.regeling()
                                        .map(Regelingen::versie)
                                        .orElseGet(
                                                () -> Regelingen.geldendOp(LocalDate.now(clock)))
                                        .procedure(voorstel.voorgesteld()));
    }

    private List<Tab> tabs(
            Voorstel voorstel, Tabblad actief, Optional<Integer> versie, int aantalAdviezen) {
        var vraag = versie.map(n -> "?versie=" + n).orElse("");
        return Arrays.stream(Tabblad.values())
                .map(
                        blad ->
                                new Tab(
                                        t.van("overzicht.tab." + blad),
                                        voorstel.pad() + blad.pad() + vraag,
                                        blad == actief,
                                        blad == Tabblad.ADVIEZEN && aantalAdviezen > 0
                                                ? aantalAdviezen
                                                : null))
                .toList();
    }

    private String steun(Voorstel voorstel) {
        var alle = new HashSet<GemeenteCode>(voorstel.indieners());
        alle.addAll(voorstel.medeIndieners());
        var inwoners = gemeenten.inwonersOp(LocalDate.now(clock));
        long samen =
                alle.stream()
                        .filter(inwoners::containsKey)
                        .mapToLong(code -> inwoners.get(code).aantal())
                        .sum();
        return t.van("overzicht.kader.steun", alle.size(), samen);
    }

    private String bij(Routebeeld beeld) {
        return beeld.procedure().aanZet(beeld.voorstel().stap()).stream()
                .filter(a -> a != Actor.INDIENER || beeld.voorstel().stap() == Stap.VOORBEREIDING)
                .findFirst()
                .map(t::label)
                .orElse("");
    }
}
