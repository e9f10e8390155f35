// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vergadering;

import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Orgaan;
import nl.standaardwerk.toegang.OrgaanCode;
import nl.standaardwerk.toegang.Organen;
import nl.standaardwerk.toegang.Rol;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;

/**
 * Who keeps the meetings of a body: its secretary, and of the directie the directie. VNG reads
 * along (directie, dossierhouder); everybody else sees what is public.
 */
@Component
class Bevoegdheid {

    private final Organen organen;

    Bevoegdheid(Organen organen) {
        this.organen = organen;
    }

    Orgaan orgaan(OrgaanCode code) {
        return organen.get(code);
    }

    boolean mag(OrgaanCode code, Gebruiker door) {
        return isDirectie(code) ? door.handeltVoor(Actor.DIRECTIE) : door.handeltVoor(code);
    }

    boolean leestIntern(OrgaanCode code, Gebruiker door) {
        return mag(code, door) || door.heeft(Rol.DIRECTIE) || door.heeft(Rol.DOSSIERHOUDER);
    }

    /** The bodies whose meetings this person keeps on a day. */
    List<String> organen(Gebruiker door, LocalDate dag) {
        return organen.op(dag).stream()
                .map(Orgaan::code)
                .filter(code -> mag(code, door))
                .map(OrgaanCode::waarde)
                .toList();
    }

    /** Signs; refuses who does not keep the meetings of this body. */
    Ondertekening vereist(OrgaanCode code, Gebruiker door) {
        if (isDirectie(code)) {
            door.vereist(Actor.DIRECTIE);
        } else {
            door.vereist(code);
        }
        return door.namens(code);
    }

    private boolean isDirectie(OrgaanCode code) {
        return organen.get(code).actor() == Actor.DIRECTIE;
    }

    /** Refuses to mix what is invented with what is real. */
    static void vereistZelfdeWereld(boolean demonstratie, Gebruiker door) {
        if (demonstratie != door.demonstratie()) {
            throw VergaderingGeweigerd.demonstratieApart();
        }
    }
}
