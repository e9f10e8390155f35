// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vergadering;

import nl.standaardwerk.bestanden.BestandId;
import nl.standaardwerk.bestanden.Bestandbron;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.OrgaanCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** Who reads a paper: everybody when it is public, else who reads along with the body. */
@Component
class StukBron implements Bestandbron {

    private final JdbcClient jdbc;
    private final Bevoegdheid bevoegdheid;

    StukBron(JdbcClient jdbc, Bevoegdheid bevoegdheid) {
        this.jdbc = jdbc;
        this.bevoegdheid = bevoegdheid;
    }

    private record Rij(OrgaanCode orgaan, boolean openbaar) {}

    @Override
    public Optional<Boolean> leesbaar(BestandId id, Gebruiker door) {
        var rijen =
                jdbc.sql(
                                """
                                select v.orgaan, s.openbaar
                                from vergadering.stuk s
                                join vergadering.vergadering v on v.id = s.vergadering
                                where s.bestand = :bestand
                                """)
                        .param("bestand", id.waarde())
                        .query(
                                (rij, _) ->
                                        new Rij(
                                                new OrgaanCode(rij.getString("orgaan")),
                                                rij.getBoolean("openbaar")))
                        .list();
        return rijen.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        rijen.stream()
                                .anyMatch(
                                        r ->
                                                r.openbaar()
                                                        || bevoegdheid.leestIntern(
                                                                r.orgaan(), door)));
    }
}
