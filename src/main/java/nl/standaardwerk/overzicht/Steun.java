// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overzicht;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.gemeenten.Gemeenten;
import nl.standaardwerk.gemeenten.Inwonertal;
import nl.standaardwerk.voorbereiding.Voorstel;
import nl.standaardwerk.web.Tekst;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;

/** Who stands behind a voorstel, in gemeenten and in inhabitants (domain §2). */
@Component
class Steun {

    private final Gemeenten gemeenten;
    private final Namen namen;
    private final Tekst t;
    private final Clock clock;

    Steun(Gemeenten gemeenten, Namen namen, Tekst t, Clock clock) {
        this.gemeenten = gemeenten;
        this.namen = namen;
        this.t = t;
        this.clock = clock;
    }

    /** The gemeenten that brought it in, in one line. */
    String indieners(Voorstel voorstel) {
        return namen.opsomming(voorstel.indieners());
    }

    /** The gemeenten that joined, in one line; empty when none did. */
    String medeIndieners(Voorstel voorstel) {
        return namen.opsomming(voorstel.medeIndieners());
    }

    /** All of them together, in gemeenten and in inhabitants. */
    String samen(Voorstel voorstel) {
        var alle = new HashSet<GemeenteCode>(voorstel.indieners());
        alle.addAll(voorstel.medeIndieners());
        var inwoners = gemeenten.inwonersOp(LocalDate.now(clock));
        long aantal =
                alle.stream()
                        .map(inwoners::get)
                        .filter(Objects::nonNull)
                        .mapToLong(Inwonertal::aantal)
                        .sum();
        return t.van("overzicht.kader.steun", alle.size(), aantal);
    }
}
