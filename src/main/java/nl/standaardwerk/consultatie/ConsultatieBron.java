// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.consultatie;

import nl.standaardwerk.consultatie.OpenbareConsultatie.Stand;
import nl.standaardwerk.voorbereiding.Dossier;
import nl.standaardwerk.voorbereiding.DossierId;
import nl.standaardwerk.voorbereiding.Dossierbron;
import nl.standaardwerk.voorbereiding.Rijpheid;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The consultatie as something that a dossier may still miss. It is about a version and no part of
 * one: it holds nothing in the hash.
 */
@Component
class ConsultatieBron implements Dossierbron {

    static final Deel DEEL = new Deel("CONSULTATIE", "consultatie.titel", "consultatie");

    private final ConsultatieRepository consultaties;
    private final Clock clock;

    ConsultatieBron(ConsultatieRepository consultaties, Clock clock) {
        this.consultaties = consultaties;
        this.clock = clock;
    }

    @Override
    public List<Deel> delen() {
        return List.of(DEEL);
    }

    @Override
    public List<String> inhoud(DossierId id, int versie) {
        return List.of();
    }

    @Override
    public List<Rijpheid.Ontbrekend> ontbreekt(Dossier dossier) {
        var alle = consultaties.find(dossier.versie().dossier());
        if (alle.isEmpty()) {
            return List.of();
        }
        var ontbreekt = new ArrayList<Rijpheid.Ontbrekend>();
        if (alle.getLast().stand(LocalDate.now(clock)) != Stand.GESLOTEN) {
            ontbreekt.add(new Rijpheid.Ontbrekend("consultatie.rijpheid.open", 0, DEEL.pad()));
        }
        int aantal = alle.stream().mapToInt(OpenbareConsultatie::wachtend).sum();
        if (aantal > 0) {
            ontbreekt.add(
                    new Rijpheid.Ontbrekend("consultatie.rijpheid.antwoord", aantal, DEEL.pad()));
        }
        return ontbreekt;
    }

    @Override
    public Map<Integer, List<Leesregel>> leesbaar(DossierId id, Collection<Integer> versies) {
        return Map.of();
    }
}
