// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.historie;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.OnjuisteInvoer.Verzamelaar;
import nl.standaardwerk.historie.Invoer.Soort;
import nl.standaardwerk.regeling.Categorie;
import nl.standaardwerk.regeling.Datering;
import nl.standaardwerk.regeling.Ladder;
import nl.standaardwerk.regeling.Trede;
import nl.standaardwerk.register.Inschrijving;
import nl.standaardwerk.register.Kenmerk;
import nl.standaardwerk.register.Register;
import nl.standaardwerk.register.Standaard;
import nl.standaardwerk.register.Standaardgegevens;
import nl.standaardwerk.register.Versie;
import nl.standaardwerk.register.Werkingsgebied;
import nl.standaardwerk.vaststelling.HistorischBesluit;
import nl.standaardwerk.web.Formulier;
import nl.standaardwerk.web.Tekst;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the form of a historic record, or finds every fault at once. */
@Component
class InvoerReader {

    private final Register register;
    private final Tekst t;

    InvoerReader(Register register, Tekst t) {
        this.register = register;
        this.t = t;
    }

    /**
     * @param op the day on which it was brought in
     * @throws OnjuisteInvoer with every fault
     */
    HistorischBesluit lees(Formulier f, LocalDate op) {
        var fouten = new Verzamelaar();
        Velden.controleerLengte(f, fouten);
        var bestaand = standaard(f, fouten);
        var categorie = categorie(f, bestaand, fouten);
        var soort = soort(f, fouten);
        var datum = datum(f, op, fouten);
        var ladder = LadderReader.lees(f, soort, fouten);
        var einde = einde(f, ladder, fouten);
        var versies = versies(f, ladder, fouten);
        var brief = brief(f, fouten);
        var bronnen = new BronReader(t, f, fouten).lees(ladder, soort);
        fouten.klaar();
        return new HistorischBesluit(
                bestaand.map(Standaard::id),
                Optional.empty(),
                gegevens(f, bestaand, categorie, op),
                versies,
                f.waarde("orgaan"),
                datum,
                ladder,
                einde,
                List.of(),
                bronnen,
                kenmerken(soort),
                brief);
    }

    private static Datering datum(Formulier f, LocalDate op, Verzamelaar fouten) {
        var datum = Velden.datering(f, "datum", fouten);
        boolean verleden = datum.eerste().map(dag -> !dag.isAfter(op)).orElse(true);
        fouten.eis(verleden, "datum", "historie.fout.toekomst");
        return datum;
    }

    private static Optional<Datering> einde(Formulier f, Ladder ladder, Verzamelaar fouten) {
        var einde = Velden.datering(f, "einde", fouten);
        fouten.eis(LadderReader.isVoor(ladder, einde), "einde", "historie.fout.einde");
        return f.waarde("einde").isEmpty() ? Optional.empty() : Optional.of(einde);
    }

    /** The title that it is about, for a list; also when the register changed meanwhile. */
    String titel(Invoer invoer) {
        var f = Formulier.van(invoer.velden());
        var typed = f.waarde("titel");
        return typed.isEmpty()
                ? register.vind(f.waarde("standaard"))
                        .map(s -> s.gegevens(invoer.op()).titel())
                        .orElse("")
                : typed;
    }

    /**
     * Refuses a new standard with the title of one that stands in the register.
     *
     * @throws OnjuisteInvoer when there is one
     */
    void vereistNieuw(HistorischBesluit besluit) {
        new Verzamelaar().eis(!bestaatAl(besluit), "titel", "historie.fout.bestaat").klaar();
    }

    /** Whether it makes a new standard with the title of one that stands in the register. */
    boolean bestaatAl(HistorischBesluit besluit) {
        var titel = besluit.gegevens().titel();
        return besluit.standaard().isEmpty()
                && register.alle().stream()
                        .filter(s -> !s.demonstratie())
                        .flatMap(s -> s.inschrijvingen().stream())
                        .anyMatch(i -> i.besluit().gegevens().titel().equalsIgnoreCase(titel));
    }

