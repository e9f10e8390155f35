// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.consultatie;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.consultatie.ConsultatieGebeurtenis.ReactieVastgelegd;
import nl.standaardwerk.consultatie.ConsultatieGebeurtenis.Reactiehandeling;
import nl.standaardwerk.consultatie.OpenbareConsultatie.Stand;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.journaal.Tekstkluis;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.GeenRecht;
import nl.standaardwerk.toegang.Rol;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Front door: everybody reacts, the writer follows his reaction, the dossier answers. */
@Service
public class Reacties {

    /** Most reactions from one address in an hour. */
    static final int MEESTE_PER_UUR = 10;

    private static final int SLEUTEL_BYTES = 32;

    private final ReactieRepository reacties;
    private final Consultaties consultaties;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    /* Lives as long as the process: an address cannot be found back from what is stored. */
    private final String zout = nieuweSleutel();

    Reacties(
            ReactieRepository reacties,
            Consultaties consultaties,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reacties = reacties;
        this.consultaties = consultaties;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps a reaction to a part of an open consultatie.
     *
     * @param adres where it came from; only a salted hash is kept
     * @return the secret by which the writer finds his reaction back; kept nowhere
     * @throws ConsultatieGeweigerd when it is not open, or too many came from this address
     */
    @Transactional
    public String reageer(
            String kenmerk,
            Consultatiedeel deel,
            Reactieinvoer invoer,
            String adres,
            Gebruiker door) {
        var open = open(kenmerk);
        if (!open.delen().contains(deel)) {
            throw new NietGevonden("onderdeel", deel.pad());
        }
        if (door.ingelogd() && door.demonstratie() != open.demonstratie()) {
            throw ConsultatieGeweigerd.demonstratieApart();
        }
        invoer.gemeente().ifPresent(g -> vereistGemeente(g, door));
        var afzender = Tekstkluis.sha256(zout + adres);
        if (reacties.tel(afzender, clock.instant().minus(Duration.ofHours(1))) >= MEESTE_PER_UUR) {
            throw ConsultatieGeweigerd.teVeel(MEESTE_PER_UUR);
        }
        var id = UUID.randomUUID();
        var sleutel = nieuweSleutel();
        var herkomst =
                new ReactieRepository.Herkomst(
                        Tekstkluis.sha256(sleutel), afzender, door.account());
        reacties.insert(id, open.id(), deel, invoer, herkomst);
        var namens = invoer.gemeente().map(door::namens).orElseGet(Gebruiker::namensSysteem);
        meld(open, id, Reactiehandeling.ONTVANGEN, namens);
        return sleutel;
    }

    private static void vereistGemeente(GemeenteCode gemeente, Gebruiker door) {
        if (door.rollen().stream().noneMatch(rol -> door.heeft(rol, gemeente))) {
            throw GeenRecht.zonder(Rol.INDIENER, gemeente);
        }
    }

    private OpenbareConsultatie open(String kenmerk) {
        var open = consultaties.vergrendeld(kenmerk);
        if (open.stand(vandaag()) != Stand.OPEN) {
            throw ConsultatieGeweigerd.nietOpen(kenmerk);
        }
        Consultaties.vereistVoorVoordracht(consultaties.voorstel(open));
        return open;
    }

    /** The reaction of who has this secret. */
    @Transactional(readOnly = true)
    public Reactie get(String sleutel) {
        return reacties.findBySleutel(Tekstkluis.sha256(sleutel))
                .orElseThrow(() -> new NietGevonden("reactie", "?"));
    }

    /** The consultatie of a reaction. */
    @Transactional(readOnly = true)
    public OpenbareConsultatie consultatie(Reactie reactie) {
        return consultaties.get(reactie.consultatie());
    }

    /** Replaces what a reaction says, while it is open; the earlier version is kept. */
    @Transactional
    public void vervang(String sleutel, Reactieinvoer.Inhoud inhoud) {
        var open = open(consultatie(get(sleutel)).kenmerk());
        var reactie = get(sleutel);
        vereistNietIngetrokken(reactie);
        if (reactie.tekst().equals(inhoud.tekst()) && reactie.standpunt() == inhoud.standpunt()) {
            return;
        }
        reacties.insertVersie(reactie.id(), reactie.versie() + 1, inhoud);
        meld(open, reactie.id(), Reactiehandeling.VERVANGEN, Gebruiker.namensSysteem());
    }

    /** Takes a reaction back, at any time; its texts and names are erased. */
    @Transactional
    public void trekIn(String sleutel) {
        var consultatie = consultaties.vergrendeld(consultatie(get(sleutel)).kenmerk());
        var reactie = get(sleutel);
        vereistNietIngetrokken(reactie);
        reacties.trekIn(reactie.id(), vandaag());
        meld(consultatie, reactie.id(), Reactiehandeling.INGETROKKEN, Gebruiker.namensSysteem());
    }

    /** Hides the text of a reaction with a reason, or shows it again; a dossierhouder only. */
    @Transactional
    public void verberg(
            String kenmerk, UUID reactie, Optional<Reactie.Grond> grond, Gebruiker door) {
        door.vereist(Rol.DOSSIERHOUDER);
        var consultatie = consultaties.vergrendeld(kenmerk);
        consultaties.vereistBeheer(consultaties.voorstel(consultatie), door);
        var gevonden = vind(consultatie, reactie);
        vereistNietIngetrokken(gevonden);
        if (!gevonden.verborgen().equals(grond)) {
            reacties.verberg(reactie, grond, door.account().orElseThrow());
            var wat = grond.isPresent() ? Reactiehandeling.VERBORGEN : Reactiehandeling.GETOOND;
            meld(consultatie, reactie, wat, door.namens(Rol.DOSSIERHOUDER));
        }
    }

    /**
     * Gives the same answer to one or more reactions; on an answered one it is a correction. After
     * the closing day, in any step: who reacted gets an answer, also when the voorstel is
     * withdrawn.
     *
     * @param gekozen reactions of this consultatie, at least one
     * @param reden why, 1 to 5000 characters
     */
    @Transactional
    public void beantwoord(
            String kenmerk,
            Set<UUID> gekozen,
            Reactie.Gevolg gevolg,
            String reden,
            Gebruiker door) {
        var consultatie = consultaties.vergrendeld(kenmerk);
        var namens = consultaties.vereistBeheer(consultaties.voorstel(consultatie), door);
        if (consultatie.stand(vandaag()) != Stand.GESLOTEN) {
            throw ConsultatieGeweigerd.nogOpen(kenmerk);
        }
        new OnjuisteInvoer.Verzamelaar()
                .eis(!gekozen.isEmpty(), "reacties", "consultatie.fout.reacties")
                .eis(Reactieinvoer.past(reden), "reden", "consultatie.fout.reden")
                .klaar();
        for (UUID id : gekozen) {
            var reactie = vind(consultatie, id);
            vereistNietIngetrokken(reactie);
            int nummer = reactie.antwoord().map(Reactie.Antwoord::volgnummer).orElse(0) + 1;
            var antwoord = new Reactie.Antwoord(gevolg, reden.strip(), vandaag(), nummer);
            reacties.beantwoord(id, antwoord, namens);
            meld(consultatie, id, Reactiehandeling.BEANTWOORD, namens);
        }
    }

    /** The reactions to a consultatie, oldest first; the pages leave out what is hidden. */
    @Transactional(readOnly = true)
    public List<Reactie> van(OpenbareConsultatie consultatie) {
        return reacties.find(consultatie.id());
    }

    private Reactie vind(OpenbareConsultatie consultatie, UUID reactie) {
        return reacties.find(consultatie.id()).stream()
                .filter(r -> r.id().equals(reactie))
                .findFirst()
                .orElseThrow(() -> new NietGevonden("reactie", reactie.toString()));
    }

    private static void vereistNietIngetrokken(Reactie reactie) {
        if (reactie.ingetrokken()) {
            throw ConsultatieGeweigerd.ingetrokken();
        }
    }

    private void meld(
            OpenbareConsultatie c, UUID reactie, Reactiehandeling wat, Ondertekening door) {
        events.publishEvent(
                new ReactieVastgelegd(c.id(), c.versie().dossier(), reactie, wat, vandaag(), door));
    }

    private String nieuweSleutel() {
        var bytes = new byte[SLEUTEL_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private LocalDate vandaag() {
        return LocalDate.now(clock);
    }
}
