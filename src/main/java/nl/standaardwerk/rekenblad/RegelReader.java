// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.rekenblad;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.gemeenten.Gemeenten;
import nl.standaardwerk.register.Register;
import nl.standaardwerk.register.Standaard;
import nl.standaardwerk.rekenblad.Blad.Aard;
import nl.standaardwerk.rekenblad.Blad.Rij;
import nl.standaardwerk.rekenblad.BladReader.Gevonden;
import nl.standaardwerk.toepassing.Opgavesoort;
import nl.standaardwerk.web.Tekst;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes answers of the rows of a sheet, with a fault at each cell that cannot be read. */
@Component
class RegelReader {

    private final BladReader bladen;
    private final VeldMapper velden;
    private final Register register;
    private final Gemeenten gemeenten;
    private final Tekst t;

    RegelReader(
            BladReader bladen, VeldMapper velden, Register register, Gemeenten gemeenten, Tekst t) {
        this.bladen = bladen;
        this.velden = velden;
        this.register = register;
        this.gemeenten = gemeenten;
        this.t = t;
    }

    /** What was read. */
    record Gelezen(List<Regel> regels, List<Fout> fouten, List<Fout> meldingen) {

        Gelezen {
            regels = List.copyOf(regels);
            fouten = List.copyOf(fouten);
            meldingen = List.copyOf(meldingen);
        }
    }

    /** What is being read. */
    private record Werk(
            Gevonden gevonden,
            Set<GemeenteCode> eigen,
            Map<String, Integer> eerder,
            List<Fout> fouten,
            List<Fout> meldingen) {

        boolean fout(Kolom kolom, Rij rij, String sleutel, Object... waarden) {
            fouten.add(
                    Fout.van(gevonden.blad().naam(), gevonden.cel(kolom, rij), sleutel, waarden));
            return false;
        }
    }

    /**
     * Reads a file.
     *
     * @param eigen the gemeenten for which who sends it speaks
     */
    Gelezen lees(List<Blad> inhoud, Set<GemeenteCode> eigen) {
        var fouten = new ArrayList<Fout>();
        var gevonden = bladen.vind(inhoud, fouten);
        if (gevonden.isEmpty() || !fouten.isEmpty()) {
            return new Gelezen(
                    List.of(), fouten, gevonden.map(Gevonden::meldingen).orElse(List.of()));
        }
        var werk =
                new Werk(
                        gevonden.get(),
                        eigen,
                        new HashMap<>(),
                        fouten,
                        new ArrayList<>(gevonden.get().meldingen()));
        var regels = gevonden.get().rijen().stream().flatMap(r -> lees(werk, r).stream()).toList();
        return new Gelezen(regels, fouten, werk.meldingen());
    }

    private Optional<Regel> lees(Werk werk, Rij rij) {
        if (isLeeg(werk, rij) || !isGewoon(werk, rij)) {
            return Optional.empty();
        }
        var gemeente = gemeente(werk, rij);
        var standaard = standaard(werk, rij);
        var nummer = nummer(werk, rij);
        if (gemeente.isEmpty() || standaard.isEmpty() || nummer.isEmpty()) {
            return Optional.empty();
        }
        var sleutel = gemeente.get() + " " + standaard.get().sleutel();
        var eerder = werk.eerder().putIfAbsent(sleutel, rij.nummer());
        if (eerder != null) {
            werk.fout(Kolom.STANDAARD, rij, "rekenblad.fout.dubbel", eerder);
            return Optional.empty();
        }
        return soort(werk, rij)
                .flatMap(
                        s ->
                                regel(
                                        werk,
                                        rij,
                                        new Kop(gemeente.get(), standaard.get(), nummer.get(), s)));
    }

    /** What says about what the answer is. */
    private record Kop(GemeenteCode gemeente, Standaard standaard, int gezien, Opgavesoort soort) {}

    private Optional<Regel> regel(Werk werk, Rij rij, Kop kop) {
        int fouten = werk.fouten().size();
        var ingevuld = ingevuld(werk, rij, kop);
        meldOver(werk, rij, kop.soort());
        return werk.fouten().size() > fouten
                ? Optional.empty()
                : Optional.of(
                        new Regel(
                                plaats(werk.gevonden(), rij),
                                kop.gemeente(),
                                kop.standaard().id(),
                                kop.soort(),
                                kop.gezien(),
                                ingevuld));
    }

    private Map<String, List<String>> ingevuld(Werk werk, Rij rij, Kop kop) {
        var ingevuld = new HashMap<String, List<String>>();
        for (var kolom : Kolom.van(kop.soort())) {
            var tekst = werk.gevonden().tekst(kolom, rij);
            var waarden =
                    tekst.isEmpty()
                            ? Optional.of(List.<String>of())
                            : velden.lees(kolom, tekst, kop.standaard().id());
            if (waarden.isEmpty()) {
                keuzeFout(werk, rij, kolom);
            } else if (!waarden.get().isEmpty()) {
                ingevuld.put(kolom.veld(), waarden.get());
            }
        }
        return ingevuld;
    }

    private void keuzeFout(Werk werk, Rij rij, Kolom kolom) {
        werk.fout(
                kolom,
                rij,
                "rekenblad.fout.keuze",
                BladReader.kort(werk.gevonden().tekst(kolom, rij)),
                String.join(", ", velden.keuzes(kolom)));
    }

