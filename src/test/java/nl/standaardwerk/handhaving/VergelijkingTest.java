// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.handhaving;

import static nl.standaardwerk.handhaving.Stapsoort.CONTACT;
import static nl.standaardwerk.handhaving.Stapsoort.HOREN;
import static nl.standaardwerk.handhaving.Stapsoort.RAPPORT;
import static nl.standaardwerk.handhaving.Stapsoort.SIGNAAL;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.handhaving.Vergelijking.Rij;
import nl.standaardwerk.handhaving.Vergelijking.Sleutel;
import nl.standaardwerk.handhaving.Vergelijking.Verloop;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.register.StandaardId;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Equal cases, equal steps. */
class VergelijkingTest {

    private static final LocalDate OPEN = LocalDate.of(2027, 1, 1);
    private static final Sleutel STIL =
            new Sleutel(Signaal.GEEN_OPGAVE, StandaardId.nieuw(), Verbindendheid.VERBINDEND);

    private static Verloop zaak(
            Sleutel sleutel, String naam, boolean dicht, Map<Stapsoort, Integer> na) {
        var eerste = new EnumMap<Stapsoort, LocalDate>(Stapsoort.class);
        eerste.put(SIGNAAL, OPEN);
        na.forEach((stap, dagen) -> eerste.put(stap, OPEN.plusDays(dagen)));
        return new Verloop(naam, new GemeenteCode("GM0344"), sleutel, dicht, false, eerste);
    }

    private static List<Rij> vergelijk(int dag, Verloop... zaken) {
        return Vergelijking.van(List.of(zaken), OPEN.plusDays(dag)).getFirst().rijen();
    }

    @Test
    void een_gesloten_zaak_zonder_contact_mist_wat_de_andere_kregen() {
        var rijen =
                vergelijk(
                        90,
                        zaak(STIL, "a", false, Map.of(CONTACT, 5)),
                        zaak(STIL, "b", false, Map.of(CONTACT, 9)),
                        zaak(STIL, "c", true, Map.of()));

        assertThat(rijen.get(2).mist()).containsExactly(CONTACT);
        assertThat(rijen.subList(0, 2)).noneMatch(Rij::wijktAf);
    }

    @Test
    void een_zaak_die_pas_begon_mist_nog_niets() {
        var rijen =
                vergelijk(
                        8,
                        zaak(STIL, "a", true, Map.of(CONTACT, 5)),
                        zaak(STIL, "b", true, Map.of(CONTACT, 9)),
                        zaak(STIL, "c", false, Map.of()));

        assertThat(rijen).noneMatch(Rij::wijktAf);
    }

    @Test
    void een_stap_die_de_meeste_andere_niet_kregen_valt_op() {
        var rijen =
                vergelijk(
                        90,
                        zaak(STIL, "a", true, Map.of(CONTACT, 5)),
                        zaak(STIL, "b", true, Map.of(CONTACT, 9)),
                        zaak(STIL, "c", false, Map.of(CONTACT, 7, RAPPORT, 60)));

        assertThat(rijen.get(2).anders()).containsExactly(RAPPORT);
        assertThat(rijen.get(2).mist()).isEmpty();
    }

    @Test
    void wie_voorop_loopt_wijkt_niet_af() {
        var rijen =
                vergelijk(
                        20,
                        zaak(STIL, "a", false, Map.of(CONTACT, 5)),
                        zaak(STIL, "b", false, Map.of(CONTACT, 9)),
                        zaak(STIL, "c", false, Map.of(CONTACT, 7, HOREN, 20)));

        assertThat(rijen).noneMatch(Rij::wijktAf);
    }

    @Test
    void alleen_gelijke_gevallen_staan_bij_elkaar() {
        var anders = new Sleutel(Signaal.VERLOPEN, STIL.standaard(), STIL.graad());
        var groepen =
                Vergelijking.van(
                        List.of(
                                zaak(STIL, "a", true, Map.of(CONTACT, 4)),
                                zaak(anders, "b", true, Map.of()),
                                zaak(STIL, "c", true, Map.of(CONTACT, 8))),
                        OPEN.plusDays(90));

        assertThat(groepen).hasSize(2);
        assertThat(groepen.getFirst().midden(CONTACT)).contains(4L);
        assertThat(groepen.getFirst().met(CONTACT)).isEqualTo(2);
        assertThat(groepen.getFirst().afwijkend()).isZero();
        assertThat(groepen.get(1).midden(CONTACT)).isEmpty();
    }

    @Test
    void een_zaak_alleen_heeft_niets_om_van_af_te_wijken() {
        assertThat(vergelijk(90, zaak(STIL, "a", true, Map.of(CONTACT, 5))))
                .noneMatch(Rij::wijktAf);
    }
}
