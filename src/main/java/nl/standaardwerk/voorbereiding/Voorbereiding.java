// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.voorbereiding;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.regeling.Handeling;
import nl.standaardwerk.regeling.Motiveringsaspect;
import nl.standaardwerk.regeling.Routegraad;
import nl.standaardwerk.regeling.Stap;
import nl.standaardwerk.regeling.Toetsvraag;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Rol;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Front door of the preparation: bringing in, writing the dossier, the acts up to the go or no-go,
 * and reading. Every command names the version of the voorstel that the person saw ({@link
 * Voorstel#versie}); when somebody else was first it refuses with {@link IntussenGewijzigd}. What
 * the regeling does not allow is refused by {@code HandelingNietToegestaan}, a person without the
 * right by {@code GeenRecht}, wrong fields by {@code OnjuisteInvoer}.
 */
@Service
@Transactional
public class Voorbereiding {

    private final VoorstelWriter voorstelWriter;
    private final DossierWriter dossierWriter;
    private final Handelingen handelingen;
    private final VoorstelReader voorstellen;
    private final DossierReader dossiers;

    Voorbereiding(
            VoorstelWriter voorstelWriter,
            DossierWriter dossierWriter,
            Handelingen handelingen,
            VoorstelReader voorstellen,
            DossierReader dossiers) {
        this.voorstelWriter = voorstelWriter;
        this.dossierWriter = dossierWriter;
        this.handelingen = handelingen;
        this.voorstellen = voorstellen;
        this.dossiers = dossiers;
    }

    /** Brings a voorstel in, for one of its indieners; gives it its number; twice is once. */
    public DossierId brengIn(NieuwVoorstel nieuw, Gebruiker door) {
        return voorstelWriter.brengIn(nieuw, door);
    }

    /** Another gemeente joins, up to the go; twice is once. */
    public void dienMedeIn(DossierId id, GemeenteCode gemeente, Gebruiker door) {
        voorstelWriter.dienMedeIn(get(id), gemeente, door);
    }

    /** Saves what the voorstel says about itself. */
    public void wijzig(DossierId id, Voorstelgegevens gegevens, int gezien, Gebruiker door) {
        dossierWriter.bewaar(get(id), gezien, voorstelWriter.deel(gegevens, door), door);
    }

    /** Saves the answer to a toetsvraag. */
    public void beantwoord(
            DossierId id,
            Toetsvraag vraag,
            Toetsantwoord.Invoer antwoord,
            int gezien,
            Gebruiker door) {
        dossierWriter.bewaar(get(id), gezien, dossierWriter.deel(vraag, antwoord), door);
    }

    /** Saves the text of a motiveringsaspect; an empty text takes it away. */
    public void motiveer(
            DossierId id, Motiveringsaspect aspect, String tekst, int gezien, Gebruiker door) {
        dossierWriter.bewaar(get(id), gezien, dossierWriter.deel(aspect, tekst.strip()), door);
    }

    /**
     * Saves a part that another module keeps ({@link Dossierbron}), as a new version.
     *
     * @param naam which part
     * @param schrijver inserts its rows for the new version, in this transaction
     */
    public void bewaar(
            DossierId id,
            String naam,
            Dossierbron.Schrijver schrijver,
            int gezien,
            Gebruiker door) {
        dossierWriter.bewaar(get(id), gezien, dossierWriter.deel(naam, schrijver), door);
    }

    /** The parts that other modules keep, in the order of the form; no statement. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Dossierbron.Deel> delen() {
        return dossiers.delen();
    }

    /** DIENT_IN: fixes the regeling and makes the dossier public; refused while it is not rijp. */
    public void dienIn(DossierId id, int gezien, Gebruiker door) {
        handelingen.doe(
                get(id),
                Handelingen.Verzoek.van(Actor.INDIENER, Handeling.DIENT_IN, "", gezien),
                door);
    }

    /** GEEFT_GO, with reasons; refused while the dossier is not rijp. Vaststelling takes over. */
    public void geefGo(DossierId id, String reden, int gezien, Gebruiker door) {
        handelingen.doe(
                get(id),
                Handelingen.Verzoek.van(Actor.DIRECTIE, Handeling.GEEFT_GO, reden, gezien),
                door);
    }

    /** GEEFT_NO_GO, with reasons. */
    public void geefNoGo(DossierId id, String reden, int gezien, Gebruiker door) {
        handelingen.doe(
                get(id),
                Handelingen.Verzoek.van(Actor.DIRECTIE, Handeling.GEEFT_NO_GO, reden, gezien),
                door);
    }

    /** VERWIJST_TERUG from GO_NO_GO, with reasons. */
    public void verwijsTerug(DossierId id, String reden, int gezien, Gebruiker door) {
        handelingen.doe(
                get(id),
                Handelingen.Verzoek.van(Actor.DIRECTIE, Handeling.VERWIJST_TERUG, reden, gezien),
                door);
    }

    /** HOUDT_AAN in GO_NO_GO until a day after today, with reasons. */
    public void houdAan(DossierId id, LocalDate tot, String reden, int gezien, Gebruiker door) {
        handelingen.doe(
                get(id),
                Handelingen.Verzoek.van(Actor.DIRECTIE, Handeling.HOUDT_AAN, reden, gezien)
                        .tot(tot),
                door);
    }

    /**
     * TREKT_IN by an indiener up to GO_NO_GO; a running traject is taken back at vaststelling.
     *
     * @param reden may be empty
     */
    public void trekIn(DossierId id, String reden, int gezien, Gebruiker door) {
        handelingen.doe(
                get(id),
                Handelingen.Verzoek.van(Actor.INDIENER, Handeling.TREKT_IN, reden, gezien),
                door);
    }

    /** BRENGT_OPNIEUW_IN after a no-go: preparation begins again, on the same dossier. */
    public void brengOpnieuwIn(DossierId id, int gezien, Gebruiker door) {
        handelingen.doe(
                get(id),
                Handelingen.Verzoek.van(Actor.INDIENER, Handeling.BRENGT_OPNIEUW_IN, "", gezien),
                door);
    }

    /** For vaststelling only: a traject ended as terugverwezen, the dossier is written again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void neemTerug(DossierId id) {
        handelingen.meld(id, Stap.VOORBEREIDING);
    }

    /** For vaststelling only: where the voorstel is from VOORDRACHT on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void meldStap(DossierId id, Stap stap) {
        handelingen.meld(id, stap);
    }

    /** For modules: the voorstel as it stands, drafts included; no rights are checked. */
    @Transactional(readOnly = true)
    public Voorstel get(DossierId id) {
        return voorstellen
                .find(id, VoorstelReader.Zicht.BINNEN)
                .orElseThrow(() -> new NietGevonden("voorstel", id.toString()));
    }

    /** For modules: by number, drafts included; no rights are checked. */
    @Transactional(readOnly = true)
    public Optional<Voorstel> vind(String nummer) {
        return voorstellen.find(nummer, VoorstelReader.Zicht.BINNEN);
    }

    /**
     * By number, as this person may see it: everybody the version that was submitted, those inside
     * the newest. Of what was never submitted others see number, title and step only.
     */
    @Transactional(readOnly = true)
    public Optional<Voorstel> vind(String nummer, Gebruiker door) {
        return voorstellen.find(nummer, zicht(door));
    }

    /** One page of a list, each row as this person may see it; one statement. */
    @Transactional(readOnly = true)
    public Voorstelfilter.Lijst zoek(Voorstelfilter filter, Gebruiker door) {
        return voorstellen.find(filter, zicht(door));
    }

    /** For modules: all voorstellen, newest number first; one statement per request. */
    @Transactional(readOnly = true)
    public List<Voorstel> alle() {
        return voorstellen.alle();
    }

    /** The newest version of a dossier; for modules. */
    @Transactional(readOnly = true)
    public Dossier dossier(DossierId id) {
        return dossier(id, get(id).dossierversie());
    }

    /** A version of a dossier; for modules. One statement. */
    @Transactional(readOnly = true)
    public Dossier dossier(DossierId id, int versie) {
        return dossiers.find(id, versie)
                .orElseThrow(() -> new NietGevonden("dossierversie", id + "/" + versie));
    }

    /**
     * A version that this person may read: up to the submitted one for everybody, all for those
     * inside. {@link NietGevonden} for others, as if it did not exist.
     */
    @Transactional(readOnly = true)
    public Dossier dossier(Voorstel voorstel, int versie, Gebruiker door) {
        if (versie > leesbareVersie(voorstel, door)) {
            throw new NietGevonden("dossierversie", voorstel.nummer() + "/" + versie);
        }
        return dossier(voorstel.id(), versie);
    }

    /** As the other, for some versions, oldest first; one statement. */
    @Transactional(readOnly = true)
    public List<Dossier> dossiers(Voorstel voorstel, List<Integer> versies, Gebruiker door) {
        int leesbaar = leesbareVersie(voorstel, door);
        return dossiers.find(
                voorstel.id(), versies.stream().filter(versie -> versie <= leesbaar).toList());
    }

    /** Number of the newest version that this person may read; 0 when none. No statement. */
    public int leesbareVersie(Voorstel voorstel, Gebruiker door) {
        return magBewerken(voorstel, door)
                ? voorstel.dossierversie()
                : voorstel.openbareVersie().orElse(0);
    }

    /** As the other, for a dossier of which only the identity is known. */
    @Transactional(readOnly = true)
    public int leesbareVersie(DossierId id, Gebruiker door) {
        return leesbareVersie(get(id), door);
    }

    /** Whether this person may write in the dossier: indiener of it, or dossierhouder. */
    public boolean magBewerken(Voorstel voorstel, Gebruiker door) {
        return DossierWriter.mag(voorstel, door);
    }

    /** Every version with what was saved, oldest first, up to and including this one. */
    @Transactional(readOnly = true)
    public List<Dossier.Wijziging> versies(DossierId id, int totEnMet) {
        return dossiers.findWijzigingen(id, 0).stream()
                .filter(w -> w.versie().nummer() <= totEnMet)
                .toList();
    }

    /** The moves up to GO_NO_GO, oldest first. */
    @Transactional(readOnly = true)
    public List<Voorstel.Zet> zetten(DossierId id) {
        return voorstellen.findZetten(id);
    }

    /** What the newest version misses, under the regeling of the voorstel or else today's. */
    @Transactional(readOnly = true)
    public Rijpheid rijpheid(DossierId id) {
        return handelingen.rijpheid(get(id));
    }

    /** As {@link #rijpheid(DossierId)}, for a dossier that was read already; no statement. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Rijpheid rijpheid(Voorstel voorstel, Dossier dossier) {
        return handelingen.rijpheid(voorstel, dossier);
    }

    /** Whose procedure a go would follow now; no statement for a new standard. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Routegraad routegraad(Voorstel voorstel) {
        return handelingen.routegraad(voorstel);
    }

    private static VoorstelReader.Zicht zicht(Gebruiker door) {
        return new VoorstelReader.Zicht(
                door.heeft(Rol.DOSSIERHOUDER), door.gemeenten(Rol.INDIENER));
    }
}
