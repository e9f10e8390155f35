// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.rapportage;

import nl.standaardwerk.gemeenten.Gemeente;
import nl.standaardwerk.gemeenten.Gemeentebron;
import nl.standaardwerk.web.Tekst;

import org.springframework.stereotype.Component;

import java.util.List;

/** Leads from the page of a gemeente to its rapportages. */
@Component
class RapportageBron implements Gemeentebron {

    private final Tekst t;

    RapportageBron(Tekst t) {
        this.t = t;
    }

    @Override
    public List<Verwijzing> over(Gemeente gemeente) {
        return List.of(
                new Verwijzing(
                        t.van("rapportage.jaren.titel", gemeente.naam()),
                        Verslagjaar.pad(gemeente.code())));
    }
}
