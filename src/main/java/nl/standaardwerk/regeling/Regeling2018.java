// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.regeling;

import static nl.standaardwerk.regeling.Actor.*;
import static nl.standaardwerk.regeling.Geval.*;
import static nl.standaardwerk.regeling.Handeling.*;
import static nl.standaardwerk.regeling.Stap.*;
import static nl.standaardwerk.regeling.Verbindendheid.*;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Note "Proces standaardverklaring" (VNG, 2018), §3, §4 and footnotes 3 to 5. Frozen: a change of policy is a new
 * class. A row reads as a sentence: in step GO_NO_GO the DIRECTIE GEEFT_GO, then VOORDRACHT follows. This file is
 * exempt from the formatter, so that it can be read as the table it is.
 */
public final class Regeling2018 implements Regeling {

    private static final Set<Verbindendheid> ALLE       = EnumSet.allOf(Verbindendheid.class);
    private static final Set<Verbindendheid> VRIJ       = EnumSet.of(AANBEVOLEN);
    private static final Set<Verbindendheid> MET_BESTUUR = EnumSet.of(STANDAARDVERKLARING, VERBINDEND);
    private static final Set<Verbindendheid> PAS_TOE    = EnumSet.of(STANDAARDVERKLARING);

    private static final Bron NOTA_3     = Bron.nota("§3");
    private static final Bron NOTA_4     = Bron.nota("§4");
    private static final Bron NOTA_FN3   = Bron.nota("§4, fn 3");
    private static final Bron NOTA_FN5   = Bron.nota("§4, fn 5");
    private static final Bron AANNAME_3  = Bron.aanname("§3");
    private static final Bron AANNAME_4  = Bron.aanname("§4");
    private static final Bron AANNAME_FN4 = Bron.aanname("§4, fn 4");
    private static final Bron AANNAME_FN5 = Bron.aanname("§4, fn 5");
    private static final Bron BESLUITVORMING = Bron.gevonden("vng.nl, Besluitvorming VNG");
    private static final Bron BURGERLIJK_WETBOEK = Bron.gevonden("Burgerlijk Wetboek, artikel 2:38 lid 8");
    private static final Bron LEDEN_2020 = Bron.gevonden("vng.nl, ledenraadpleging 2020 en ALV 25-9-2020");

