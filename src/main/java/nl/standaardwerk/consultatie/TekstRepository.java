// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.consultatie;

import nl.standaardwerk.journaal.Tekstkluis;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All free text of this module, erasable in its table. */
@Repository
class TekstRepository extends Tekstkluis {

    TekstRepository(JdbcClient jdbc) {
        super(jdbc, "consultatie");
    }
}
