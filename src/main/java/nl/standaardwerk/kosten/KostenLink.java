// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.kosten;

import nl.standaardwerk.gemeenten.Gemeente;
import nl.standaardwerk.gemeenten.Gemeentebron;
import nl.standaardwerk.web.Tekst;

import org.springframework.stereotype.Component;

import java.util.List;

/** The link from the page of a gemeente to what voorstellen cost it. */
@Component
class KostenLink implements Gemeentebron {

    private final Tekst t;

    KostenLink(Tekst t) {
        this.t = t;
    }

    @Override
    public List<Verwijzing> over(Gemeente gemeente) {
        return List.of(
                new Verwijzing(
                        t.van("kosten.voorstellen.titel", gemeente.naam()),
                        "/gemeenten/" + gemeente.code() + "/kosten"));
    }
}
