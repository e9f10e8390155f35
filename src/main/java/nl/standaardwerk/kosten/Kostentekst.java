// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.kosten;

import nl.standaardwerk.voorbereiding.Dossierbron.Leesregel;
import nl.standaardwerk.web.Tekst;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines, amounts and shortages in words, the same on every page. */
@Component
public final class Kostentekst {

    private final Tekst t;

    Kostentekst(Tekst t) {
        this.t = t;
    }

    /** Who pays what, for example "VNG: invoering" or "Gemeente tot 50.000 inwoners: invoering". */
    public String kop(Kostenpost post) {
        return t.van("kosten.kop", wie(post.raming()), post.wat());
    }

    /** Where money comes from, with its explanation when there is one. */
    public String kop(Dekking dekking) {
        return dekking.toelichting().isEmpty()
                ? t.label(dekking.bron())
                : t.van("kosten.bron", dekking.bron(), dekking.toelichting());
    }

    /** Who pays: of gemeenten with their size. */
    public String wie(Raming raming) {
        if (!raming.isPerGemeente()) {
            return t.label(raming.betaler());
        }
        var omvang = raming.omvang();
        var vanaf = t.getal(omvang.vanaf());
        var tot = omvang.tot().map(t::getal);
        if (omvang.vanaf() == 0) {
            return tot.map(n -> t.van("kosten.gemeente.tot", n))
                    .orElseGet(() -> t.van("kosten.gemeente.elke"));
        }
        return tot.map(n -> t.van("kosten.gemeente.tussen", vanaf, n))
                .orElseGet(() -> t.van("kosten.gemeente.vanaf", vanaf));
    }

    /** An amount as a rule: "€ 4.200 + € 0,12 per inwoner". */
    public String bedrag(Bedrag bedrag) {
        if (bedrag.perInwoner() == 0) {
            return t.euro(bedrag.vast());
        }
        var perInwoner = t.van("kosten.bedrag.inwoner", t.tarief(bedrag.perInwoner()));
        return bedrag.vast() == 0
                ? perInwoner
                : t.van("kosten.bedrag.samen", t.euro(bedrag.vast()), perInwoner);
    }

    /** The amount of this kind of a line; € 0 when it has none. */
    public String bedrag(Raming raming, Kostensoort soort) {
        return bedrag(raming.bedrag(soort).orElse(Bedrag.vast(0)));
    }

    /** When the amount of this kind falls: "in 2027", "van 2027 tot en met 2029", "vanaf 2027". */
    public String wanneer(Raming raming, Kostensoort soort) {
        return switch (soort) {
            case EENMALIG ->
                    raming.eenmalig().map(e -> t.van("kosten.in", jaar(e.jaar()))).orElse("");
            case PER_JAAR -> raming.perJaar().map(p -> wanneer(p.looptijd())).orElse("");
        };
    }

    private String wanneer(Looptijd looptijd) {
        return looptijd.totEnMet()
                .map(einde -> wanneer(looptijd.van(), einde, false))
                .orElseGet(() -> wanneer(looptijd.van(), looptijd.van(), true));
    }

    private String wanneer(int van, int totEnMet, boolean verder) {
        if (verder) {
            return t.van("kosten.vanaf", jaar(van));
        }
        return van == totEnMet
                ? t.van("kosten.in", jaar(van))
                : t.van("kosten.periode", jaar(van), jaar(totEnMet));
    }

    /** A year as the head of a row: "2027", or "2030 en verder". */
    public String jaar(int jaar, boolean verder) {
        return verder ? t.van("kosten.verder", jaar(jaar)) : jaar(jaar);
    }

    private static String jaar(int jaar) {
        return String.valueOf(jaar);
    }

    /** Where the money of a payer comes from, for the kinds of one line, in short. */
    public List<String> dekking(Kostenpost post, List<Dekking> alle) {
        return alle.stream()
                .filter(d -> d.raming().betaler() == post.raming().betaler())
                .flatMap(
                        d ->
                                Stream.of(Kostensoort.values())
                                        .filter(s -> post.raming().bedrag(s).isPresent())
                                        .filter(s -> d.raming().bedrag(s).isPresent())
                                        .map(s -> kop(d) + " " + wanneer(d.raming(), s)))
                .distinct()
                .toList();
    }

    /** What stays uncovered, in one sentence. */
    public String tekort(Kostenoverzicht.Tekort tekort) {
        return t.van(
                "kosten.tekort." + tekort.soort(),
                t.label(tekort.betaler()),
                wanneer(tekort.van(), tekort.totEnMet(), tekort.verder()),
                t.euro(tekort.centen()));
    }

    /** A line as one fact of a dossier version. */
    Leesregel leesregel(Kostenregel regel) {
        var kop =
                switch (regel) {
                    case Beheertaak b -> t.van("kosten.leesbaar.beheer", b.rol());
                    case Kostenpost p -> t.van("kosten.leesbaar.post", kop(p));
                    case Dekking d -> t.van("kosten.leesbaar.dekking", wie(d.raming()));
                };
        return new Leesregel("kosten-" + regel.nr(), kop, tekst(regel));
    }

    /** What a line says, without its head. */
    String tekst(Kostenregel regel) {
        return switch (regel) {
            case Beheertaak b -> t.van("kosten.leesbaar.vanaf", b.partij(), b.vanaf());
            case Kostenpost p -> bedragen(p.raming());
            case Dekking d -> kop(d) + "\n" + bedragen(d.raming());
        };
    }

    private String bedragen(Raming raming) {
        return Stream.of(Kostensoort.values())
                .flatMap(soort -> bedragzin(raming, soort).stream())
                .collect(Collectors.joining("\n"));
    }

    private Optional<String> bedragzin(Raming raming, Kostensoort soort) {
        return raming.bedrag(soort)
                .map(
                        b ->
                                t.van(
                                        "kosten.leesbaar.bedrag",
                                        soort,
                                        bedrag(b),
                                        wanneer(raming, soort)));
    }
}
