// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.rekenblad;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.register.StandaardId;
import nl.standaardwerk.toepassing.Opgavesoort;

import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Between answers and how they are kept until they are taken over. */
@Component
class RegelMapper {

    private final JsonMapper json;

    RegelMapper(JsonMapper json) {
        this.json = json;
    }

    private record Bewaard(
            String blad,
            int rij,
            Map<String, String> cellen,
            String gemeente,
            String standaard,
            String soort,
            int gezien,
            Map<String, List<String>> velden) {}

    List<String> schrijf(List<Regel> regels) {
        return regels.stream()
                .map(
                        r ->
                                json.writeValueAsString(
                                        new Bewaard(
                                                r.plaats().blad(),
                                                r.plaats().rij(),
                                                new java.util.TreeMap<>(r.plaats().cellen()),
                                                r.gemeente().waarde(),
                                                r.standaard().waarde().toString(),
                                                r.soort().name(),
                                                r.gezien(),
                                                new java.util.TreeMap<>(r.velden()))))
                .toList();
    }

    List<Regel> lees(List<String> bewaard) {
        return bewaard.stream()
                .map(tekst -> json.readValue(tekst, Bewaard.class))
                .map(
                        b ->
                                new Regel(
                                        new Regel.Plaats(b.blad(), b.rij(), b.cellen()),
                                        new GemeenteCode(b.gemeente()),
                                        new StandaardId(UUID.fromString(b.standaard())),
                                        Opgavesoort.valueOf(b.soort()),
                                        b.gezien(),
                                        b.velden()))
                .toList();
    }

    List<String> schrijfMeldingen(List<Fout> meldingen) {
        return meldingen.stream().map(json::writeValueAsString).toList();
    }

    List<Fout> leesMeldingen(List<String> bewaard) {
        return bewaard.stream().map(tekst -> json.readValue(tekst, Fout.class)).toList();
    }

    /** Tells one set of answers from another. */
    static String vingerafdruk(List<String> bewaard) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var tekst : bewaard) {
                digest.update(tekst.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) '\n');
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
