// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.rekenblad;

import nl.standaardwerk.rekenblad.Proefblad.Formule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Ways to spoil a rekenblad. The undamaged one has six rows below its heads: applied with proof,
 * applied without, planned, twice leg uit, and one without an answer.
 */
final class Schades {

    /** Refused as a whole. */
    static final String BESTAND = "bestand";

    private static final int TOEGEPAST = 1;
    private static final int GEPLAND = 3;
    private static final int UITLEG = 4;
    private static final int LEEG = 6;

    private final List<List<String>> tabel;
    private final LocalDate vandaag;
    private final List<InCel> inCellen;
    private final List<Hele> hele;

    Schades(List<List<String>> tabel, LocalDate vandaag) {
        this.tabel = tabel;
        this.vandaag = vandaag;
        this.inCellen = inCellen();
        this.hele = hele();
    }

    /**
     * A damaged file.
     *
     * @param cel where it must be refused; empty for the whole sheet
     */
    record Schade(String wat, String naam, Supplier<byte[]> inhoud, String cel) {}

    /** A value that cannot be there; several make it a choice. */
    private record InCel(String wat, int rij, Kolom kolom, List<Object> waarden) {

        InCel {
            waarden = List.copyOf(waarden);
        }
    }

    private static InCel in(String wat, int rij, Kolom kolom, Object... waarden) {
        return new InCel(wat, rij, kolom, List.of(waarden));
    }

    /** What is done with a whole sheet; gives the cell. */
    private record Hele(String wat, java.util.function.BiFunction<Proefblad, Random, String> doe) {}

    /** In order, with five answers that are new. */
    Proefblad gaaf() {
        var blad = Proefblad.van(tabel);
        for (int rij : List.of(TOEGEPAST, TOEGEPAST + 1)) {
            zet(blad, rij, Kolom.ANTWOORD, "Toegepast");
            zet(blad, rij, Kolom.VERSIE, "1.0");
            zet(blad, rij, Kolom.SINDS, "1 maart 2024");
        }
        zet(blad, TOEGEPAST, Kolom.BEWIJS, "https://utrecht.example/besluit");
        zet(blad, TOEGEPAST, Kolom.BEWIJS_OP, "2-3-2024");
        zet(blad, GEPLAND, Kolom.ANTWOORD, "gepland");
        zet(blad, GEPLAND, Kolom.PLAN, "Na de aanbesteding.\nIn twee stappen.");
        zet(blad, GEPLAND, Kolom.DATUM, vandaag.plusMonths(8).toString());
        for (int rij : List.of(UITLEG, UITLEG + 1)) {
            zet(blad, rij, Kolom.ANTWOORD, "Leg uit");
            zet(blad, rij, Kolom.DEEL, "Alles");
            zet(blad, rij, Kolom.REDENEN, "Een lopend contract; Te weinig mensen");
            zet(blad, rij, Kolom.TOELICHTING, "Het contract loopt nog.");
            zet(blad, rij, Kolom.GEVOLG, "Inwoners merken niets.");
            zet(blad, rij, Kolom.MAATREGEL, "Aparte afspraken.");
            zet(blad, rij, Kolom.TOT, vandaag.plusMonths(6).toString());
            zet(blad, rij, Kolom.BESLUIT, vandaag.minusDays(3).toString());
        }
        return blad;
    }

    private static void zet(Proefblad blad, int rij, Kolom kolom, Object waarde) {
        blad.zet(rij, Rekenbladtest.k(kolom), waarde);
    }

    private static String cel(int rij, Kolom kolom) {
        return Blad.plaats(Rekenbladtest.k(kolom), rij + 1);
    }

    /** One of all kinds, by chance. */
    Schade schade(Random toeval) {
        int n = toeval.nextInt(inCellen.size() + hele.size() + 8);
        var vorm = List.of(Bladvorm.values()).get(toeval.nextInt(Bladvorm.values().length));
        if (n < inCellen.size()) {
            var s = inCellen.get(n);
            var blad = gaaf();
            zet(blad, s.rij(), s.kolom(), s.waarden().get(toeval.nextInt(s.waarden().size())));
            boolean formule = s.waarden().getFirst() instanceof Formule;
            return klaar(
                    s.wat(),
                    formule && vorm == Bladvorm.CSV ? Bladvorm.ODS : vorm,
                    blad,
                    cel(s.rij(), s.kolom()));
        }
        if (n < inCellen.size() + hele.size()) {
            var s = hele.get(n - inCellen.size());
            var blad = gaaf();
            var cel = s.doe().apply(blad, toeval);
            boolean zip = s.wat().startsWith("zip") && vorm == Bladvorm.CSV;
            return klaar(s.wat(), zip ? Bladvorm.XLSX : vorm, blad, cel);
        }
        return KapotteBestanden.maak(
                n - inCellen.size() - hele.size(),
                vorm == Bladvorm.CSV ? Bladvorm.XLSX : vorm,
                gaaf(),
                toeval);
    }

    private static Schade klaar(String wat, Bladvorm vorm, Proefblad blad, String cel) {
        return new Schade(wat, "blad." + vorm.extensie(), () -> blad.maak(vorm), cel);
    }

