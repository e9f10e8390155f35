// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.raadpleging;

import nl.standaardwerk.Openbaar;
import nl.standaardwerk.raadpleging.EerdereUitslag.Opkomst;
import nl.standaardwerk.regeling.Regelingen;
import nl.standaardwerk.regeling.Stemregels;
import nl.standaardwerk.web.Tekst;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** What the members decided before the platform: every outcome in the one sentence. */
@Controller
@Openbaar
class EerdereController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Tekst t;
    private final Supplier<List<Vergadering>> vergaderingen;

    EerdereController(Tekst t) {
        this.t = t;
        vergaderingen = SingletonSupplier.of(this::lees);
    }

    /** All meetings, the latest first. */
    record EerderePagina(List<Vergadering> vergaderingen) {}

    /** One meeting. */
    record Vergadering(String naam, Optional<Opkomst> opkomst, List<Rij> rijen) {

        /** Its place on the page, for an address that stays the same. */
        String anker() {
            return naam.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        }
    }

    /** One outcome with its sentence. */
    record Rij(EerdereUitslag uitslag, String zin) {}

    @GetMapping("/raadplegingen/eerdere")
    ModelAndView toon() {
        return new ModelAndView(
                "raadpleging/eerdere", "pagina", new EerderePagina(vergaderingen.get()));
    }

    @GetMapping("/raadplegingen/eerdere/csv")
    ResponseEntity<byte[]> csv() {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("eerdere-uitslagen.csv")
                                .build()
                                .toString())
                .body(tabel().getBytes(StandardCharsets.UTF_8));
    }

    /** The published votes are of 2018 and later: under the rules of that regeling. */
    private List<Vergadering> lees() {
        var regels = Regelingen.versie("2018").stemregels();
        return EerdereUitslagReader.lees().stream()
                .map(v -> new Vergadering(v.naam(), v.opkomst(), rijen(v.uitslagen(), regels)))
                .toList();
    }

    private List<Rij> rijen(List<EerdereUitslag> uitslagen, Stemregels regels) {
        return uitslagen.stream().map(u -> new Rij(u, Uitslagzin.van(u, regels, t))).toList();
    }

    private String tabel() {
        var uit = new StringBuilder();
        try (var csv = new CSVPrinter(uit, CSVFormat.RFC4180)) {
            csv.printRecord(
                    "vergadering",
                    "agendapunt",
                    "stuk",
                    "onderwerp",
                    "besluit",
                    "wijze",
                    "procentVoor",
                    "procentTegen",
                    "zin",
                    "bron");
            for (var vergadering : vergaderingen.get()) {
                for (var rij : vergadering.rijen()) {
                    schrijf(csv, rij);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uit.toString();
    }

    private static void schrijf(CSVPrinter csv, Rij rij) throws IOException {
        var u = rij.uitslag();
        var procenten = u.cijfers().procenten();
        csv.printRecord(
                u.vergadering(),
                u.agendapunt(),
                u.stuk(),
                u.onderwerp(),
                u.besluit(),
                u.wijze(),
                procenten.voor().map(Object::toString).orElse(""),
                procenten.tegen().map(Object::toString).orElse(""),
                rij.zin(),
                u.bron());
    }
}
