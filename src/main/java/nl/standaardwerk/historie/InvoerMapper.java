// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.historie;

import nl.standaardwerk.regeling.Datering;
import nl.standaardwerk.regeling.Trede;
import nl.standaardwerk.register.Dateringtekst;
import nl.standaardwerk.register.Kenmerk;
import nl.standaardwerk.register.Standaardgegevens;
import nl.standaardwerk.register.Versie;
import nl.standaardwerk.vaststelling.HistorischBesluit;
import nl.standaardwerk.web.Tekst;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A historic record as the second person reads it: every gap says so. */
@Component
class InvoerMapper {

    private final Tekst t;

    InvoerMapper(Tekst t) {
        this.t = t;
    }

    /** A fact with its name. */
    record Regel(String naam, String waarde) {}

    /** Every fact, in the order of the form. */
    List<Regel> regels(HistorischBesluit b) {
        var regels = new ArrayList<Regel>();
        regels.add(regel("standaard", standaard(b)));
        gegevens(b.gegevens(), regels);
        regels.add(regel("soort", t.label(soort(b))));
        regels.add(regel("orgaan", ofNiet(b.orgaan())));
        regels.add(regel("datum", datum(b.datum())));
        for (Trede trede : b.ladder().treden()) {
            regels.add(new Regel(graad(trede), t.van("historie.vanaf", datum(trede.vanaf()))));
        }
        b.einde().ifPresent(einde -> regels.add(regel("einde", datum(einde))));
        for (Versie versie : b.versies()) {
            regels.add(regel("versie", ofNiet(versie.nummer())));
            regels.add(regel("specificatie", datum(versie.specificatie())));
        }
        b.bekendmaking()
                .ifPresent(
                        brief -> {
                            regels.add(regel("brief", ofNiet(brief.brief())));
                            regels.add(regel("brief-datum", datum(brief.op())));
                        });
        return regels;
    }

    private void gegevens(Standaardgegevens g, List<Regel> regels) {
        regels.add(regel("titel", g.titel()));
        regels.add(regel("omschrijving", ofNiet(g.omschrijving())));
        regels.add(regel("categorie", t.label(g.categorie())));
        regels.add(regel("eigenaar", ofNiet(g.eigenaar())));
        regels.add(regel("beheerder", ofNiet(g.beheerder())));
        regels.add(regel("toepassingsgebied", ofNiet(g.toepassingsgebied())));
    }

    private String standaard(HistorischBesluit b) {
        return t.van(b.standaard().isPresent() ? "historie.bestaand" : "historie.nieuw");
    }

    private static Invoer.Soort soort(HistorischBesluit b) {
        return b.kenmerken().stream()
                .findFirst()
                .map(Kenmerk::name)
                .flatMap(naam -> Velden.keuze(Invoer.Soort.values(), naam))
                .orElse(Invoer.Soort.BESLOTEN);
    }

    private String graad(Trede trede) {
        var graad = t.label(trede.graad());
        return switch (trede) {
            case Trede.Besloten besloten -> graad;
            case Trede.Voorgenomen voorgenomen -> t.van("historie.voorgenomen", graad);
        };
    }

    private Regel regel(String veld, String waarde) {
        return new Regel(t.van("historie.veld." + veld), waarde);
    }

    private String datum(Datering datering) {
        return Dateringtekst.van(t, datering);
    }

    private String ofNiet(String waarde) {
        return Optional.of(waarde)
                .filter(w -> !w.isEmpty())
                .orElseGet(() -> t.van("historie.niet-gevonden"));
    }
}