    private static Regel.Plaats plaats(Gevonden gevonden, Rij rij) {
        var cellen = new HashMap<String, String>();
        for (var kolom : Kolom.values()) {
            if (kolom.isVeld()) {
                cellen.put(kolom.veld(), gevonden.cel(kolom, rij));
            }
        }
        cellen.put("gezien", gevonden.cel(Kolom.NUMMER, rij));
        cellen.put("standaard", gevonden.cel(Kolom.STANDAARD, rij));
        return new Regel.Plaats(gevonden.blad().naam(), rij.nummer(), cellen);
    }

    /** What is filled in for another kind of answer does not count; who sends it is told. */
    private void meldOver(Werk werk, Rij rij, Opgavesoort soort) {
        Arrays.stream(Kolom.values())
                .filter(k -> k.isVeld() && !k.soort().equals(Optional.of(soort)))
                .filter(k -> !werk.gevonden().tekst(k, rij).isEmpty())
                .forEach(
                        k ->
                                werk.meldingen()
                                        .add(
                                                Fout.van(
                                                        werk.gevonden().blad().naam(),
                                                        werk.gevonden().cel(k, rij),
                                                        "rekenblad.melding.anderAntwoord",
                                                        t.label(k),
                                                        t.label(soort))));
    }

    private static boolean isLeeg(Werk werk, Rij rij) {
        return gelezen().allMatch(k -> werk.gevonden().vind(k, rij).isEmpty());
    }

    /** Whether every cell that is read holds a plain value. */
    private static boolean isGewoon(Werk werk, Rij rij) {
        boolean goed = true;
        for (var kolom : gelezen().toList()) {
            var cel = werk.gevonden().vind(kolom, rij);
            var aard = cel.map(Blad.Cel::aard).orElse(Aard.WAARDE);
            var tekst = cel.map(Blad.Cel::tekst).orElse("");
            goed &=
                    switch (aard) {
                        case FORMULE -> werk.fout(kolom, rij, "rekenblad.fout.formule");
                        case FOUT ->
                                werk.fout(
                                        kolom, rij, "rekenblad.fout.fout", BladReader.kort(tekst));
                        case WAARDE ->
                                VeldMapper.isSchoon(tekst)
                                        || werk.fout(kolom, rij, "rekenblad.fout.tekens");
                    };
        }
        return goed;
    }

    private static Stream<Kolom> gelezen() {
        return Arrays.stream(Kolom.values()).filter(k -> !k.isInformatie());
    }

    private Optional<GemeenteCode> gemeente(Werk werk, Rij rij) {
        var tekst = werk.gevonden().tekst(Kolom.GEMEENTECODE, rij);
        var code =
                GemeenteCode.lees(
                        tekst.matches("\\d{1,4}")
                                ? "GM" + "0".repeat(4 - tekst.length()) + tekst
                                : tekst);
        var gemeente = code.flatMap(gemeenten::vind);
        if (gemeente.isEmpty()) {
            werk.fout(
                    Kolom.GEMEENTECODE,
                    rij,
                    tekst.isEmpty() ? "rekenblad.fout.gemeente.leeg" : "rekenblad.fout.gemeente",
                    BladReader.kort(tekst));
            return Optional.empty();
        }
        if (!werk.eigen().contains(gemeente.get().code())) {
            werk.fout(
                    Kolom.GEMEENTECODE,
                    rij,
                    "rekenblad.fout.gemeente.ander",
                    gemeente.get().naam());
            return Optional.empty();
        }
        return code;
    }

    private Optional<Standaard> standaard(Werk werk, Rij rij) {
        var tekst = werk.gevonden().tekst(Kolom.STANDAARD, rij);
        var standaard = register.vind(tekst);
        if (standaard.isEmpty()) {
            werk.fout(
                    Kolom.STANDAARD,
                    rij,
                    tekst.isEmpty() ? "rekenblad.fout.standaard.leeg" : "rekenblad.fout.standaard",
                    BladReader.kort(tekst));
        }
        return standaard;
    }

    private static Optional<Integer> nummer(Werk werk, Rij rij) {
        var tekst = werk.gevonden().tekst(Kolom.NUMMER, rij);
        if (tekst.isEmpty()) {
            return Optional.of(0);
        }
        if (!tekst.matches("\\d{1,6}")) {
            werk.fout(Kolom.NUMMER, rij, "rekenblad.fout.nummer", BladReader.kort(tekst));
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(tekst));
    }

    /** Which answer; a row without an answer says nothing, if nothing else is filled in. */
    private Optional<Opgavesoort> soort(Werk werk, Rij rij) {
        var tekst = werk.gevonden().tekst(Kolom.ANTWOORD, rij);
        var soort = velden.soort(tekst);
        boolean ingevuld =
                Arrays.stream(Kolom.values())
                        .anyMatch(k -> k.isVeld() && !werk.gevonden().tekst(k, rij).isEmpty());
        if (soort.isEmpty() && !tekst.isEmpty()) {
            keuzeFout(werk, rij, Kolom.ANTWOORD);
        } else if (soort.isEmpty() && ingevuld) {
            werk.fout(
                    Kolom.ANTWOORD,
                    rij,
                    "rekenblad.fout.antwoord",
                    String.join(", ", velden.keuzes(Kolom.ANTWOORD)));
        }
        return soort;
    }
}
