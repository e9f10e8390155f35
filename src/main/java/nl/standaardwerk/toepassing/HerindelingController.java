// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.Openbaar;
import nl.standaardwerk.gemeenten.Gemeente;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.gemeenten.Gemeenten;
import nl.standaardwerk.gemeenten.VoorgenomenHerindeling;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a herindeling does to what holds for whom: before it as a preview, after it as a record. */
@Controller
@Openbaar
class HerindelingController {

    private final Verplichtingen verplichtingen;
    private final Toepassing toepassing;
    private final Toepassing.Omgeving omgeving;

    HerindelingController(
            Verplichtingen verplichtingen, Toepassing toepassing, Toepassing.Omgeving omgeving) {
        this.verplichtingen = verplichtingen;
        this.toepassing = toepassing;
        this.omgeving = omgeving;
    }

    /**
     * A day on which gemeenten began or ended.
     *
     * @param eindigt those that ended
     * @param begint those that began
     */
    record Dag(LocalDate dag, List<Gemeente> eindigt, List<Gemeente> begint) {}

    /** A plan that is not law, with how much holds for the gemeente that would end. */
    record Plan(VoorgenomenHerindeling plan, Gemeente van, Gemeente naar, int aantal) {}

    /** The days, the latest first, and the plans. */
    record LijstPagina(List<Dag> dagen, List<Plan> plannen, LocalDate vandaag) {}

    /** A gemeente that ends: what it had goes on with others. */
    record Einde(Gemeente van, List<Gemeente> naar, int aantal) {}

    /** A gemeente that begins: so much holds for it, without an opgave yet. */
    record Begin(Gemeente gemeente, List<Gemeente> uit, int aantal) {}

    /** One day. */
    record DagPagina(LocalDate dag, boolean vooraf, List<Einde> einden, List<Begin> begin) {

        int gesloten() {
            return einden.stream().mapToInt(Einde::aantal).sum();
        }

        int begonnen() {
            return begin.stream().mapToInt(Begin::aantal).sum();
        }
    }

    @GetMapping("/toepassing/herindelingen")
    String lijst(Model model) {
        var vandaag = omgeving.vandaag();
        var dagen = omgeving.gemeenten().wisseldagen().stream().map(this::dag).toList();
        model.addAttribute("pagina", new LijstPagina(dagen.reversed(), plannen(vandaag), vandaag));
        return "toepassing/herindelingen";
    }

    private Dag dag(LocalDate dag) {
        var voor = omgeving.gemeenten().op(dag.minusDays(1));
        var na = omgeving.gemeenten().op(dag);
        return new Dag(
                dag,
                voor.stream().filter(g -> !na.contains(g)).toList(),
                na.stream().filter(g -> !voor.contains(g)).toList());
    }

    private List<Plan> plannen(LocalDate vandaag) {
        var aantallen = toepassing.aantallen(vandaag);
        Gemeenten gemeenten = omgeving.gemeenten();
        return gemeenten.op(vandaag).stream()
                .flatMap(
                        g ->
                                gemeenten.geschiedenis(g.code()).voorgenomen().stream()
                                        .filter(p -> p.van().equals(g.code()))
                                        .filter(p -> p.beoogd().isAfter(vandaag)))
                .map(
                        p ->
                                new Plan(
                                        p,
                                        gemeenten.get(p.van()),
                                        gemeenten.get(p.naar()),
                                        aantallen.getOrDefault(p.van(), 0)))
                .toList();
    }

    @GetMapping("/toepassing/herindelingen/{dag}")
    String toon(@PathVariable String dag, Model model) {
        var gevraagd =
                lees(dag)
                        .filter(omgeving.gemeenten().wisseldagen()::contains)
                        .orElseThrow(() -> new NietGevonden("herindeling", dag));
        var vandaag = omgeving.vandaag();
        var overgang = verplichtingen.overgang(gevraagd);
        model.addAttribute(
                "pagina",
                new DagPagina(
                        gevraagd,
                        gevraagd.isAfter(vandaag),
                        overgang.einden().entrySet().stream()
                                .map(this::einde)
                                .sorted(Comparator.comparing(Einde::van))
                                .toList(),
                        overgang.begin().entrySet().stream()
                                .map(this::begin)
                                .sorted(Comparator.comparing(Begin::gemeente))
                                .toList()));
        return "toepassing/herindeling";
    }

    private Einde einde(Map.Entry<GemeenteCode, Integer> e) {
        var gemeenten = omgeving.gemeenten();
        return new Einde(gemeenten.get(e.getKey()), gemeenten.opvolgers(e.getKey()), e.getValue());
    }

    private Begin begin(Map.Entry<GemeenteCode, Integer> e) {
        var gemeenten = omgeving.gemeenten();
        return new Begin(
                gemeenten.get(e.getKey()), gemeenten.voorgangers(e.getKey()), e.getValue());
    }

    private static Optional<LocalDate> lees(String dag) {
        try {
            return Optional.of(LocalDate.parse(dag));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
