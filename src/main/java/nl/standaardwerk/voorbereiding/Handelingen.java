// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.voorbereiding;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.regeling.Geval;
import nl.standaardwerk.regeling.Handeling;
import nl.standaardwerk.regeling.Ladder;
import nl.standaardwerk.regeling.Regel;
import nl.standaardwerk.regeling.Regeling;
import nl.standaardwerk.regeling.Regelingen;
import nl.standaardwerk.regeling.Routegraad;
import nl.standaardwerk.regeling.Stap;
import nl.standaardwerk.regeling.Trede;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.register.Register;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.voorbereiding.VoorstelGebeurtenis.NoGoGegeven;
import nl.standaardwerk.voorbereiding.VoorstelGebeurtenis.VoorstelAangehouden;
import nl.standaardwerk.voorbereiding.VoorstelGebeurtenis.VoorstelIngediend;
import nl.standaardwerk.voorbereiding.VoorstelGebeurtenis.VoorstelIngetrokken;
import nl.standaardwerk.voorbereiding.VoorstelGebeurtenis.VoorstelOpnieuwIngebracht;
import nl.standaardwerk.voorbereiding.VoorstelGebeurtenis.VoorstelTerugverwezen;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The acts up to GO_NO_GO, all through the one gate of the regeling. Runs inside the transaction of
 * the front door.
 */
@Component
class Handelingen {

    static final int LANGSTE_REDEN = 20_000;

    private final VoorstelRepository repository;
    private final DossierReader dossiers;
    private final Register register;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Handelingen(
            VoorstelRepository repository,
            DossierReader dossiers,
            Register register,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.dossiers = dossiers;
        this.register = register;
        this.events = events;
        this.clock = clock;
    }

    /**
     * An act that is asked for.
     *
     * @param actor for whom
     * @param handeling what
     * @param reden the reasons; empty where none are asked
     * @param tot for HOUDT_AAN
     * @param gezien version of the voorstel that the person saw
     */
    record Verzoek(
            Actor actor, Handeling handeling, String reden, Optional<LocalDate> tot, int gezien) {

        static Verzoek van(Actor actor, Handeling handeling, String reden, int gezien) {
            return new Verzoek(actor, handeling, reden.strip(), Optional.empty(), gezien);
        }

        Verzoek tot(LocalDate tot) {
            return new Verzoek(actor, handeling, reden, Optional.of(tot), gezien);
        }
    }

    /**
     * Does the act: right, gate, reasons, rijpheid where asked, move, record, event.
     *
     * @param voorstel as it stands
     */
    void doe(Voorstel voorstel, Verzoek verzoek, Gebruiker door) {
        var teken = vereist(voorstel, verzoek.actor(), door);
        var op = LocalDate.now(clock);
        var regeling = regeling(voorstel);
        var regel = regel(regeling, voorstel, verzoek);
        controleer(verzoek, op);
        vereistRijp(voorstel, verzoek.handeling());
        var tekst = repository.insertReden(voorstel.id(), verzoek.reden());
        var zet =
                new VoorstelRepository.Beweging(
                        regel, regeling.versie(), op, verzoek.tot(), tekst, teken);
        if (!repository.update(voorstel, verzoek.gezien(), zet)) {
            throw new IntussenGewijzigd(voorstel.nummer(), verzoek.gezien());
        }
        repository.insertZet(voorstel, zet);
        events.publishEvent(
                feit(voorstel, zet, tekst.map(TekstRepository.Tekst::sha256).orElse("")));
    }

    /** The gate; what the regeling allows on a running traject is done at vaststelling. */
    private static Regel regel(Regeling regeling, Voorstel voorstel, Verzoek verzoek) {
        var stap = voorstel.stap();
        var regel =
                regeling.procedure(voorstel.voorgesteld())
                        .regel(stap, verzoek.actor(), verzoek.handeling(), Geval.ALTIJD);
        if (isInVaststelling(stap)) {
            throw VoorstelGeweigerd.inVaststelling(stap);
        }
        return regel;
    }

    /** Whether a traject runs: its acts are those of module vaststelling. */
    static boolean isInVaststelling(Stap stap) {
        return !stap.isVoorbereiding() && !stap.isEinde();
    }

    /** The regeling of the voorstel, or today's before DIENT_IN. */
    private Regeling regeling(Voorstel voorstel) {
        return voorstel.regeling()
                .map(Regelingen::versie)
                .orElseGet(() -> Regelingen.geldendOp(LocalDate.now(clock)));
    }

    /** The step as module vaststelling reports it. */
    void meld(DossierId id, Stap stap) {
        repository.updateStap(id, stap, LocalDate.now(clock));
    }

