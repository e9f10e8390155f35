// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.afdruk;

import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Validates a PDF against PDF/UA-1 and PDF/A-2a, as everybody can with veraPDF. */
public final class VeraPdf {

    private static final List<PDFAFlavour> FLAVOURS =
            List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);

    private VeraPdf() {}

    /** Every rule that this file breaks, once, with where; empty when it is right. */
    public static List<String> faults(byte[] pdf) {
        VeraGreenfieldFoundryProvider.initialise();
        var faults = new ArrayList<String>();
        for (var flavour : FLAVOURS) {
            try (var parser =
                            Foundries.defaultInstance()
                                    .createParser(new ByteArrayInputStream(pdf), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                validator.validate(parser).getTestAssertions().stream()
                        .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                        .map(a -> text(flavour, a))
                        .forEach(faults::add);
            } catch (VeraPDFException | IOException e) {
                faults.add(flavour + ": " + e);
            }
        }
        return faults.stream().distinct().toList();
    }

    private static String text(PDFAFlavour flavour, TestAssertion assertion) {
        var rule = assertion.getRuleId();
        return "%s %s-%d: %s (%s)"
                .formatted(
                        flavour,
                        rule.getClause(),
                        rule.getTestNumber(),
                        assertion.getMessage(),
                        assertion.getLocation().getContext());
    }
}
