// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overlap;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.overlap.LijstRepository.Aangeboden;
import nl.standaardwerk.register.Register;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.voorbereiding.Voorbereiding;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Front door of the reference lists: what holds now, and taking over a new delivery, whole or not.
 */
@Service
public class Referentielijsten {

    /** Bytes of a delivery. */
    static final int GROOTSTE = 2 * 1024 * 1024;

    private final LijstRepository repository;
    private final VindplaatsRepository vindplaatsen;
    private final Register register;
    private final Voorbereiding voorbereiding;
    private final Clock clock;

    Referentielijsten(
            LijstRepository repository,
            VindplaatsRepository vindplaatsen,
            Register register,
            Voorbereiding voorbereiding,
            Clock clock) {
        this.repository = repository;
        this.vindplaatsen = vindplaatsen;
        this.register = register;
        this.voorbereiding = voorbereiding;
        this.clock = clock;
    }

    /** Every delivery, newest first within a list. */
    @Transactional(readOnly = true)
    List<Levering> leveringen() {
        return repository.findLeveringen();
    }

    /** The rows that hold now, by name. */
    @Transactional(readOnly = true)
    List<Lijstregel> regels(Referentielijst lijst) {
        return repository.findRegels(lijst);
    }

    /** Takes over the lists that come with the application and are not there yet. */
    @Transactional
    void begin() {
        repository.lock();
        var er = repository.findLeveringen().stream().map(Levering::lijst).toList();
        for (var lijst : Referentielijst.values()) {
            if (!er.contains(lijst)) {
                neemOver(
                        lijst,
                        new Aangeboden(
                                lijst.bestand(), tekst(ReferentielijstLoader.inhoud(lijst)), 0),
                        Gebruiker.namensSysteem());
            }
        }
        maakVindbaar();
    }

    /** Register and voorstellen of before this module, or of a moment in which it did not run. */
    private void maakVindbaar() {
        var op = LocalDate.now(clock);
        var standaarden = register.alle();
        if (vindplaatsen.tel(Kandidaat.Soort.REGISTER) != standaarden.size()) {
            vindplaatsen.bewaar(
                    Kandidaat.Soort.REGISTER,
                    standaarden.stream().map(s -> Vindbaar.van(s, op)).toList());
        }
        var voorstellen = voorbereiding.alle();
        if (vindplaatsen.tel(Kandidaat.Soort.VOORSTEL) != voorstellen.size()) {
            vindplaatsen.bewaar(
                    Kandidaat.Soort.VOORSTEL, voorstellen.stream().map(Vindbaar::van).toList());
        }
    }

    /**
     * Checks a file without taking it over, and keeps it for the next step.
     *
     * @throws OnjuisteInvoer with every fault by line and column
     */
    @Transactional
    Verschil controleer(Referentielijst lijst, String bestandsnaam, byte[] inhoud, Gebruiker door) {
        door.vereist(Rol.BEHEERDER);
        new OnjuisteInvoer.Verzamelaar()
                .eis(inhoud.length <= GROOTSTE, "bestand", "overlap.fout.groot")
                .klaar();
        var nieuw = LijstReader.lees(lijst, inhoud);
        repository.bewaar(
                lijst,
                new Aangeboden(bestandsnaam, tekst(inhoud), laatste(lijst)),
                LocalDate.now(clock));
        return Verschil.tussen(repository.findRegels(lijst), nieuw);
    }

    private static String tekst(byte[] inhoud) {
        return new String(inhoud, StandardCharsets.UTF_8);
    }

    /** What the checked file would change; empty when there is none. */
    @Transactional(readOnly = true)
    Optional<Voorvertoning> voorvertoning(Referentielijst lijst) {
        return repository
                .findAangeboden(lijst)
                .map(
                        a ->
                                new Voorvertoning(
                                        a.bestandsnaam(),
                                        a.sha256(),
                                        Verschil.tussen(
                                                repository.findRegels(lijst),
                                                LijstReader.lees(lijst, a.bytes()))));
    }

    /**
     * A checked file.
     *
     * @param sha256 of the file: taking over names the one that the person saw
     */
    record Voorvertoning(String bestandsnaam, String sha256, Verschil verschil) {}

    /**
     * Takes over the checked file, whole.
     *
     * @param gezien hash of the file that the person saw
     * @throws LeveringVerouderd when it is another file, or the list changed in between
     */
    @Transactional
    void neemOver(Referentielijst lijst, String gezien, Gebruiker door) {
        door.vereist(Rol.BEHEERDER);
        repository.lock();
        var aangeboden =
                repository
                        .findAangeboden(lijst)
                        .filter(a -> a.sha256().equals(gezien))
                        .filter(a -> a.na() == laatste(lijst))
                        .orElseThrow(() -> new LeveringVerouderd(lijst));
        neemOver(lijst, aangeboden, door.namens(Rol.BEHEERDER));
        repository.verwijderAangeboden(lijst);
    }

    private void neemOver(Referentielijst lijst, Aangeboden aangeboden, Ondertekening door) {
        var nieuw = LijstReader.lees(lijst, aangeboden.bytes());
        var verschil = Verschil.tussen(repository.findRegels(lijst), nieuw);
        var id = UUID.randomUUID();
        repository.insert(
                new Levering(
                        id,
                        lijst,
                        aangeboden.na() + 1,
                        LocalDate.now(clock),
                        aangeboden.bestandsnaam(),
                        aangeboden.sha256(),
                        nieuw.size(),
                        verschil.toegevoegd().size(),
                        verschil.gewijzigd().size(),
                        verschil.vervallen().size(),
                        door));
        repository.insert(id, nieuw);
        lijst.soort()
                .ifPresent(
                        soort -> {
                            vindplaatsen.verwijder(soort);
                            vindplaatsen.bewaar(soort, nieuw.stream().map(Vindbaar::van).toList());
                        });
    }

    /** Forgets the checked file. */
    @Transactional
    void gooiWeg(Referentielijst lijst, Gebruiker door) {
        door.vereist(Rol.BEHEERDER);
        repository.verwijderAangeboden(lijst);
    }

    private int laatste(Referentielijst lijst) {
        return repository.findLeveringen().stream()
                .filter(l -> l.lijst() == lijst)
                .mapToInt(Levering::volgnummer)
                .max()
                .orElse(0);
    }
}
