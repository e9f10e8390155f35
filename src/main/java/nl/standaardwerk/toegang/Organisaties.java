// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toegang;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.gemeenten.GemeenteCode;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The organisations beside gemeenten and bodies, and the mandates that gemeenten give to their
 * cooperations. With a mandate everybody of the cooperation is coördinator of that gemeente, from
 * the next request on and as long as it runs.
 */
@Service
@Transactional
public class Organisaties {

    private final OrganisatieRepository organisaties;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Organisaties(
            OrganisatieRepository organisaties, ApplicationEventPublisher events, Clock clock) {
        this.organisaties = organisaties;
        this.events = events;
        this.clock = clock;
    }

    /** All, by name. */
    @Transactional(readOnly = true)
    public List<Organisatie> alle() {
        return organisaties.findAll();
    }

    /**
     * The organisation.
     *
     * @throws NietGevonden when there is none
     */
    @Transactional(readOnly = true)
    public Organisatie get(UUID id) {
        return alle().stream()
                .filter(o -> o.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NietGevonden("organisatie", id.toString()));
    }

    /**
     * Makes an organisation.
     *
     * @throws GeenRecht unless an administrator does it
     * @throws OnjuisteInvoer when the name is used, in any case
     */
    public void maak(Organisatie organisatie, Gebruiker door) {
        door.vereist(Rol.BEHEERDER);
        eis(organisaties.insert(organisatie), "naam", "toegang.organisatie.naam.bezet");
        events.publishEvent(
                new ToegangGewijzigd.OrganisatieGemaakt(
                        organisatie.id(),
                        organisatie.soort(),
                        vandaag(),
                        door.namens(Rol.BEHEERDER)));
    }

    /**
     * Gives another name; what was said in the old one stays said.
     *
     * @throws GeenRecht unless an administrator does it
     * @throws OnjuisteInvoer when another has this name
     */
    public void hernoem(Organisatie organisatie, Gebruiker door) {
        door.vereist(Rol.BEHEERDER);
        eis(organisaties.hernoem(organisatie), "naam", "toegang.organisatie.naam.bezet");
    }

    /** The mandates of a gemeente, the latest first, those that ended among them. */
    @Transactional(readOnly = true)
    public List<Organisatie.Mandaat> mandaten(GemeenteCode gemeente) {
        return organisaties.findMandaten(gemeente);
    }

    /**
     * A gemeente gives a mandate, from today on.
     *
     * @throws GeenRecht unless the gemeentesecretaris does it
     * @throws OnjuisteInvoer when the same mandate runs already
     */
    public void geef(Organisatie.Mandaat mandaat, Gebruiker door) {
        door.vereist(Rol.GEMEENTESECRETARIS, mandaat.gemeente());
        eis(organisaties.insert(mandaat), "organisatie", "toegang.mandaat.loopt");
        events.publishEvent(
                new ToegangGewijzigd.MandaatGegeven(
                        mandaat.id(),
                        mandaat.gemeente(),
                        mandaat.organisatie().id(),
                        mandaat.van(),
                        door.namens(mandaat.gemeente())));
    }

    /**
     * Ends a mandate: it works no longer at the next request. Ending it twice changes nothing.
     *
     * @throws GeenRecht unless the gemeentesecretaris does it
     * @throws NietGevonden when this gemeente gave no such mandate
     */
    public void beeindig(GemeenteCode gemeente, UUID mandaat, Gebruiker door) {
        door.vereist(Rol.GEMEENTESECRETARIS, gemeente);
        if (vind(gemeente, mandaat).isEmpty()) {
            throw new NietGevonden("mandaat", mandaat.toString());
        }
        if (organisaties.beeindig(mandaat, vandaag())) {
            events.publishEvent(
                    new ToegangGewijzigd.MandaatBeeindigd(
                            mandaat, gemeente, vandaag(), door.namens(gemeente)));
        }
    }

    private Optional<Organisatie.Mandaat> vind(GemeenteCode gemeente, UUID mandaat) {
        return mandaten(gemeente).stream().filter(m -> m.id().equals(mandaat)).findFirst();
    }

    private static void eis(boolean gelukt, String veld, String sleutel) {
        new OnjuisteInvoer.Verzamelaar().eis(gelukt, veld, sleutel).klaar();
    }

    private LocalDate vandaag() {
        return LocalDate.now(clock);
    }
}
