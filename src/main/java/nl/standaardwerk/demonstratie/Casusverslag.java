// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.demonstratie;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.gemeenten.Gemeenten;
import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.regeling.Trede;
import nl.standaardwerk.register.Standaard;
import nl.standaardwerk.toegang.OrgaanCode;
import nl.standaardwerk.toegang.Organen;
import nl.standaardwerk.web.Tekst;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes for the screen what came of the cases: the route step by step, and the register. */
@Component
@Profile(Toneel.PROFIEL)
final class Casusverslag {

    private static final String INSPRONG = "  ";
    private static final String REGEL = "  %-18s %-41s %-27s %-26s %s";

    private final Tekst tekst;
    private final Gemeenten gemeenten;
    private final Organen organen;

    Casusverslag(Tekst tekst, Gemeenten gemeenten, Organen organen) {
        this.tekst = tekst;
        this.gemeenten = gemeenten;
        this.organen = organen;
    }

    /** The whole report, line by line. */
    List<String> van(List<Casusuitkomst> uitkomsten) {
        var regels = new ArrayList<String>();
        regels.add(tekst.van("demonstratie.verslag.titel"));
        for (Casusuitkomst uitkomst : uitkomsten) {
            regels.add("");
            regels.addAll(van(uitkomst));
        }
        regels.add("");
        long fout = uitkomsten.stream().filter(u -> !u.klopt()).count();
        regels.add(
                fout == 0
                        ? tekst.van("demonstratie.verslag.alle-goed", uitkomsten.size())
                        : tekst.van("demonstratie.verslag.niet-goed", fout, uitkomsten.size()));
        return regels;
    }

    private List<String> van(Casusuitkomst uitkomst) {
        var verteld = uitkomst.verteld();
        var voorstel = verteld.voorstel();
        var regels = new ArrayList<String>();
        regels.add(
                tekst.van(
                        "demonstratie.verslag.kop",
                        voorstel.nummer(),
                        voorstel.titel(),
                        tekst.van("demonstratie.soort." + voorstel.soort()),
                        voorstel.voorgesteld()));
        regels.add(kolommen());
        verteld.route().stream().map(this::regel).forEach(regels::add);
        verteld.standaard()
                .ifPresentOrElse(
                        s -> regels.addAll(inRegister(s)),
                        () ->
                                regels.add(
                                        INSPRONG
                                                + tekst.van("demonstratie.verslag.geen-register")));
        uitkomst.verschillen()
                .forEach(v -> regels.add(INSPRONG + tekst.van("demonstratie.verslag.verschil", v)));
        if (uitkomst.klopt()) {
            regels.add(INSPRONG + tekst.van("demonstratie.verslag.klopt"));
        }
        return regels;
    }

    private String kolommen() {
        return REGEL.formatted(
                Arrays.stream(new String[] {"dag", "wie", "daad", "naar", "bron"})
                        .map(k -> tekst.van("demonstratie.kolom." + k))
                        .toArray());
    }

    private String regel(Verteld.Zet zet) {
        return REGEL.formatted(
                tekst.dag(zet.op()),
                wie(zet.namens()),
                tekst.label(zet.handeling()),
                tekst.label(zet.naar()).replace("\u00AD", ""),
                zet.bron());
    }

    private List<String> inRegister(Standaard standaard) {
        var regels = new ArrayList<String>();
        regels.add(INSPRONG + tekst.van("demonstratie.verslag.register", standaard.sleutel()));
        for (var inschrijving : standaard.inschrijvingen()) {
            var besluit = inschrijving.besluit();
            var treden =
                    besluit.ladder().besloten().stream()
                            .map(this::trede)
                            .collect(Collectors.joining(", "));
            regels.add(
                    INSPRONG.repeat(2)
                            + tekst.van(
                                    "demonstratie.verslag.besluit",
                                    besluit.datum().eerste().orElseThrow(),
                                    besluit.orgaan(),
                                    treden));
        }
        return regels;
    }

    private String trede(Trede.Besloten trede) {
        return tekst.van(
                "demonstratie.verslag.trede", trede.graad(), trede.vanaf().eerste().orElseThrow());
    }

    /** The name of a gemeente, a body or an actor. */
    private String wie(String namens) {
        if (namens.startsWith("GM")) {
            return tekst.van(
                    "demonstratie.verslag.gemeente",
                    gemeenten.get(new GemeenteCode(namens)).naam());
        }
        return Arrays.stream(Actor.values())
                .filter(a -> a.name().equals(namens.toUpperCase(Locale.ROOT)))
                .findFirst()
                .map(tekst::label)
                .orElseGet(() -> organen.get(new OrgaanCode(namens)).naam());
    }
}
