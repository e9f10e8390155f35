// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import java.util.List;
import nl.standaardwerk.toegang.GeenRecht;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Rol;

/** Who may enter history: those who look after the records of VNG. */
final class Historierol {

    private static final List<Rol> ROLLEN = List.of(Rol.DOSSIERHOUDER, Rol.DIRECTIE, Rol.BEHEERDER);

    private Historierol() {}

    /** Whether this person may. */
    static boolean heeft(Gebruiker door) {
        return ROLLEN.stream().anyMatch(door::heeft) && !door.demonstratie();
    }

    /**
     * The role in which this person does it.
     *
     * @throws GeenRecht without such a role
     * @throws VaststellingGeweigerd for an account of the demonstration: history is real
     */
    static Rol vereist(Gebruiker door) {
        if (door.demonstratie()) {
            throw VaststellingGeweigerd.demonstratieApart();
        }
        return ROLLEN.stream()
                .filter(door::heeft)
                .findFirst()
                .orElseThrow(() -> GeenRecht.zonder(Rol.DOSSIERHOUDER));
    }
}