    private static final List<Rij> TABEL = List.of(
        // step            actor       act                 case                        next step         degrees      source
        rij(VOORBEREIDING,    INDIENER,   DIENT_IN,           ALTIJD,                     GO_NO_GO,         ALLE,        NOTA_4),
        rij(GO_NO_GO,         DIRECTIE,   GEEFT_GO,           ALTIJD,                     VOORDRACHT,       ALLE,        AANNAME_4),
        rij(GO_NO_GO,         DIRECTIE,   GEEFT_NO_GO,        ALTIJD,                     NO_GO,            ALLE,        AANNAME_4),
        rij(GO_NO_GO,         DIRECTIE,   VERWIJST_TERUG,     ALTIJD,                     VOORBEREIDING,    ALLE,        AANNAME_4),
        rij(NO_GO,            INDIENER,   BRENGT_OPNIEUW_IN,  ALTIJD,                     VOORBEREIDING,    ALLE,        AANNAME_4),

        rij(VOORDRACHT,       DIRECTIE,   STELT_VAST,         ALTIJD,                     COMMUNICATIE,     VRIJ,        NOTA_3),
        rij(VOORDRACHT,       DIRECTIE,   DRAAGT_VOOR,        ALTIJD,                     ADVIES_TASKFORCE, MET_BESTUUR, NOTA_4),
        rij(VOORDRACHT,       DIRECTIE,   WIJST_AF,           ALTIJD,                     AFGEWEZEN,        ALLE,        AANNAME_4),
        rij(VOORDRACHT,       DIRECTIE,   VERWIJST_TERUG,     ALTIJD,                     VOORBEREIDING,    MET_BESTUUR, AANNAME_4),

        rij(ADVIES_TASKFORCE, TASKFORCE,  ADVISEERT,          ALTIJD,                     ADVIES_COLLEGE,   MET_BESTUUR, NOTA_FN3),
        rij(ADVIES_TASKFORCE, DIRECTIE,   GAAT_VERDER,        NA_TERMIJN,                 ADVIES_COLLEGE,   MET_BESTUUR, AANNAME_4),
        rij(ADVIES_COLLEGE,   COLLEGE,    ADVISEERT,          ALTIJD,                     ADVIES_COMMISSIE, MET_BESTUUR, NOTA_3),
        rij(ADVIES_COMMISSIE, COMMISSIE,  ADVISEERT,          NIET_LAATSTE_ADVIES,        ADVIES_COMMISSIE, MET_BESTUUR, AANNAME_FN4),
        rij(ADVIES_COMMISSIE, COMMISSIE,  ADVISEERT,          LAATSTE_ADVIES,             AGENDERING,       MET_BESTUUR, AANNAME_FN4),
        rij(ADVIES_COMMISSIE, DIRECTIE,   GAAT_VERDER,        NA_TERMIJN,                 AGENDERING,       MET_BESTUUR, AANNAME_4),

        rij(AGENDERING,       BESTUUR,    CONSULTEERT,        RAADGEVEND,                 CONSULTATIE,      MET_BESTUUR, NOTA_FN5),
        rij(CONSULTATIE,      STEMBUREAU, STELT_UITSLAG_VAST, RAADGEVEND,                 AGENDERING,       MET_BESTUUR, NOTA_FN5),
        rij(AGENDERING,       BESTUUR,    AGENDEERT,          ALTIJD,                     BESLUIT,          PAS_TOE,     NOTA_3),
        // VERBINDEND has no AGENDEERT and no RAADGEVEND: there is no way round the members
        rij(AGENDERING,       BESTUUR,    RAADPLEEGT,         RAADGEVEND,                 RAADPLEGING,      PAS_TOE,     NOTA_3),
        rij(AGENDERING,       BESTUUR,    RAADPLEEGT,         BESLISSEND,                 RAADPLEGING,      MET_BESTUUR, NOTA_3),
        rij(AGENDERING,       BESTUUR,    RAADPLEEGT,         TE_BEKRACHTIGEN,            RAADPLEGING,      MET_BESTUUR, LEDEN_2020),
        rij(AGENDERING,       BESTUUR,    VERWIJST_TERUG,     ALTIJD,                     VOORBEREIDING,    MET_BESTUUR, AANNAME_4),

        rij(RAADPLEGING,      STEMBUREAU, STELT_UITSLAG_VAST, RAADGEVEND,                 BESLUIT,          PAS_TOE,     NOTA_3),
        rij(RAADPLEGING,      STEMBUREAU, STELT_UITSLAG_VAST, BESLISSEND_AANGENOMEN,      BESLUIT,          MET_BESTUUR, NOTA_3),
        rij(RAADPLEGING,      STEMBUREAU, STELT_UITSLAG_VAST, TE_BEKRACHTIGEN_AANGENOMEN, BEKRACHTIGING,    MET_BESTUUR, LEDEN_2020),
        rij(RAADPLEGING,      STEMBUREAU, STELT_UITSLAG_VAST, VERWORPEN,                  AFGEWEZEN,        MET_BESTUUR, AANNAME_3),
        rij(BEKRACHTIGING,    LEDEN,      BEKRACHTIGT,        ALTIJD,                     BESLUIT,          MET_BESTUUR, LEDEN_2020),
        rij(BEKRACHTIGING,    LEDEN,      BEKRACHTIGT_NIET,   ALTIJD,                     AFGEWEZEN,        MET_BESTUUR, AANNAME_3),

        rij(BESLUIT,          BESTUUR,    STELT_VAST,         ALTIJD,                     COMMUNICATIE,     MET_BESTUUR, NOTA_3),
        rij(BESLUIT,          BESTUUR,    WIJST_AF,           ALTIJD,                     AFGEWEZEN,        MET_BESTUUR, AANNAME_3),
        rij(BESLUIT,          BESTUUR,    VERWIJST_TERUG,     ALTIJD,                     VOORBEREIDING,    MET_BESTUUR, AANNAME_4),
        rij(COMMUNICATIE,     DIRECTIE,   MAAKT_BEKEND,       ALTIJD,                     AFGEROND,         ALLE,        NOTA_4));

