// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.regeling;

import nl.standaardwerk.regeling.Procedure.Halte;
import nl.standaardwerk.regeling.Procedure.Stroom;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a regeling as the document in {@code docs/regeling}: tables, and a picture per route. */
final class RegelingDocument {

    private final Regeling regeling;
    private final StringBuilder out = new StringBuilder();

    private RegelingDocument(Regeling regeling) {
        this.regeling = regeling;
    }

    static String van(Regeling regeling) {
        var document = new RegelingDocument(regeling);
        document.kop();
        document.overzicht();
        for (Verbindendheid graad : Verbindendheid.values()) {
            document.route(regeling.procedure(graad));
        }
        document.vragen();
        document.instellingen();
        return document.out.toString();
    }

    private void kop() {
        out.append(
                """
                <!-- SPDX-License-Identifier: EUPL-1.2 -->
                <!-- Generated from the code: mvn -q test -Dtest=RegelingDocumentTest -Ddocs=write -->
                # Regeling %s

                The policy of the note *Proces standaardverklaring* as the application runs it, for every voorstel submitted from
                %s on. The rows are those of [`Regeling%s`](../../src/main/java/nl/standaardwerk/regeling/Regeling%s.java); what stands in no row
                is refused. Sources: a paragraph (§) or footnote (fn) of the note, another public source, or *aanname*: our reading of
                what the note leaves open. The page `/regelingen/%s` shows the same, with the route of each degree as a BPMN file.
                """
                        .formatted(
                                regeling.versie(),
                                regeling.geldtVanaf(),
                                regeling.versie(),
                                regeling.versie(),
                                regeling.versie()));
    }

    private void overzicht() {
        out.append("\n## ").append(tekst("regeling.toon.overzicht")).append("\n\n");
        tabel(
                "",
                Arrays.stream(Verbindendheid.values()).map(Woorden::label).toArray(String[]::new));
        for (Halte.Soort soort : Halte.Soort.values()) {
            rij(
                    Woorden.label(soort),
                    Arrays.stream(Verbindendheid.values())
                            .map(v -> nodig(soort, v))
                            .toArray(String[]::new));
        }
        for (Regeling.Nazorg nazorg : Regeling.Nazorg.values()) {
            rij(
                    Woorden.label(nazorg),
                    Arrays.stream(Verbindendheid.values())
                            .map(v -> nodig(nazorg, v))
                            .toArray(String[]::new));
        }
    }

    private String nodig(Halte.Soort soort, Verbindendheid graad) {
        return regeling.procedure(graad).route().stream()
                .filter(h -> h.soort() == soort)
                .map(h -> Woorden.label(h.nodig()))
                .findFirst()
                .orElseThrow();
    }

    private String nodig(Regeling.Nazorg nazorg, Verbindendheid graad) {
        var nodig = regeling.nodig(nazorg, graad);
        return nodig == Halte.Nodig.FACULTATIEF
                ? tekst("regeling.toon.perStandaard")
                : Woorden.label(nodig);
    }

    private void route(Procedure procedure) {
        out.append("\n## Route: ").append(Woorden.label(procedure.graad())).append("\n\n");
        out.append("```mermaid\nflowchart TD\n");
        for (Stap stap : procedure.stappen()) {
            String naam = Woorden.label(stap);
            String wie =
                    procedure.aanZet(stap).stream()
                            .map(Woorden::label)
                            .collect(Collectors.joining());
            out.append("  ").append(stap);
            out.append(
                    stap.isEinde()
                            ? "([\"" + naam + "\"])\n"
                            : "[\"" + naam + "<br><i>" + wie + "</i>\"]\n");
        }
        for (Stroom s : procedure.stromen()) {
            out.append("  ").append(s.van()).append(" -->|\"").append(s.tekst(Woorden::label));
            out.append("\"| ").append(s.naar()).append('\n');
        }
        intrekken(procedure);
        out.append("```\n\n");
        tabel("Stap", "Wie", "Doet", "In welk geval", "Dan volgt", "Bron");
        procedure.regels().stream()
                .filter(r -> r.handeling() != Handeling.HERSTELT)
                .forEach(this::rij);
        out.append('\n').append(tekst("regeling.toon.HERSTELT")).append('\n');
    }

    private void intrekken(Procedure procedure) {
        for (Regel r : procedure.regels()) {
            if (r.handeling() == Handeling.TREKT_IN) {
                out.append("  ").append(r.van()).append(" -.-> ").append(r.naar()).append('\n');
            }
        }
    }

    private void rij(Regel r) {
        rij(
                Woorden.label(r.van()),
                Woorden.label(r.actor()),
                Woorden.label(r.handeling()),
                Woorden.label(r.geval()),
                Woorden.label(r.naar()),
                bron(r.bron()));
    }

    private void vragen() {
        out.append("\n## ").append(tekst("regeling.toon.toetsvragen")).append("\n\n");
        for (Toetsvraag vraag : regeling.toetsvragen()) {
            punt(vraag.nummer(), "regeling.toetsvraag." + vraag + ".vraag");
        }
        out.append("\n## ").append(tekst("regeling.toon.motiveringsaspecten")).append("\n\n");
        for (Motiveringsaspect aspect : regeling.motiveringsaspecten()) {
            punt(aspect.nummer(), "regeling.motiveringsaspect." + aspect + ".vraag");
        }
    }

    private void punt(int nummer, String sleutel) {
        out.append(nummer).append(". ").append(tekst(sleutel)).append('\n');
    }

    private void instellingen() {
        out.append("\n## ").append(tekst("regeling.toon.instellingen")).append("\n\n");
        tabel("Instelling", "Waarde", "Toelichting", "Bron");
        for (Instelling i : regeling.instellingen()) {
            String sleutel = "regeling.instelling." + i.sleutel();
            rij(
                    tekst(sleutel + ".naam"),
                    Woorden.TEKST.van(sleutel + ".waarde", i.waarde()),
                    tekst(sleutel + ".toelichting"),
                    bron(i.bron()));
        }
    }

    private static String bron(Bron bron) {
        return bron.merk() == Bron.Merk.NOTA
                ? bron.plaats()
                : bron.plaats() + " (*" + Woorden.label(bron.merk()) + "*)";
    }

    private static String tekst(String sleutel) {
        return Woorden.TEKST.van(sleutel);
    }

    private void tabel(String eerste, String... kolommen) {
        rij(eerste, kolommen);
        out.append("|---".repeat(kolommen.length + 1)).append("|\n");
    }

    private void rij(String eerste, String... cellen) {
        out.append("| ").append(eerste).append(" | ");
        out.append(String.join(" | ", List.of(cellen))).append(" |\n");
    }
}
