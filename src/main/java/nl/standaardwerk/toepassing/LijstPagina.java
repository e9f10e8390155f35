// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import nl.standaardwerk.gemeenten.Gemeente;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.gemeenten.Grootteklasse;
import nl.standaardwerk.gemeenten.Kaart;
import nl.standaardwerk.web.Adres;
import nl.standaardwerk.web.Formulier;
import nl.standaardwerk.web.Kolom.Sortering;
import nl.standaardwerk.web.Optie;
import nl.standaardwerk.web.Paginering;
import nl.standaardwerk.web.Tekst;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How gemeenten apply one standard, or all together, on a day.
 *
 * @param formulier what was asked: standaard, op, provincie, grootte, status, sorteer, pagina
 * @param op the day
 * @param keuzes the standards to choose from
 * @param gekozen the one that was chosen; empty for all
 * @param gevonden the gemeenten of the province and size that were asked for
 * @param kaart the map of that day
 */
record LijstPagina(
        Formulier formulier,
        LocalDate op,
        List<Standaardkeuze> keuzes,
        Optional<Standaardkeuze> gekozen,
        List<Rij> gevonden,
        Kaart kaart) {

    static final int PER_PAGINA = 50;

    /**
     * One line.
     *
     * @param inwoners 0 when not known
     */
    record Rij(Gemeente gemeente, int inwoners, Gemeentestand stand) {

        Telling telling() {
            return stand.telling();
        }

        /** Its place among the shades of the map of all standards: 0 is nothing yet, 3 is all. */
        int tint() {
            int alle = telling().totaal();
            int opgegeven = telling().opgegeven();
            if (opgegeven == 0) {
                return 0;
            }
            if (opgegeven == alle) {
                return 3;
            }
            return opgegeven * 2 < alle ? 1 : 2;
        }
    }

    LijstPagina met(Formulier ander) {
        return new LijstPagina(ander, op, keuzes, gekozen, gevonden, kaart);
    }

    /** Whether the standard obliges nobody: those who said nothing are not counted. */
    boolean vrijwillig() {
        return gekozen.filter(k -> !k.verplicht()).isPresent();
    }

    /** All gemeenten that were asked for, together. */
    Telling telling() {
        return Telling.samen(gevonden.stream().map(Rij::telling).toList());
    }

    /** How many gemeenten have something of this. */
    long gemeenten(Standsoort soort) {
        return gevonden.stream().filter(r -> r.telling().van(soort) > 0).count();
    }

    /** The first day before which an opgave must come that is not there. */
    Optional<LocalDate> termijn() {
        return gevonden.stream()
                .flatMap(r -> r.stand().termijn().stream())
                .min(Comparator.naturalOrder());
    }

    /** The lines of this page, of the status that was asked for. */
    List<Rij> rijen() {
        var begin = (long) (paginering().pagina() - 1) * PER_PAGINA;
        return lijst().stream().skip(begin).limit(PER_PAGINA).toList();
    }

    /** The lines of the status that was asked for, in order. */
    List<Rij> lijst() {
        var status = formulier.waarde("status");
        return gevonden.stream()
                .filter(
                        r ->
                                status.isEmpty()
                                        || r.telling().aantallen().entrySet().stream()
                                                .anyMatch(
                                                        e ->
                                                                e.getKey().code().equals(status)
                                                                        && e.getValue() > 0))
                .sorted(volgorde(formulier.waarde("sorteer")))
                .toList();
    }

    Paginering paginering() {
        int aantal = lijst().size();
        int laatste = Math.max(1, Math.ceilDiv(aantal, PER_PAGINA));
        return new Paginering(
                Math.clamp(getal(formulier.waarde("pagina")), 1, laatste),
                PER_PAGINA,
                aantal,
                n -> adres().met("pagina", n).url());
    }

    /** Class on the map per gemeente. */
    Map<GemeenteCode, String> klassen() {
        return gevonden.stream()
                .collect(toMap(r -> r.gemeente().code(), r -> "sw-kaart__g--" + klasse(r)));
    }

    private String klasse(Rij r) {
        if (gekozen.isPresent()) {
            return r.telling().enige().klasse();
        }
        return tintklasse(r.tint());
    }

    static String tintklasse(int tint) {
        return tint == 0 ? "geen-opgave" : "grootte-" + (tint + 1);
    }

    /** How many gemeenten have each shade. */
    List<Long> tinten() {
        return java.util.stream.IntStream.rangeClosed(0, 3)
                .mapToObj(t -> gevonden.stream().filter(r -> r.tint() == t).count())
                .toList();
    }

    /** Words of the tip on the map per gemeente. */
    Map<GemeenteCode, String> woorden(Tekst t) {
        return gevonden.stream()
                .collect(
                        toMap(
                                r -> r.gemeente().code(),
                                r ->
                                        gekozen.isPresent()
                                                ? t.label(r.telling().enige())
                                                : t.van(
                                                        "toepassing.lijst.tip",
                                                        r.telling().opgegeven(),
                                                        r.telling().totaal())));
    }

    List<Optie> standaarden(Tekst t) {
        return keuzes.stream()
                .map(
                        k ->
                                Optie.van(
                                        k.sleutel(),
                                        k.status().demonstratie()
                                                ? t.van("toepassing.lijst.demonstratie", k.titel())
                                                : k.titel()))
                .toList();
    }

    String sorteerUrl(String kolom, boolean eerstAflopend) {
        var nu = sortering(kolom);
        boolean aflopend = nu == Sortering.GEEN ? eerstAflopend : nu == Sortering.OPLOPEND;
        return adres().met("sorteer", (aflopend ? "-" : "") + kolom).url();
    }

    Sortering sortering(String kolom) {
        var gevraagd = formulier.waarde("sorteer");
        if (gevraagd.equals("-" + kolom)) {
            return Sortering.AFLOPEND;
        }
        boolean standaard = gevraagd.isEmpty() && kolom.equals("naam");
        return standaard || gevraagd.equals(kolom) ? Sortering.OPLOPEND : Sortering.GEEN;
    }

    /** Query of the same question for the open data. */
    String csvUrl() {
        return new Adres("/api/v1/toepassing/csv", Map.of("op", List.of(op.toString())))
                .met("standaard", gekozen.map(Standaardkeuze::sleutel).orElse(""))
                .url();
    }

    private Adres adres() {
        return new Adres("/toepassing", formulier.alles()).met("pagina", "");
    }

    private static int getal(String tekst) {
        return tekst.matches("\\d{1,4}") ? Integer.parseInt(tekst) : 1;
    }

    static boolean past(Formulier f, Gemeente gemeente, int inwoners) {
        var provincie = f.waarde("provincie");
        var grootte = f.waarde("grootte");
        return (provincie.isEmpty() || gemeente.provincie().name().equals(provincie))
                && (grootte.isEmpty() || Grootteklasse.van(inwoners).name().equals(grootte));
    }

    private static Comparator<Rij> volgorde(String sorteer) {
        var opNaam = comparing(Rij::gemeente);
        Comparator<Rij> kolom =
                switch (sorteer.replace("-", "")) {
                    case "inwoners" -> comparing(Rij::inwoners);
                    case "provincie" -> comparing(r -> r.gemeente().provincie().naam());
                    case "status" -> comparing(r -> r.telling().enige());
                    case "laatste" -> comparing(r -> r.stand().laatste().orElse(LocalDate.MIN));
                    case "opgegeven" -> comparing(r -> r.telling().opgegeven());
                    default -> opNaam;
                };
        return (sorteer.startsWith("-") ? kolom.reversed() : kolom).thenComparing(opNaam);
    }
}
