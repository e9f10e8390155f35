// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

import nl.standaardwerk.gemeenten.Gemeente;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.gemeenten.Gemeenten;
import nl.standaardwerk.gemeenten.Kaart;
import nl.standaardwerk.raadpleging.Betwistbron.Betwist;
import nl.standaardwerk.raadpleging.DeelkaartReader.Deel;
import nl.standaardwerk.raadpleging.Uitslagzin;
import nl.standaardwerk.stemming.StemmingMapper.Blad;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.web.Adres;
import nl.standaardwerk.web.Formulier;
import nl.standaardwerk.web.Kolom.Sortering;
import nl.standaardwerk.web.Paginering;
import nl.standaardwerk.web.Tekst;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The outcome with the vote of every gemeente, filtered and sorted.
 *
 * @param telling the count, made again from the votes at each look
 * @param opgetekend how many votes came by letter and by telephone
 * @param zegel the line of the journaal with which it was declared
 * @param alle every gemeente of the list, in Dutch order of name
 * @param betwisting whether it is or can be contested
 * @param deel what goes along when somebody shares it
 * @param formulier what is looked for: gemeente, provincie, stem, and the code of a receipt
 */
record UitslagPagina(
        Blad blad,
        Telling telling,
        List<Optekening.Aantal> opgetekend,
        Optional<ZegelReader.Regel> zegel,
        List<Rij> alle,
        Kaart kaart,
        Formulier formulier,
        Optional<Betwisting> betwisting,
        Optional<Deel> deel) {

    /**
     * Whether the outcome is or can be contested.
     *
     * @param mag whether this reader can for a gemeente that did not yet
     */
    record Betwisting(Betwist betwist, boolean mag) {

        static Betwisting van(Betwist betwist, Kiezerslijst lijst, Gebruiker door) {
            boolean open = betwist.stand().wacht() && betwist.open();
            return new Betwisting(
                    betwist,
                    open
                            && door.gemeenten(Rol.GEMEENTESECRETARIS).stream()
                                    .filter(g -> lijst.vind(g).isPresent())
                                    .anyMatch(
                                            g ->
                                                    betwist.regels().stream()
                                                            .noneMatch(
                                                                    r -> r.gemeente().equals(g))));
        }
    }

    private static final int PER_PAGINA = 50;
    private static final String ALLE = "alle";
    private static final String NIET = "niet-gestemd";

    /** One gemeente; without a vote when it did not vote. */
    record Rij(Kiezerslijst.Kiezer kiezer, String provincie, Optional<Stem> stem) {

        String keuze() {
            return stem.map(Stem::keuze).orElse(NIET);
        }
    }

    static List<Rij> rijen(Kiezerslijst lijst, List<Stem> stemmen, Gemeenten gemeenten) {
        var per = stemmen.stream().collect(Collectors.toMap(Stem::gemeente, s -> s));
        return lijst.kiezers().stream()
                .map(
                        k ->
                                new Rij(
                                        k,
                                        gemeenten
                                                .vind(k.gemeente())
                                                .map(Gemeente::provincie)
                                                .map(p -> p.naam())
                                                .orElse(""),
                                        Optional.ofNullable(per.get(k.gemeente()))))
                .toList();
    }

    /** The one sentence that tells the outcome, the same as everywhere. */
    String zin(Tekst t) {
        return blad.raadpleging()
                .uitslag()
                .map(u -> Uitslagzin.van(u, blad.regels(), t))
                .orElse("");
    }

    /** The outcome in one line: as it was counted, or as it was put right afterwards. */
    String titel(Tekst t) {
        var naam = blad.voorstel().titel();
        if (blad.raadpleging().isHersteld()) {
            var aangenomen = blad.raadpleging().uitslag().orElseThrow().aangenomen();
            return t.van(
                    aangenomen ? "raadpleging.toon.aangenomen" : "raadpleging.toon.verworpen",
                    naam);
        }
        var biljet = blad.stemming().plan().biljet();
        return t.van(
                "stemming.kop." + telling.uitkomst().name(),
                telling.gekozen()
                        .map(k -> t.percentage(telling.procent(telling.post(k))))
                        .orElse(""),
                telling.gekozen().map(k -> StemmingMapper.woord(t, biljet, k)).orElse(""),
                naam);
    }

    /** Whether a vote that counts came by letter or telephone. */
    boolean isOpgetekend() {
        return opgetekend.stream().anyMatch(a -> a.gemeenten() > 0);
    }

    List<String> provincies() {
        return alle.stream().map(Rij::provincie).distinct().sorted().toList();
    }

    /** Those that were asked for, in order. */
    List<Rij> gevonden() {
        var q = formulier.waarde("q").toLowerCase(Locale.ROOT);
        var provincie = formulier.waarde("provincie");
        var stem = formulier.waarde("stem");
        return alle.stream()
                .filter(r -> r.kiezer().naam().toLowerCase(Locale.ROOT).contains(q))
                .filter(r -> provincie.isEmpty() || r.provincie().equals(provincie))
                .filter(r -> stem.isEmpty() || r.keuze().equals(stem))
                .sorted(volgorde())
                .toList();
    }

    private Comparator<Rij> volgorde() {
        var gekozen = formulier.waarde("sorteer");
        Comparator<Rij> orde =
                switch (gekozen.replace("-", "")) {
                    case "provincie" -> Comparator.comparing(Rij::provincie);
                    case "stem" -> Comparator.comparing(Rij::keuze);
                    case "gewicht" -> Comparator.comparing(r -> r.kiezer().gewicht());
                    default -> Comparator.comparing(alle::indexOf);
                };
        return gekozen.startsWith("-") ? orde.reversed() : orde;
    }

    /** The lines of this page. */
    List<Rij> rijen() {
        var begin = (long) (paginering().pagina() - 1) * perPagina();
        return gevonden().stream().skip(begin).limit(perPagina()).toList();
    }

    Paginering paginering() {
        int aantal = gevonden().size();
        var laatste = Math.max(1, Math.ceilDiv(aantal, perPagina()));
        var pagina = formulier.waarde("pagina");
        var nummer = pagina.matches("\\d{1,4}") ? Integer.parseInt(pagina) : 1;
        return new Paginering(
                Math.clamp(nummer, 1, laatste),
                perPagina(),
                aantal,
                n -> adres().met("pagina", n).url());
    }

    /** All of them at once is asked for on paper. */
    private int perPagina() {
        return formulier.waarde("pagina").equals(ALLE)
                ? Math.max(PER_PAGINA, alle.size())
                : PER_PAGINA;
    }

    /** Address of the same list on one page. */
    String allesUrl() {
        return adres().met("pagina", ALLE).url();
    }

    String sorteerUrl(String kolom) {
        var aflopend = sortering(kolom) == Sortering.OPLOPEND;
        return adres().met("sorteer", (aflopend ? "-" : "") + kolom).url();
    }

    Sortering sortering(String kolom) {
        var gekozen = formulier.waarde("sorteer");
        if (gekozen.equals("-" + kolom)) {
            return Sortering.AFLOPEND;
        }
        return gekozen.equals(kolom) || (gekozen.isEmpty() && kolom.equals("naam"))
                ? Sortering.OPLOPEND
                : Sortering.GEEN;
    }

    private Adres adres() {
        return new Adres(blad.stemming().pad(), formulier.alles()).met("pagina", "");
    }

    /** Class on the map of each gemeente. */
    Map<GemeenteCode, String> klassen() {
        return alle.stream()
                .collect(
                        Collectors.toMap(
                                r -> r.kiezer().gemeente(),
                                r -> "sw-kaart__g--" + StemmingMapper.teken(r.keuze())));
    }

    /** What that class means, for the tip. */
    Map<GemeenteCode, String> woorden(Tekst t) {
        var biljet = blad.stemming().plan().biljet();
        return alle.stream()
                .collect(
                        Collectors.toMap(
                                r -> r.kiezer().gemeente(),
                                r ->
                                        t.van(
                                                "stemming.uitslag.tip",
                                                StemmingMapper.woord(t, biljet, r.keuze()),
                                                r.kiezer().gewicht())));
    }

    /** Whether the code of a receipt was asked for. */
    boolean zoektBewijs() {
        return !formulier.waarde("bewijs").isEmpty();
    }

    /** The gemeente whose vote that counts has this receipt. */
    Optional<Rij> bewijs() {
        var code = formulier.waarde("bewijs").toUpperCase(Locale.ROOT);
        return alle.stream()
                .filter(r -> r.stem().filter(s -> s.bewijs().equals(code)).isPresent())
                .findFirst();
    }
}
