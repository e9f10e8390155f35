// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.register;

import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.Openbaar;
import nl.standaardwerk.regeling.Datering;
import nl.standaardwerk.regeling.Datering.Antwoord;
import nl.standaardwerk.regeling.Trede;
import nl.standaardwerk.web.Formulier;
import nl.standaardwerk.web.Tijdlijnpunt;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The page of a standard, and that of a besluit. */
@Controller
class StandaardController {

    private final InhoudReader inhoud;
    private final GeschiedenisMapper geschiedenis;
    private final ObjectProvider<Register.Bron> bronnen;
    private final Clock clock;

    StandaardController(
            InhoudReader inhoud,
            GeschiedenisMapper geschiedenis,
            ObjectProvider<Register.Bron> bronnen,
            Clock clock) {
        this.inhoud = inhoud;
        this.geschiedenis = geschiedenis;
        this.bronnen = bronnen;
        this.clock = clock;
    }

    @GetMapping("/standaarden/{sleutel}")
    @Openbaar
    String standaard(
            @PathVariable String sleutel,
            @RequestParam MultiValueMap<String, String> velden,
            Model model,
            HttpServletResponse answer) {
        var register = inhoud.vers();
        var standaard =
                register.vind(sleutel).orElseThrow(() -> new NietGevonden("standaard", sleutel));
        var vandaag = LocalDate.now(clock);
        var formulier = Formulier.van(velden);
        var op = formulier.datum("op");
        if (op.isEmpty() && !formulier.waarde("op").isEmpty()) {
            answer.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            formulier = formulier.met(ongeldigeDag());
        }
        model.addAttribute("pagina", pagina(register, standaard, op.orElse(vandaag), formulier));
        return "register/standaard";
    }

    @GetMapping("/besluiten/{id}")
    @Openbaar
    String besluit(@PathVariable String id, Model model) {
        var register = inhoud.vers();
        var inschrijving =
                BesluitId.lees(id)
                        .flatMap(register::vind)
                        .orElseThrow(() -> new NietGevonden("besluit", id));
        var standaard = register.vind(inschrijving.standaard()).orElseThrow();
        model.addAttribute("pagina", new BesluitPagina(inschrijving, standaard));
        return "register/besluit";
    }

    private static OnjuisteInvoer ongeldigeDag() {
        return new OnjuisteInvoer(
                List.of(OnjuisteInvoer.Veldfout.van("op", "register.lijst.fout.dag")));
    }

    private StandaardPagina pagina(
            Inhoud register, Standaard standaard, LocalDate op, Formulier formulier) {
        var vandaag = LocalDate.now(clock);
        return new StandaardPagina(
                standaard,
                op,
                op.equals(vandaag),
                standaard.op(op),
                standaard.laatste(op),
                standaard.versie(op),
                treden(standaard, op),
                standaard.versies().stream().map(v -> new Versierij(v, v.geldtOp(op))).toList(),
                relaties(register, standaard),
                bronnen.orderedStream().flatMap(b -> b.over(standaard, op).stream()).toList(),
                bronnen.orderedStream().flatMap(b -> b.verwijzingen(standaard).stream()).toList(),
                geschiedenis.van(standaard, vandaag),
                formulier.met("op", formulier.waarde("op")));
    }

    private static List<Trederij> treden(Standaard standaard, LocalDate op) {
        var geldend = standaard.verloop().geldendPunt(op);
        return standaard.verloop().besluiten().stream()
                .flatMap(b -> b.ladder().treden().stream().map(t -> rij(b, t, geldend)))
                .toList();
    }

    private static Trederij rij(Besluit besluit, Trede trede, Optional<Verloop.Punt> geldend) {
        boolean geldt =
                trede instanceof Trede.Besloten
                        && geldend.filter(p -> p.besluit().equals(besluit.id()))
                                .filter(p -> p.vanaf().equals(trede.vanaf()))
                                .isPresent();
        return new Trederij(trede, besluit, geldt);
    }

    private static List<Relatierij> relaties(Inhoud register, Standaard standaard) {
        return standaard.verloop().besluiten().stream()
                .flatMap(b -> b.relaties().stream())
                .distinct()
                .map(r -> new Relatierij(r, r.standaard().flatMap(register::vind)))
                .toList();
    }

    /**
     * The page of a standard as it stands on a day.
     *
     * @param op the day
     * @param vandaag whether that is today
     * @param laatste the latest besluit of that day
     * @param versie the version to use, if that is certain
     * @param blokken what later modules tell
     * @param verwijzingen pages that later modules have about it
     */
    record StandaardPagina(
            Standaard standaard,
            LocalDate op,
            boolean vandaag,
            Standaardstatus status,
            Besluit laatste,
            Optional<Versie> versie,
            List<Trederij> treden,
            List<Versierij> versies,
            List<Relatierij> relaties,
            List<Register.Bron.Blok> blokken,
            List<Register.Bron.Verwijzing> verwijzingen,
            List<Tijdlijnpunt> geschiedenis,
            Formulier formulier) {

        Standaardgegevens gegevens() {
            return laatste.gegevens();
        }

        /** The short name of a title such as "Voorwaarden (GIBIT)". */
        String kort() {
            var titel = gegevens().titel();
            return titel.endsWith(")") && titel.contains("(")
                    ? titel.substring(titel.lastIndexOf('(') + 1, titel.length() - 1)
                    : titel;
        }

        /** The first day of the degree of that day. */
        Optional<Datering> vanaf() {
            return standaard.verloop().geldendPunt(op).map(Verloop.Punt::vanaf);
        }

        /** The besluit to tell about: the one that gives the degree of that day, or the latest. */
        Besluit besluit() {
            return standaard
                    .verloop()
                    .geldendPunt(op)
                    .flatMap(
                            p ->
                                    standaard.verloop().besluiten().stream()
                                            .filter(b -> b.id().equals(p.besluit()))
                                            .findFirst())
                    .orElse(laatste);
        }

        /** The besluiten that count and name sources, the latest first. */
        List<Besluit> metBronnen() {
            return standaard.verloop().besluiten().reversed().stream()
                    .filter(b -> !b.bronnen().isEmpty())
                    .toList();
        }
    }

    /** A step of the ladder, with the besluit that says so. */
    record Trederij(Trede trede, Besluit besluit, boolean geldt) {

        boolean besloten() {
            return trede instanceof Trede.Besloten;
        }
    }

    /** A version, and whether it is the one to use on the day of the page. */
    record Versierij(Versie versie, Antwoord geldt) {}

    /** A relation, with the other standard when it stands in the register. */
    record Relatierij(Relatie relatie, Optional<Standaard> standaard) {}

    /** The page of a besluit. */
    record BesluitPagina(Inschrijving inschrijving, Standaard standaard) {

        Besluit besluit() {
            return inschrijving.besluit();
        }
    }
}
