// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.consultatie;

import nl.standaardwerk.consultatie.OpenbareConsultatie.Stand;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.toegang.Agendabron;
import nl.standaardwerk.toegang.Agendapunt;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.Taak;
import nl.standaardwerk.toegang.Taakbron;
import nl.standaardwerk.voorbereiding.DossierId;
import nl.standaardwerk.voorbereiding.Voorbereiding;
import nl.standaardwerk.voorbereiding.Voorstel;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The reactions that wait for a dossierhouder; that everybody can react, until the last day. */
@Component
class ConsultatieTaken implements Taakbron, Agendabron {

    /** Begin of the keys of what to do. */
    private static final String TAAK = "consultatie.taak.";

    private final Consultaties consultaties;
    private final Voorbereiding voorbereiding;

    ConsultatieTaken(Consultaties consultaties, Voorbereiding voorbereiding) {
        this.consultaties = consultaties;
        this.voorbereiding = voorbereiding;
    }

    @Override
    public List<Taak> taken(Gebruiker gebruiker) {
        if (!gebruiker.heeft(Rol.DOSSIERHOUDER)) {
            return List.of();
        }
        var vandaag = consultaties.vandaag();
        return consultaties.alle().stream()
                .filter(c -> c.wachtend() > 0)
                .filter(c -> c.stand(vandaag) == Stand.GESLOTEN)
                .filter(c -> c.demonstratie() == gebruiker.demonstratie())
                .map(ConsultatieTaken::taak)
                .toList();
    }

    private static Taak taak(OpenbareConsultatie c) {
        return new Taak(
                TAAK + "beantwoord",
                c.kenmerk(),
                c.beheerpad() + "/" + c.kenmerk() + "/antwoorden?open=ja",
                Optional.empty(),
                c.sluit(),
                Rol.DOSSIERHOUDER.name(),
                c.voorstel(),
                c.demonstratie());
    }

    @Override
    public List<Agendapunt> punten(LocalDate van, LocalDate tot) {
        return consultaties.alle().stream()
                .map(
                        c ->
                                new Agendapunt(
                                        "consultatie.agenda.laatste",
                                        c.kenmerk(),
                                        c.pad(),
                                        c.laatsteDag(),
                                        c.demonstratie()))
                .filter(p -> p.valtIn(van, tot))
                .toList();
    }

    /** A gemeente is asked what everybody is asked. */
    @Override
    public List<Taak> taken(GemeenteCode gemeente, LocalDate tot, Gebruiker gebruiker) {
        var vandaag = consultaties.vandaag();
        var lopend =
                consultaties.alle().stream()
                        .filter(c -> c.stand(vandaag) != Stand.GESLOTEN)
                        .filter(c -> !c.laatsteDag().isAfter(tot))
                        .toList();
        if (lopend.isEmpty()) {
            return List.of();
        }
        Map<DossierId, String> titels =
                voorbereiding.alle().stream()
                        .collect(Collectors.toMap(Voorstel::id, Voorstel::titel));
        return lopend.stream()
                .map(
                        c ->
                                reageer(
                                        c,
                                        titels.getOrDefault(c.versie().dossier(), c.kenmerk()),
                                        gemeente))
                .toList();
    }

    private static Taak reageer(OpenbareConsultatie c, String titel, GemeenteCode gemeente) {
        return new Taak(
                TAAK + "reageer",
                titel,
                c.pad(),
                Optional.of(c.laatsteDag()),
                c.opent(),
                gemeente.waarde(),
                c.voorstel(),
                c.demonstratie());
    }
}
