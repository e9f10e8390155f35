// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.rekenblad;

import nl.standaardwerk.rekenblad.Blad.Rij;
import nl.standaardwerk.web.Tekst;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the sheet to read and its columns by their heads, wherever they stand. */
@Component
class BladReader {

    /** So many rows from the top the heads are looked for. */
    private static final int KOP_BINNEN = 20;

    private final Tekst t;

    BladReader(Tekst t) {
        this.t = t;
    }

    /**
     * A sheet with its columns.
     *
     * @param kop number of the row with the heads
     * @param kolommen where each column is
     */
    record Gevonden(Blad blad, int kop, Map<Kolom, Integer> kolommen, List<Fout> meldingen) {

        Gevonden {
            meldingen = List.copyOf(meldingen);
        }

        /** The rows below the heads. */
        List<Rij> rijen() {
            return blad.rijen().stream().filter(r -> r.nummer() > kop).toList();
        }

        String cel(Kolom kolom, Rij rij) {
            return Blad.plaats(kolommen.getOrDefault(kolom, 0), rij.nummer());
        }

        String tekst(Kolom kolom, Rij rij) {
            return rij.tekst(kolommen.getOrDefault(kolom, Integer.MAX_VALUE));
        }

        Optional<Blad.Cel> vind(Kolom kolom, Rij rij) {
            return Optional.ofNullable(
                    rij.cellen().get(kolommen.getOrDefault(kolom, Integer.MAX_VALUE)));
        }
    }

    /**
     * The sheet to fill in: the one with that name, or else the first with its heads.
     *
     * @param fouten takes what is wrong with it as a whole
     */
    Optional<Gevonden> vind(List<Blad> bladen, List<Fout> fouten) {
        var naam = t.van("rekenblad.blad");
        var volgorde = new ArrayList<>(bladen);
        volgorde.sort(
                java.util.Comparator.comparing(b -> !b.naam().strip().equalsIgnoreCase(naam)));
        for (var blad : volgorde) {
            var kop = kop(blad);
            if (kop.isPresent()) {
                var gevonden = kolommen(blad, kop.get(), fouten);
                controleer(gevonden, fouten);
                return Optional.of(gevonden);
            }
        }
        fouten.add(
                Fout.van(
                        bladen.isEmpty() ? "" : volgorde.getFirst().naam(),
                        "",
                        "rekenblad.fout.kop",
                        t.label(Kolom.GEMEENTECODE),
                        t.label(Kolom.STANDAARD)));
        return Optional.empty();
    }

    /** The row with the heads: the first in which both keys stand. */
    private Optional<Rij> kop(Blad blad) {
        return blad.rijen().stream()
                .filter(r -> r.nummer() <= KOP_BINNEN)
                .filter(
                        r -> {
                            var koppen =
                                    r.cellen().values().stream()
                                            .flatMap(c -> kolom(c.tekst()).stream())
                                            .toList();
                            return koppen.contains(Kolom.GEMEENTECODE)
                                    && koppen.contains(Kolom.STANDAARD);
                        })
                .findFirst();
    }

    private Gevonden kolommen(Blad blad, Rij kop, List<Fout> fouten) {
        var kolommen = new EnumMap<Kolom, Integer>(Kolom.class);
        var meldingen = new ArrayList<Fout>();
        for (var plek : new TreeMap<>(kop.cellen()).entrySet()) {
            var plaats = Blad.plaats(plek.getKey(), kop.nummer());
            var tekst = plek.getValue().tekst();
            var kolom = kolom(tekst);
            if (kolom.isEmpty()) {
                meldingen.add(
                        Fout.van(blad.naam(), plaats, "rekenblad.melding.kolom", kort(tekst)));
            } else if (kolommen.putIfAbsent(kolom.get(), plek.getKey()) != null) {
                fouten.add(
                        Fout.van(
                                blad.naam(),
                                plaats,
                                "rekenblad.fout.kolom.dubbel",
                                t.label(kolom.get())));
            }
        }
        if (blad.verborgen() > 0) {
            meldingen.add(
                    Fout.van(blad.naam(), "", "rekenblad.melding.verborgen", blad.verborgen()));
        }
        return new Gevonden(blad, kop.nummer(), kolommen, meldingen);
    }

    private void controleer(Gevonden gevonden, List<Fout> fouten) {
        var naam = gevonden.blad().naam();
        Arrays.stream(Kolom.values())
                .filter(k -> !k.isInformatie() && !gevonden.kolommen().containsKey(k))
                .forEach(k -> fouten.add(Fout.van(naam, "", "rekenblad.fout.kolom", t.label(k))));
        gevonden.blad().samengevoegd().stream()
                .filter(plaats -> onder(plaats, gevonden.kop()))
                .forEach(
                        plaats ->
                                fouten.add(Fout.van(naam, plaats, "rekenblad.fout.samengevoegd")));
        if (gevonden.rijen().isEmpty()) {
            fouten.add(Fout.van(naam, "", "rekenblad.fout.leeg"));
        }
    }

    /** Whether a region such as D5:D7 reaches below this row. */
    private static boolean onder(String plaats, int rij) {
        var laatste = plaats.replaceAll(".*[^0-9](?=[0-9]{1,7}$)", "");
        return !laatste.matches("[0-9]{1,7}") || Integer.parseInt(laatste) > rij;
    }

    private Optional<Kolom> kolom(String kop) {
        var gezocht = gewoon(kop);
        return Arrays.stream(Kolom.values())
                .filter(k -> gewoon(t.label(k)).equals(gezocht))
                .findFirst();
    }

    private static String gewoon(String kop) {
        return Blad.schoon(kop)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .replaceAll("[ *:]+$", "");
    }

    /** What somebody typed, short enough for a sentence. */
    static String kort(String tekst) {
        var eenRegel = tekst.replaceAll("\\s+", " ");
        return eenRegel.length() <= 60 ? eenRegel : eenRegel.substring(0, 59) + "…";
    }
}
