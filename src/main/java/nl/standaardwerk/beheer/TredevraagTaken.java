// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.beheer;

import nl.standaardwerk.register.Register;
import nl.standaardwerk.register.Standaard;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.Taak;
import nl.standaardwerk.toegang.Taakbron;
import nl.standaardwerk.web.Tekst;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the directie is asked when the date of a plan has come, and the way to the plans. */
@Component
class TredevraagTaken implements Taakbron, Register.Bron {

    private final Tredevragen tredevragen;
    private final Register register;
    private final Tekst t;

    TredevraagTaken(Tredevragen tredevragen, Register register, Tekst t) {
        this.tredevragen = tredevragen;
        this.register = register;
        this.t = t;
    }

    @Override
    public List<Taak> taken(Gebruiker gebruiker) {
        return gebruiker.heeft(Rol.DIRECTIE)
                ? tredevragen.vragen(gebruiker).stream().map(v -> taak(v, gebruiker)).toList()
                : List.of();
    }

    private Taak taak(Tredevraag tredevraag, Gebruiker gebruiker) {
        var standaard = register.get(tredevraag.standaard());
        return new Taak(
                "beheer.taak.TREDE",
                standaard.gegevens(tredevragen.vandaag()).titel(),
                pad(standaard) + "/" + tredevraag.plek().pad(),
                Optional.empty(),
                tredevraag.vraag(gebruiker.demonstratie()).orElseThrow(),
                Rol.DIRECTIE.name(),
                "",
                gebruiker.demonstratie());
    }

    @Override
    public List<Verwijzing> verwijzingen(Standaard standaard) {
        return Tredevraag.van(standaard, tredevragen.vandaag(), Map.of()).isEmpty()
                ? List.of()
                : List.of(new Verwijzing(t.van("beheer.tredevraag.link"), pad(standaard)));
    }

    /** Where the plans of a standard stand. */
    static String pad(Standaard standaard) {
        return "/standaarden/" + standaard.sleutel() + "/voorgenomen-treden";
    }
}
