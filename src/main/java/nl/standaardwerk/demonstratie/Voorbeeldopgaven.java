// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.demonstratie;

import nl.standaardwerk.gemeenten.Gemeente;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.register.StandaardId;
import nl.standaardwerk.register.Versie;
import nl.standaardwerk.toepassing.Stand;
import nl.standaardwerk.toepassing.Stand.Bewijs;
import nl.standaardwerk.toepassing.Toepassing;
import nl.standaardwerk.toepassing.Toepassing.Voorbeeld;
import nl.standaardwerk.toepassing.Uitleg;
import nl.standaardwerk.toepassing.Uitleg.Reden;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Invented opgaven, so that map and table of a demonstration show something. The same gemeente
 * always says the same about the same standard; every row is marked, and every page and file that
 * holds one says so. Zutphen says nothing: that is for who tries.
 */
@Component
@Profile(Toneel.PROFIEL)
final class Voorbeeldopgaven {

    private static final List<String> STANDAARDEN =
            List.of("gibit", "standaard-verwerkersovereenkomst-gemeenten", "zaken-api");
    private static final GemeenteCode ZELF = new GemeenteCode("GM0301");
    private static final int HONDERD = 100;
    private static final int TOEGEPAST = 62;
    private static final int GEPLAND = 80;
    private static final int LEG_UIT = 87;
    private static final int DAGEN = 400;

    private final Toepassing toepassing;
    private final Toneel toneel;

    Voorbeeldopgaven(Toepassing toepassing, Toneel toneel) {
        this.toepassing = toepassing;
        this.toneel = toneel;
    }

    /** Adds what is not there yet. */
    void voegToe() {
        for (var sleutel : STANDAARDEN) {
            toneel.register()
                    .vind(sleutel)
                    .ifPresent(s -> voegToe(s.id(), versie(s.versie(toneel.vandaag()))));
        }
    }

    private static String versie(Optional<Versie> versie) {
        return versie.map(Versie::nummer).orElse("");
    }

    private void voegToe(StandaardId standaard, String versie) {
        var alle = new HashMap<GemeenteCode, Voorbeeld>();
        for (Gemeente gemeente : toneel.gemeenten().op(toneel.vandaag())) {
            if (!gemeente.code().equals(ZELF)) {
                voorbeeld(sleutel(standaard, gemeente), versie)
                        .ifPresent(v -> alle.put(gemeente.code(), v));
            }
        }
        toepassing.voegVoorbeeldenToe(standaard, Map.copyOf(alle), toneel.personen().beheerder());
    }

    /** The same number each time, spread over the gemeenten. */
    private int sleutel(StandaardId standaard, Gemeente gemeente) {
        var titel = toneel.register().get(standaard).sleutel();
        return Math.floorMod(
                (titel + gemeente.code()).hashCode() * 31 + gemeente.naam().hashCode(),
                HONDERD * DAGEN);
    }

    private Optional<Voorbeeld> voorbeeld(int sleutel, String versie) {
        int lot = sleutel % HONDERD;
        var op = toneel.vandaag().minusDays(sleutel / HONDERD);
        if (lot < TOEGEPAST) {
            return Optional.of(new Voorbeeld(toegepast(versie, op), op));
        }
        if (lot < GEPLAND) {
            var plan = toneel.tekst().van("demonstratie.opgave.plan");
            return Optional.of(
                    new Voorbeeld(new Stand.Gepland(plan, op.plusDays(DAGEN / 2 + lot)), op));
        }
        return lot < LEG_UIT
                ? Optional.of(new Voorbeeld(new Stand.LegUit(uitleg(lot, op)), op))
                : Optional.empty();
    }

    private Stand.Toegepast toegepast(String versie, LocalDate op) {
        var wat = toneel.tekst().van("demonstratie.opgave.bewijs");
        return new Stand.Toegepast(
                versie,
                op.minusMonths(1),
                Optional.of(new Bewijs(wat, op.minusDays(1), Optional.empty())));
    }

    private Uitleg uitleg(int lot, LocalDate op) {
        var t = toneel.tekst();
        var reden = lot % 2 == 0 ? Reden.CONTRACT : Reden.MENSEN;
        return new Uitleg(
                t.van("demonstratie.opgave.deel"),
                Set.of(reden),
                t.van("demonstratie.opgave.toelichting"),
                t.van("demonstratie.opgave.gevolg"),
                t.van("demonstratie.opgave.maatregel"),
                Optional.of(op.plusYears(1)),
                op.minusDays(7),
                Optional.empty(),
                op.plusMonths(11));
    }
}
