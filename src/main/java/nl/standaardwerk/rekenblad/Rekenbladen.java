// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.rekenblad;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.bestanden.Aangeboden;
import nl.standaardwerk.concepten.Concept;
import nl.standaardwerk.concepten.Concepten;
import nl.standaardwerk.concepten.Formulierpad;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.gemeenten.Gemeenten;
import nl.standaardwerk.rekenblad.Keuring.Wijziging;
import nl.standaardwerk.toegang.Bereik;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.Toekenning;
import nl.standaardwerk.toepassing.Toepassing;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Front door of rekenbladen. A file that comes in changes nothing: it is looked through, and what
 * it would change is kept for the one who sent it. That one takes it over by a second act, whole or
 * not at all, through the front door of the form.
 */
@Service
public class Rekenbladen {

    /** Most bytes of a file. */
    static final long GROOTSTE = 2L * 1024 * 1024;

    /** Where what is ready to be taken over is kept. */
    private static final Formulierpad KLAAR = new Formulierpad("/rekenblad/controle");

    private static final String REGEL = "regel";
    private static final String MELDING = "melding";

    /** Most remarks that are kept. */
    private static final int MEESTE_MELDINGEN = 50;

    private final RegelReader regels;
    private final Regelkeuring keuring;
    private final UitvoerMapper uitvoer;
    private final Bronnen bronnen;

    Rekenbladen(RegelReader regels, Regelkeuring keuring, UitvoerMapper uitvoer, Bronnen bronnen) {
        this.regels = regels;
        this.keuring = keuring;
        this.uitvoer = uitvoer;
        this.bronnen = bronnen;
    }

    /** What it asks elsewhere. */
    @org.springframework.stereotype.Component
    record Bronnen(
            Toepassing toepassing,
            Gemeenten gemeenten,
            Concepten concepten,
            RegelMapper mapper,
            Clock clock) {}

    /**
     * What is ready to be taken over.
     *
     * @param vingerafdruk tells it from what another file would change
     */
    record Klaar(String vingerafdruk, Keuring keuring) {}

    /** The gemeenten of today for which this person speaks, by name. */
    Set<GemeenteCode> eigen(Gebruiker door) {
        var vandaag = LocalDate.now(bronnen.clock());
        var eigen = new TreeSet<GemeenteCode>();
        door.rechten().stream()
                .map(Toekenning::bereik)
                .forEach(
                        b -> {
                            if (b instanceof Bereik.VanGemeente(var code)
                                    && Toepassing.magOpgeven(code, door)
                                    && bronnen.gemeenten().get(code).bestaatOp(vandaag)) {
                                eigen.add(code);
                            }
                        });
        return eigen;
    }

    /** A file with what these gemeenten said. Two statements. */
    byte[] haal(Collection<GemeenteCode> gemeenten, Bladvorm vorm, Gebruiker door) {
        for (var gemeente : gemeenten) {
            if (!Toepassing.magOpgeven(gemeente, door)) {
                door.vereist(Rol.COORDINATOR, gemeente);
            }
        }
        var inhoud = uitvoer.van(gemeenten, LocalDate.now(bronnen.clock()));
        return switch (vorm) {
            case XLSX -> XlsxWriter.schrijf(inhoud);
            case ODS -> OdsWriter.schrijf(inhoud);
            case CSV -> CsvWriter.schrijf(inhoud);
        };
    }

    /**
     * Looks a file through. When it is in order and changes something, that is kept for this
     * person, in the place of what was kept before.
     *
     * @throws OnjuisteInvoer when the file as a whole cannot be read
     */
    Keuring lees(Aangeboden bestand, Gebruiker door) {
        var gelezen = regels.lees(bladen(bestand), eigen(door));
        var gekeurd = keuring.keur(gelezen.regels(), door);
        var fouten = new ArrayList<>(gelezen.fouten());
        fouten.addAll(gekeurd.fouten());
        fouten.sort(Comparator.comparingInt(Rekenbladen::rij));
        var alles =
                new Keuring(fouten, gelezen.meldingen(), gekeurd.wijzigingen(), gekeurd.gelijk());
        if (alles.isGoed() && !alles.wijzigingen().isEmpty()) {
            bewaar(alles, door);
        }
        return alles;
    }

