// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.gemeenten;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * One complete delivery of facts about gemeenten, as it stands in the seven source files and in the
 * tables. It may still contradict itself: {@link LeveringCheck} judges that.
 *
 * @param provinciaal totals of CBS that the figures per gemeente must add up to
 * @param landelijk totals of CBS that the figures per gemeente must add up to
 */
record Levering(
        List<Gemeente> gemeenten,
        List<Herindeling> herindelingen,
        List<VoorgenomenHerindeling> voorgenomen,
        List<Grenscorrectie> grenscorrecties,
        List<Inwonertal> inwoners,
        List<Provinciaal> provinciaal,
        List<Landelijk> landelijk) {

    Levering {
        gemeenten = List.copyOf(gemeenten);
        herindelingen = List.copyOf(herindelingen);
        voorgenomen = List.copyOf(voorgenomen);
        grenscorrecties = List.copyOf(grenscorrecties);
        inwoners = List.copyOf(inwoners);
        provinciaal = List.copyOf(provinciaal);
        landelijk = List.copyOf(landelijk);
    }

    /** Inhabitants of a province on a 1 January. */
    record Provinciaal(Provincie provincie, LocalDate peildatum, int aantal) {}

    /** Inhabitants of the country on a 1 January, and where that figure was found. */
    record Landelijk(LocalDate peildatum, int aantal, String bron) {}

    /** The source files, in an order in which each refers only to earlier ones. */
    enum Bestand {
        GEMEENTEN(
                "gemeenten.csv",
                "code,cbs_nr,name,cbs_label,province_code,province,"
                        + "valid_from,valid_from_exact,valid_to"),
        HERINDELINGEN(
                "herindelingen.csv",
                "old_code,new_code,date,kind,old_is_split,inhabitants,share,source"),
        VOORGENOMEN(
                "herindelingen-voorgenomen.csv",
                "old_code,new_code,planned_date,kind,status,status_date,source"),
        LANDELIJK("inwoners-nationaal.csv", "reference_date,inhabitants,source"),
        PROVINCIAAL("inwoners-provincie.csv", "province_code,province,reference_date,inhabitants"),
        INWONERS("inwoners.csv", "code,reference_date,inhabitants"),
        GRENSCORRECTIES(
                "grenscorrecties.csv", "date,code,inhabitants_before,inhabitants_after,difference");

        private final String naam;
        private final String kolommen;

        Bestand(String naam, String kolommen) {
            this.naam = naam;
            this.kolommen = kolommen;
        }

        String naam() {
            return naam;
        }

        /** The header line that this file must have. */
        String kolommen() {
            return kolommen;
        }
    }

    /** The files as they come with the application. */
    static Map<Bestand, byte[]> bestanden() {
        var bestanden = new EnumMap<Bestand, byte[]>(Bestand.class);
        for (var bestand : Bestand.values()) {
            bestanden.put(bestand, inhoud(bestand));
        }
        return bestanden;
    }

    /** SHA-256 of a file, 64 hexadecimal digits. */
    static String sha256(byte[] inhoud) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhoud));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] inhoud(Bestand bestand) {
        var pad = "/data/gemeenten/" + bestand.naam();
        try (var in = Levering.class.getResourceAsStream(pad)) {
            if (in == null) {
                throw new OngeldigeLevering(List.of(bestand.naam() + " is missing"));
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
