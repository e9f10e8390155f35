// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.regeling;

import static nl.standaardwerk.regeling.Actor.*;
import static nl.standaardwerk.regeling.Handeling.*;
import static nl.standaardwerk.regeling.Stap.*;
import static nl.standaardwerk.regeling.Verbindendheid.*;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.NietGevonden;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The rows against the table of the domain (§1), written down a second time in another form. */
class Regeling2018Test {

    private static final String ALLE =
            """
            VOORBEREIDING INDIENER DIENT_IN > GO_NO_GO
            GO_NO_GO DIRECTIE GEEFT_GO > VOORDRACHT
            GO_NO_GO DIRECTIE GEEFT_NO_GO > NO_GO
            GO_NO_GO DIRECTIE VERWIJST_TERUG > VOORBEREIDING
            NO_GO INDIENER BRENGT_OPNIEUW_IN > VOORBEREIDING
            VOORDRACHT DIRECTIE WIJST_AF > AFGEWEZEN
            COMMUNICATIE DIRECTIE MAAKT_BEKEND > AFGEROND
            GO_NO_GO DIRECTIE HOUDT_AAN > GO_NO_GO
            VOORDRACHT DIRECTIE HOUDT_AAN > VOORDRACHT
            COMMUNICATIE DIRECTIE HOUDT_AAN > COMMUNICATIE
            VOORBEREIDING INDIENER TREKT_IN > INGETROKKEN
            GO_NO_GO INDIENER TREKT_IN > INGETROKKEN
            VOORDRACHT INDIENER TREKT_IN > INGETROKKEN
            """;

    private static final String AANBEVOLEN_ALLEEN =
            """
            VOORDRACHT DIRECTIE STELT_VAST > COMMUNICATIE
            """;

    private static final String ANDERE_TWEE =
            """
            VOORDRACHT DIRECTIE DRAAGT_VOOR > ADVIES_TASKFORCE
            VOORDRACHT DIRECTIE VERWIJST_TERUG > VOORBEREIDING
            ADVIES_TASKFORCE TASKFORCE ADVISEERT > ADVIES_COLLEGE
            ADVIES_TASKFORCE DIRECTIE GAAT_VERDER NA_TERMIJN > ADVIES_COLLEGE
            ADVIES_COLLEGE COLLEGE ADVISEERT > ADVIES_COMMISSIE
            ADVIES_COMMISSIE COMMISSIE ADVISEERT NIET_LAATSTE_ADVIES > ADVIES_COMMISSIE
            ADVIES_COMMISSIE COMMISSIE ADVISEERT LAATSTE_ADVIES > AGENDERING
            ADVIES_COMMISSIE DIRECTIE GAAT_VERDER NA_TERMIJN > AGENDERING
            AGENDERING BESTUUR CONSULTEERT RAADGEVEND > CONSULTATIE
            AGENDERING BESTUUR VERWIJST_TERUG > VOORBEREIDING
            CONSULTATIE STEMBUREAU STELT_UITSLAG_VAST RAADGEVEND > AGENDERING
            AGENDERING BESTUUR RAADPLEEGT BESLISSEND > RAADPLEGING
            AGENDERING BESTUUR RAADPLEEGT TE_BEKRACHTIGEN > RAADPLEGING
            RAADPLEGING STEMBUREAU STELT_UITSLAG_VAST BESLISSEND_AANGENOMEN > BESLUIT
            RAADPLEGING STEMBUREAU STELT_UITSLAG_VAST TE_BEKRACHTIGEN_AANGENOMEN > BEKRACHTIGING
            RAADPLEGING STEMBUREAU STELT_UITSLAG_VAST VERWORPEN > AFGEWEZEN
            BEKRACHTIGING LEDEN BEKRACHTIGT > BESLUIT
            BEKRACHTIGING LEDEN BEKRACHTIGT_NIET > AFGEWEZEN
            BESLUIT BESTUUR STELT_VAST > COMMUNICATIE
            BESLUIT BESTUUR WIJST_AF > AFGEWEZEN
            BESLUIT BESTUUR VERWIJST_TERUG > VOORBEREIDING
            BESLUIT BESTUUR LAAT_OPNIEUW_STEMMEN > RAADPLEGING
            BEKRACHTIGING BESTUUR LAAT_OPNIEUW_STEMMEN > RAADPLEGING
            AFGEWEZEN BESTUUR LAAT_OPNIEUW_STEMMEN > RAADPLEGING
            ADVIES_TASKFORCE TASKFORCE HOUDT_AAN > ADVIES_TASKFORCE
            ADVIES_COLLEGE COLLEGE HOUDT_AAN > ADVIES_COLLEGE
            ADVIES_COMMISSIE COMMISSIE HOUDT_AAN > ADVIES_COMMISSIE
            AGENDERING BESTUUR HOUDT_AAN > AGENDERING
            BEKRACHTIGING LEDEN HOUDT_AAN > BEKRACHTIGING
            BESLUIT BESTUUR HOUDT_AAN > BESLUIT
            ADVIES_TASKFORCE INDIENER TREKT_IN > INGETROKKEN
            ADVIES_COLLEGE INDIENER TREKT_IN > INGETROKKEN
            ADVIES_COMMISSIE INDIENER TREKT_IN > INGETROKKEN
            AGENDERING INDIENER TREKT_IN > INGETROKKEN
            """;

