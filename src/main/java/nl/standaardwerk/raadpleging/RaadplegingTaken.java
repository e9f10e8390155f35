// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.raadpleging;

import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.Taak;
import nl.standaardwerk.toegang.Taakbron;
import nl.standaardwerk.voorbereiding.DossierId;
import nl.standaardwerk.voorbereiding.Voorbereiding;
import nl.standaardwerk.voorbereiding.Voorstel;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The outcomes that wait for the stembureau: to be entered, or confirmed by a second person. */
@Component
class RaadplegingTaken implements Taakbron {

    private final Raadplegingen raadplegingen;
    private final Voorbereiding voorbereiding;
    private final UitslagCheck check;

    /**
     * Counted elsewhere on the platform, as far as was asked: what is planned there stays there.
     */
    private final Set<RaadplegingId> geteld = ConcurrentHashMap.newKeySet();

    RaadplegingTaken(Raadplegingen raadplegingen, Voorbereiding voorbereiding, UitslagCheck check) {
        this.raadplegingen = raadplegingen;
        this.voorbereiding = voorbereiding;
        this.check = check;
    }

    @Override
    public int aantal(Gebruiker gebruiker) {
        return (int) open(gebruiker).stream().filter(r -> !isEigen(r, gebruiker)).count();
    }

    @Override
    public List<Taak> taken(Gebruiker gebruiker) {
        var open = open(gebruiker);
        if (open.isEmpty()) {
            return List.of();
        }
        Map<DossierId, Voorstel> voorstellen =
                voorbereiding.alle().stream()
                        .collect(Collectors.toMap(Voorstel::id, Function.identity()));
        return open.stream().flatMap(r -> taak(r, voorstellen, gebruiker).stream()).toList();
    }

    private List<Raadpleging> open(Gebruiker gebruiker) {
        if (!gebruiker.heeft(Rol.STEMBUREAU)) {
            return List.of();
        }
        var open =
                raadplegingen.alle().stream()
                        .filter(r -> r.geldend().isEmpty())
                        .filter(r -> r.vraag().demonstratie() == gebruiker.demonstratie())
                        .toList();
        boolean onzeker =
                open.stream()
                        .filter(r -> r.vraag().inhoud().vorm() == Vorm.ELEKTRONISCH)
                        .anyMatch(r -> !geteld.contains(r.id()));
        if (onzeker) {
            geteld.addAll(check.hier());
        }
        return open.stream().filter(r -> !geteld.contains(r.id())).toList();
    }

    /** Whether it waits for a second person, and this one was the first. */
    private static boolean isEigen(Raadpleging r, Gebruiker gebruiker) {
        return r.wachtOpBevestiging()
                .map(i -> gebruiker.account().equals(Optional.of(i.eerste())))
                .orElse(false);
    }

    private Optional<Taak> taak(
            Raadpleging r, Map<DossierId, Voorstel> voorstellen, Gebruiker gebruiker) {
        var wacht = r.wachtOpBevestiging();
        var voorstel = voorstellen.get(r.vraag().dossierversie().dossier());
        if (isEigen(r, gebruiker) || voorstel == null) {
            return Optional.empty();
        }
        var pad = voorstel.pad() + "/uitslag";
        var plan = wacht.isPresent() ? Optional.<String>empty() : check.planpad(r);
        var doen = plan.isPresent() ? "raadpleging.taak.plan" : "raadpleging.taak.legVast";
        return Optional.of(
                new Taak(
                        wacht.isPresent() ? "raadpleging.taak.bevestig" : doen,
                        voorstel.titel(),
                        wacht.isPresent() ? pad + "/bevestigen" : plan.orElse(pad),
                        Optional.empty(),
                        wacht.map(Raadpleging.Invoer::op).orElse(r.uitgeschreven()),
                        "stembureau",
                        voorstel.nummer(),
                        r.vraag().demonstratie()));
    }
}
