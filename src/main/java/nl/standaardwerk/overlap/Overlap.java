// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overlap;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.register.Standaardstatus;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.voorbereiding.Dossier;
import nl.standaardwerk.voorbereiding.DossierId;
import nl.standaardwerk.voorbereiding.Voorbereiding;
import nl.standaardwerk.voorbereiding.Voorstel;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Front door of the overlap of a voorstel: its candidates, the answers to them, and search over
 * voorstellen, register and lists that does not mind a typing error.
 */
@Service
public class Overlap {

    /** Most candidates of one voorstel: the ones most alike. */
    static final int MEESTE = 20;

    private static final int MEESTE_TREFFERS = 100;

    private final KandidaatReader kandidaten;
    private final AntwoordRepository antwoorden;
    private final VindplaatsRepository vindplaatsen;
    private final Podium podium;
    private final Voorbereiding voorbereiding;

    Overlap(
            KandidaatReader kandidaten,
            AntwoordRepository antwoorden,
            VindplaatsRepository vindplaatsen,
            Podium podium,
            Voorbereiding voorbereiding) {
        this.kandidaten = kandidaten;
        this.antwoorden = antwoorden;
        this.vindplaatsen = vindplaatsen;
        this.podium = podium;
        this.voorbereiding = voorbereiding;
    }

    /**
     * What is known of the overlap of one dossier version.
     *
     * @param kandidaten found now, most alike first
     * @param antwoorden given in that version, also on what is no candidate any more
     * @param botsing the standard in force that it conflicts with
     */
    public record Blad(
            List<Kandidaat> kandidaten,
            List<Overlapantwoord> antwoorden,
            Optional<Standaardstatus> botsing) {

        public Blad {
            kandidaten = List.copyOf(kandidaten);
            antwoorden = List.copyOf(antwoorden);
        }

        /** The candidates without an answer. */
        public List<Kandidaat> open() {
            var beantwoord =
                    antwoorden.stream().map(Overlapantwoord::sleutel).collect(Collectors.toSet());
            return kandidaten.stream().filter(k -> !beantwoord.contains(k.sleutel())).toList();
        }

        /** The answer to a candidate, if there is one. */
        public Optional<Overlapantwoord> antwoord(String sleutel) {
            return antwoorden.stream().filter(a -> a.sleutel().equals(sleutel)).findFirst();
        }
    }

    /** Whether candidates are looked for; setting {@code standaardwerk.overlap.drempel}. */
    boolean zoekt() {
        return kandidaten.zoekt();
    }

    /** The overlap of a dossier version; no rights are checked. Three statements. */
    @Transactional(readOnly = true)
    public Blad blad(Dossier dossier) {
        return blad(voorbereiding.get(dossier.versie().dossier()), dossier);
    }

    /** As {@link #blad(Dossier)}, for a voorstel that was read already. */
    @Transactional(readOnly = true)
    public Blad blad(Voorstel voorstel, Dossier dossier) {
        var gegeven = antwoorden(voorstel.id(), dossier.versie().nummer());
        return new Blad(
                lopend(kandidaten.find(opdracht(voorstel, dossier))),
                gegeven,
                podium.botsing(voorstel, dossier, gegeven));
    }

    private KandidaatReader.Zoekopdracht opdracht(Voorstel voorstel, Dossier dossier) {
        var gegevens = dossier.gegevens();
        var zonder = new ArrayList<>(List.of(voorstel.nummer()));
        gegevens.standaard().ifPresent(s -> zonder.add(podium.sleutel(s)));
        return new KandidaatReader.Zoekopdracht(
                gegevens.titel(), gegevens.samenvatting(), voorstel.demonstratie(), zonder);
    }

    /** The answers that a dossier version holds. One statement. */
    @Transactional(readOnly = true)
    public List<Overlapantwoord> antwoorden(DossierId dossier, int versie) {
        return antwoorden.find(dossier, versie).stream()
                .map(AntwoordRepository.Rij::antwoord)
                .toList();
    }

    /** Without voorstellen that came to an end: they stand in the register, or they are over. */
    private List<Kandidaat> lopend(List<Kandidaat> gevonden) {
        if (gevonden.stream().noneMatch(k -> k.soort() == Kandidaat.Soort.VOORSTEL)) {
            return gevonden.stream().limit(MEESTE).toList();
        }
        Set<String> lopend =
                voorbereiding.alle().stream()
                        .filter(v -> !v.stap().isEinde())
                        .map(Voorstel::nummer)
                        .collect(Collectors.toSet());
        return gevonden.stream()
                .filter(k -> k.soort() != Kandidaat.Soort.VOORSTEL || lopend.contains(k.doel()))
                .limit(MEESTE)
                .toList();
    }

    /**
     * Saves the answers to the candidates, all together, as a new dossier version.
     *
     * @param gezien version of the voorstel that the person saw
     */
    @Transactional
    public void beantwoord(
            DossierId id, List<Overlapantwoord> gegeven, int gezien, Gebruiker door) {
        controleer(gegeven);
        voorbereiding.bewaar(
                id,
                OverlapBron.DEEL.naam(),
                (dossier, versie, _) -> gegeven.forEach(a -> antwoorden.insert(dossier, versie, a)),
                gezien,
                door);
    }

    private static void controleer(List<Overlapantwoord> gegeven) {
        var dubbel = new HashSet<String>();
        var fouten = new OnjuisteInvoer.Verzamelaar();
        fouten.eis(!gegeven.isEmpty(), "keuze-1", "overlap.fout.keuze");
        for (var antwoord : gegeven) {
            fouten.eis(
                    dubbel.add(antwoord.sleutel())
                            && !antwoord.reden().isEmpty()
                            && antwoord.reden().length() <= Overlapantwoord.LANGSTE_REDEN,
                    antwoord.sleutel(),
                    "overlap.fout.reden",
                    Overlapantwoord.LANGSTE_REDEN);
        }
        fouten.klaar();
    }

    /**
     * What fits the words that a person typed, best first: of standards the last part of their
     * address, of voorstellen their number. A typing error does not matter. One statement.
     */
    @Transactional(readOnly = true)
    public Map<Kandidaat.Soort, List<String>> zoek(String vraag) {
        return zoek(vraag, EnumSet.of(Kandidaat.Soort.REGISTER, Kandidaat.Soort.VOORSTEL)).stream()
                .collect(
                        Collectors.groupingBy(
                                VindplaatsRepository.Treffer::soort,
                                Collectors.mapping(
                                        VindplaatsRepository.Treffer::doel, Collectors.toList())));
    }

    List<VindplaatsRepository.Treffer> zoek(String vraag, Collection<Kandidaat.Soort> soorten) {
        return vindplaatsen.zoek(vraag, soorten, MEESTE_TREFFERS);
    }
}
