// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.voorbereiding;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.bestanden.BestandId;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.regeling.Motiveringsaspect;
import nl.standaardwerk.regeling.Regelingen;
import nl.standaardwerk.regeling.Stap;
import nl.standaardwerk.regeling.Toetsvraag;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.GeenRecht;
import nl.standaardwerk.toegang.Rol;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The one way to a new dossier version: rights, step and version are checked, the part is written,
 * the whole is hashed, the event is published. Runs inside the transaction of the front door.
 */
@Component
class DossierWriter {

    static final int LANGSTE_TEKST = 20_000;
    static final String TE_LANG = "voorbereiding.fout.tekst-te-lang";
    private static final Pattern LINK = Pattern.compile("https?://[^\\s\\p{Cntrl}\"<>]{3,1990}");

    private final VoorstelRepository repository;
    private final DossierReader lezer;
    private final DossierRepository dossiers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DossierWriter(
            VoorstelRepository repository,
            DossierReader lezer,
            DossierRepository dossiers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.lezer = lezer;
        this.dossiers = dossiers;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A part of a dossier, to be written for one version.
     *
     * @param soort kind of part
     * @param naam which one, when there are several of the kind
     * @param schrijver inserts its rows
     */
    record Deel(Dossier.Onderdeel soort, String naam, Schrijver schrijver) {

        static Deel van(Dossier.Onderdeel soort, String naam, Schrijver schrijver) {
            return new Deel(soort, naam, schrijver);
        }
    }

    /** Inserts the rows of a part. */
    interface Schrijver {
        void schrijf(Voorstel voorstel, int dossierversie, Ondertekening door);
    }

    /**
     * Saves one part as a new version.
     *
     * @param gezien version of the voorstel that the person saw
     */
    void bewaar(Voorstel voorstel, int gezien, Deel deel, Gebruiker door) {
        var ondertekening = vereistBewerken(voorstel, door);
        if (voorstel.stap() != Stap.VOORBEREIDING) {
            throw VoorstelGeweigerd.gesloten(voorstel.stap());
        }
        if (!repository.nextDossierversie(voorstel.id(), gezien)) {
            throw new IntussenGewijzigd(voorstel.nummer(), gezien);
        }
        int nieuw = voorstel.dossierversie() + 1;
        deel.schrijver().schrijf(voorstel, nieuw, ondertekening);
        legVast(voorstel.id(), nieuw, deel.soort(), deel.naam(), ondertekening);
    }

    /** The answer to a toetsvraag. */
    Deel deel(Toetsvraag vraag, Toetsantwoord.Invoer antwoord) {
        controleer(antwoord);
        return Deel.van(
                Dossier.Onderdeel.TOETSVRAAG,
                vraag.name(),
                (voorstel, versie, door) -> {
                    antwoord.bewijsbestand().ifPresent(b -> vereistEigen(voorstel, b));
                    dossiers.insert(voorstel.id(), versie, vraag, antwoord);
                });
    }

    private static void controleer(Toetsantwoord.Invoer antwoord) {
        new OnjuisteInvoer.Verzamelaar()
                .eis(past(antwoord.toelichting()), "toelichting", TE_LANG, LANGSTE_TEKST)
                .eis(past(antwoord.bewijs()), "bewijs", TE_LANG, LANGSTE_TEKST)
                .eis(
                        antwoord.bewijslink().isEmpty()
                                || LINK.matcher(antwoord.bewijslink()).matches(),
                        "bewijslink",
                        "voorbereiding.fout.link")
                .klaar();
    }

    /** Evidence is a document of this dossier, never of another. */
    private void vereistEigen(Voorstel voorstel, BestandId bestand) {
        boolean eigen =
                lezer.findDocument(bestand)
                        .map(b -> b.dossier().equals(voorstel.id()))
                        .orElse(false);
        new OnjuisteInvoer.Verzamelaar()
                .eis(eigen, "bewijsbestand", "voorbereiding.fout.bestand-onbekend")
                .klaar();
    }

    /** A part that another module keeps; refused when no module offers it. */
    Deel deel(String naam, Dossierbron.Schrijver schrijver) {
        if (lezer.delen().stream().noneMatch(d -> d.naam().equals(naam))) {
            throw new IllegalArgumentException("no Dossierbron offers " + naam);
        }
        return Deel.van(
                Dossier.Onderdeel.ONDERBOUWING,
                naam,
                (voorstel, versie, door) -> schrijver.schrijf(voorstel.id(), versie, door));
    }

    /** The text of a motiveringsaspect. */
    Deel deel(Motiveringsaspect aspect, String tekst) {
        new OnjuisteInvoer.Verzamelaar().eis(past(tekst), "tekst", TE_LANG, LANGSTE_TEKST).klaar();
        return Deel.van(
                Dossier.Onderdeel.MOTIVERING,
                aspect.name(),
                (voorstel, versie, door) -> dossiers.insert(voorstel.id(), versie, aspect, tekst));
    }

    private static boolean past(String tekst) {
        return tekst.length() <= LANGSTE_TEKST && tekst.indexOf('\0') < 0;
    }

    /** The first version of a new dossier. */
    void begin(DossierId id, Voorstelgegevens gegevens, Ondertekening door) {
        dossiers.insert(id, 1, gegevens);
        legVast(id, 1, Dossier.Onderdeel.GEGEVENS, "", door);
    }

    /** The general part of the dossier. */
    Deel deel(Voorstelgegevens gegevens) {
        return Deel.van(
                Dossier.Onderdeel.GEGEVENS,
                "",
                (voorstel, versie, door) -> dossiers.insert(voorstel.id(), versie, gegevens));
    }

    /** The legal day of now. */
    LocalDate vandaag() {
        return LocalDate.now(clock);
    }

    /** Publishes what was done, inside the transaction. */
    void publiceer(VoorstelGebeurtenis gebeurtenis) {
        events.publishEvent(gebeurtenis);
    }

    /** Hashes and records a version whose parts are written. */
    void legVast(
            DossierId id, int nummer, Dossier.Onderdeel soort, String naam, Ondertekening door) {
        var versie = new Dossierversie(id, nummer, lezer.sha256(id, nummer));
        var op = LocalDate.now(clock);
        dossiers.insert(new DossierRepository.Regel(versie, soort, naam, op, door));
        var dossier = lezer.find(id, nummer).orElseThrow();
        var rijpheid = lezer.rijpheid(dossier, Regelingen.geldendOp(op));
        repository.updateOntbreekt(id, rijpheid.ontbreekt().size());
        events.publishEvent(
                new VoorstelGebeurtenis.DossierGewijzigd(
                        id, nummer, versie.sha256(), soort, naam, op, door));
    }

    /** The gemeenten of this voorstel for which this person is indiener. */
    static Set<GemeenteCode> eigenGemeenten(Voorstel voorstel, Gebruiker door) {
        var eigen = new TreeSet<>(door.gemeenten(Rol.INDIENER));
        eigen.retainAll(voorstel.indieners());
        return eigen;
    }

    static boolean mag(Voorstel voorstel, Gebruiker door) {
        return door.heeft(Rol.DOSSIERHOUDER) || !eigenGemeenten(voorstel, door).isEmpty();
    }

    /** Who writes in a dossier: the indieners and the dossierhouder. */
    static Ondertekening vereistBewerken(Voorstel voorstel, Gebruiker door) {
        if (door.heeft(Rol.DOSSIERHOUDER)) {
            vereistZelfdeWereld(voorstel, door);
            return door.namens(Rol.DOSSIERHOUDER);
        }
        return vereistIndiener(voorstel, door);
    }

    /** Who acts as INDIENER: somebody of one of the gemeenten that brought it in. */
    static Ondertekening vereistIndiener(Voorstel voorstel, Gebruiker door) {
        var gemeente =
                eigenGemeenten(voorstel, door).stream()
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        GeenRecht.zonder(
                                                Rol.INDIENER, voorstel.indieners().getFirst()));
        vereistZelfdeWereld(voorstel, door);
        return door.namens(gemeente);
    }

    /** What is invented and what is real never mix in one record. */
    static void vereistZelfdeWereld(Voorstel voorstel, Gebruiker door) {
        if (voorstel.demonstratie() != door.demonstratie()) {
            throw VoorstelGeweigerd.demonstratieApart();
        }
    }
}
