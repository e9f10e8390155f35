// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.advies;

import nl.standaardwerk.journaal.Tekstkluis;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All free text of this module, erasable in its table. */
@Repository("adviesTekstRepository")
class TekstRepository extends Tekstkluis {

    TekstRepository(JdbcClient jdbc) {
        super(jdbc, "advies");
    }
}
