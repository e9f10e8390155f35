// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.guard;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** All messages of all modules, and what the code and the templates ask of them. */
final class Messages {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*(?:\\.[A-Za-z0-9_-]+){2,}");
    private static final Pattern PREFIX =
            Pattern.compile("[a-z][a-z0-9-]*(?:\\.[A-Za-z0-9_-]+)*\\.");
    private static final Pattern FILE_NAME =
            Pattern.compile(
                    ".*\\.(css|js|svg|png|pdf|csv|json|jte|html|md|sql|properties|xsd|bpmn)");

    /** A key and its text; a second one with the same name is kept as a fault. */
    private final Map<String, String> texts = new TreeMap<>();

    private final List<String> faults = new ArrayList<>();

    /** Reads {@code <module>_nl.properties} of every module in this folder. */
    static Messages in(Path folder) {
        var messages = new Messages();
        Source.files(folder, "_nl.properties")
                .forEach(
                        file ->
                                messages.add(
                                        file.getFileName().toString().replace("_nl.properties", ""),
                                        Source.read(file)));
        return messages;
    }

    /** Adds the messages of one module. */
    Messages add(String module, String content) {
        var values = new Properties();
        try {
            values.load(new StringReader(content));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        for (String key : values.stringPropertyNames()) {
            if (!key.startsWith(module + ".")
                    && !key.startsWith("fout.")
                    && !key.startsWith("journaal.soort.")) {
                faults.add(module + "_nl.properties: " + key + " does not begin with " + module);
            }
            if (texts.put(key, values.getProperty(key)) != null) {
                faults.add(key + " stands in two files");
            }
        }
        return this;
    }

    /** Keys in the wrong file or in two files, and single apostrophes. */
    List<String> faults() {
        var all = new ArrayList<>(faults);
        texts.forEach(
                (key, text) -> {
                    if (text.replace("''", "").contains("'")) {
                        all.add(key + ": write an apostrophe twice");
                    }
                });
        return all;
    }

    /**
     * Literals that look like a key of a module that has messages and that is none.
     *
     * @param literals string literals with the file that they stand in
     */
    List<String> missing(Map<String, Set<String>> literals) {
        var modules = new HashSet<>(Set.of("fout"));
        texts.keySet().forEach(key -> modules.add(key.substring(0, key.indexOf('.'))));
        var missing = new ArrayList<String>();
        literals.forEach(
                (file, values) ->
                        values.stream()
                                .filter(value -> KEY.matcher(value).matches())
                                .filter(value -> !FILE_NAME.matcher(value).matches())
                                .filter(value -> modules.contains(first(value)))
                                .filter(value -> !texts.containsKey(value))
                                .forEach(value -> missing.add(file + ": " + value)));
        return missing;
    }

    /** Keys that no literal names, neither whole nor by a literal prefix that ends with a dot. */
    List<String> unused(Set<String> literals) {
        var prefixes = literals.stream().filter(value -> PREFIX.matcher(value).matches()).toList();
        return texts.keySet().stream()
                .filter(key -> !literals.contains(key))
                .filter(key -> prefixes.stream().noneMatch(key::startsWith))
                .toList();
    }

    /** The texts that a refusal needs and that are not there. */
    List<String> missingFor(Set<String> codes) {
        return codes.stream()
                .flatMap(
                        code ->
                                List.of("fout." + code + ".titel", "fout." + code + ".uitleg")
                                        .stream())
                .filter(key -> !texts.containsKey(key))
                .sorted()
                .toList();
    }

    private static String first(String key) {
        return key.substring(0, key.indexOf('.'));
    }
}