    private VoorstelGebeurtenis feit(
            Voorstel voorstel, VoorstelRepository.Beweging zet, String reden) {
        var id = voorstel.id();
        int versie = voorstel.dossierversie();
        var op = zet.op();
        var door = zet.door();
        return switch (zet.regel().handeling()) {
            case DIENT_IN ->
                    new VoorstelIngediend(id, versie, sha256(voorstel), zet.regeling(), op, door);
            case GEEFT_GO -> go(voorstel, zet, reden);
            case GEEFT_NO_GO -> new NoGoGegeven(id, versie, reden, op, door);
            case VERWIJST_TERUG -> new VoorstelTerugverwezen(id, versie, reden, op, door);
            case HOUDT_AAN -> new VoorstelAangehouden(id, zet.tot().orElseThrow(), reden, op, door);
            case TREKT_IN -> new VoorstelIngetrokken(id, voorstel.stap(), reden, op, door);
            case BRENGT_OPNIEUW_IN -> new VoorstelOpnieuwIngebracht(id, versie, op, door);
            default -> throw new IllegalStateException("not ours: " + zet.regel());
        };
    }

    private String sha256(Voorstel voorstel) {
        return dossiers.find(voorstel.id(), voorstel.dossierversie())
                .orElseThrow()
                .versie()
                .sha256();
    }

    private static Ondertekening vereist(Voorstel voorstel, Actor actor, Gebruiker door) {
        if (actor == Actor.INDIENER) {
            return DossierWriter.vereistIndiener(voorstel, door);
        }
        door.vereist(actor);
        DossierWriter.vereistZelfdeWereld(voorstel, door);
        return door.namens(actor);
    }

    private static void controleer(Verzoek verzoek, LocalDate op) {
        boolean redenNodig =
                switch (verzoek.handeling()) {
                    case GEEFT_GO, GEEFT_NO_GO, VERWIJST_TERUG, HOUDT_AAN -> true;
                    default -> false;
                };
        new OnjuisteInvoer.Verzamelaar()
                .eis(
                        !redenNodig || !verzoek.reden().isEmpty(),
                        "reden",
                        "voorbereiding.fout.reden-ontbreekt")
                .eis(
                        verzoek.reden().length() <= LANGSTE_REDEN,
                        "reden",
                        "voorbereiding.fout.tekst-te-lang",
                        LANGSTE_REDEN)
                .eis(
                        verzoek.tot().map(tot -> tot.isAfter(op)).orElse(true),
                        "tot",
                        "voorbereiding.fout.tot-voorbij")
                .klaar();
    }

    private void vereistRijp(Voorstel voorstel, Handeling handeling) {
        if (handeling == Handeling.DIENT_IN) {
            dossiers.vereistIndienbaar(voorstel);
        }
        if (handeling == Handeling.DIENT_IN || handeling == Handeling.GEEFT_GO) {
            var rijpheid = rijpheid(voorstel);
            if (!rijpheid.isRijp()) {
                throw VoorstelGeweigerd.nietRijp(rijpheid.ontbreekt().size());
            }
        }
    }

    /** What the newest version misses. */
    Rijpheid rijpheid(Voorstel voorstel) {
        var dossier = dossiers.find(voorstel.id(), voorstel.dossierversie()).orElseThrow();
        return rijpheid(voorstel, dossier);
    }

    Rijpheid rijpheid(Voorstel voorstel, Dossier dossier) {
        return dossiers.rijpheid(dossier, regeling(voorstel));
    }

    /** The event of a go, with the route of the highest degree that counts. */
    private GoGegeven go(Voorstel voorstel, VoorstelRepository.Beweging zet, String reden) {
        return new GoGegeven(
                voorstel.id(),
                voorstel.dossierversie(),
                sha256(voorstel),
                voorstel.voorgesteld(),
                routegraad(voorstel).graad(),
                zet.regeling(),
                reden,
                voorstel.demonstratie(),
                zet.op(),
                zet.door());
    }

    /** The route of a voorstel: the highest of what it proposes and what the standard has now. */
    Routegraad routegraad(Voorstel voorstel) {
        var op = LocalDate.now(clock);
        var trappen = voorstel.ladder().besloten().stream().map(Trede.Besloten::graad).toList();
        Optional<Verbindendheid> huidig =
                voorstel.standaard().flatMap(s -> hoogste(register.graad(s, op)));
        if (!voorstel.soort().kentLadder()) {
            return Routegraad.vanIntrekking(huidig.orElse(Verbindendheid.AANBEVOLEN));
        }
        return huidig.map(h -> Routegraad.van(voorstel.voorgesteld(), trappen, h))
                .orElseGet(() -> Routegraad.van(voorstel.voorgesteld(), trappen));
    }

    /** The degree now; with an uncertain ladder the highest that it can be. */
    private static Optional<Verbindendheid> hoogste(Ladder.Graad graad) {
        return switch (graad) {
            case Ladder.Vast(var vast) -> Optional.of(vast);
            case Ladder.Geen() -> Optional.empty();
            case Ladder.NietVastTeStellen(var mogelijk) ->
                    Optional.of(Verbindendheid.hoogste(mogelijk));
        };
    }
}
