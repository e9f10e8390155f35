// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.rapportage;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.afdruk.Afdruk;
import nl.standaardwerk.gemeenten.Gemeente;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.gemeenten.Gemeenten;
import nl.standaardwerk.rapportage.Raadsrapportage.Lezing;
import nl.standaardwerk.rapportage.Raadsrapportage.Standaardnaam;
import nl.standaardwerk.register.Register;
import nl.standaardwerk.register.StandaardId;
import nl.standaardwerk.toepassing.Toepassing;
import nl.standaardwerk.web.Kruimel;
import nl.standaardwerk.web.Tekst;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Reads the facts of a rapportage: four statements, whatever the number of standards. */
@Component
class RapportageReader {

    private final Modules modules;
    private final Clock clock;
    private final Tekst t;

    RapportageReader(Modules modules, Clock clock, Tekst t) {
        this.modules = modules;
        this.clock = clock;
        this.t = t;
    }

    /** Whose facts stand in a rapportage. */
    @Component("rapportageModules")
    record Modules(Toepassing toepassing, Register register, Gemeenten gemeenten) {}

    /**
     * The years of a gemeente.
     *
     * @throws NietGevonden when no gemeente has this code
     */
    JarenPagina jaren(String code) {
        var gemeente = gemeente(code);
        return new JarenPagina(gemeente, Verslagjaar.alle(gemeente, vandaag()));
    }

    /** The years on which a gemeente can report, the latest first. */
    record JarenPagina(Gemeente gemeente, List<Verslagjaar> jaren) {

        String pad(Verslagjaar jaar) {
            return Verslagjaar.pad(gemeente) + "/" + jaar.jaar();
        }
    }

    /**
     * The rapportage as a document.
     *
     * @throws NietGevonden when no gemeente has this code
     * @throws GeenRapportage when there is none for this year
     */
    Afdruk lees(String code, int jaar) {
        return afdruk(rapportage(gemeente(code), jaar));
    }

    Raadsrapportage rapportage(Gemeente gemeente, int jaar) {
        var verslagjaar = Verslagjaar.van(gemeente, jaar, vandaag());
        var op = verslagjaar.op();
        var lezing =
                new Lezing(
                        modules.toepassing().vanGemeente(gemeente.code(), op),
                        verslagjaar
                                .vorige()
                                .map(dag -> modules.toepassing().vanGemeente(gemeente.code(), dag))
                                .orElse(List.of()),
                        modules.toepassing().opgaven(gemeente.code(), op),
                        modules.toepassing().perStandaard(op));
        return Raadsrapportage.van(gemeente, verslagjaar, lezing, id -> naam(id, op));
    }

    private Standaardnaam naam(StandaardId id, LocalDate op) {
        var standaard = modules.register().get(id);
        return new Standaardnaam(
                standaard.sleutel(), standaard.gegevens(op).titel(), standaard.demonstratie());
    }

    private Afdruk afdruk(Raadsrapportage r) {
        var naam = r.gemeente().naam();
        var code = r.gemeente().code().waarde();
        var jaar = String.valueOf(r.jaar().jaar());
        return new Afdruk(
                "rapportage/rapport",
                new Afdruk.Kop(
                        t.van("rapportage.soort"),
                        t.van("rapportage.titel", naam),
                        t.van("rapportage.kenmerk", jaar, code),
                        r.jaar().op(),
                        r.demonstratie()),
                new Afdruk.Plek(
                        r.pad(),
                        "raadsrapportage-" + code + "-" + jaar,
                        Kruimel.naar(
                                t.van("rapportage.terug", naam), Verslagjaar.pad(r.gemeente()))),
                r);
    }

    private Gemeente gemeente(String code) {
        return GemeenteCode.lees(code)
                .map(modules.gemeenten()::get)
                .orElseThrow(() -> new NietGevonden("gemeente", code));
    }

    private LocalDate vandaag() {
        return LocalDate.now(clock);
    }
}
