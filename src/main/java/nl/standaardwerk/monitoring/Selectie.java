// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.monitoring;

import nl.standaardwerk.gemeenten.Gemeente;
import nl.standaardwerk.register.Standaardstatus;
import nl.standaardwerk.web.Adres;
import nl.standaardwerk.web.Formulier;
import nl.standaardwerk.web.Optie;
import nl.standaardwerk.web.Paginering;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which gemeenten and standards are looked at.
 *
 * @param formulier what was asked: standaard, provincie, grootte, op, pagina, blok
 * @param op the day
 * @param keuzes the standards that oblige on that day
 * @param gemeenten the gemeenten of that day, province and size
 */
record Selectie(
        Formulier formulier, LocalDate op, List<Standaardstatus> keuzes, List<Gemeente> gemeenten) {

    static final int PER_PAGINA = 25;

    /** So many columns fit beside each other; the others are a link further. */
    static final int PER_BLOK = 6;

    private static final String PAD = "/toepassing/matrix";

    Selectie {
        keuzes = List.copyOf(keuzes);
        gemeenten = List.copyOf(gemeenten);
    }

    Selectie met(Formulier ander) {
        return new Selectie(ander, op, keuzes, gemeenten);
    }

    /** The standards that were asked for: one, or all. */
    List<Standaardstatus> standaarden() {
        var sleutel = formulier.waarde("standaard");
        return keuzes.stream()
                .filter(s -> sleutel.isEmpty() || s.sleutel().equals(sleutel))
                .toList();
    }

    boolean isLeeg() {
        return gemeenten.isEmpty() || standaarden().isEmpty();
    }

    Paginering paginering() {
        return new Paginering(
                nummer("pagina", bladen(gemeenten.size(), PER_PAGINA)),
                PER_PAGINA,
                gemeenten.size(),
                n -> adres().met("pagina", n).url());
    }

    /** The gemeenten of this page. */
    List<Gemeente> dezePagina() {
        return deel(gemeenten, paginering().pagina(), PER_PAGINA);
    }

    int blok() {
        return nummer("blok", blokken());
    }

    int blokken() {
        return bladen(standaarden().size(), PER_BLOK);
    }

    /** The standards of these columns. */
    List<Standaardstatus> ditBlok() {
        return deel(standaarden(), blok(), PER_BLOK);
    }

    /** The columns before these; empty when they are the first. */
    Optional<String> vorige() {
        return blok() > 1 ? Optional.of(adres().met("blok", blok() - 1).url()) : Optional.empty();
    }

    /** The columns after these; empty when they are the last. */
    Optional<String> volgende() {
        return blok() < blokken()
                ? Optional.of(adres().met("blok", blok() + 1).url())
                : Optional.empty();
    }

    List<Optie> opties() {
        return keuzes.stream().map(s -> Optie.van(s.sleutel(), s.titel())).toList();
    }

    /** The same selection whole, as open data. */
    String csvUrl() {
        return new Adres("/api/v1/toepassing/matrix/csv", Map.of("op", List.of(op.toString())))
                .met("standaard", formulier.waarde("standaard"))
                .met("provincie", formulier.waarde("provincie"))
                .met("grootte", formulier.waarde("grootte"))
                .url();
    }

    private Adres adres() {
        return new Adres(PAD, formulier.alles());
    }

    private int nummer(String veld, int hoogste) {
        var tekst = formulier.waarde(veld);
        return Math.clamp(tekst.matches("\\d{1,4}") ? Integer.parseInt(tekst) : 1, 1, hoogste);
    }

    private static int bladen(int aantal, int per) {
        return Math.max(1, Math.ceilDiv(aantal, per));
    }

    private static <T> List<T> deel(List<T> alle, int blad, int per) {
        return alle.stream().skip((long) (blad - 1) * per).limit(per).toList();
    }
}
