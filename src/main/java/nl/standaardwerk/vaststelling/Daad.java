// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.bestanden.BestandId;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.raadpleging.Raadpleging;
import nl.standaardwerk.raadpleging.Raadplegingsvraag;
import nl.standaardwerk.raadpleging.Soort;
import nl.standaardwerk.raadpleging.Vorm;
import nl.standaardwerk.regeling.Effect;
import nl.standaardwerk.regeling.Handeling;
import nl.standaardwerk.regeling.Ladder;
import nl.standaardwerk.toegang.OrgaanCode;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An act on a running traject, with everything that belongs to it. ADVISEERT and STELT_UITSLAG_VAST
 * are not here: they happen in modules advies and raadpleging.
 */
public sealed interface Daad {

    /** Which act of the regeling it is. */
    Handeling handeling();

    /** Why; empty when the act asks for no reason. */
    default String reden() {
        return "";
    }

    /**
     * DRAAGT_VOOR: the directie puts the voordracht.
     *
     * @param tekst the voordracht; not blank
     * @param commissies which commissies advise, at least one (fn 4)
     * @param uiterlijk due dates of bodies for which the default is not good
     */
    record DraagtVoor(
            String tekst, Set<OrgaanCode> commissies, Map<OrgaanCode, LocalDate> uiterlijk)
            implements Daad {
        public DraagtVoor {
            tekst = TekstReader.verplicht(tekst, "tekst");
            commissies = Set.copyOf(commissies);
            uiterlijk = Map.copyOf(uiterlijk);
            new OnjuisteInvoer.Verzamelaar()
                    .eis(
                            !commissies.isEmpty(),
                            "commissies",
                            "vaststelling.fout.commissie-ontbreekt")
                    .klaar();
        }

        @Override
        public Handeling handeling() {
            return Handeling.DRAAGT_VOOR;
        }
    }

    /** GAAT_VERDER: the directie goes on without an advice that did not come in time. */
    record GaVerder(String reden) implements Daad {
        public GaVerder {
            reden = TekstReader.verplicht(reden, "reden");
        }

        @Override
        public Handeling handeling() {
            return Handeling.GAAT_VERDER;
        }
    }

    /**
     * CONSULTEERT: the bestuur asks the members before it goes on (fn 5).
     *
     * @param vorm in writing or in meetings
     * @param vraag what is asked; not blank
     * @param kring only these gemeenten; empty = all members
     * @param sluit last day or day of the meeting; empty when not known yet
     */
    record Consulteer(Vorm vorm, String vraag, Set<GemeenteCode> kring, Optional<LocalDate> sluit)
            implements Daad {
        public Consulteer {
            vraag = TekstReader.verplicht(vraag, "vraag");
            kring = Set.copyOf(kring);
        }

        @Override
        public Handeling handeling() {
            return Handeling.CONSULTEERT;
        }

        Raadplegingsvraag.Inhoud inhoud() {
            return new Raadplegingsvraag.Inhoud(
                    Soort.LEDENCONSULTATIE, vorm, Effect.RAADGEVEND, vraag, kring, sluit);
        }
    }

    /**
     * AGENDEERT: the bestuur puts it on the agenda without asking the members.
     *
     * @param vergadering day of the meeting; empty when not known yet
     */
    record Agendeer(Optional<LocalDate> vergadering) implements Daad {
        @Override
        public Handeling handeling() {
            return Handeling.AGENDEERT;
        }
    }

    /**
     * RAADPLEEGT: the bestuur puts it to a vote of the members.
     *
     * @param vorm in writing, on line, in an ALV or BALV
     * @param effect what the outcome does; the regeling limits it per degree
     * @param vraag what is asked; not blank
     * @param kring only these gemeenten; empty = all members
     * @param sluit last day or day of the meeting; empty when not known yet
     */
    record Raadpleeg(
            Vorm vorm,
            Effect effect,
            String vraag,
            Set<GemeenteCode> kring,
            Optional<LocalDate> sluit)
            implements Daad {
        public Raadpleeg {
            vraag = TekstReader.verplicht(vraag, "vraag");
            kring = Set.copyOf(kring);
        }

        @Override
        public Handeling handeling() {
            return Handeling.RAADPLEEGT;
        }

        Raadplegingsvraag.Inhoud inhoud() {
            return new Raadplegingsvraag.Inhoud(
                    Soort.LEDENRAADPLEGING, vorm, effect, vraag, kring, sluit);
        }
    }

