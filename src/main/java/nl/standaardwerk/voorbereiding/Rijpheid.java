// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.voorbereiding;

import nl.standaardwerk.regeling.Datering;
import nl.standaardwerk.regeling.Motiveringsaspect;
import nl.standaardwerk.regeling.Regeling;
import nl.standaardwerk.regeling.Toetsvraag;
import nl.standaardwerk.regeling.Trede;

import java.util.ArrayList;
import java.util.List;

/**
 * What a dossier still misses before it can be submitted (§4): every toetsvraag answered with
 * reasoning and evidence, every motiveringsaspect written. A "nee" misses nothing: the directie
 * weighs it.
 *
 * @param ontbreekt exactly what is missing, in the order of the form; empty when rijp
 */
public record Rijpheid(List<Ontbrekend> ontbreekt) {

    public Rijpheid {
        ontbreekt = List.copyOf(ontbreekt);
    }

    /** True if nothing is missing. */
    public boolean isRijp() {
        return ontbreekt.isEmpty();
    }

    /** Also with what is missing elsewhere. */
    Rijpheid en(List<Ontbrekend> meer) {
        var samen = new ArrayList<>(ontbreekt);
        samen.addAll(meer);
        return new Rijpheid(samen);
    }

    /** What is missing in one part, by its address below {@code bewerken}. */
    public List<Ontbrekend> in(String deel) {
        return ontbreekt.stream().filter(o -> o.deel().equals(deel)).toList();
    }

    /**
     * One thing that is missing.
     *
     * @param sleutel message key of the sentence that says what to do
     * @param nummer number of the question or aspect that the sentence names; 0 for none
     * @param deel address of the form below {@code /voorstellen/{nummer}/bewerken}; empty for the
     *     first form
     */
    public record Ontbrekend(String sleutel, int nummer, String deel) {}

    /** The rijpheid of a dossier under a regeling. */
    static Rijpheid van(Dossier dossier, Regeling regeling) {
        var ontbreekt = new ArrayList<Ontbrekend>();
        vanGegevens(dossier.gegevens(), ontbreekt);
        for (Toetsvraag vraag : regeling.toetsvragen()) {
            vanToets(vraag, dossier, ontbreekt);
        }
        for (Motiveringsaspect aspect : regeling.motiveringsaspecten()) {
            if (!dossier.motivering().containsKey(aspect)) {
                ontbreekt.add(
                        new Ontbrekend(
                                "voorbereiding.rijpheid.motivering",
                                aspect.nummer(),
                                "motivering/" + aspect.nummer()));
            }
        }
        return new Rijpheid(ontbreekt);
    }

    private static void vanGegevens(Voorstelgegevens gegevens, List<Ontbrekend> ontbreekt) {
        if (gegevens.samenvatting().isEmpty()) {
            ontbreekt.add(new Ontbrekend("voorbereiding.rijpheid.samenvatting", 0, "gegevens"));
        }
        if (gegevens.soort().kentLadder() && !heeftGevraagdeTrede(gegevens)) {
            ontbreekt.add(new Ontbrekend("voorbereiding.rijpheid.ladder", 0, "gegevens"));
        }
    }

    /** Whether the proposed degree is asked for from a known date on. */
    private static boolean heeftGevraagdeTrede(Voorstelgegevens gegevens) {
        return gegevens.ladder().besloten().stream()
                .filter(t -> t.graad() == gegevens.voorgesteld())
                .map(Trede::vanaf)
                .anyMatch(d -> !(d instanceof Datering.Onbekend));
    }

    private static void vanToets(Toetsvraag vraag, Dossier dossier, List<Ontbrekend> ontbreekt) {
        var deel = "toetsvragen/" + vraag.nummer();
        var gegeven = dossier.toets().get(vraag);
        if (gegeven == null || gegeven.inhoud().antwoord() == Toetsantwoord.Antwoord.NOG_ONBEKEND) {
            ontbreekt.add(new Ontbrekend("voorbereiding.rijpheid.antwoord", vraag.nummer(), deel));
        }
        if (gegeven == null || gegeven.inhoud().toelichting().isEmpty()) {
            ontbreekt.add(
                    new Ontbrekend("voorbereiding.rijpheid.toelichting", vraag.nummer(), deel));
        }
        if (gegeven == null || !gegeven.inhoud().heeftBewijs()) {
            ontbreekt.add(new Ontbrekend("voorbereiding.rijpheid.bewijs", vraag.nummer(), deel));
        }
    }
}
