// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.demonstratie;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

import nl.standaardwerk.raadpleging.Vorm;
import nl.standaardwerk.regeling.Effect;
import nl.standaardwerk.regeling.Motiveringsaspect;
import nl.standaardwerk.toegang.OrgaanCode;

import java.util.List;
import java.util.Map;

/**
 * One act of a story, on one day, with what the person who acts fills in. Which person that is
 * follows from the step.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "akte")
sealed interface Akte {

    /** The day on which it happens. */
    Moment op();

    /** The first indiener brings the voorstel in; the first act of every story. */
    record BrengIn(Moment op) implements Akte {}

    /** An act that is possible both in the preparation and in the traject. */
    sealed interface Overal extends Akte {}

    /** HOUDT_AAN, by the body whose turn it is. */
    record HoudAan(Moment op, Moment tot, String reden) implements Overal {}

    /** VERWIJST_TERUG, by the directie or the bestuur. */
    record VerwijsTerug(Moment op, String reden) implements Overal {}

    /** TREKT_IN, by an indiener. */
    record TrekIn(Moment op, String reden) implements Overal {}

    /** An act of the preparation. */
    sealed interface InDossier extends Akte {}

    /** The gemeenten that join do so. */
    record DienMedeIn(Moment op) implements InDossier {}

    /** The indiener answers the toetsvragen, writes the motivering and adds the files. */
    record VulDossier(Moment op) implements InDossier {}

    /** The indiener writes an aspect of the motivering anew. */
    record Herzie(Moment op, Motiveringsaspect aspect, String tekst) implements InDossier {}

    /** The indiener says who does beheer, what it costs and what pays it. */
    record Begroot(Moment op, Begroting begroting) implements InDossier {}

    /** The indiener agrees how draagvlak is measured and when it is enough. */
    record SpreekAf(Moment op, List<Peiling> peilingen) implements InDossier {}

    /** The indiener fills in what came out of that. */
    record Meet(Moment op, List<Peiling> peilingen) implements InDossier {}

    /** DIENT_IN. */
    record DienIn(Moment op) implements InDossier {}

    /** GEEFT_GO. */
    record GeefGo(Moment op, String reden) implements InDossier {}

    /** GEEFT_NO_GO. */
    record GeefNoGo(Moment op, String reden) implements InDossier {}

    /** BRENGT_OPNIEUW_IN. */
    record BrengOpnieuwIn(Moment op) implements InDossier {}

    /** An act in the traject, after the go. */
    sealed interface InTraject extends Akte {}

    /**
     * DRAAGT_VOOR, with the voordracht of the subject.
     *
     * @param commissies which ones advise
     * @param uiterlijk due dates other than the default
     */
    record DraagVoor(Moment op, List<OrgaanCode> commissies, Map<String, Moment> uiterlijk)
            implements InTraject {

        public DraagVoor {
            commissies = List.copyOf(commissies);
            uiterlijk = Map.copyOf(uiterlijk);
        }
    }

    /** ADVISEERT, with the advice of the subject. */
    record Adviseer(Moment op, OrgaanCode orgaan) implements InTraject {}

    /** A condition of an advice is met. */
    record Voldoe(Moment op, OrgaanCode orgaan, int nummer, String toelichting)
            implements InTraject {}

    /** GAAT_VERDER, after the due date. */
    record GaVerder(Moment op, String reden) implements InTraject {}

    /** CONSULTEERT. */
    record Consulteer(Moment op, Vorm vorm, String vraag, Moment sluit) implements InTraject {}

    /** AGENDEERT. */
    record Agendeer(Moment op, Moment vergadering) implements InTraject {}

    /** RAADPLEEGT, with the question of the subject. */
    record Raadpleeg(Moment op, Vorm vorm, Effect effect, Moment sluit) implements InTraject {}

    /**
     * Two persons open the electronic vote, and some gemeenten name who votes.
     *
     * @param sluit its closing day
     * @param toelichting what stands above the ballot
     */
    record OpenStemming(Moment op, Moment sluit, String toelichting) implements InTraject {}

    /**
     * Gemeenten that did not vote yet name their secretaris and vote. Which ones, and what, is
     * drawn in the same way each time the story is told.
     *
     * @param opkomst of a hundred of those gemeenten, how many
     * @param voor of a hundred that vote
     * @param onthouding of a hundred that vote; the rest is against
     * @param verklaringen why, for some of those that are against
     */
    record BrengStemmenUit(
            Moment op, int opkomst, int voor, int onthouding, List<String> verklaringen)
            implements InTraject {

        public BrengStemmenUit {
            verklaringen = List.copyOf(verklaringen);
            if (voor + onthouding > 100 || opkomst < 1 || opkomst > 100) {
                throw new IllegalArgumentException("not of a hundred");
            }
        }
    }

    /** Two persons declare the outcome of the electronic vote that is closed. */
    record StelStemmingVast(Moment op) implements InTraject {}

    /**
     * STELT_UITSLAG_VAST, by two persons.
     *
     * @param datum when the members decided
     * @param vergadering where
     * @param voor per cent with a decimal point; empty when not published
     * @param tegen as {@code voor}
     * @param bron address
     */
    record LegUitslagVast(
            Moment op,
            Moment datum,
            String vergadering,
            boolean aangenomen,
            String voor,
            String tegen,
            String bron)
            implements InTraject {

        public LegUitslagVast {
            if (voor.isEmpty() != tegen.isEmpty()) {
                throw new IllegalArgumentException("voor and tegen go together");
            }
        }
    }

    /** BEKRACHTIGT, on the day itself. */
    record Bekrachtig(Moment op, String vergadering, String bron) implements InTraject {}

    /** STELT_VAST what was proposed, by the body that decides, on the day itself. */
    record StelVast(Moment op, String motivering, String afwijking) implements InTraject {}

    /** MAAKT_BEKEND, on the day itself. */
    record MaakBekend(Moment op, String aanWie, String kenmerk) implements InTraject {}
}
