// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.gemeenten;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.web.Adres;
import nl.standaardwerk.web.Formulier;
import nl.standaardwerk.web.Kolom.Sortering;
import nl.standaardwerk.web.Paginering;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The gemeenten of a day, as found and sorted, with the map of that day.
 *
 * @param op the day
 * @param peildatum day of the figures
 * @param aantal how many gemeenten there are that day
 * @param inwoners of all of them together
 * @param gevonden those that were asked for, in order
 */
record LijstPagina(
        Formulier formulier,
        LocalDate op,
        LocalDate peildatum,
        int aantal,
        long inwoners,
        List<Rij> gevonden,
        Kaart kaart) {

    static final int PER_PAGINA = 50;

    /** One line of the list. */
    record Rij(Gemeente gemeente, int inwoners) {}

    /**
     * @throws OnjuisteInvoer when the day asked for cannot be shown
     */
    static LijstPagina van(Gemeenten gemeenten, Formulier formulier, LocalDate vandaag) {
        var op = dag(formulier, vandaag);
        var peildatum = gemeenten.laatstePeildatum(op);
        var inwoners = gemeenten.inwonersOp(op);
        var rijen =
                gemeenten.zoek(formulier.waarde("q"), op).stream()
                        .filter(g -> past(g, formulier.waarde("provincie")))
                        .map(g -> new Rij(g, aantal(inwoners, g)))
                        .sorted(volgorde(formulier.waarde("sorteer")))
                        .toList();
        return new LijstPagina(
                formulier.waarde("op").isEmpty() ? formulier : formulier.met("op", op),
                op,
                peildatum,
                inwoners.size(),
                inwoners.values().stream().mapToLong(Inwonertal::aantal).sum(),
                rijen,
                gemeenten.kaart(op));
    }

    LijstPagina met(Formulier ander) {
        return new LijstPagina(ander, op, peildatum, aantal, inwoners, gevonden, kaart);
    }

    /** The lines of this page. */
    List<Rij> rijen() {
        var begin = (long) (paginering().pagina() - 1) * PER_PAGINA;
        return gevonden.stream().skip(begin).limit(PER_PAGINA).toList();
    }

    Paginering paginering() {
        var laatste = Math.max(1, Math.ceilDiv(gevonden.size(), PER_PAGINA));
        var nummer = Math.clamp(nummer(), 1, laatste);
        return new Paginering(
                nummer, PER_PAGINA, gevonden.size(), n -> adres().met("pagina", n).url());
    }

    /** Whether not all gemeenten were asked for. */
    boolean gefilterd() {
        return gevonden.size() < aantal;
    }

    /** Address that sorts by a column, or turns its order around. */
    String sorteerUrl(String kolom, boolean eerstAflopend) {
        var nu = sortering(kolom);
        var aflopend = nu == Sortering.GEEN ? eerstAflopend : nu == Sortering.OPLOPEND;
        return adres().met("sorteer", (aflopend ? "-" : "") + kolom).url();
    }

    Sortering sortering(String kolom) {
        var gekozen = formulier.waarde("sorteer");
        if (gekozen.equals("-" + kolom)) {
            return Sortering.AFLOPEND;
        }
        var standaard = gekozen.isEmpty() && kolom.equals("naam");
        return standaard || gekozen.equals(kolom) ? Sortering.OPLOPEND : Sortering.GEEN;
    }

    /** Class on the map, for those that were asked for. */
    Map<GemeenteCode, String> klassen() {
        return gevonden.stream()
                .collect(
                        toMap(
                                rij -> rij.gemeente().code(),
                                rij -> Grootteklasse.van(rij.inwoners()).klasse()));
    }

    /** How many of those asked for are of each size. */
    Map<Grootteklasse, Long> grootten() {
        var grootten = new EnumMap<Grootteklasse, Long>(Grootteklasse.class);
        for (var klasse : Grootteklasse.values()) {
            grootten.put(klasse, 0L);
        }
        gevonden.forEach(rij -> grootten.merge(Grootteklasse.van(rij.inwoners()), 1L, Long::sum));
        return grootten;
    }

    private Adres adres() {
        return new Adres("/gemeenten", formulier.alles()).met("pagina", "");
    }

    private int nummer() {
        var pagina = formulier.waarde("pagina");
        return pagina.matches("\\d{1,4}") ? Integer.parseInt(pagina) : 1;
    }

    private static LocalDate dag(Formulier formulier, LocalDate vandaag) {
        if (formulier.waarde("op").isEmpty()) {
            return vandaag;
        }
        var dag = formulier.datum("op");
        new OnjuisteInvoer.Verzamelaar()
                .eis(dag.isPresent(), "op", "gemeenten.lijst.opFout")
                .klaar();
        return Gemeenten.opgegevenDag("op", dag.orElse(vandaag));
    }

    private static boolean past(Gemeente gemeente, String provincie) {
        return provincie.isEmpty() || gemeente.provincie().name().equals(provincie);
    }

    private static int aantal(Map<GemeenteCode, Inwonertal> inwoners, Gemeente gemeente) {
        var tal = inwoners.get(gemeente.code());
        return tal == null ? 0 : tal.aantal();
    }

    private static Comparator<Rij> volgorde(String sorteer) {
        var opNaam = comparing(Rij::gemeente);
        return switch (sorteer) {
            case "-naam" -> opNaam.reversed();
            case "inwoners" -> comparing(Rij::inwoners).thenComparing(opNaam);
            case "-inwoners" -> comparing(Rij::inwoners).reversed().thenComparing(opNaam);
            case "provincie" -> opProvincie().thenComparing(opNaam);
            case "-provincie" -> opProvincie().reversed().thenComparing(opNaam);
            default -> opNaam;
        };
    }

    private static Comparator<Rij> opProvincie() {
        return comparing(rij -> Naamsleutel.volgorde(rij.gemeente().provincie().naam()));
    }
}
