// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.consultatie;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.consultatie.ConsultatieGebeurtenis.ConsultatieGeopend;
import nl.standaardwerk.consultatie.ConsultatieGebeurtenis.ConsultatieGesloten;
import nl.standaardwerk.consultatie.ConsultatieGebeurtenis.ConsultatieVerlengd;
import nl.standaardwerk.consultatie.OpenbareConsultatie.Stand;
import nl.standaardwerk.consultatie.OpenbareConsultatie.Wijziging;
import nl.standaardwerk.consultatie.OpenbareConsultatie.Wijzigingssoort;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.regeling.Stap;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.GeenRecht;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.voorbereiding.Dossier;
import nl.standaardwerk.voorbereiding.DossierId;
import nl.standaardwerk.voorbereiding.Voorbereiding;
import nl.standaardwerk.voorbereiding.Voorstel;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Front door: an openbare consultatie is opened on a dossier version, lasts longer, closes. */
@Service
public class Consultaties {

    private static final Set<Stap> VOOR_VOORDRACHT = Set.of(Stap.VOORBEREIDING, Stap.GO_NO_GO);

    private final ConsultatieRepository consultaties;
    private final Voorbereiding voorbereiding;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Consultaties(
            ConsultatieRepository consultaties,
            Voorbereiding voorbereiding,
            ApplicationEventPublisher events,
            Clock clock) {
        this.consultaties = consultaties;
        this.voorbereiding = voorbereiding;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens a consultatie on the newest version, which everybody may read from now on.
     *
     * @param gezien number of the dossier version that the person saw
     * @throws ConsultatieGeweigerd when one is not over yet, the dossier went on, or there is a
     *     newer version
     */
    @Transactional
    public String open(DossierId dossier, Opening opening, int gezien, Gebruiker door) {
        consultaties.slot(dossier);
        var voorstel = voorbereiding.get(dossier);
        var ondertekening = vereistBeheer(voorstel, door);
        vereistVoorVoordracht(voorstel);
        opening.controleer(vandaag());
        if (voorstel.dossierversie() != gezien) {
            throw ConsultatieGeweigerd.nieuwereVersie(voorstel.dossierversie());
        }
        var eerder = consultaties.find(dossier);
        vereistGeslotenAlle(eerder);
        var nieuw = nieuw(voorstel, opening, eerder.size() + 1);
        consultaties.insert(nieuw, ondertekening);
        events.publishEvent(
                new ConsultatieGeopend(
                        nieuw.id(),
                        dossier,
                        nieuw.versie().nummer(),
                        nieuw.versie().sha256(),
                        nieuw.laatsteDag(),
                        vandaag(),
                        ondertekening));
        return nieuw.kenmerk();
    }

    private void vereistGeslotenAlle(List<OpenbareConsultatie> eerder) {
        for (var consultatie : eerder) {
            if (consultatie.stand(vandaag()) != Stand.GESLOTEN) {
                throw ConsultatieGeweigerd.looptAl(consultatie.kenmerk());
            }
        }
    }

    private OpenbareConsultatie nieuw(Voorstel voorstel, Opening opening, int volgnummer) {
        return new OpenbareConsultatie(
                UUID.randomUUID(),
                voorstel.nummer() + "-" + volgnummer,
                voorbereiding.dossier(voorstel.id(), voorstel.dossierversie()).versie(),
                opening.uitnodiging(),
                opening.delen(),
                opening.opent(),
                opening.laatste().plusDays(1),
                Optional.empty(),
                0,
                voorstel.demonstratie());
    }

    /**
     * Lets a consultatie that is not over last longer.
     *
     * @param laatste the new last day, after the one that it had
     */
    @Transactional
    public void verleng(String kenmerk, LocalDate laatste, String reden, Gebruiker door) {
        var lopend = lopend(kenmerk, door);
        new OnjuisteInvoer.Verzamelaar()
                .eis(
                        laatste.isAfter(lopend.laatsteDag())
                                && !laatste.isAfter(vandaag().plusWeeks(Opening.MEESTE_WEKEN)),
                        "laatste",
                        "consultatie.fout.langer",
                        Opening.MEESTE_WEKEN)
                .eis(Reactieinvoer.past(reden), "reden", "consultatie.fout.reden")
                .klaar();
        var ondertekening =
                wijzig(lopend, laatste.plusDays(1), Wijzigingssoort.VERLENGD, reden, door);
        events.publishEvent(
                new ConsultatieVerlengd(
                        lopend.id(), lopend.versie().dossier(), laatste, vandaag(), ondertekening));
    }

    /** Closes early, from now on, with the reason. */
    @Transactional
    public void sluit(String kenmerk, String reden, Gebruiker door) {
        var lopend = lopend(kenmerk, door);
        new OnjuisteInvoer.Verzamelaar()
                .eis(Reactieinvoer.past(reden), "reden", "consultatie.fout.reden")
                .klaar();
        var ondertekening = wijzig(lopend, vandaag(), Wijzigingssoort.GESLOTEN, reden, door);
        events.publishEvent(
                new ConsultatieGesloten(
                        lopend.id(), lopend.versie().dossier(), vandaag(), ondertekening));
    }

    private OpenbareConsultatie lopend(String kenmerk, Gebruiker door) {
        var lopend = vergrendeld(kenmerk);
        vereistBeheer(voorstel(lopend), door);
        if (lopend.stand(vandaag()) == Stand.GESLOTEN) {
            throw ConsultatieGeweigerd.nietOpen(kenmerk);
        }
        return lopend;
    }

    private Ondertekening wijzig(
            OpenbareConsultatie c,
            LocalDate sluit,
            Wijzigingssoort hoe,
            String reden,
            Gebruiker wie) {
        var door = vereistBeheer(voorstel(c), wie);
        consultaties.wijzig(c.id(), sluit, new Wijziging(hoe, reden.strip()), door);
        return door;
    }

    /** The consultatie as it stands, locked until the end of the transaction. */
    OpenbareConsultatie vergrendeld(String kenmerk) {
        consultaties.slot(get(kenmerk).versie().dossier());
        return get(kenmerk);
    }

    /** The voorstel that it is about, as it stands. */
    Voorstel voorstel(OpenbareConsultatie consultatie) {
        return voorbereiding.get(consultatie.versie().dossier());
    }

    /** Refuses who does not write in the dossier, and who is of the other world. */
    Ondertekening vereistBeheer(Voorstel voorstel, Gebruiker door) {
        if (!voorbereiding.magBewerken(voorstel, door)) {
            throw GeenRecht.zonder(Rol.DOSSIERHOUDER);
        }
        if (voorstel.demonstratie() != door.demonstratie()) {
            throw ConsultatieGeweigerd.demonstratieApart();
        }
        return door.gemeenten(Rol.INDIENER).stream()
                .filter(voorstel.indieners()::contains)
                .findFirst()
                .map(door::namens)
                .orElseGet(() -> door.namens(Rol.DOSSIERHOUDER));
    }

    /** Refuses what comes after the go. */
    static void vereistVoorVoordracht(Voorstel voorstel) {
        if (!VOOR_VOORDRACHT.contains(voorstel.stap())) {
            throw ConsultatieGeweigerd.teLaat(voorstel.stap());
        }
    }

    /** Refuses a go while a consultatie is not over or a reaction waits; in its transaction. */
    @Transactional
    public void vereistAfgerond(DossierId dossier) {
        consultaties.slot(dossier);
        for (var consultatie : consultaties.find(dossier)) {
            if (!consultatie.isAfgerond(vandaag())) {
                throw ConsultatieGeweigerd.nietAfgerond(consultatie.kenmerk());
            }
        }
    }

    /** Every consultatie, newest first; one statement. */
    @Transactional(readOnly = true)
    public List<OpenbareConsultatie> alle() {
        return consultaties.findAlle();
    }

    /** The consultaties of a dossier, oldest first; one statement. */
    @Transactional(readOnly = true)
    public List<OpenbareConsultatie> van(DossierId dossier) {
        return consultaties.find(dossier);
    }

    /** Those on which everybody can react today, newest first; one statement. */
    @Transactional(readOnly = true)
    public List<OpenbareConsultatie> open() {
        return alle().stream().filter(c -> c.stand(vandaag()) == Stand.OPEN).toList();
    }

    /** The one with this kenmerk; everybody may read it. */
    @Transactional(readOnly = true)
    public OpenbareConsultatie get(String kenmerk) {
        return consultaties
                .find(kenmerk)
                .orElseThrow(() -> new NietGevonden("consultatie", kenmerk));
    }

    /** The one with this identity. */
    @Transactional(readOnly = true)
    OpenbareConsultatie get(UUID id) {
        return consultaties.find(id).orElseThrow(() -> new NietGevonden("consultatie", "" + id));
    }

    /** The version that it is about, public by it whatever the step. */
    @Transactional(readOnly = true)
    public Dossier dossier(OpenbareConsultatie consultatie) {
        return voorbereiding.dossier(consultatie.versie().dossier(), consultatie.versie().nummer());
    }

    /** Today, for pages. */
    LocalDate vandaag() {
        return LocalDate.now(clock);
    }
}
