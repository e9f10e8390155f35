// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.demonstratie;

import com.fasterxml.jackson.annotation.JsonCreator;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.toegang.OrgaanCode;

import org.springframework.core.io.ClassPathResource;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** The stories that can be told, read from their files. A file that is not right is refused. */
public final class Verhalen {

    private static final String MAP = "data/demonstratie/";

    /** In the order in which they must be told: some are about the standard of an earlier one. */
    private static final List<String> CASUSSEN =
            List.of(
                    "verwerkersovereenkomst",
                    "gibit",
                    "gibit-2023",
                    "gibit-verbindend",
                    "bio",
                    "begrippen",
                    "begrippen-pas-toe");

    private static final List<String> HEDEN =
            List.of(
                    "heden-logging",
                    "heden-gegevensmodel",
                    "heden-nl-design-system",
                    "heden-brieven");

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .addMixIn(GemeenteCode.class, OfText.class)
                    .addMixIn(OrgaanCode.class, OfText.class)
                    .build();

    private Verhalen() {}

    /** The four cases of the note, with every end that a voorstel can have. */
    public static List<Verhaal> casussen() {
        return CASUSSEN.stream().map(Verhalen::lees).toList();
    }

    /** Three voorstellen that are under way today, and one that the members rejected. */
    public static List<Verhaal> heden() {
        return HEDEN.stream().map(Verhalen::lees).toList();
    }

    /** Every story. */
    public static List<Verhaal> alle() {
        return Stream.concat(CASUSSEN.stream(), HEDEN.stream()).map(Verhalen::lees).toList();
    }

    /**
     * The story of this name.
     *
     * @throws UncheckedIOException when there is no such file
     */
    public static Verhaal lees(String sleutel) {
        var verhaal = (ObjectNode) boom("verhaal/" + sleutel);
        verhaal.set("onderwerp", boom(verhaal.get("onderwerp").asString()));
        return JSON.treeToValue(verhaal, Verhaal.class);
    }

    private static JsonNode boom(String naam) {
        try (var stream = new ClassPathResource(MAP + naam + ".json").getInputStream()) {
            return JSON.readTree(stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A record of one text stands in the files as that text. */
    @SuppressWarnings("unused")
    private abstract static class OfText {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        OfText(String waarde) {}
    }
}