    /** TREKT_IN is possible in these steps, as far as a route has them. */
    private static final Set<Stap> NOG_IN_TE_TREKKEN = EnumSet.of(
        VOORBEREIDING, GO_NO_GO, VOORDRACHT, ADVIES_TASKFORCE, ADVIES_COLLEGE, ADVIES_COMMISSIE, AGENDERING);

    private static final Stemregels STEMREGELS = new Stemregels(
        1000, 75, 1, RoundingMode.DOWN, BigDecimal.ZERO, BigDecimal.valueOf(50), false);

    private static final Termijnen TERMIJNEN = new Termijnen(
        Period.ofWeeks(6), Period.ofMonths(12), 2, Period.ofYears(2), Period.ofMonths(12), Period.ofWeeks(2),
        Period.ofWeeks(2),
        new Termijnen.Vergadering(Period.ofWeeks(6), Period.ofWeeks(3), Period.ofWeeks(1), Period.ofDays(30)));

    private static final List<Instelling> INSTELLINGEN = List.of(
        aanname("go-door",                 "DIRECTIE",   "§4"),
        aanname("voorfase-ook-aanbevolen", "JA",         "§4"),
        aanname("volgorde-adviezen",       "OPEENVOLGEND", "§3, fn 3, fn 4"),
        aanname("negatief-advies",         "STOPT_NIET", "§3, §4"),
        aanname("advies-afwijken",         "MOTIVERING", "§3"),
        aanname("advies-termijn",          "6",          "§4"),
        aanname("nee-op-toetsvraag",       "BLOKKEERT_NIET", "§4"),
        aanname("draagvlak-grens",         "VOORAF",     "§4"),
        aanname("ggu-kaders",              "LIJST_VNG",  "§4"),
        aanname("monitoring-verbindend",   "JA",         "§3"),
        gevonden("stem-inwoners",          "1000"),
        gevonden("stem-hoogstens",         "75"),
        aanname("stem-tenminste",          "1",          "§4, fn 5"),
        aanname("stem-afronding",          "OMLAAG",     "§4, fn 5"),
        aanname("stem-peildatum",          "LAATSTE_1_JANUARI", "§4, fn 5"),
        aanname("stem-quorum",             "GEEN",       "§4, fn 5"),
        aanname("stem-meerderheid",        "MEER_DAN_DE_HELFT", "§4, fn 5"),
        aanname("stem-gelijk",             "VERWORPEN",  "§4, fn 5"),
        aanname("stem-onthouding",         "TELT_NIET",  "§4, fn 5"),
        gevonden("stem-wie",               "STEMGEMACHTIGDE"),
        aanname("alv-uitnodiging",         "6",          "§3, fn 5"),
        aanname("alv-moties",              "3",          "§3, fn 5"),
        aanname("alv-aanwijzing",          "1",          "§3, fn 5"),
        new Instelling("alv-elektronisch", "30",         BURGERLIJK_WETBOEK),
        aanname("uitslag-betwisten",       "2",          "§3, fn 5"),
        aanname("uitslag-betwist",         "BESLUIT_WACHT", "§3, fn 5"),
        aanname("uitleg-geldigheid",       "12",         "§3"),
        aanname("uitleg-verlenging",       "3",          "§3"),
        aanname("uitleg-kosten",           "VERVANGDATUM", "§3"),
        aanname("uitleg-oordeel",          "COMPLEET_EN_OVERTUIGEND", "§3"),
        aanname("uitleg-horen",            "2",          "§3"),
        aanname("verbindend-afwijking",    "TELT_NIET_ALS_VOLDAAN", "§3"),
        aanname("opgave-termijn",          "12",         "§3"),
        aanname("opgave-verlopen",         "APART_GETELD", "§3"),
        aanname("herindeling-uitleg",      "2",          "Wet arhi"),
        aanname("herindeling-stand",       "NIEUWE_TERMIJN", "§3"),
        aanname("toezicht-stappen",        "GELIJK",     "§3"),
        aanname("toezicht-openbaar",       "VANAF_AFSPRAAK", "§3"),
        aanname("trede-voorgenomen",       "VRAAG_AAN_DIRECTIE", "§3"));

    @Override
    public String versie() {
        return "2018";
    }

    @Override
    public LocalDate geldtVanaf() {
        return LocalDate.of(2018, 10, 12);
    }

