// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vergadering;

import nl.standaardwerk.toegang.Agendabron;
import nl.standaardwerk.toegang.Agendapunt;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Taak;
import nl.standaardwerk.toegang.Taakbron;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** What the secretary of a body has still to do for a meeting; and the meetings on the calendar. */
@Component
class VergaderingTaken implements Taakbron, Agendabron {

    private final VergaderingRepository vergaderingen;
    private final Vergaderingen klok;
    private final Bevoegdheid bevoegdheid;

    VergaderingTaken(
            VergaderingRepository vergaderingen, Vergaderingen klok, Bevoegdheid bevoegdheid) {
        this.vergaderingen = vergaderingen;
        this.klok = klok;
        this.bevoegdheid = bevoegdheid;
    }

    @Override
    public List<Taak> taken(Gebruiker gebruiker) {
        if (!gebruiker.ingelogd()) {
            return List.of();
        }
        var organen = bevoegdheid.organen(gebruiker, klok.vandaag());
        if (organen.isEmpty()) {
            return List.of();
        }
        var nu = klok.nu();
        return vergaderingen.teDoen(organen, gebruiker.demonstratie(), nu).stream()
                .map(v -> taak(v, nu))
                .toList();
    }

    private Taak taak(Vergadering vergadering, LocalDateTime nu) {
        var planning = vergadering.planning();
        boolean gehouden = !nu.isBefore(planning.eind());
        return new Taak(
                gehouden ? "vergadering.taak.verslag" : "vergadering.taak.agenda",
                bevoegdheid.orgaan(vergadering.orgaan()).naam(),
                vergadering.pad() + (gehouden ? "/verslag" : "/agenda"),
                gehouden ? Optional.empty() : Optional.of(planning.dag()),
                gehouden ? planning.laatste() : planning.stukkenTot(),
                vergadering.orgaan().waarde(),
                "",
                vergadering.demonstratie());
    }

    @Override
    public List<Agendapunt> punten(LocalDate van, LocalDate tot) {
        return vergaderingen.tussen(van, tot).stream()
                .filter(v -> !v.planning().afgelast())
                .map(this::punt)
                .toList();
    }

    private Agendapunt punt(Vergadering vergadering) {
        return new Agendapunt(
                "vergadering.agenda." + vergadering.soort(),
                bevoegdheid.orgaan(vergadering.orgaan()).naam(),
                vergadering.pad(),
                vergadering.planning().dag(),
                vergadering.demonstratie());
    }
}
