// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.register;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.Utf8ByteOutput;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes parts of pages that are the same for everybody, kept as the bytes that they became.
 * Belongs to the facts that the parts show: with other facts comes another object, so nothing grows
 * old. For many requests at once.
 */
final class PartWriter {

    /** So many that no page reaches it, so few that nobody fills the memory with odd questions. */
    private static final int MOST = 500;

    private final Map<Object, byte[]> kept = new ConcurrentHashMap<>();

    /**
     * This part, made at the first call with this key.
     *
     * @param key says everything that the part depends on, apart from the facts of this object
     * @param content a part of a page between two tags, never an attribute
     */
    Content part(Object key, Content content) {
        var known = kept.get(key);
        return output -> output.writeBinaryContent(known == null ? made(key, content) : known);
    }

    private byte[] made(Object key, Content content) {
        var bytes = new Utf8ByteOutput();
        content.writeTo(new OwaspHtmlTemplateOutput(bytes));
        var part = bytes.toByteArray();
        if (kept.size() < MOST) {
            kept.put(key, part);
        }
        return part;
    }
}
