// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.rekenblad;

import nl.standaardwerk.toepassing.Stand;
import nl.standaardwerk.toepassing.Uitleg;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What was said, by column: so that it can be written, shown and compared. A new line of a browser
 * is one of a spreadsheet.
 *
 * @param teksten the texts; of reasons the names
 * @param dagen the days
 */
record Antwoordvelden(Map<Kolom, String> teksten, Map<Kolom, LocalDate> dagen) {

    Antwoordvelden {
        teksten = Map.copyOf(teksten);
        dagen = Map.copyOf(dagen);
    }

    /** Parts the reasons in one cell. */
    static final String SCHEIDING = "; ";

    static Antwoordvelden van(Stand.Opgegeven stand) {
        var velden = new Bouwer();
        velden.zet(Kolom.ANTWOORD, stand.soort().name());
        switch (stand) {
            case Stand.Toegepast t -> velden.toegepast(t);
            case Stand.Gepland g -> {
                velden.zet(Kolom.PLAN, g.plan());
                velden.zet(Kolom.DATUM, g.datum());
            }
            case Stand.LegUit(var uitleg) -> velden.uitleg(uitleg);
        }
        return new Antwoordvelden(velden.teksten, velden.dagen);
    }

    /**
     * The fields of the form, as a rekenblad that was not touched gives them.
     *
     * @param dag writes a day
     */
    Map<String, List<String>> velden(Function<LocalDate, String> dag) {
        var velden = new HashMap<String, List<String>>();
        teksten.forEach(
                (kolom, tekst) -> {
                    if (kolom.isVeld()) {
                        velden.put(
                                kolom.veld(),
                                kolom == Kolom.REDENEN
                                        ? Arrays.stream(tekst.split(SCHEIDING, -1))
                                                .sorted()
                                                .toList()
                                        : List.of(tekst));
                    }
                });
        dagen.forEach((kolom, d) -> velden.put(kolom.veld(), List.of(dag.apply(d))));
        return velden;
    }

    private static final class Bouwer {

        private final Map<Kolom, String> teksten = new EnumMap<>(Kolom.class);
        private final Map<Kolom, LocalDate> dagen = new EnumMap<>(Kolom.class);

        private void toegepast(Stand.Toegepast t) {
            zet(Kolom.VERSIE, t.versie());
            zet(Kolom.SINDS, t.sinds());
            t.bewijs()
                    .ifPresent(
                            b -> {
                                zet(Kolom.BEWIJS, b.wat());
                                zet(Kolom.BEWIJS_OP, b.op());
                                zet(Kolom.BEWIJS_TOT, b.geldigTot());
                            });
        }

        private void uitleg(Uitleg u) {
            zet(Kolom.DEEL, u.deel());
            zet(
                    Kolom.REDENEN,
                    u.redenen().stream().map(Enum::name).collect(Collectors.joining(SCHEIDING)));
            zet(Kolom.TOELICHTING, u.toelichting());
            zet(Kolom.GEVOLG, u.gevolg());
            zet(Kolom.MAATREGEL, u.maatregel());
            zet(Kolom.VERVANGING, u.vervanging());
            zet(Kolom.TOT, u.tot());
            zet(Kolom.BESLUIT, u.besluit());
            zet(Kolom.RAAD, u.raad());
        }

        private void zet(Kolom kolom, String tekst) {
            var schoon = Blad.schoon(tekst);
            if (!schoon.isEmpty()) {
                teksten.put(kolom, schoon);
            }
        }

        private void zet(Kolom kolom, LocalDate dag) {
            dagen.put(kolom, dag);
        }

        private void zet(Kolom kolom, Optional<LocalDate> dag) {
            dag.ifPresent(d -> dagen.put(kolom, d));
        }
    }
}
