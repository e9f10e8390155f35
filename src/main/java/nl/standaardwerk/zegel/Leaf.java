// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.zegel;

import nl.standaardwerk.journaal.JournaalregelVastgelegd;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The imprint of one line of the journaal, and the two secrets that it was made with. Whoever gets
 * the first secret and the line can check the imprint; nobody can guess a line from it.
 *
 * @param regel number of the line
 * @param salt hides the line
 * @param whoSalt hides the account within the line; never leaves the server
 * @param imprint hash of the salt and the line in its one form
 */
record Leaf(long regel, Hash salt, Hash whoSalt, Hash imprint) {

    static Leaf of(JournaalregelVastgelegd line, Hash salt, Hash whoSalt) {
        var form = form(line, whoSalt).getBytes(StandardCharsets.UTF_8);
        return new Leaf(line.nummer(), salt, whoSalt, Hash.of(Hash.sha256(salt.bytes(), form)));
    }

    /** What stands in the log. */
    String entry() {
        return "{\"afdruk\":\"%s\",\"regel\":%d}".formatted(imprint, regel);
    }

    Hash hash() {
        return Hash.leaf(entry().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A line in its one form: JSON, keys sorted, no white space. All that is not a number or of the
     * canonical facts is a code, a date or an id, so nothing has to be escaped.
     */
    static String form(JournaalregelVastgelegd line, Hash whoSalt) {
        var subjects =
                line.onderwerpen().stream()
                        .map(UUID::toString)
                        .collect(Collectors.joining("\",\"", "[\"", "\"]"));
        return ("{\"gegevens\":%s,\"namens\":\"%s\",\"nummer\":%d,\"onderwerpen\":%s,\"op\":\"%s\","
                        + "\"openbaar\":%b,\"soort\":\"%s\",\"vastgelegd\":\"%s\",\"wie\":\"%s\"}")
                .formatted(
                        line.gegevens(),
                        line.door().namens(),
                        line.nummer(),
                        subjects,
                        line.op(),
                        line.openbaar(),
                        line.soort(),
                        line.vastgelegd(),
                        who(line.door().account(), whoSalt));
    }

    private static String who(UUID account, Hash whoSalt) {
        var id = account.toString().getBytes(StandardCharsets.US_ASCII);
        return HexFormat.of().formatHex(Hash.sha256(whoSalt.bytes(), id));
    }
}
