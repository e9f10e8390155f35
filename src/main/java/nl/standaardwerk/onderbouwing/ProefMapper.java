// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.onderbouwing;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.bestanden.BestandId;
import nl.standaardwerk.gemeenten.Gemeente;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.gemeenten.Gemeenten;
import nl.standaardwerk.onderbouwing.Praktijkproef.Uitkomst;
import nl.standaardwerk.voorbereiding.Voorbereiding;
import nl.standaardwerk.voorbereiding.Voorstel;
import nl.standaardwerk.web.Botsing.Stuk;
import nl.standaardwerk.web.Formulier;
import nl.standaardwerk.web.Optie;
import nl.standaardwerk.web.Tekst;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A praktijkproef as a form, as words and as a line of the hash, and back. */
@Component
class ProefMapper {

    private final Tekst t;
    private final Gemeenten gemeenten;
    private final Voorbereiding voorbereiding;
    private final Clock clock;

    ProefMapper(Tekst t, Gemeenten gemeenten, Voorbereiding voorbereiding, Clock clock) {
        this.t = t;
        this.gemeenten = gemeenten;
        this.voorbereiding = voorbereiding;
        this.clock = clock;
    }

    /**
     * What can be chosen in the form.
     *
     * @param gemeenten those of today
     * @param documenten those of the dossier
     */
    record Keuzes(List<Optie> gemeenten, List<Optie> documenten) {

        /** For a form without such fields. */
        static final Keuzes GEEN = new Keuzes(List.of(), List.of());
    }

    Keuzes keuzes(Voorstel voorstel) {
        return new Keuzes(
                gemeenten.op(LocalDate.now(clock)).stream()
                        .map(g -> Optie.van(g.code().waarde(), g.naam()))
                        .toList(),
                voorbereiding.dossier(voorstel.id()).documenten().stream()
                        .map(d -> Optie.van(d.id().toString(), d.naam()))
                        .toList());
    }

    Formulier formulier(Praktijkproef p) {
        return Formulier.leeg()
                .met("wat", p.wat())
                .met("gemeente", p.gemeente().waarde())
                .met("van", t.dag(p.van()))
                .met("tot", p.totEnMet().map(t::dag).orElse(""))
                .met("uitkomst", p.uitkomst())
                .met("ervaring", p.ervaring())
                .met("bewijs", p.bewijs().map(b -> b.bestand().toString()).orElse(""));
    }

    /**
     * What was filled in; the name of the document is looked up when it is saved.
     *
     * @throws OnjuisteInvoer with every field that cannot be read
     */
    static Praktijkproef lees(UUID id, Formulier formulier) {
        var fouten = new OnjuisteInvoer.Verzamelaar();
        var gemeente = GemeenteCode.lees(formulier.waarde("gemeente"));
        var van = formulier.datum("van");
        var tot = formulier.datum("tot");
        var uitkomst =
                Arrays.stream(Uitkomst.values())
                        .filter(u -> u.name().equals(formulier.waarde("uitkomst")))
                        .findFirst();
        var bewijs = BestandId.vind(formulier.waarde("bewijs"));
        fouten.eis(gemeente.isPresent(), "gemeente", "onderbouwing.fout.kies-gemeente")
                .eis(van.isPresent(), "van", "onderbouwing.fout.datum")
                .eis(isLeegOf(tot, formulier, "tot"), "tot", "onderbouwing.fout.datum")
                .eis(uitkomst.isPresent(), "uitkomst", "onderbouwing.fout.kies-uitkomst")
                .eis(isLeegOf(bewijs, formulier, "bewijs"), "bewijs", "onderbouwing.fout.document")
                .klaar();
        return new Praktijkproef(
                id,
                gemeente.orElseThrow(),
                van.orElseThrow(),
                tot,
                uitkomst.orElseThrow(),
                formulier.waarde("wat"),
                formulier.waarde("ervaring"),
                bewijs.map(b -> new Praktijkproef.Bewijs(b, "")));
    }

    private static boolean isLeegOf(Optional<?> gelezen, Formulier formulier, String veld) {
        return gelezen.isPresent() || formulier.waarde(veld).isBlank();
    }

    /** The facts that count in the hash. */
    static String inhoud(Praktijkproef p) {
        return p.gemeente()
                + " "
                + p.van()
                + " "
                + p.totEnMet().map(LocalDate::toString).orElse("-")
                + " "
                + p.uitkomst()
                + " "
                + p.bewijs().map(b -> b.bestand().toString()).orElse("-");
    }

    List<Stuk> stukken(Praktijkproef p) {
        return List.of(
                stuk("wat", p.wat()),
                stuk("gemeente", naam(p)),
                stuk("periode", periode(p)),
                stuk("uitkomst", t.label(p.uitkomst())),
                stuk("ervaring", p.ervaring()),
                stuk("bewijs", p.bewijs().map(Praktijkproef.Bewijs::naam).orElse("")));
    }

    /** Where and when. */
    List<String> feiten(Praktijkproef p) {
        return List.of(naam(p), periode(p));
    }

    private Stuk stuk(String veld, String tekst) {
        return new Stuk(t.van("onderbouwing.veld." + veld), tekst);
    }

    private String naam(Praktijkproef p) {
        return gemeenten
                .vind(p.gemeente())
                .map(Gemeente::naam)
                .orElseGet(() -> p.gemeente().waarde());
    }

    private String periode(Praktijkproef p) {
        return p.totEnMet()
                .map(tot -> t.van("onderbouwing.proef.periode", p.van(), tot))
                .orElseGet(() -> t.van("onderbouwing.proef.sinds", p.van()));
    }
}
