// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.voorbereiding;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.gemeenten.Gemeenten;
import nl.standaardwerk.regeling.Stap;
import nl.standaardwerk.register.Register;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.GeenRecht;
import nl.standaardwerk.toegang.Rol;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.UUID;

/** Bringing in and joining. Runs inside the transaction of the front door. */
@Component
class VoorstelWriter {

    private final DossierWriter dossiers;
    private final VoorstelRepository repository;
    private final Gemeenten gemeenten;
    private final Register register;

    VoorstelWriter(
            DossierWriter dossiers,
            VoorstelRepository repository,
            Gemeenten gemeenten,
            Register register) {
        this.dossiers = dossiers;
        this.repository = repository;
        this.gemeenten = gemeenten;
        this.register = register;
    }

    DossierId brengIn(NieuwVoorstel nieuw, Gebruiker door) {
        var eigen = eigenGemeente(nieuw, door);
        var op = dossiers.vandaag();
        controleer(nieuw, op, door);
        var teken = door.namens(eigen);
        var id = nieuw.id();
        repository.lock(id);
        if (repository.isIngebracht(id, teken.account())) {
            return id;
        }
        int volgnummer = repository.nextVolgnummer(op.getYear());
        if (!repository.insert(id, volgnummer, op, door.demonstratie())) {
            throw GeenRecht.zonder(Rol.INDIENER, eigen);
        }
        nieuw.indieners()
                .forEach(g -> repository.insertDeelnemer(id, g, "INDIENER", op, teken.account()));
        var nummer = VoorstelRepository.nummer(op.getYear(), volgnummer);
        dossiers.publiceer(
                new VoorstelGebeurtenis.VoorstelIngebracht(
                        id, nummer, nieuw.gegevens().soort(), nieuw.indieners(), op, teken));
        dossiers.begin(id, nieuw.gegevens(), teken);
        return id;
    }

    private static GemeenteCode eigenGemeente(NieuwVoorstel nieuw, Gebruiker door) {
        return nieuw.indieners().stream()
                .filter(g -> door.heeft(Rol.INDIENER, g))
                .findFirst()
                .orElseThrow(() -> GeenRecht.zonder(Rol.INDIENER, nieuw.indieners().getFirst()));
    }

    private void controleer(NieuwVoorstel nieuw, LocalDate op, Gebruiker door) {
        new OnjuisteInvoer.Verzamelaar()
                .eis(
                        nieuw.indieners().stream().allMatch(g -> gemeenten.op(g, op).isPresent()),
                        "indieners",
                        "voorbereiding.fout.gemeente-onbekend")
                .klaar();
        nieuw.gegevens()
                .standaard()
                .ifPresent(s -> register.vereistZelfdeWereld(s, door.demonstratie()));
    }

    void dienMedeIn(Voorstel voorstel, GemeenteCode gemeente, Gebruiker door) {
        door.vereist(Rol.INDIENER, gemeente);
        DossierWriter.vereistZelfdeWereld(voorstel, door);
        if (voorstel.stap() != Stap.VOORBEREIDING && voorstel.stap() != Stap.GO_NO_GO) {
            throw VoorstelGeweigerd.medeIndienenVoorbij(voorstel.stap());
        }
        var op = dossiers.vandaag();
        UUID account = door.namens(gemeente).account();
        if (repository.insertDeelnemer(voorstel.id(), gemeente, "MEDE_INDIENER", op, account)) {
            dossiers.publiceer(
                    new VoorstelGebeurtenis.MedeIndienerToegevoegd(
                            voorstel.id(), gemeente, op, door.namens(gemeente)));
        }
    }

    /** The general part of the dossier, after a look at the register. */
    DossierWriter.Deel deel(Voorstelgegevens gegevens, Gebruiker door) {
        gegevens.standaard().ifPresent(s -> register.vereistZelfdeWereld(s, door.demonstratie()));
        return dossiers.deel(gegevens);
    }
}
