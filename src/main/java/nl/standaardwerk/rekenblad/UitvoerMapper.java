// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.rekenblad;

import static java.util.stream.Collectors.toMap;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.gemeenten.Gemeenten;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.register.Register;
import nl.standaardwerk.toepassing.Opgave;
import nl.standaardwerk.toepassing.Opgave.Nummer;
import nl.standaardwerk.toepassing.StandenReader;
import nl.standaardwerk.toepassing.Standrij;
import nl.standaardwerk.toepassing.Toepassing;
import nl.standaardwerk.web.Tekst;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes what goes out: a row for each standard that holds, with what was said last. */
@Component
class UitvoerMapper {

    private final Bronnen bronnen;
    private final VeldMapper velden;
    private final Tekst t;

    UitvoerMapper(Bronnen bronnen, VeldMapper velden, Tekst t) {
        this.bronnen = bronnen;
        this.velden = velden;
        this.t = t;
    }

    /** What it asks. */
    @Component
    record Bronnen(
            StandenReader standen, Toepassing toepassing, Register register, Gemeenten gemeenten) {}

    /** Two statements, however many gemeenten. */
    Uitvoer van(Collection<GemeenteCode> gemeenten, LocalDate dag) {
        var laatste =
                bronnen.standen().opgaven(gemeenten, dag).stream()
                        .collect(toMap(o -> new Nummer(o.standaard(), o.gemeente(), 0), o -> o));
        var rijen =
                bronnen.standen().standen(gemeenten, dag).stream()
                        .map(
                                s ->
                                        rij(
                                                s,
                                                Optional.ofNullable(
                                                        laatste.get(
                                                                new Nummer(
                                                                        s.standaard(),
                                                                        s.gemeente(),
                                                                        0))),
                                                dag))
                        .sorted(
                                Comparator.comparing((Uitvoer.Rij r) -> r.tekst(Kolom.GEMEENTE))
                                        .thenComparing(r -> r.tekst(Kolom.TITEL))
                                        .thenComparing(r -> r.tekst(Kolom.STANDAARD)))
                        .toList();
        return new Uitvoer(t.van("rekenblad.blad"), koppen(), rijen, uitleg());
    }

    private Map<Kolom, String> koppen() {
        var koppen = new LinkedHashMap<Kolom, String>();
        for (var kolom : Kolom.values()) {
            koppen.put(kolom, t.label(kolom));
        }
        return koppen;
    }

    private Uitvoer.Rij rij(Standrij stand, Optional<Opgave> laatste, LocalDate dag) {
        var standaard = bronnen.register().get(stand.standaard());
        var teksten = new EnumMap<Kolom, String>(Kolom.class);
        var dagen = new EnumMap<Kolom, LocalDate>(Kolom.class);
        teksten.put(Kolom.GEMEENTECODE, stand.gemeente().waarde());
        teksten.put(Kolom.GEMEENTE, bronnen.gemeenten().get(stand.gemeente()).naam());
        teksten.put(Kolom.STANDAARD, standaard.sleutel());
        teksten.put(Kolom.TITEL, standaard.gegevens(dag).titel());
        teksten.put(Kolom.BINDING, t.label(stand.verplichting().orElse(Verbindendheid.AANBEVOLEN)));
        teksten.put(Kolom.STATUS, t.label(stand.stand()));
        teksten.put(
                Kolom.VERSIES, String.join(", ", bronnen.toepassing().versies(stand.standaard())));
        teksten.put(Kolom.NUMMER, String.valueOf(laatste.map(Opgave::nummer).orElse(0)));
        stand.geldigTot().or(stand::termijn).ifPresent(d -> dagen.put(Kolom.UITERLIJK, d));
        laatste.map(o -> Antwoordvelden.van(o.stand()))
                .ifPresent(
                        a -> {
                            a.teksten().forEach((k, v) -> teksten.put(k, velden.woorden(k, v)));
                            dagen.putAll(a.dagen());
                        });
        return new Uitvoer.Rij(teksten, dagen);
    }

    private Uitvoer.Uitleg uitleg() {
        var regels = new ArrayList<List<String>>();
        regels.add(
                List.of(
                        t.van("rekenblad.uitleg.kolom"),
                        t.van("rekenblad.uitleg.wat"),
                        t.van("rekenblad.uitleg.mag")));
        for (var kolom : Kolom.values()) {
            regels.add(
                    List.of(
                            t.label(kolom),
                            t.van("rekenblad.kolom.uitleg." + kolom),
                            t.van(mag(kolom), String.join(", ", velden.keuzes(kolom)))));
        }
        return new Uitvoer.Uitleg(
                t.van("rekenblad.uitleg.blad"),
                regels,
                Map.of(Kolom.ANTWOORD, velden.keuzes(Kolom.ANTWOORD)));
    }

    private static String mag(Kolom kolom) {
        if (kolom.isDag()) {
            return "rekenblad.mag.dag";
        }
        return switch (kolom) {
            case ANTWOORD -> "rekenblad.mag.keuze";
            case REDENEN -> "rekenblad.mag.keuzes";
            case VERSIE -> "rekenblad.mag.versie";
            default -> kolom.isVeld() ? "rekenblad.mag.tekst" : "rekenblad.mag.niets";
        };
    }
}
