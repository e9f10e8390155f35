// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.rapportage;

import static nl.standaardwerk.gemeenten.Voorbeelden.gm;
import static nl.standaardwerk.regeling.Verbindendheid.STANDAARDVERKLARING;
import static nl.standaardwerk.regeling.Verbindendheid.VERBINDEND;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.gemeenten.Gemeente;
import nl.standaardwerk.gemeenten.Voorbeelden;
import nl.standaardwerk.rapportage.Raadsrapportage.Lezing;
import nl.standaardwerk.rapportage.Raadsrapportage.Regel;
import nl.standaardwerk.rapportage.Raadsrapportage.Standaardnaam;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.register.StandaardId;
import nl.standaardwerk.toepassing.Opgave;
import nl.standaardwerk.toepassing.Stand;
import nl.standaardwerk.toepassing.Standrij;
import nl.standaardwerk.toepassing.Standsoort;
import nl.standaardwerk.toepassing.Uitleg;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What stands in the rapportage of a year. */
class RaadsrapportageTest {

    private static final LocalDate OP = LocalDate.of(2025, 12, 31);
    private static final Gemeente DEN_BOSCH = Voorbeelden.gemeenten().get(gm("0796"));
    private static final StandaardId A = new StandaardId(new UUID(0, 1));
    private static final StandaardId B = new StandaardId(new UUID(0, 2));
    private static final Map<StandaardId, String> NAMEN = Map.of(A, "Appel", B, "Bes");

    static Standrij rij(
            StandaardId id, Verbindendheid graad, Standsoort soort, LocalDate geldigTot) {
        return new Standrij(
                id,
                DEN_BOSCH.code(),
                Optional.of(graad),
                Optional.of(OP.plusMonths(2)),
                soort,
                soort == Standsoort.GEEN_OPGAVE ? Optional.empty() : Optional.of(OP.minusDays(9)),
                soort == Standsoort.GEEN_OPGAVE ? Optional.empty() : Optional.of(geldigTot),
                "",
                List.of(),
                false);
    }

    static Standrij vrijwillig(StandaardId id) {
        return new Standrij(
                id,
                DEN_BOSCH.code(),
                Optional.empty(),
                Optional.empty(),
                Standsoort.TOEGEPAST,
                Optional.of(OP),
                Optional.empty(),
                "1",
                List.of(),
                true);
    }

    static Raadsrapportage van(List<Standrij> nu, List<Standrij> toen, Opgave... opgaven) {
        return Raadsrapportage.van(
                DEN_BOSCH,
                Verslagjaar.van(DEN_BOSCH, 2025, LocalDate.of(2026, 11, 26)),
                new Lezing(nu, toen, List.of(opgaven), Map.of()),
                id -> new Standaardnaam("s", NAMEN.getOrDefault(id, "Citroen"), false));
    }

    private static Opgave uitleg(StandaardId id) {
        return new Opgave(
                UUID.randomUUID(),
                id,
                DEN_BOSCH.code(),
                1,
                new Stand.LegUit(
                        new Uitleg(
                                "Alles",
                                Set.of(Uitleg.Reden.CONTRACT),
                                "Het contract loopt nog.",
                                "Niets.",
                                "Aparte afspraken.",
                                Optional.empty(),
                                OP.minusDays(10),
                                Optional.empty(),
                                OP.minusDays(1))),
                0,
                OP.minusDays(9),
                false);
    }

    @Test
    void de_zwaarste_binding_staat_voorop_en_daarna_telt_de_naam() {
        var r =
                van(
                        List.of(
                                vrijwillig(new StandaardId(new UUID(0, 3))),
                                rij(B, STANDAARDVERKLARING, Standsoort.GEPLAND, OP.plusDays(5)),
                                rij(A, VERBINDEND, Standsoort.GEEN_OPGAVE, OP)),
                        List.of());

        assertThat(r.regels())
                .extracting(regel -> regel.naam().titel())
                .containsExactly("Appel", "Bes", "Citroen");
    }

    @Test
    void wat_vrijwillig_is_opgegeven_staat_er_maar_telt_niet_mee() {
        var r =
                van(
                        List.of(
                                vrijwillig(A),
                                rij(B, STANDAARDVERKLARING, Standsoort.GEPLAND, OP.plusDays(5))),
                        List.of());

        assertThat(r.regels()).hasSize(2);
        assertThat(r.telling().totaal()).isEqualTo(1);
        assertThat(r.telling().van(Standsoort.GEPLAND)).isEqualTo(1);
        assertThat(r.veranderd()).isEqualTo(1);
        assertThat(r.demonstratie()).isTrue();
    }

    @Test
    void een_andere_status_of_een_andere_binding_is_een_verandering() {
        var gelijk = rij(A, STANDAARDVERKLARING, Standsoort.GEPLAND, OP.plusDays(5));

        assertThat(van(List.of(gelijk), List.of(gelijk)).veranderd()).isZero();
        assertThat(
                        van(
                                        List.of(gelijk),
                                        List.of(
                                                rij(
                                                        A,
                                                        STANDAARDVERKLARING,
                                                        Standsoort.LEG_UIT,
                                                        OP.plusDays(5))))
                                .veranderd())
                .isEqualTo(1);
        assertThat(
                        van(
                                        List.of(
                                                rij(
                                                        A,
                                                        VERBINDEND,
                                                        Standsoort.GEPLAND,
                                                        OP.plusDays(5))),
                                        List.of(gelijk))
                                .veranderd())
                .isEqualTo(1);
    }

    @Test
    void wat_niet_meer_geldt_wordt_genoemd() {
        var a = rij(A, STANDAARDVERKLARING, Standsoort.GEPLAND, OP.plusDays(5));

        assertThat(van(List.of(), List.of(a)).vervallen())
                .extracting(Standaardnaam::titel)
                .containsExactly("Appel");
        assertThat(van(List.of(vrijwillig(A)), List.of(a)).vervallen()).hasSize(1);
        assertThat(van(List.of(a), List.of(a)).vervallen()).isEmpty();
        assertThat(van(List.of(), List.of(vrijwillig(A))).vervallen()).isEmpty();
    }

    @Test
    void een_uitleg_staat_er_ook_als_hij_is_verlopen() {
        var r =
                van(
                        List.of(
                                rij(A, STANDAARDVERKLARING, Standsoort.VERLOPEN, OP.minusDays(1)),
                                rij(B, VERBINDEND, Standsoort.GEEN_OPGAVE, OP)),
                        List.of(),
                        uitleg(A));

        assertThat(r.uitleg()).extracting(regel -> regel.naam().titel()).containsExactly("Appel");
    }

    @Test
    void de_eerste_datum_ligt_nooit_voor_de_dag_van_het_verslag() {
        var verlopen = rij(A, STANDAARDVERKLARING, Standsoort.VERLOPEN, OP.minusDays(1));
        var open = rij(B, VERBINDEND, Standsoort.GEEN_OPGAVE, OP);

        assertThat(van(List.of(verlopen, open), List.of()).eerste().flatMap(Regel::uiterlijk))
                .contains(OP.plusMonths(2));
        assertThat(van(List.of(verlopen, vrijwillig(B)), List.of()).eerste()).isEmpty();
    }
}
