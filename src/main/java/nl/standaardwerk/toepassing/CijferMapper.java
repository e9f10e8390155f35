// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import nl.standaardwerk.register.Register.Bron.Cijfer;
import nl.standaardwerk.web.Tekst;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A count as the parts of a bar. */
final class CijferMapper {

    private CijferMapper() {}

    static List<Cijfer> van(Telling telling, Tekst t) {
        var cijfers = new ArrayList<Cijfer>();
        var x = BigDecimal.ZERO;
        for (var soort : telling.soorten()) {
            int aantal = telling.van(soort);
            var deel = telling.deel(aantal);
            cijfers.add(
                    new Cijfer(
                            soort.klasse(),
                            t.label(soort),
                            aantal,
                            t.percentage(deel),
                            x.toPlainString() + "%",
                            deel.toPlainString() + "%"));
            x = x.add(deel);
        }
        return cijfers;
    }

    /** Name and number of each part in one line, for who does not see the bar. */
    static String inWoorden(List<Cijfer> cijfers, Tekst t) {
        return String.join(
                ", ",
                cijfers.stream()
                        .map(c -> t.van("toepassing.balk.deel", c.naam(), t.getal(c.aantal())))
                        .toList());
    }
}
