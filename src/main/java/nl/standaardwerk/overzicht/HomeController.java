// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overzicht;

import nl.standaardwerk.Openbaar;
import nl.standaardwerk.consultatie.OpenbareConsultatie;
import nl.standaardwerk.gemeenten.Gemeenten;
import nl.standaardwerk.raadpleging.Raadpleging;
import nl.standaardwerk.raadpleging.Raadplegingen;
import nl.standaardwerk.regeling.Datering;
import nl.standaardwerk.regeling.Ladder;
import nl.standaardwerk.regeling.Stap;
import nl.standaardwerk.regeling.Trede;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.register.Inschrijving;
import nl.standaardwerk.register.Register;
import nl.standaardwerk.register.Standaard;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.voorbereiding.Voorbereiding;
import nl.standaardwerk.voorbereiding.Voorstel;
import nl.standaardwerk.voorbereiding.Voorstelfilter;
import nl.standaardwerk.web.Boekje;
import nl.standaardwerk.web.Tekst;

import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The front page: what is under way, what was decided, how strongly a standard binds. */
@Controller
@Openbaar
class HomeController {

    private static final int LAATSTE = 5;
    private static final int RIJEN = 20;

    private final Voorbereiding voorbereiding;
    private final Routelezer routes;
    private final Register register;
    private final Raadplegingen raadplegingen;
    private final Cijfers cijfers;

    HomeController(
            Voorbereiding voorbereiding,
            Routelezer routes,
            Register register,
            Raadplegingen raadplegingen,
            Cijfers cijfers) {
        this.voorbereiding = voorbereiding;
        this.routes = routes;
        this.register = register;
        this.raadplegingen = raadplegingen;
        this.cijfers = cijfers;
    }

    @GetMapping("/")
    String toon(Gebruiker door, Model model) {
        var lijst = voorbereiding.zoek(lopend(), door);
        var open =
                raadplegingen.alle().stream()
                        .filter(r -> r.stand() == Raadpleging.Stand.LOOPT)
                        .toList();
        model.addAttribute(
                "pagina",
                new HomePagina(
                        cijfers.gemeenten(),
                        cijfers.van(lijst.totaal(), open.size(), register),
                        boekje(lijst.voorstellen()),
                        lijst.totaal() > RIJEN,
                        open,
                        routes.openConsultaties(),
                        besluiten(),
                        List.of(Verbindendheid.values())));
        return "overzicht/home";
    }

    private static Voorstelfilter lopend() {
        var stappen = EnumSet.allOf(Stap.class);
        stappen.removeIf(Stap::isEinde);
        return new Voorstelfilter(
                "",
                stappen,
                Set.of(),
                Optional.empty(),
                false,
                Voorstelfilter.Volgorde.WACHT_SINDS,
                1,
                RIJEN);
    }

    private Boekje boekje(List<Voorstel> voorstellen) {
        return new Boekje(
                cijfers.fasen(), routes.beelden(voorstellen).stream().map(cijfers::rij).toList());
    }

    private List<Genomen> besluiten() {
        return register.alle().stream()
                .flatMap(s -> s.inschrijvingen().stream().map(i -> new Genomen(s, i)))
                .filter(g -> g.inschrijving().hersteldDoor().isEmpty())
                .filter(g -> g.datum().eerste().isPresent())
                .sorted(
                        Comparator.comparing((Genomen g) -> g.datum().eerste().orElseThrow())
                                .reversed())
                .limit(LAATSTE)
                .toList();
    }

    /**
     * The page.
     *
     * @param gemeenten how many there are today
     * @param cijfers key figures by label
     * @param boekje voorstellen under way
     * @param meer whether there are more than are shown
     * @param open raadplegingen that run now
     * @param consultaties on which everybody can react now
     * @param besluiten the latest, newest first
     * @param graden the three degrees
     */
    record HomePagina(
            int gemeenten,
            Map<String, String> cijfers,
            Boekje boekje,
            boolean meer,
            List<Raadpleging> open,
            List<OpenbareConsultatie> consultaties,
            List<Genomen> besluiten,
            List<Verbindendheid> graden) {}

    /** A besluit with the standard that it is about. */
    record Genomen(Standaard standaard, Inschrijving inschrijving) {

        /** When it was taken, as exact as its source. */
        Datering datum() {
            return inschrijving.besluit().datum();
        }

        private Optional<LocalDate> dag() {
            return datum() instanceof Datering.OpDag(var dag) ? Optional.of(dag) : Optional.empty();
        }

        /** What it was called then. */
        String titel() {
            return inschrijving.besluit().gegevens().titel();
        }

        /** The last degree that it decided, or else the one that held from that day. */
        Optional<Verbindendheid> graad() {
            return inschrijving.besluit().ladder().besloten().stream()
                    .reduce((eerder, later) -> later)
                    .map(Trede.Besloten::graad)
                    .or(() -> dag().map(standaard::graad).flatMap(Genomen::vast));
        }

        private static Optional<Verbindendheid> vast(Ladder.Graad graad) {
            return graad instanceof Ladder.Vast(var zeker) ? Optional.of(zeker) : Optional.empty();
        }
    }

    /** The figures and rows of the page in words. */
    @Component
    static final class Cijfers {

        private final Gemeenten gemeenten;
        private final Tekst t;
        private final Clock clock;

        Cijfers(Gemeenten gemeenten, Tekst t, Clock clock) {
            this.gemeenten = gemeenten;
            this.t = t;
            this.clock = clock;
        }

        int gemeenten() {
            return gemeenten.op(LocalDate.now(clock)).size();
        }

        List<String> fasen() {
            return Boekjerij.fasen(t);
        }

        Boekje.Rij rij(Routebeeld beeld) {
            return Boekjerij.van(beeld, t);
        }

        Map<String, String> van(int lopend, int open, Register register) {
            var cijfers = new LinkedHashMap<String, String>();
            cijfers.put(t.van("overzicht.home.cijfer.lopend"), t.getal(lopend));
            cijfers.put(
                    t.van("overzicht.home.cijfer.standaarden"),
                    t.getal(register.op(LocalDate.now(clock)).size()));
            cijfers.put(t.van("overzicht.home.cijfer.open"), t.getal(open));
            cijfers.put(t.van("overzicht.home.cijfer.gemeenten"), t.getal(gemeenten()));
            return cijfers;
        }
    }
}
