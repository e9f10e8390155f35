// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overzicht;

import nl.standaardwerk.gemeenten.Gemeente;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.gemeenten.Gemeenten;
import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.toegang.Orgaan;
import nl.standaardwerk.toegang.OrgaanCode;
import nl.standaardwerk.toegang.Organen;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.web.Tekst;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How bodies, gemeenten and roles are called on a page. */
@Component
class Namen {

    private final Gemeenten gemeenten;
    private final Organen organen;
    private final Tekst tekst;
    private final Clock clock;

    Namen(Gemeenten gemeenten, Organen organen, Tekst tekst, Clock clock) {
        this.gemeenten = gemeenten;
        this.organen = organen;
        this.tekst = tekst;
        this.clock = clock;
    }

    /** The names as they are today; one statement. */
    Lijst vandaag() {
        return op(LocalDate.now(clock));
    }

    /** The names as they were on a day; one statement. */
    Lijst op(LocalDate dag) {
        return new Lijst(
                organen.op(dag).stream()
                        .collect(Collectors.toMap(Orgaan::code, Function.identity())));
    }

    /** The gemeenten in one line: "Deventer, Zwolle en Apeldoorn". */
    String opsomming(Collection<GemeenteCode> codes) {
        var namen = codes.stream().map(this::van).toList();
        return namen.size() < 2
                ? String.join("", namen)
                : tekst.van(
                        "overzicht.namen.en",
                        String.join(", ", namen.subList(0, namen.size() - 1)),
                        namen.getLast());
    }

    /** The name of a gemeente. */
    String van(GemeenteCode code) {
        return gemeenten.vind(code).map(Gemeente::naam).orElse(code.waarde());
    }

    /** One look at the names of the bodies. */
    final class Lijst {

        private final Map<OrgaanCode, Orgaan> bekend;

        private Lijst(Map<OrgaanCode, Orgaan> bekend) {
            this.bekend = bekend;
        }

        /** The name of a body. */
        String van(OrgaanCode code) {
            var orgaan = bekend.get(code);
            return orgaan == null ? code.waarde() : orgaan.naam();
        }

        /** On whose behalf something was signed, as the journaal keeps it. */
        String namens(String namens) {
            if (namens.matches("GM\\d{4}")) {
                return tekst.van(
                        "overzicht.namen.gemeente", Namen.this.van(new GemeenteCode(namens)));
            }
            return label(Actor.values(), namens)
                    .or(() -> label(Rol.values(), namens))
                    .orElseGet(() -> overig(namens));
        }

        /** The platform, a body by its code, or what a module already called by its name. */
        private String overig(String namens) {
            if ("SYSTEEM".equals(namens)) {
                return tekst.van("overzicht.namen.systeem");
            }
            return bekend.values().stream()
                    .filter(o -> o.code().waarde().equals(namens))
                    .findFirst()
                    .map(Orgaan::naam)
                    .orElse(namens);
        }

        private <E extends Enum<E>> Optional<String> label(E[] waarden, String naam) {
            return Arrays.stream(waarden)
                    .filter(w -> w.name().equals(naam))
                    .findFirst()
                    .map(w -> hoofdletter(tekst.label(w)));
        }

        private static String hoofdletter(String tekst) {
            return tekst.isEmpty()
                    ? tekst
                    : Character.toUpperCase(tekst.charAt(0)) + tekst.substring(1);
        }
    }
}
