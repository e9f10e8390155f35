// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.bericht;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

import nl.standaardwerk.gemeenten.Gemeente;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.gemeenten.Gemeenten;
import nl.standaardwerk.toegang.Taak;
import nl.standaardwerk.web.Tekst;

import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

/** Writes a mail, twice: as plain text and as a page that needs no style. */
@Component
class MailText {

    private final Tekst t;
    private final Gemeenten gemeenten;
    private final TemplateEngine engine;
    private final MailServer server;

    MailText(Tekst t, Gemeenten gemeenten, TemplateEngine engine, MailServer server) {
        this.t = t;
        this.gemeenten = gemeenten;
        this.engine = engine;
        this.server = server;
    }

    /**
     * What stands in a mail, in words.
     *
     * @param waarom why this mail comes, and when
     * @param voorkeuren address of the page with the choice
     * @param stop address of the page that stops the mail
     */
    record Inhoud(
            String onderwerp, List<Groep> groepen, String waarom, String voorkeuren, String stop) {}

    /** The tasks with the same aanleiding. */
    record Groep(String kop, List<Regel> regels) {}

    /**
     * One task.
     *
     * @param wat what to do, about what, for whom
     * @param uiterlijk the last day in words; empty for none
     */
    record Regel(String wat, String uiterlijk, String adres) {}

    Bericht schrijf(Voorkeur voorkeur, List<Berichtregel> regels) {
        var inhoud =
                new Inhoud(
                        t.van("bericht.mail.onderwerp", regels.size()),
                        groepen(regels),
                        t.van("bericht.mail.waarom." + voorkeur.ritme().name()),
                        server.link(MailController.PAD),
                        server.link(StopController.pad(voorkeur.stopteken())));
        return new Bericht(
                BerichtId.nieuw(),
                voorkeur.account(),
                voorkeur.stopteken(),
                inhoud.onderwerp(),
                tekst(inhoud),
                html(inhoud));
    }

    /** What is nearly late comes first. */
    private List<Groep> groepen(List<Berichtregel> regels) {
        return Arrays.stream(Aanleiding.values())
                .sorted((a, b) -> b.compareTo(a))
                .map(aanleiding -> groep(aanleiding, regels))
                .filter(groep -> !groep.regels().isEmpty())
                .toList();
    }

    private Groep groep(Aanleiding aanleiding, List<Berichtregel> regels) {
        return new Groep(
                t.van("bericht.mail.kop." + aanleiding.name()),
                regels.stream()
                        .filter(regel -> regel.aanleiding() == aanleiding)
                        .map(regel -> regel(regel.taak()))
                        .toList());
    }

    private Regel regel(Taak taak) {
        var wat = t.van("bericht.mail.wat", t.van(taak.sleutel()), taak.titel());
        return new Regel(
                namens(taak.namens(), wat),
                taak.uiterlijk().map(dag -> t.van("bericht.mail.uiterlijk", dag)).orElse(""),
                server.link(taak.pad()));
    }

    /** Who acts for several gemeenten must see for which. */
    private String namens(String namens, String wat) {
        if (!namens.matches("GM\\d{4}")) {
            return wat;
        }
        return gemeenten
                .vind(new GemeenteCode(namens))
                .map(Gemeente::naam)
                .map(naam -> t.van("bericht.mail.namens", wat, naam))
                .orElse(wat);
    }

    private String tekst(Inhoud inhoud) {
        var delen =
                Stream.of(
                        Stream.of(t.van("bericht.mail.inleiding")),
                        inhoud.groepen().stream().flatMap(MailText::tekst),
                        Stream.of(
                                "-- ",
                                inhoud.waarom(),
                                t.van("bericht.mail.voorkeuren") + ": " + inhoud.voorkeuren(),
                                t.van("bericht.mail.stop") + ": " + inhoud.stop()));
        return String.join("\n\n", delen.flatMap(deel -> deel).toList()) + "\n";
    }

    private static Stream<String> tekst(Groep groep) {
        return Stream.concat(
                Stream.of(groep.kop()),
                groep.regels().stream()
                        .map(
                                regel ->
                                        Stream.of(
                                                        "* " + regel.wat(),
                                                        regel.uiterlijk(),
                                                        regel.adres())
                                                .filter(deel -> !deel.isEmpty())
                                                .reduce((a, b) -> a + "\n  " + b)
                                                .orElseThrow()));
    }

    private String html(Inhoud inhoud) {
        var page = new StringOutput();
        var model = new HashMap<String, Object>();
        model.put("t", t);
        model.put("pagina", inhoud);
        engine.render("bericht/mail.jte", model, page);
        return page.toString();
    }
}
