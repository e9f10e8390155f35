// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreeScanner;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * No text outside the messages; no key that is missing, unused, or in the wrong file.
 *
 * <p>A key is used when it stands literally in Java or in a template. A key that is put together
 * from a value is used when its fixed part stands there literally and ends with a dot: {@code
 * t.van("regeling.stap." + stap)} uses {@code regeling.stap.*}. A refusal uses {@code
 * fout.<code>.titel} and {@code fout.<code>.uitleg}; a sentence at start-up {@code
 * platform.start.<code>}.
 */
@Execution(ExecutionMode.CONCURRENT)
class MessagesTest {

    private static final Path FOLDER = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/jte");

    /** Every piece between two quotes, since a string may stand inside a quoted attribute. */
    private static final Pattern PIECE = Pattern.compile("\"(?=([^\"\\\\\\n]*)\")");

    /** An enum in a module: its words are {@code <module>.<type>.<NAME>}, see Tekst.label. */
    private static final Pattern ENUM = Pattern.compile("\\benum ([A-Z])(\\w*)");

    private static final Pattern MODULE = Pattern.compile("nl.standaardwerk.(\\w+)");
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    @Test
    void noTemplateHoldsText() {
        assertThat(
                        Source.files(TEMPLATES, ".jte")
                                .flatMap(
                                        file ->
                                                Template.literalText(Source.read(file)).stream()
                                                        .map(text -> file + ": " + text)))
                .as("text belongs in messages/<module>_nl.properties")
                .isEmpty();
    }

    @Test
    void everyKeyIsThereOnceAndUsed() {
        var messages = Messages.in(FOLDER);
        var literals = literals();
        var all = literals.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        all.add("platform.start.");
        all.addAll(labels(Source.below(Source.MAIN)));
        refusals(Source.below(Source.MAIN)).forEach(code -> all.add("fout." + code + "."));

        assertThat(messages.faults()).as("messages").isEmpty();
        assertThat(messages.missing(literals)).as("missing keys").isEmpty();
        assertThat(messages.unused(all)).as("unused keys").isEmpty();
    }

    @Test
    void everyRefusalHasItsTexts() {
        assertThat(Messages.in(FOLDER).missingFor(refusals(Source.below(Source.MAIN))))
                .as("texts of refusals")
                .isEmpty();
    }

    @Test
    void seesTextInATemplate() {
        assertThat(
                        Template.literalText(
                                """
                                @import nl.standaardwerk.web.Tekst
                                @param Tekst t
                                <%-- note --%>
                                <p class="a" title="Let op">${t.van("a.b.c")} Hallo</p>
                                @if(t.heeft("x > y"))&nbsp;·@else Nee @endif
                                @template.web.knop(t = t, inhoud = @`<b>Klik</b>`)
                                <a href="${x > 3 ? "y" : "z"}" aria-label="${t.van("d.e.f")}">1</a>
                                """))
                .containsExactly("title=Let op", "Hallo", "Nee", "Klik");
    }

    @Test
    void seesMissingUnusedAndMisplacedKeys() {
        var messages =
                new Messages()
                        .add("advies", "advies.a.b=Het''s\nadvies.soort.X=x\nadvies.c.d=foto's\n")
                        .add("register", "advies.e.f=y\n");

        assertThat(messages.faults()).hasSize(2);
        assertThat(messages.missing(Map.of("A.java", Set.of("advies.a.b", "advies.x.y", "nl.x.y"))))
                .containsExactly("A.java: advies.x.y");
        assertThat(messages.unused(Set.of("advies.a.b", "advies.soort.", "advies.e.f")))
                .containsExactly("advies.c.d");
    }

    @Test
    void seesTheWordsOfAnEnumAsUsed() {
        var type =
                Source.of(
                        "src/main/java/nl/standaardwerk/advies/Strekking.java",
                        "enum Strekking { A }");

        assertThat(labels(List.of(type))).containsExactly("advies.strekking.");
    }

    @Test
    void seesAKeyInsideAQuotedAttribute() {
        var pieces =
                PIECE.matcher("<a aria-label=\"${t.van(\"d.e.f\")}\">")
                        .results()
                        .map(found -> found.group(1));

        assertThat(pieces).contains("d.e.f");
    }

    @Test
    void seesARefusalWithoutTexts() {
        var refusal =
                Source.of(
                        "A.java",
                        "class A extends Weigering { A(int d) { super(Soort.BOTST, \"te-laat\", d);"
                                + " } }");

        assertThat(refusals(List.of(refusal))).containsExactly("te-laat");
        assertThat(
                        new Messages()
                                .add("fout", "fout.te-laat.titel=Te laat")
                                .missingFor(Set.of("te-laat")))
                .containsExactly("fout.te-laat.uitleg");
    }

    /** The keys of the words of every enum, up to the name of the constant. */
    private static Set<String> labels(List<Source> sources) {
        var prefixes = new TreeSet<String>();
        for (var source : sources) {
            var module = MODULE.matcher(source.name().replace('/', '.'));
            if (module.find()) {
                ENUM.matcher(source.text())
                        .results()
                        .map(type -> type.group(1).toLowerCase(Locale.ROOT) + type.group(2))
                        .forEach(type -> prefixes.add(module.group(1) + "." + type + "."));
            }
        }
        return prefixes;
    }

    private static Map<String, Set<String>> literals() {
        var literals = new TreeMap<String, Set<String>>();
        Source.below(Source.MAIN)
                .forEach(source -> literals.put(source.name(), new HashSet<>(source.strings())));
        Source.files(TEMPLATES, ".jte")
                .forEach(
                        file ->
                                literals.put(
                                        file.toString(),
                                        PIECE.matcher(Source.read(file))
                                                .results()
                                                .map(found -> found.group(1))
                                                .collect(Collectors.toSet())));
        return literals;
    }

    /** The codes that subclasses of Weigering hand to their super constructor. */
    private static Set<String> refusals(List<Source> sources) {
        var codes = new TreeSet<String>();
        for (var source : sources) {
            if (source.text().contains("extends Weigering")) {
                new TreeScanner<Void, Void>() {
                    @Override
                    public Void visitExpressionStatement(
                            ExpressionStatementTree statement, Void nothing) {
                        if (statement.getExpression() instanceof MethodInvocationTree call
                                && call.getMethodSelect().toString().equals("super")) {
                            call.getArguments().stream()
                                    .filter(LiteralTree.class::isInstance)
                                    .map(literal -> ((LiteralTree) literal).getValue())
                                    .filter(String.class::isInstance)
                                    .map(String.class::cast)
                                    .filter(value -> CODE.matcher(value).matches())
                                    .findFirst()
                                    .ifPresent(codes::add);
                        }
                        return super.visitExpressionStatement(statement, null);
                    }
                }.scan(source.tree(), null);
            }
        }
        return codes;
    }
}