    private static final String STANDAARDVERKLARING_ALLEEN =
            """
            AGENDERING BESTUUR AGENDEERT > BESLUIT
            AGENDERING BESTUUR RAADPLEEGT RAADGEVEND > RAADPLEGING
            RAADPLEGING STEMBUREAU STELT_UITSLAG_VAST RAADGEVEND > BESLUIT
            """;

    private final Regeling regeling = new Regeling2018();

    @Test
    void aanbevolen_heeft_precies_de_rijen_van_de_tabel() {
        assertThat(rijen(AANBEVOLEN))
                .containsExactlyInAnyOrderElementsOf(verwacht(ALLE, AANBEVOLEN_ALLEEN));
    }

    @Test
    void de_standaardverklaring_heeft_precies_de_rijen_van_de_tabel() {
        assertThat(rijen(STANDAARDVERKLARING))
                .containsExactlyInAnyOrderElementsOf(
                        verwacht(ALLE, ANDERE_TWEE, STANDAARDVERKLARING_ALLEEN));
    }

    @Test
    void verbindend_heeft_precies_de_rijen_van_de_tabel() {
        assertThat(rijen(VERBINDEND))
                .containsExactlyInAnyOrderElementsOf(verwacht(ALLE, ANDERE_TWEE));
    }

    @ParameterizedTest
    @EnumSource
    void herstellen_kan_in_elke_stap_door_wie_vastlegt_met_een_tweede_persoon(
            Verbindendheid graad) {
        var procedure = regeling.procedure(graad);
        Set<Actor> vastleggers =
                graad == AANBEVOLEN
                        ? EnumSet.of(DIRECTIE)
                        : EnumSet.complementOf(EnumSet.of(INDIENER));

        for (Stap stap : procedure.stappen()) {
            var regels =
                    procedure.mogelijk(stap).stream().filter(Regeling2018Test::herstelt).toList();

            assertThat(regels).extracting(Regel::actor).hasSameElementsAs(vastleggers);
            assertThat(regels).allMatch(r -> r.naar() == stap);
            assertThat(regels).allMatch(r -> r.geval() == Geval.MET_TWEEDE_PERSOON);
        }
    }

    @Test
    void een_verbindende_standaard_gaat_nooit_buiten_de_leden_om() {
        var procedure = regeling.procedure(VERBINDEND);

        assertThatThrownBy(() -> procedure.volgende(AGENDERING, BESTUUR, AGENDEERT))
                .isInstanceOf(HandelingNietToegestaan.class);
        assertThatThrownBy(
                        () -> procedure.volgende(AGENDERING, BESTUUR, RAADPLEEGT, Geval.RAADGEVEND))
                .isInstanceOf(HandelingNietToegestaan.class);
    }

    @Test
    void een_weigering_noemt_stap_actor_handeling_en_wie_wel_aan_zet_is() {
        var procedure = regeling.procedure(STANDAARDVERKLARING);

        assertThatThrownBy(() -> procedure.volgende(ADVIES_COLLEGE, TASKFORCE, ADVISEERT))
                .isInstanceOfSatisfying(
                        HandelingNietToegestaan.class,
                        w -> {
                            assertThat(w.code()).isEqualTo("handeling-niet-toegestaan");
                            assertThat(w.waarden())
                                    .containsExactly(
                                            ADVIES_COLLEGE,
                                            TASKFORCE,
                                            ADVISEERT,
                                            Geval.ALTIJD,
                                            Set.of(COLLEGE));
                            assertThat(w.welMogelijk())
                                    .isEqualTo(procedure.mogelijk(ADVIES_COLLEGE));
                        });
    }