    /** The number of the row in a place such as D7 or D7:E9; 0 when it is about the whole. */
    private static int rij(Fout fout) {
        var cijfers = fout.cel().replaceAll("^\\D*(\\d*).*$", "$1");
        return cijfers.matches("\\d{1,7}") ? Integer.parseInt(cijfers) : 0;
    }

    private static List<Blad> bladen(Aangeboden bestand) {
        if (bestand.grootte() > GROOTSTE) {
            throw OnleesbaarBestand.teGroot();
        }
        var vorm =
                Bladvorm.vind(bestand.mediatype())
                        .orElseThrow(() -> OnleesbaarBestand.met("rekenblad.fout.soort"));
        return switch (vorm) {
            case XLSX -> XlsxReader.lees(bestand.inhoud());
            case ODS -> OdsReader.lees(bestand.inhoud());
            case CSV -> CsvReader.lees(bestand.inhoud());
        };
    }

    private void bewaar(Keuring alles, Gebruiker door) {
        var bewaard =
                bronnen.mapper()
                        .schrijf(alles.wijzigingen().stream().map(Wijziging::regel).toList());
        var meldingen =
                bronnen.mapper()
                        .schrijfMeldingen(
                                alles.meldingen().stream().limit(MEESTE_MELDINGEN).toList());
        try {
            bronnen.concepten().bewaar(KLAAR, Map.of(REGEL, bewaard, MELDING, meldingen), door);
        } catch (OnjuisteInvoer teVeel) {
            throw OnleesbaarBestand.met("rekenblad.fout.te-veel");
        }
    }

    /** What this person can take over, looked through anew; empty when there is nothing. */
    Optional<Klaar> klaar(Gebruiker door) {
        return bewaard(door).map(b -> klaar(b, door));
    }

    private Klaar klaar(Map<String, List<String>> bewaard, Gebruiker door) {
        var regels = bewaard.getOrDefault(REGEL, List.of());
        var nu = keuring.keur(bronnen.mapper().lees(regels), door);
        var meldingen = bronnen.mapper().leesMeldingen(bewaard.getOrDefault(MELDING, List.of()));
        return new Klaar(
                RegelMapper.vingerafdruk(regels),
                new Keuring(nu.fouten(), meldingen, nu.wijzigingen(), nu.gelijk()));
    }

    private Optional<Map<String, List<String>>> bewaard(Gebruiker door) {
        return bronnen.concepten()
                .vind(KLAAR, door)
                .map(Concept::velden)
                .filter(v -> !v.getOrDefault(REGEL, List.of()).isEmpty());
    }

    /** Whether something waits to be taken over; one statement. */
    boolean isKlaar(Gebruiker door) {
        return bewaard(door).isPresent();
    }

    /**
     * Takes over what is ready: all of it, or nothing. Sends in what is applied or planned, and
     * prepares each leg uit.
     *
     * @param vingerafdruk of what this person saw
     * @return the gemeenten that it was about; none when there was nothing any more
     * @throws RekenbladGeweigerd when something changed meanwhile
     */
    @Transactional
    public Set<GemeenteCode> verwerk(String vingerafdruk, Gebruiker door) {
        var bewaard = bewaard(door);
        if (bewaard.isEmpty()) {
            return Set.of();
        }
        var klaar = klaar(bewaard.get(), door);
        if (!klaar.vingerafdruk().equals(vingerafdruk) || !klaar.keuring().isGoed()) {
            throw RekenbladGeweigerd.intussen();
        }
        var geraakt = new TreeSet<GemeenteCode>();
        klaar.keuring().wijzigingen().stream()
                .sorted(Comparator.comparing(w -> w.regel().gemeente()))
                .forEach(
                        w -> {
                            geraakt.add(w.regel().gemeente());
                            verwerk(w, door);
                        });
        gooiWeg(door);
        return geraakt;
    }

    private void verwerk(Wijziging w, Gebruiker door) {
        if (w.isConcept()) {
            bronnen.toepassing().bewaar(w.regel().plek(), w.regel().concept(), door);
        } else {
            bronnen.toepassing().geefOp(Regelkeuring.verzending(w), door);
        }
    }

    /** Forgets what was ready. */
    void gooiWeg(Gebruiker door) {
        door.account().ifPresent(account -> bronnen.concepten().verwijder(KLAAR, account));
    }
}