    private Optional<Standaard> standaard(Formulier f, Verzamelaar fouten) {
        var sleutel = f.waarde("standaard");
        var bestaand = register.vind(sleutel).filter(s -> !s.demonstratie());
        fouten.eis(
                        sleutel.isEmpty() || bestaand.isPresent(),
                        "standaard",
                        "historie.fout.standaard")
                .eis(
                        !sleutel.isEmpty() || !f.waarde("titel").isEmpty(),
                        "titel",
                        "historie.fout.titel");
        return bestaand;
    }

    private static Categorie categorie(
            Formulier f, Optional<Standaard> bestaand, Verzamelaar fouten) {
        var gekozen = Velden.keuze(Categorie.values(), f.waarde("categorie"));
        fouten.eis(
                gekozen.isPresent() || bestaand.isPresent(),
                "categorie",
                "historie.fout.categorie");
        return gekozen.or(() -> bestaand.map(InvoerReader::categorie))
                .orElse(Categorie.INFORMATIEKUNDIG);
    }

    private static Categorie categorie(Standaard standaard) {
        return standaard.inschrijvingen().getLast().besluit().gegevens().categorie();
    }

    private static Soort soort(Formulier f, Verzamelaar fouten) {
        var soort = Velden.keuze(Soort.values(), f.waarde("soort"));
        fouten.eis(soort.isPresent(), "soort", "historie.fout.soort")
                .eis(
                        soort.filter(Soort.INGEHAALD_DOOR_DE_WET::equals).isEmpty()
                                || !f.waarde("wet").isEmpty(),
                        "wet",
                        "historie.fout.wet");
        return soort.orElse(Soort.BESLOTEN);
    }

    /** What is left empty stays as the register has it. */
    private static Standaardgegevens gegevens(
            Formulier f, Optional<Standaard> bestaand, Categorie categorie, LocalDate op) {
        var nu = bestaand.map(s -> s.gegevens(op));
        return new Standaardgegevens(
                "",
                of(f, "titel", nu.map(Standaardgegevens::titel)),
                of(f, "omschrijving", nu.map(Standaardgegevens::omschrijving)),
                of(f, "eigenaar", nu.map(Standaardgegevens::eigenaar)),
                of(f, "beheerder", nu.map(Standaardgegevens::beheerder)),
                categorie,
                of(f, "toepassingsgebied", nu.map(Standaardgegevens::toepassingsgebied)),
                nu.map(Standaardgegevens::werkingsgebied)
                        .orElseGet(Werkingsgebied.AlleGemeenten::new));
    }

    private static String of(Formulier f, String veld, Optional<String> nu) {
        return f.waarde(veld).isEmpty() ? nu.orElse("") : f.waarde(veld);
    }

    private static List<Versie> versies(Formulier f, Ladder ladder, Verzamelaar fouten) {
        var specificatie = Velden.datering(f, "specificatie", fouten);
        if (f.waarde("versie").isEmpty() && specificatie instanceof Datering.Onbekend) {
            return List.of();
        }
        var vanaf =
                ladder.besloten().stream()
                        .map(Trede::vanaf)
                        .min(Datering::compareTo)
                        .orElseGet(Datering.Onbekend::new);
        return List.of(
                new Versie(
                        f.waarde("versie"),
                        Versie.Status.IN_GEBRUIK,
                        specificatie,
                        vanaf,
                        Optional.empty()));
    }

    private static Set<Kenmerk> kenmerken(Soort soort) {
        return soort == Soort.BESLOTEN ? Set.of() : Set.of(Kenmerk.valueOf(soort.name()));
    }

    private static Optional<Inschrijving.Bekendmaking> brief(Formulier f, Verzamelaar fouten) {
        var datum = Velden.datering(f, "brief-datum", fouten);
        boolean genoemd =
                Arrays.asList("brief", "brief-datum").stream()
                        .anyMatch(veld -> !DateringReader.isOnbekend(f.waarde(veld)));
        return genoemd
                ? Optional.of(new Inschrijving.Bekendmaking(datum, f.waarde("brief")))
                : Optional.empty();
    }
}
