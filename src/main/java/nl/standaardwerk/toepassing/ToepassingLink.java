// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import nl.standaardwerk.gemeenten.Gemeente;
import nl.standaardwerk.gemeenten.Gemeentebron;
import nl.standaardwerk.web.Tekst;

import org.springframework.stereotype.Component;

import java.util.List;

/** The link from the page of a gemeente to how it applies the standards. */
@Component
class ToepassingLink implements Gemeentebron {

    private final Tekst t;

    ToepassingLink(Tekst t) {
        this.t = t;
    }

    @Override
    public List<Verwijzing> over(Gemeente gemeente) {
        return List.of(
                new Verwijzing(
                        t.van("toepassing.gemeente.link", gemeente.naam()),
                        "/gemeenten/" + gemeente.code() + "/toepassing"));
    }
}
