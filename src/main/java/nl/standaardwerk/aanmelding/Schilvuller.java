// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.aanmelding;

import jakarta.servlet.http.HttpServletRequest;

import nl.standaardwerk.toegang.Bereik;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Taken;
import nl.standaardwerk.toegang.Toekenning;
import nl.standaardwerk.web.SchilBron;
import nl.standaardwerk.web.Tekst;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Tells the frame of every page who is logged in, and in demo mode the day and where to change. */
@Component
class Schilvuller implements SchilBron {

    private final HuidigeGebruiker huidigeGebruiker;
    private final Taken taken;
    private final Tekst tekst;
    private final Clock clock;
    private final boolean demo;

    Schilvuller(
            HuidigeGebruiker huidigeGebruiker,
            Taken taken,
            Tekst tekst,
            Clock clock,
            Environment environment) {
        this.huidigeGebruiker = huidigeGebruiker;
        this.taken = taken;
        this.tekst = tekst;
        this.clock = clock;
        this.demo = environment.acceptsProfiles(Profiles.of(Demopersonas.PROFIEL));
    }

    @Override
    public Optional<Aangemeld> aangemeld(HttpServletRequest request) {
        var gebruiker = huidigeGebruiker.van(request);
        return gebruiker.ingelogd()
                ? Optional.of(
                        new Aangemeld(
                                gebruiker.naam(),
                                rol(gebruiker),
                                taken.aantal(gebruiker),
                                isVanGemeente(gebruiker)))
                : Optional.empty();
    }

    @Override
    public Optional<Demobalk> demobalk(HttpServletRequest request) {
        return demo
                ? Optional.of(new Demobalk(LocalDate.now(clock), "/demo/persona", "/demo/dag"))
                : Optional.empty();
    }

    private static boolean isVanGemeente(Gebruiker gebruiker) {
        return gebruiker.rechten().stream()
                .anyMatch(recht -> recht.bereik() instanceof Bereik.VanGemeente);
    }

    private String rol(Gebruiker gebruiker) {
        if (gebruiker.isHalverwege()) {
            return tekst.van("aanmelding.halverwege");
        }
        return gebruiker.rechten().stream()
                .findFirst()
                .map(this::rol)
                .orElseGet(() -> tekst.van("aanmelding.geenRol"));
    }

    private String rol(Toekenning recht) {
        return recht.bereik() instanceof Bereik.Vng
                ? tekst.label(recht.rol())
                : tekst.van("aanmelding.rolVoor", recht.rol(), recht.naam());
    }
}
