// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vergadering;

import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.vergadering.Reactie.Oordeel;
import nl.standaardwerk.vergadering.VergaderingController.Kop;
import nl.standaardwerk.vergadering.VerslagController.VerslagPagina;
import nl.standaardwerk.web.Formulier;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reads what stands in the minutes. */
@Component
class VerslagReader {

    private final Vergaderingen vergaderingen;
    private final Agenda agenda;
    private final Verslagen verslagen;
    private final Bronnen bronnen;

    VerslagReader(
            Vergaderingen vergaderingen, Agenda agenda, Verslagen verslagen, Bronnen bronnen) {
        this.vergaderingen = vergaderingen;
        this.agenda = agenda;
        this.verslagen = verslagen;
        this.bronnen = bronnen;
    }

    /** Who is a member, who may read, and what the body recorded. */
    @Component
    record Bronnen(Leden leden, Bevoegdheid bevoegdheid, UitkomstReader uitkomsten) {}

    /** What is on the agenda, in order; one statement. */
    List<Punt> punten(Kop kop) {
        return agenda.erop(kop.vergadering());
    }

    /** The members on the first day of the meeting; one statement. */
    List<Lid> leden(Kop kop) {
        return bronnen.leden().van(kop.orgaan().code()).stream()
                .filter(l -> l.geldtOp(kop.planning().dag()))
                .filter(l -> l.demonstratie() == kop.vergadering().demonstratie())
                .toList();
    }

    /** At most eight statements. */
    VerslagPagina pagina(Kop kop, Gebruiker door) {
        boolean intern = bronnen.bevoegdheid().leestIntern(kop.orgaan().code(), door);
        var punten = punten(kop);
        var dossiers =
                punten.stream().flatMap(p -> p.dossier().stream()).collect(Collectors.toSet());
        var uitkomsten = bronnen.uitkomsten().van(kop.orgaan(), dossiers, tijd(kop));
        return new VerslagPagina(
                kop,
                punten,
                uitkomsten,
                intern || kop.vergadering().verslagOp().isPresent(),
                intern && !kop.isRonde() ? aanwezig(kop) : List.of(),
                intern && kop.isRonde() ? oordelen(kop) : Map.of());
    }

    private Predicate<LocalDate> tijd(Kop kop) {
        var van = kop.planning().dag();
        var tot = vergaderingen.volgende(kop.vergadering()).orElse(LocalDate.MAX);
        return dag -> !dag.isBefore(van) && dag.isBefore(tot);
    }

    private List<Lid> aanwezig(Kop kop) {
        Set<UUID> wie = verslagen.aanwezig(kop.vergadering().id()).orElse(Set.of());
        return wie.isEmpty()
                ? List.of()
                : leden(kop).stream().filter(l -> wie.contains(l.id())).toList();
    }

    private Map<UUID, Map<Oordeel, Long>> oordelen(Kop kop) {
        return verslagen.reacties(kop.vergadering().id()).stream()
                .collect(
                        Collectors.groupingBy(
                                Reactie::punt,
                                Collectors.groupingBy(
                                        Reactie::oordeel, TreeMap::new, Collectors.counting())));
    }

    /** The form with what was written down. */
    Formulier vul(Kop kop) {
        var formulier = Formulier.leeg();
        for (var punt : punten(kop)) {
            formulier =
                    formulier
                            .met("notitie-" + punt.id(), punt.notitie().tekst())
                            .met("gezien-" + punt.id(), punt.notitie().nr());
        }
        for (var reactie : verslagen.reacties(kop.vergadering().id())) {
            formulier =
                    formulier.met(
                            "oordeel-" + reactie.punt() + "-" + reactie.lid(), reactie.oordeel());
        }
        return formulier.metAlle(
                "aanwezig",
                verslagen.aanwezig(kop.vergadering().id()).orElse(Set.of()).stream()
                        .map(UUID::toString)
                        .toList());
    }
}
