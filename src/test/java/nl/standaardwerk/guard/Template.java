// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads a jte template far enough to find the text that a reader would see and that stands in the
 * template itself instead of in the messages.
 */
final class Template {

    /** Attributes that are read out or shown. */
    private static final Set<String> SPOKEN =
            Set.of("alt", "title", "aria-label", "placeholder", "label", "summary");

    private final String text;
    private final List<String> literals = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private int at;

    private Template(String text) {
        this.text = text;
    }

    /** Pieces of literal text, in order. */
    static List<String> literalText(String template) {
        var reader = new Template(template);
        reader.content('\0');
        return reader.literals;
    }

    /** Reads content up to its end, or up to the back tick that ends a content block. */
    private void content(char end) {
        while (at < text.length() && text.charAt(at) != end) {
            if (!skipCode() && !skipComment()) {
                if (text.startsWith("<", at)) {
                    flush();
                    tag();
                } else {
                    words.append(text.charAt(at++));
                }
            }
        }
        flush();
        at++;
    }

    private boolean skipComment() {
        return skipBetween("<%--", "--%>")
                || skipBetween("<!--", "-->")
                || skipBetween("<script", "</script>")
                || skipBetween("<style", "</style>");
    }

    private boolean skipBetween(String from, String to) {
        if (!text.startsWith(from, at)) {
            return false;
        }
        int end = text.indexOf(to, at);
        at = end < 0 ? text.length() : end + to.length();
        return true;
    }

    /** Skips one piece of jte: an output, a statement, a call of a tag. */
    private boolean skipCode() {
        if (text.startsWith("${", at) || text.startsWith("!{", at)) {
            at += 2;
            expression('{', '}');
            return true;
        }
        if (text.charAt(at) != '@' || at + 1 >= text.length()) {
            return false;
        }
        int name = at + 1;
        while (name < text.length() && isNamePart(text.charAt(name))) {
            name++;
        }
        if (name == at + 1) {
            return false;
        }
        flush();
        String word = text.substring(at + 1, name);
        at = name;
        if (word.equals("import") || word.equals("param")) {
            restOfLine();
        } else if (at < text.length() && text.charAt(at) == '(') {
            at++;
            expression('(', ')');
        }
        return true;
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '_';
    }

    private void restOfLine() {
        while (at < text.length() && text.charAt(at) != '\n') {
            if (text.startsWith("@`", at)) {
                at += 2;
                content('`');
            } else {
                at++;
            }
        }
    }

    /** Skips a Java expression up to its closing bracket; content blocks inside are read. */
    private void expression(char open, char close) {
        for (int depth = 1; at < text.length() && depth > 0; ) {
            char c = text.charAt(at);
            if (c == '"' || (c == '\'' && close == ')')) {
                string(c);
            } else if (text.startsWith("@`", at)) {
                at += 2;
                content('`');
            } else {
                depth += c == open ? 1 : c == close ? -1 : 0;
                at++;
            }
        }
    }

    private void string(char quote) {
        at++;
        while (at < text.length() && text.charAt(at) != quote) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
    }

    private void tag() {
        at++;
        while (at < text.length() && text.charAt(at) != '>') {
            if (skipCode()) {
                continue;
            }
            if (text.charAt(at) == '"') {
                attribute(nameBefore(at));
            } else {
                at++;
            }
        }
        at++;
    }

    private String nameBefore(int quote) {
        int from = quote - 1;
        while (from > 0 && (isNamePart(text.charAt(from - 1)) || text.charAt(from - 1) == '-')) {
            from--;
        }
        return text.substring(from, Math.max(from, quote - 1)).toLowerCase(Locale.ROOT);
    }

    private void attribute(String name) {
        at++;
        var value = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            if (!skipCode()) {
                value.append(text.charAt(at++));
            }
        }
        at++;
        if (SPOKEN.contains(name)) {
            note(name + "=", value.toString());
        }
    }

    private void flush() {
        note("", words.toString());
        words.setLength(0);
    }

    /** Paths and hashes are no text. */
    private void note(String before, String found) {
        String visible = found.replaceAll("&#?\\w+;", " ").strip().replaceAll("\\s+", " ");
        boolean technical = visible.matches("/[\\w/.-]*|[0-9a-f]{32,}");
        if (!technical && visible.codePoints().anyMatch(Character::isLetter)) {
            literals.add(before + visible);
        }
    }
}