    @Test
    void na_een_einde_is_de_weigering_dat_de_procedure_klaar_is() {
        var procedure = regeling.procedure(AANBEVOLEN);

        assertThatThrownBy(() -> procedure.volgende(AFGEROND, DIRECTIE, STELT_VAST))
                .isInstanceOfSatisfying(
                        HandelingNietToegestaan.class,
                        w -> assertThat(w.code()).isEqualTo("procedure-is-ten-einde"));
    }

    @Test
    void de_instellingen_zeggen_wat_de_regels_doen() {
        assertThat(waarde("advies-termijn")).isEqualTo("6");
        assertThat(regeling.termijnen().advies()).isEqualTo(Period.ofWeeks(6));
        assertThat(waarde("uitleg-geldigheid")).isEqualTo("12");
        assertThat(regeling.termijnen().uitleg()).isEqualTo(Period.ofMonths(12));
        assertThat(waarde("uitleg-verlenging")).isEqualTo("3");
        assertThat(regeling.termijnen().verlengingenDoorVng()).isEqualTo(2);
        assertThat(waarde("herindeling-uitleg")).isEqualTo("2");
        assertThat(regeling.termijnen().uitlegNaHerindeling()).isEqualTo(Period.ofYears(2));
        assertThat(waarde("uitslag-betwisten")).isEqualTo("2");
        assertThat(regeling.termijnen().betwisten()).isEqualTo(Period.ofWeeks(2));
        assertThat(waarde("stem-inwoners")).isEqualTo("1000");
        assertThat(waarde("stem-hoogstens")).isEqualTo("75");
        assertThat(waarde("stem-tenminste")).isEqualTo("1");
    }

    @Test
    void elke_instelling_heeft_een_eigen_sleutel_en_een_bron() {
        var sleutels = regeling.instellingen().stream().map(Instelling::sleutel).toList();

        assertThat(sleutels).doesNotHaveDuplicates();
        assertThat(regeling.instellingen()).noneMatch(i -> i.bron().merk() == Bron.Merk.NOTA);
    }

    @Test
    void er_zijn_vijf_toetsvragen_en_zes_motiveringsaspecten() {
        assertThat(regeling.toetsvragen())
                .extracting(Toetsvraag::nummer)
                .containsExactly(1, 2, 3, 4, 5);
        assertThat(regeling.motiveringsaspecten())
                .extracting(Motiveringsaspect::nummer)
                .containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void een_voorstel_van_nu_valt_onder_de_regeling_van_2018() {
        assertThat(Regelingen.geldendOp(LocalDate.of(2026, 11, 23)).versie()).isEqualTo("2018");
        assertThat(Regelingen.geldendOp(LocalDate.of(2018, 10, 12)).versie()).isEqualTo("2018");
        assertThat(Regelingen.versie("2018")).isSameAs(Regelingen.alle().getFirst());
    }

    @Test
    void voor_de_eerste_regeling_en_voor_een_onbekende_versie_is_er_geen() {
        assertThatThrownBy(() -> Regelingen.geldendOp(LocalDate.of(2018, 10, 11)))
                .isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> Regelingen.versie("2017")).isInstanceOf(NietGevonden.class);
    }

    private String waarde(String sleutel) {
        return regeling.instellingen().stream()
                .filter(i -> i.sleutel().equals(sleutel))
                .map(Instelling::waarde)
                .findFirst()
                .orElseThrow();
    }

    private List<String> rijen(Verbindendheid graad) {
        return regeling.procedure(graad).regels().stream()
                .filter(r -> !herstelt(r))
                .map(Regeling2018Test::zin)
                .toList();
    }

    private static boolean herstelt(Regel regel) {
        return regel.handeling() == HERSTELT;
    }

    private static String zin(Regel r) {
        String geval = r.geval() == Geval.ALTIJD ? "" : " " + r.geval();
        return r.van() + " " + r.actor() + " " + r.handeling() + geval + " > " + r.naar();
    }

    private static List<String> verwacht(String... delen) {
        return Arrays.stream(delen).flatMap(String::lines).toList();
    }
}