    private List<InCel> inCellen() {
        var lang = "x".repeat(4001);
        return List.of(
                in("antwoord", TOEGEPAST, Kolom.ANTWOORD, "misschien", "ja", 1, true),
                in("code", TOEGEPAST, Kolom.GEMEENTECODE, "GM9999", "Utrecht", "0000", 12345, ""),
                in("ander", GEPLAND, Kolom.GEMEENTECODE, "GM0150", "150", 363, "gm0014"),
                in("opgeheven", GEPLAND, Kolom.GEMEENTECODE, "GM0788", "GM0457"),
                in("standaard", UITLEG, Kolom.STANDAARD, "bestaat-niet", "../etc", "", 7),
                in("nummer", TOEGEPAST, Kolom.NUMMER, "een", "-1", 1.5, "1e3", "9999999"),
                in("verouderd", TOEGEPAST, Kolom.NUMMER, 1, "7", "000002"),
                in("versie", TOEGEPAST, Kolom.VERSIE, "2.0", "", "1.0.0", 3),
                in("toekomst", TOEGEPAST, Kolom.SINDS, vandaag.plusDays(1), vandaag.plusYears(90)),
                in(
                        "geen dag",
                        TOEGEPAST,
                        Kolom.SINDS,
                        "31-2-2024",
                        "morgen",
                        "01-02-24",
                        "",
                        46000,
                        true),
                in("bewijs dag", TOEGEPAST, Kolom.BEWIJS_OP, "", "gisteren", vandaag.plusDays(2)),
                in("bewijs tot", TOEGEPAST, Kolom.BEWIJS_TOT, vandaag.minusDays(1), "altijd"),
                in("bewijs leeg", TOEGEPAST, Kolom.BEWIJS, ""),
                in("verleden", GEPLAND, Kolom.DATUM, vandaag, vandaag.minusYears(1), "1-1-1900"),
                in("plan leeg", GEPLAND, Kolom.PLAN, "", "   "),
                in("lang", GEPLAND, Kolom.PLAN, lang),
                in("lang deel", UITLEG, Kolom.DEEL, lang),
                in("leeg deel", UITLEG, Kolom.DEEL, ""),
                in("reden", UITLEG, Kolom.REDENEN, "geen zin", "", "Te weinig geld; x", 4),
                in("vervanging", UITLEG, Kolom.VERVANGING, vandaag.minusDays(1), "ooit"),
                in("te ver", UITLEG, Kolom.TOT, vandaag.plusMonths(13), vandaag, "2999-01-01"),
                in("besluit", UITLEG, Kolom.BESLUIT, vandaag.plusDays(1), "nog niet", ""),
                in("raad", UITLEG, Kolom.RAAD, vandaag.plusDays(1), "volgt"),
                in("gevolg", UITLEG, Kolom.GEVOLG, ""),
                in("tekens", UITLEG, Kolom.TOELICHTING, "x\uFFFDy", "x\u0085\u0086y"),
                in("formule", TOEGEPAST, Kolom.SINDS, new Formule("TODAY()"), new Formule("1+1")),
                in("formule code", TOEGEPAST, Kolom.GEMEENTECODE, new Formule("A1")),
                in("formule tekst", GEPLAND, Kolom.PLAN, new Formule("HYPERLINK(\"http://x\")")),
                in("zonder antwoord", GEPLAND, Kolom.ANTWOORD, ""),
                in("los veld", LEEG, Kolom.ANTWOORD, "Gepland?", "Nog geen opgave"));
    }

    private List<Hele> hele() {
        return List.of(
                new Hele("kolom weg", Schades::kolomWeg),
                new Hele(
                        "alleen geld",
                        (b, _) -> {
                            zet(b, UITLEG, Kolom.REDENEN, "te weinig geld");
                            return cel(UITLEG, Kolom.VERVANGING);
                        }),
                new Hele(
                        "kolom dubbel",
                        (b, _) -> {
                            zet(b, 0, Kolom.GEMEENTE, "Antwoord");
                            return cel(0, Kolom.ANTWOORD);
                        }),
                new Hele(
                        "rij dubbel",
                        (b, r) -> {
                            b.rijen().add(new ArrayList<>(b.rijen().get(1 + r.nextInt(5))));
                            return cel(b.rijen().size() - 1, Kolom.STANDAARD);
                        }),
                new Hele(
                        "koppen weg",
                        (b, _) -> {
                            b.rijen().removeFirst();
                            return "";
                        }),
                new Hele(
                        "rijen weg",
                        (b, _) -> {
                            b.rijen().subList(1, b.rijen().size()).clear();
                            return "";
                        }),
                new Hele(
                        "te veel rijen",
                        (b, _) -> {
                            for (int n = 0; n < Blad.MEESTE_RIJEN; n++) {
                                b.rijen().add(new ArrayList<>(List.of("GM0344")));
                            }
                            return BESTAND;
                        }),
                new Hele(
                        "zip samengevoegd",
                        (b, r) -> {
                            int rij = 1 + r.nextInt(4);
                            b.voegSamen(rij, Rekenbladtest.k(Kolom.STANDAARD));
                            return cel(rij, Kolom.STANDAARD) + ":" + cel(rij + 1, Kolom.STANDAARD);
                        }));
    }

    private static String kolomWeg(Proefblad blad, Random toeval) {
        var nodig = Arrays.stream(Kolom.values()).filter(k -> !k.isInformatie()).toList();
        var kolom = nodig.get(toeval.nextInt(nodig.size()));
        blad.rijen().forEach(r -> r.remove(Rekenbladtest.k(kolom)));
        return "";
    }
}