    @Override
    public Procedure procedure(Verbindendheid verbindendheid) {
        var regels = new ArrayList<Regel>();
        TABEL.stream().filter(r -> r.graden().contains(verbindendheid)).map(Rij::regel).forEach(regels::add);
        var rijen = List.copyOf(regels);
        regels.addAll(aanhouden(rijen));
        regels.addAll(intrekken(rijen));
        regels.addAll(herstellen(rijen));
        regels.addAll(opnieuwStemmen(rijen));
        return new Procedure(verbindendheid, regels);
    }

    @Override
    public Stemregels stemregels() {
        return STEMREGELS;
    }

    @Override
    public Termijnen termijnen() {
        return TERMIJNEN;
    }

    @Override
    public List<Instelling> instellingen() {
        return INSTELLINGEN;
    }

    @Override
    public List<Toetsvraag> toetsvragen() {
        return List.of(Toetsvraag.values());
    }

    @Override
    public List<Motiveringsaspect> motiveringsaspecten() {
        return List.of(Motiveringsaspect.values());
    }

    @Override
    public Procedure.Halte.Nodig nodig(Nazorg nazorg, Verbindendheid verbindendheid) {
        if (verbindendheid == AANBEVOLEN) {
            return Procedure.Halte.Nodig.NIET_NODIG;
        }
        return switch (nazorg) {
            case MONITORING -> Procedure.Halte.Nodig.VEREIST;
            case TOEZICHT_EN_HANDHAVING -> Procedure.Halte.Nodig.FACULTATIEF;
        };
    }

    /** Every step of a body: that body HOUDT_AAN until a date, with a reason. */
    private static List<Regel> aanhouden(List<Regel> rijen) {
        return rijen.stream()
            .filter(r -> r.actor().isOrgaan() && !r.handeling().isBijkomend())
            .map(r -> new Regel(r.van(), r.actor(), HOUDT_AAN, ALTIJD, r.van(), AANNAME_4))
            .distinct()
            .toList();
    }

    /** VOORBEREIDING up to AGENDERING: the INDIENER TREKT_IN. */
    private static List<Regel> intrekken(List<Regel> rijen) {
        return rijen.stream()
            .map(Regel::van)
            .filter(NOG_IN_TE_TREKKEN::contains)
            .distinct()
            .map(stap -> new Regel(stap, INDIENER, TREKT_IN, ALTIJD, INGETROKKEN, AANNAME_4))
            .toList();
    }

    /** Every step and end: who recorded an advice, uitslag or besluit HERSTELT it, with a second person. */
    private static List<Regel> herstellen(List<Regel> rijen) {
        var stappen = EnumSet.of(INGETROKKEN);
        var actoren = EnumSet.noneOf(Actor.class);
        for (Regel rij : rijen) {
            stappen.add(rij.van());
            stappen.add(rij.naar());
            actoren.add(rij.actor());
        }
        actoren.remove(INDIENER);
        return stappen.stream()
            .flatMap(s -> actoren.stream().map(a -> new Regel(s, a, HERSTELT, MET_TWEEDE_PERSOON, s, AANNAME_4)))
            .toList();
    }

    /** Where an outcome of the members led: the BESTUUR lets them vote again when it was contested with reason. */
    private static List<Regel> opnieuwStemmen(List<Regel> rijen) {
        return rijen.stream()
            .filter(r -> r.van() == RAADPLEGING)
            .map(r -> new Regel(r.naar(), BESTUUR, LAAT_OPNIEUW_STEMMEN, ALTIJD, RAADPLEGING, AANNAME_FN5))
            .distinct()
            .toList();
    }

    private static Rij rij(
            Stap van, Actor actor, Handeling handeling, Geval geval, Stap naar, Set<Verbindendheid> graden, Bron bron) {
        return new Rij(new Regel(van, actor, handeling, geval, naar, bron), graden);
    }

    private static Instelling aanname(String sleutel, String waarde, String plaats) {
        return new Instelling(sleutel, waarde, Bron.aanname(plaats));
    }

    private static Instelling gevonden(String sleutel, String waarde) {
        return new Instelling(sleutel, waarde, BESLUITVORMING);
    }

    private record Rij(Regel regel, Set<Verbindendheid> graden) {}
}
