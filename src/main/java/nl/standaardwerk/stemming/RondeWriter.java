// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.journaal.Tekstkluis;
import nl.standaardwerk.raadpleging.Raadpleging;
import nl.standaardwerk.raadpleging.RaadplegingId;
import nl.standaardwerk.regeling.Stemregels;

import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is public of a round, in one form of which every byte is fixed: keys in order, no white
 * space, numbers as numbers, moments in UTC. Who makes it again gets the same SHA-256.
 */
final class RondeWriter {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String FORMAAT = "standaardwerk-ronde-1";
    private static final String BRON = "CBS, bevolking op 1 januari";

    private RondeWriter() {}

    /** Everything that is frozen at the opening. */
    static String document(
            Raadpleging raadpleging, Plan plan, Kiezerslijst lijst, Stemregels regels) {
        var vraag = raadpleging.vraag();
        var alles = new TreeMap<String, Object>();
        alles.put("formaat", FORMAAT);
        alles.put("raadpleging", raadpleging.id().toString());
        alles.put("dossier", vraag.dossierversie().dossier().toString());
        alles.put("dossierversie", vraag.dossierversie().nummer());
        alles.put("dossierSha256", vraag.dossierversie().sha256());
        alles.put("soort", vraag.inhoud().soort().name());
        alles.put("effect", vraag.inhoud().effect().name());
        alles.put("voorgesteld", vraag.voorgesteld().name());
        alles.put("vraag", vraag.inhoud().vraag());
        alles.put("toelichting", plan.toelichting());
        alles.put("keuzes", plan.biljet().keuzes().stream().map(k -> keuze(plan, k)).toList());
        alles.put("opent", plan.periode().opent().toString());
        alles.put("sluit", plan.periode().sluit().toString());
        plan.vergadering().ifPresent(dag -> alles.put("vergadering", dag.toString()));
        alles.put("regeling", vraag.regeling());
        alles.put("stemregels", stemregels(regels));
        alles.put("peildatum", lijst.peildatum().toString());
        alles.put("bron", BRON);
        alles.put("kiezers", lijst.kiezers().stream().map(RondeWriter::kiezer).toList());
        return JSON.writeValueAsString(alles);
    }

    private static Map<String, Object> keuze(Plan plan, String code) {
        return new TreeMap<>(Map.of("code", code, "tekst", plan.biljet().tekst(code)));
    }

    private static Map<String, Object> stemregels(Stemregels regels) {
        return new TreeMap<>(
                Map.of(
                        "inwonersPerStem", regels.inwonersPerStem(),
                        "hoogstens", regels.hoogstens(),
                        "tenminste", regels.tenminste(),
                        "afronding", regels.afronding().name(),
                        "quorum", regels.quorum().toPlainString(),
                        "meerderheid", regels.meerderheid().toPlainString(),
                        "onthoudingTeltMee", regels.onthoudingTeltMee()));
    }

    private static Map<String, Object> kiezer(Kiezerslijst.Kiezer kiezer) {
        return new TreeMap<>(
                Map.of(
                        "gemeente", kiezer.gemeente().waarde(),
                        "naam", kiezer.naam(),
                        "inwoners", kiezer.inwoners(),
                        "gewicht", kiezer.gewicht()));
    }

    /** What a vote is bound to by its check figure. */
    static String controlegetal(
            RaadplegingId id, GemeenteCode gemeente, int versie, String keuze, String zout) {
        return Tekstkluis.sha256(
                JSON.writeValueAsString(
                        new TreeMap<>(
                                Map.of(
                                        "raadpleging", id.toString(),
                                        "gemeente", gemeente.waarde(),
                                        "versie", versie,
                                        "keuze", keuze,
                                        "zout", zout))));
    }

    /** Every gemeente of the list with its vote, as CSV (RFC 4180). */
    static String csv(Kiezerslijst lijst, List<Stem> stemmen) {
        var per = stemmen.stream().collect(Collectors.toMap(Stem::gemeente, s -> s));
        var regels = new ArrayList<String>();
        regels.add("gemeente,naam,inwoners,gewicht,keuze,versie,zout,controlegetal,vastgelegd");
        for (var kiezer : lijst.kiezers()) {
            var stem = per.get(kiezer.gemeente());
            regels.add(
                    Stream.of(
                                    kiezer.gemeente().waarde(),
                                    kiezer.naam(),
                                    String.valueOf(kiezer.inwoners()),
                                    String.valueOf(kiezer.gewicht()),
                                    stem == null ? "niet-gestemd" : stem.keuze(),
                                    stem == null ? "" : String.valueOf(stem.versie()),
                                    stem == null ? "" : stem.zout(),
                                    stem == null ? "" : stem.controlegetal(),
                                    stem == null ? "" : stem.vastgelegd().toString())
                            .map(RondeWriter::veld)
                            .collect(Collectors.joining(",")));
        }
        return String.join("\r\n", regels) + "\r\n";
    }

    /**
     * The count as rows, of which the first are the choices.
     *
     * @param opgetekend how many of these votes came by letter and by telephone
     */
    record Tellingblad(Telling telling, List<Optekening.Aantal> opgetekend) {

        private Stream<Rij> rijen() {
            return Stream.concat(
                    Stream.concat(telling.posten().stream(), Stream.of(telling.nietGestemd()))
                            .map(p -> new Rij("keuze", p.keuze(), p.gemeenten(), p.gewicht())),
                    opgetekend.stream()
                            .map(
                                    a ->
                                            new Rij(
                                                    "opgetekend",
                                                    a.weg().name().toLowerCase(Locale.ROOT),
                                                    a.gemeenten(),
                                                    a.gewicht())));
        }

        /** As CSV (RFC 4180); no field needs quotes. */
        String csv() {
            return Stream.concat(
                            Stream.of("soort,code,gemeenten,gewicht"),
                            rijen().map(
                                            r ->
                                                    "%s,%s,%d,%d"
                                                            .formatted(
                                                                    r.soort(),
                                                                    r.code(),
                                                                    r.gemeenten(),
                                                                    r.gewicht())))
                    .collect(Collectors.joining("\r\n", "", "\r\n"));
        }

        String json() {
            return JSON.writeValueAsString(rijen().toList());
        }

        private record Rij(String soort, String code, int gemeenten, long gewicht) {}
    }

    private static String veld(String tekst) {
        return tekst.matches("[^,\"\\r\\n]*") ? tekst : '"' + tekst.replace("\"", "\"\"") + '"';
    }

    /** Every gemeente that voted with its vote and its stemverklaring, as JSON. */
    static String json(List<Stem> stemmen) {
        return JSON.writeValueAsString(
                stemmen.stream()
                        .map(
                                s ->
                                        new TreeMap<String, Object>(
                                                Map.of(
                                                        "gemeente", s.gemeente().waarde(),
                                                        "keuze", s.keuze(),
                                                        "verklaring", s.verklaring(),
                                                        "versie", s.versie(),
                                                        "zout", s.zout(),
                                                        "controlegetal", s.controlegetal(),
                                                        "vastgelegd", s.vastgelegd().toString())))
                        .toList());
    }
}