    /**
     * BEKRACHTIGT: an ALV confirms the outcome of the vote.
     *
     * @param datum day of the ALV
     * @param vergadering its name; not blank
     * @param bron where that is published; may be empty
     */
    record Bekrachtig(LocalDate datum, String vergadering, String bron) implements Daad {
        public Bekrachtig {
            vergadering = TekstReader.verplicht(vergadering, "vergadering");
        }

        @Override
        public Handeling handeling() {
            return Handeling.BEKRACHTIGT;
        }

        Raadpleging.Bekrachtiging bekrachtiging() {
            return new Raadpleging.Bekrachtiging(true, datum, vergadering, bron);
        }
    }

    /** BEKRACHTIGT_NIET: an ALV does not confirm it; see {@link Bekrachtig}. */
    record BekrachtigNiet(LocalDate datum, String vergadering, String bron) implements Daad {
        public BekrachtigNiet {
            vergadering = TekstReader.verplicht(vergadering, "vergadering");
        }

        @Override
        public Handeling handeling() {
            return Handeling.BEKRACHTIGT_NIET;
        }

        Raadpleging.Bekrachtiging bekrachtiging() {
            return new Raadpleging.Bekrachtiging(false, datum, vergadering, bron);
        }
    }

    /**
     * STELT_VAST: the body that decides adopts it.
     *
     * @param datum day of the besluit
     * @param ladder the degrees by date, decided and planned; empty only for a withdrawal and for a
     *     new version that keeps its degree
     * @param geldtTot first day without degree: required for a withdrawal, otherwise empty when no
     *     end was decided
     * @param versie name of the version that is adopted; may be empty
     * @param gebied for what and for whom it holds, who owns and keeps it
     * @param motivering why; not blank
     * @param afwijking why it deviates from an advice; required when it does
     */
    record StelVast(
            LocalDate datum,
            Ladder ladder,
            Optional<LocalDate> geldtTot,
            String versie,
            Besluitgegevens.Gebied gebied,
            String motivering,
            String afwijking)
            implements Daad {
        public StelVast {
            motivering = TekstReader.verplicht(motivering, "motivering");
            versie = versie.strip();
            afwijking = afwijking.strip();
        }

        @Override
        public Handeling handeling() {
            return Handeling.STELT_VAST;
        }

        @Override
        public String reden() {
            return motivering;
        }
    }

    /** WIJST_AF: the body that decides does not adopt it, on that day, for that reason. */
    record WijsAf(LocalDate datum, String reden) implements Daad {
        public WijsAf {
            reden = TekstReader.verplicht(reden, "motivering");
        }

        @Override
        public Handeling handeling() {
            return Handeling.WIJST_AF;
        }
    }

    /** VERWIJST_TERUG: back to the indiener for a new version; ends the traject. */
    record VerwijsTerug(String reden) implements Daad {
        public VerwijsTerug {
            reden = TekstReader.verplicht(reden, "reden");
        }

        @Override
        public Handeling handeling() {
            return Handeling.VERWIJST_TERUG;
        }
    }

    /**
     * MAAKT_BEKEND: the besluit is communicated (§4).
     *
     * @param op when
     * @param aanWie to whom; not blank
     * @param kenmerk reference of the letter, for example Lbr. 19/033; may be empty
     * @param link where the letter is; may be empty
     * @param brief the letter itself, offered by who makes it known
     */
    record MaakBekend(
            LocalDate op, String aanWie, String kenmerk, String link, Optional<BestandId> brief)
            implements Daad {
        public MaakBekend {
            aanWie = TekstReader.verplicht(aanWie, "aan-wie");
            kenmerk = kenmerk.strip();
            link = link.strip();
            new OnjuisteInvoer.Verzamelaar()
                    .eis(
                            !kenmerk.isEmpty() || !link.isEmpty() || brief.isPresent(),
                            "kenmerk",
                            "vaststelling.fout.brief-ontbreekt")
                    .klaar();
        }

        @Override
        public Handeling handeling() {
            return Handeling.MAAKT_BEKEND;
        }
    }

    /** HOUDT_AAN: the body whose turn it is waits until a day, for a reason. */
    record HoudAan(LocalDate tot, String reden) implements Daad {
        public HoudAan {
            reden = TekstReader.verplicht(reden, "reden");
        }

        @Override
        public Handeling handeling() {
            return Handeling.HOUDT_AAN;
        }
    }

    /** TREKT_IN: an indiener takes the voorstel back. */
    record TrekIn(String reden) implements Daad {
        public TrekIn {
            reden = TekstReader.verplicht(reden, "reden");
        }

        @Override
        public Handeling handeling() {
            return Handeling.TREKT_IN;
        }
    }
}
