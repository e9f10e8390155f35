// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.rekenblad;

import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes a file of Excel. What somebody typed goes out as text: never as a formula. */
final class XlsxWriter {

    private static final String FILL = "E8EDF3";
    private static final int WIDE = 40;
    private static final int NARROW = 18;
    private static final int EXTRA = 200;

    private XlsxWriter() {}

    static byte[] schrijf(Uitvoer uitvoer) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Standaardwerk", "1.0")) {
            var sheet = book.newWorksheet(uitvoer.blad());
            koppen(sheet, uitvoer);
            for (int n = 0; n < uitvoer.rijen().size(); n++) {
                rij(sheet, n + 1, uitvoer.rijen().get(n));
            }
            var uitleg = book.newWorksheet(uitvoer.uitleg().naam());
            uitleg(uitleg, uitvoer.uitleg());
            keuzes(sheet, uitleg, uitvoer);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }

    private static void koppen(Worksheet sheet, Uitvoer uitvoer) {
        uitvoer.koppen()
                .forEach(
                        (kolom, kop) -> {
                            int n = kolom(kolom);
                            sheet.value(0, n, kop);
                            sheet.style(0, n).bold().wrapText(true).fillColor(FILL).set();
                            sheet.width(n, isBreed(kolom) ? WIDE : NARROW);
                        });
        sheet.freezePane(kolom(Kolom.TITEL) + 1, 1);
    }

    private static void rij(Worksheet sheet, int n, Uitvoer.Rij rij) {
        rij.teksten().forEach((kolom, tekst) -> sheet.value(n, kolom(kolom), tekst));
        rij.dagen().forEach((kolom, dag) -> sheet.value(n, kolom(kolom), dag));
        for (var kolom : Kolom.values()) {
            var style = sheet.style(n, kolom(kolom)).verticalAlignment("top");
            if (kolom.isDag()) {
                style.format("d-m-yyyy").set();
            } else {
                style.format("@").wrapText(isBreed(kolom)).set();
            }
        }
    }

    private static void uitleg(Worksheet sheet, Uitvoer.Uitleg uitleg) {
        for (int n = 0; n < uitleg.regels().size(); n++) {
            var regel = uitleg.regels().get(n);
            for (int k = 0; k < regel.size(); k++) {
                sheet.value(n, k, regel.get(k));
                var style = sheet.style(n, k).wrapText(true).verticalAlignment("top");
                (n == 0 ? style.bold().fillColor(FILL) : style).set();
            }
        }
        for (int k = 0; k < uitleg.regels().getFirst().size(); k++) {
            sheet.width(k, k == 0 ? NARROW * 2 : WIDE * 2);
        }
    }

    /** A list to choose from, kept on the sheet that says how. */
    private static void keuzes(Worksheet sheet, Worksheet uitleg, Uitvoer uitvoer) {
        int k = uitvoer.uitleg().regels().getFirst().size() + 1;
        int laatste = uitvoer.rijen().size() + EXTRA;
        for (var keuze : uitvoer.uitleg().keuzes().entrySet()) {
            for (int n = 0; n < keuze.getValue().size(); n++) {
                uitleg.value(n, k, keuze.getValue().get(n));
            }
            int n = kolom(keuze.getKey());
            sheet.range(1, n, laatste, n)
                    .validateWithList(uitleg.range(0, k, keuze.getValue().size() - 1, k))
                    .errorStyle(DataValidationErrorStyle.WARNING)
                    .showErrorMessage(true)
                    .errorTitle(uitvoer.koppen().getOrDefault(keuze.getKey(), ""))
                    .error(String.join(", ", keuze.getValue()));
            k++;
        }
    }

    private static int kolom(Kolom kolom) {
        return java.util.List.of(Kolom.values()).indexOf(kolom);
    }

    private static boolean isBreed(Kolom kolom) {
        return switch (kolom) {
            case TITEL, BEWIJS, PLAN, DEEL, REDENEN, TOELICHTING, GEVOLG, MAATREGEL -> true;
            default -> false;
        };
    }
}
