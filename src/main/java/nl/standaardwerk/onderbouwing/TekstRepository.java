// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.onderbouwing;

import nl.standaardwerk.journaal.Tekstkluis;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.databind.json.JsonMapper;

import java.util.Map;
import java.util.TreeMap;

/** All free text of this module, erasable in its table: of each row its texts together. */
@Repository
class TekstRepository extends Tekstkluis {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    TekstRepository(JdbcClient jdbc) {
        super(jdbc, "onderbouwing");
    }

    /** Keeps the texts of one row, each with its name. */
    Verwijzing bewaar(Map<String, String> teksten) {
        return bewaar(JSON.writeValueAsString(new TreeMap<>(teksten)));
    }
}
