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

    /** The years on which this gemeente can report, the latest first. No statement. */
    List<Verslagjaar> jaren(Gemeente gemeente) {
        return Verslagjaar.alle(gemeente, vandaag());
    }

    /**
     * The rapportage of now as a document.
     *
     * @throws NietGevonden when no gemeente has this code
     * @throws GeenRapportage when there is none for this year
     */
    Afdruk lees(String code, int jaar) {
        var gemeente = gemeente(code);
        var verslagjaar = Verslagjaar.van(gemeente, jaar, vandaag());
        return afdruk(gemeente, verslagjaar);
    }

    /** The rapportage as it was on a day, as a document. */
    Afdruk opDag(Gemeente gemeente, int jaar, LocalDate dag) {
        return afdruk(gemeente, Verslagjaar.van(gemeente, jaar, dag));
    }

    /** The gemeenten of a day. No statement. */
    List<Gemeente> gemeenten(LocalDate dag) {
        return List.copyOf(modules.gemeenten().op(dag));
    }

    /** The rapportage with the facts of now, in words. */
    Blad blad(Gemeente gemeente, Verslagjaar jaar) {
        return RapportageMapper.blad(rapportage(gemeente, jaar), t);
    }

    private Raadsrapportage rapportage(Gemeente gemeente, Verslagjaar verslagjaar) {
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

    private Afdruk afdruk(Gemeente gemeente, Verslagjaar verslagjaar) {
        var jaar = String.valueOf(verslagjaar.jaar());
        return afdruk(
                blad(gemeente, verslagjaar),
                verslagjaar.op(),
                t.van("rapportage.kenmerk", jaar, gemeente.code().waarde()),
                Verslagjaar.pad(gemeente.code()) + "/" + jaar,
                jaar);
    }

    /** A rapportage as it was fixed, as a document: all in it is of that day. */
    Afdruk afdruk(Vastgesteld v, Blad blad) {
        var jaar = String.valueOf(v.jaar());
        var versie = String.valueOf(v.versie());
        return afdruk(
                blad,
                v.peildag(),
                t.van("rapportage.kenmerk.vastgesteld", jaar, blad.code(), versie, v.besluit()),
                v.pad(),
                jaar + "-" + versie);
    }

    private Afdruk afdruk(Blad blad, LocalDate op, String kenmerk, String pad, String naam) {
        return new Afdruk(
                "rapportage/rapport",
                new Afdruk.Kop(
                        t.van("rapportage.soort"),
                        t.van("rapportage.titel", blad.gemeente()),
                        kenmerk,
                        op,
                        blad.demonstratie()),
                new Afdruk.Plek(
                        pad,
                        "raadsrapportage-" + blad.code() + "-" + naam,
                        Kruimel.naar(
                                t.van("rapportage.terug", blad.gemeente()),
                                "/gemeenten/" + blad.code() + "/raadsrapportage")),
                blad);
    }

    /**
     * The gemeente with this code.
     *
     * @throws NietGevonden when there is none
     */
    Gemeente gemeente(String code) {
        return GemeenteCode.lees(code)
                .map(modules.gemeenten()::get)
                .orElseThrow(() -> new NietGevonden("gemeente", code));
    }

    private LocalDate vandaag() {
        return LocalDate.now(clock);
    }
}
