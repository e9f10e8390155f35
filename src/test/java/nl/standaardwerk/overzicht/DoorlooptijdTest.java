// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overzicht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.journaal.Journaalregel;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.overzicht.Doorlooptijd.Deel;
import nl.standaardwerk.regeling.Stap;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

class DoorlooptijdTest {

    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);
    private static final LocalDate VANDAAG = LocalDate.of(2026, 3, 1);

    @Test
    void een_voorstel_in_voorbereiding_wacht_sinds_het_inbrengen() {
        var tijd = Doorlooptijd.van(BEGIN, List.of(), VANDAAG);

        assertThat(tijd.delen())
                .containsExactly(new Deel(Stap.VOORBEREIDING, BEGIN, Optional.empty()));
        assertThat(tijd.totaal()).isEqualTo(59);
    }

    @Test
    void elke_stap_loopt_tot_de_dag_waarop_het_verder_ging() {
        var tijd =
                Doorlooptijd.van(
                        BEGIN,
                        List.of(
                                regel("VoorstelIngediend", 11),
                                regel("DossierGewijzigd", 12),
                                regel("GoGegeven", 21),
                                zet(Stap.ADVIES_TASKFORCE, 31)),
                        VANDAAG);

        assertThat(tijd.delen())
                .extracting(Deel::stap)
                .containsExactly(
                        Stap.VOORBEREIDING, Stap.GO_NO_GO, Stap.VOORDRACHT, Stap.ADVIES_TASKFORCE);
        assertThat(tijd.delen()).extracting(tijd::dagen).containsExactly(10L, 10L, 10L, 29L);
        assertThat(tijd.delen().getLast().tot()).isEmpty();
        assertThat(tijd.totaal()).isEqualTo(59);
    }

    @Test
    void aanhouden_blijft_dezelfde_stap() {
        var tijd =
                Doorlooptijd.van(
                        BEGIN,
                        List.of(regel("VoorstelIngediend", 11), zet(Stap.GO_NO_GO, 15)),
                        VANDAAG);

        assertThat(tijd.delen()).hasSize(2);
    }

    @Test
    void wat_terugkomt_is_opnieuw_een_rij_en_na_het_einde_telt_niets() {
        var tijd =
                Doorlooptijd.van(
                        BEGIN,
                        List.of(
                                regel("VoorstelIngediend", 3),
                                regel("NoGoGegeven", 5),
                                regel("VoorstelOpnieuwIngebracht", 20),
                                regel("VoorstelIngetrokken", 24)),
                        VANDAAG);

        assertThat(tijd.delen())
                .extracting(Deel::stap)
                .containsExactly(Stap.VOORBEREIDING, Stap.GO_NO_GO, Stap.VOORBEREIDING);
        assertThat(tijd.totaal()).isEqualTo(2 + 2 + 4);
    }

    @Test
    void een_eerdere_dag_dan_de_vorige_telt_als_dezelfde_dag() {
        var tijd =
                Doorlooptijd.van(
                        BEGIN,
                        List.of(regel("VoorstelIngediend", 11), regel("GoGegeven", 9)),
                        VANDAAG);

        assertThat(tijd.delen()).extracting(tijd::dagen).containsExactly(10L, 0L, 49L);
    }

    @Test
    void een_tijd_die_eerder_eindigt_dan_begint_bestaat_niet() {
        var eerder = Optional.of(BEGIN.minusDays(1));

        assertThatThrownBy(() -> new Deel(Stap.GO_NO_GO, BEGIN, eerder))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Journaalregel zet(Stap naar, int dag) {
        return regel("StapGezet", dag, Map.of("naar", naar.name()));
    }

    private static Journaalregel regel(String soort, int dag) {
        return regel(soort, dag, Map.of());
    }

    private static Journaalregel regel(String soort, int dag, Map<String, Object> gegevens) {
        return new Journaalregel(
                dag,
                soort,
                LocalDate.of(2026, 1, dag),
                Instant.EPOCH,
                new Ondertekening(new UUID(0, 1), "DIRECTIE"),
                gegevens,
                true);
    }
}
