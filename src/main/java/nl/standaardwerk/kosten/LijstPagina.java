// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.kosten;

import static java.util.Comparator.comparing;

import nl.standaardwerk.gemeenten.Gemeente;
import nl.standaardwerk.gemeenten.Inwonertal;
import nl.standaardwerk.kosten.BladReader.Gelezen;
import nl.standaardwerk.kosten.Gemeentekosten.Jaar;
import nl.standaardwerk.web.Adres;
import nl.standaardwerk.web.Formulier;
import nl.standaardwerk.web.Kolom.Sortering;
import nl.standaardwerk.web.Optie;
import nl.standaardwerk.web.Paginering;
import nl.standaardwerk.web.Tekst;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a voorstel costs every gemeente in one year, as found and sorted.
 *
 * @param formulier what was asked: {@code q}, {@code jaar}, {@code sorteer}, {@code pagina}
 * @param eigen the gemeenten of who looks
 * @param alle the sheet of every gemeente
 * @param gevonden those that were asked for, in order
 * @param jaar the year that is shown
 */
record LijstPagina(
        Gelezen gelezen,
        Formulier formulier,
        List<Gemeente> eigen,
        List<Gemeentekosten> alle,
        List<Gemeentekosten> gevonden,
        Jaar jaar,
        Kostentekst tekst) {

    static final int PER_PAGINA = 50;

    /**
     * @param alle the sheets, in Dutch order of name
     * @param gezocht the gemeenten whose name was asked for
     */
    static LijstPagina van(
            Gelezen gelezen,
            Formulier formulier,
            List<Gemeentekosten> alle,
            List<Gemeente> gezocht,
            Kostentekst tekst) {
        var zoek = new HashSet<>(gezocht);
        int jaar = jaar(alle, formulier.waarde("jaar"));
        var gevonden =
                alle.stream()
                        .filter(k -> zoek.contains(k.gemeente()))
                        .sorted(volgorde(formulier.waarde("sorteer"), jaar))
                        .toList();
        return new LijstPagina(
                gelezen,
                formulier.met("jaar", jaar == 0 ? "" : String.valueOf(jaar)),
                List.of(),
                alle,
                gevonden,
                Gemeentekosten.samen(alle, jaar),
                tekst);
    }

    LijstPagina voor(List<Gemeente> gemeenten) {
        return new LijstPagina(gelezen, formulier, gemeenten, alle, gevonden, jaar, tekst);
    }

    /** Whether the voorstel names no amount for any gemeente. */
    boolean leeg() {
        return jaren().isEmpty();
    }

    /** The day of the numbers of inhabitants. */
    Optional<LocalDate> peildatum() {
        return alle.stream()
                .flatMap(k -> k.inwoners().stream())
                .map(Inwonertal::peildatum)
                .findFirst();
    }

    /** The lines of this page. */
    List<Gemeentekosten> rijen() {
        var begin = (long) (paginering().pagina() - 1) * PER_PAGINA;
        return gevonden.stream().skip(begin).limit(PER_PAGINA).toList();
    }

    /** What all gemeenten together pay in the year. */
    Map<String, String> samen(Tekst t) {
        var cijfers = new LinkedHashMap<String, String>();
        cijfers.put(t.label(Kostensoort.EENMALIG), t.euro(jaar.eenmalig()));
        cijfers.put(t.label(Kostensoort.PER_JAAR), t.euro(jaar.perJaar()));
        cijfers.put(t.van("kosten.kolom.bijdrage"), t.euro(jaar.bijdrage()));
        cijfers.put(t.van("kosten.kolom.zelf"), t.euro(jaar.zelf()));
        return cijfers;
    }

    /** The years to choose from. */
    List<Optie> opties() {
        return jaren().stream()
                .map(j -> Optie.van(String.valueOf(j.jaar()), tekst.jaar(j.jaar(), j.verder())))
                .toList();
    }

    Paginering paginering() {
        int laatste = Math.max(1, Math.ceilDiv(gevonden.size(), PER_PAGINA));
        return new Paginering(
                Math.clamp(getal(formulier.waarde("pagina")), 1, laatste),
                PER_PAGINA,
                gevonden.size(),
                n -> adres().met("pagina", n).url());
    }

    /** Address that sorts by a column, or turns its order around. */
    String sorteerUrl(String kolom, boolean eerstAflopend) {
        var nu = sortering(kolom);
        boolean aflopend = nu == Sortering.GEEN ? eerstAflopend : nu == Sortering.OPLOPEND;
        return adres().met("sorteer", (aflopend ? "-" : "") + kolom).url();
    }

    Sortering sortering(String kolom) {
        var gekozen = formulier.waarde("sorteer");
        if (gekozen.equals("-" + kolom)) {
            return Sortering.AFLOPEND;
        }
        boolean standaard = gekozen.isEmpty() && kolom.equals("naam");
        return standaard || gekozen.equals(kolom) ? Sortering.OPLOPEND : Sortering.GEEN;
    }

    private Adres adres() {
        return new Adres(gelezen.voorstel().pad() + "/kosten", formulier.alles()).met("pagina", "");
    }

    private List<Jaar> jaren() {
        return jaren(alle);
    }

    private static List<Jaar> jaren(List<Gemeentekosten> alle) {
        return alle.stream()
                .map(Gemeentekosten::jaren)
                .filter(j -> !j.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The year that was asked for, or else the first in which a gemeente pays or saves. */
    private static int jaar(List<Gemeentekosten> alle, String gevraagd) {
        var jaren = jaren(alle).stream().map(Jaar::jaar).toList();
        int jaar = getal(gevraagd);
        return jaren.contains(jaar)
                ? jaar
                : jaren.stream()
                        .filter(j -> alle.stream().anyMatch(k -> !k.in(j).isLeeg()))
                        .findFirst()
                        .orElseGet(() -> jaren.isEmpty() ? 0 : jaren.getFirst());
    }

    private static int getal(String tekst) {
        return tekst.matches("\\d{1,4}") ? Integer.parseInt(tekst) : 0;
    }

    private static Comparator<Gemeentekosten> volgorde(String sorteer, int jaar) {
        var opNaam = comparing(Gemeentekosten::gemeente);
        Comparator<Gemeentekosten> kolom =
                switch (sorteer.replace("-", "")) {
                    case "inwoners" ->
                            comparing(k -> k.inwoners().map(Inwonertal::aantal).orElse(0));
                    case "eenmalig" -> comparing(k -> k.in(jaar).eenmalig());
                    case "perJaar" -> comparing(k -> k.in(jaar).perJaar());
                    case "bijdrage" -> comparing(k -> k.in(jaar).bijdrage());
                    case "zelf" -> comparing(k -> k.in(jaar).zelf());
                    default -> opNaam;
                };
        return (sorteer.startsWith("-") ? kolom.reversed() : kolom).thenComparing(opNaam);
    }
}
