// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.zegel;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a log promises: with so many leaves the root is this. Source: C2SP tlog-checkpoint; without
 * extension lines, which the second signature would not cover.
 *
 * @param origin name of the log
 * @param head the size and the root
 */
record Checkpoint(String origin, MerkleTree.Head head) {

    private static final Pattern TEXT =
            Pattern.compile("([^\\n]+)\\n(0|[1-9]\\d{0,17})\\n([A-Za-z0-9+/]{43}=)\\n");

    Checkpoint {
        if (!SignedNote.isName(origin)) {
            throw new IllegalArgumentException("not the name of a log: " + origin);
        }
    }

    /**
     * @throws IllegalArgumentException when this is no checkpoint
     */
    static Checkpoint parse(String text) {
        var match = TEXT.matcher(text);
        if (!match.matches()) {
            throw new IllegalArgumentException("not a checkpoint");
        }
        return new Checkpoint(
                match.group(1),
                new MerkleTree.Head(Long.parseLong(match.group(2)), Hash.ofBase64(match.group(3))));
    }

    /** The checkpoint of a note, whoever signed it; nothing when it is none. */
    static Optional<Checkpoint> ofNote(String note) {
        try {
            return Optional.of(parse(SignedNote.parse(note).text()));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    long size() {
        return head.size();
    }

    Hash root() {
        return head.root();
    }

    /** The text that is signed. */
    String text() {
        return "%s\n%d\n%s\n".formatted(origin, size(), root().base64());
    }
}
