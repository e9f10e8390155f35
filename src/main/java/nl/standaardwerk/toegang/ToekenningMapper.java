// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toegang;

import nl.standaardwerk.gemeenten.Gemeente;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.gemeenten.Gemeenten;
import nl.standaardwerk.regeling.Actor;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Reads a right from a row; the name of a gemeente comes from memory. */
@Component
class ToekenningMapper implements RowMapper<Toekenning> {

    private final Gemeenten gemeenten;

    ToekenningMapper(Gemeenten gemeenten) {
        this.gemeenten = gemeenten;
    }

    @Override
    public Toekenning mapRow(ResultSet rij, int nummer) throws SQLException {
        var bereik = bereik(rij);
        return new Toekenning(
                rij.getObject("id", UUID.class),
                Rol.valueOf(rij.getString("rol")),
                bereik,
                naam(bereik, rij),
                Optional.ofNullable(rij.getString("actor")).map(Actor::valueOf),
                rij.getObject("van", LocalDate.class),
                Optional.ofNullable(rij.getObject("tot", LocalDate.class)));
    }

    private static Bereik bereik(ResultSet rij) throws SQLException {
        var gemeente = rij.getString("gemeente");
        if (gemeente != null) {
            return Bereik.gemeente(new GemeenteCode(gemeente));
        }
        var orgaan = rij.getString("orgaan");
        if (orgaan != null) {
            return Bereik.orgaan(new OrgaanCode(orgaan));
        }
        var organisatie = rij.getObject("organisatie", UUID.class);
        return organisatie == null ? Bereik.vng() : Bereik.organisatie(organisatie);
    }

    private String naam(Bereik bereik, ResultSet rij) throws SQLException {
        return switch (bereik) {
            case Bereik.Vng() -> "VNG";
            case Bereik.VanGemeente(var code) ->
                    gemeenten.vind(code).map(Gemeente::naam).orElse(code.waarde());
            case Bereik.VanOrgaan(var _) -> rij.getString("orgaan_naam");
            case Bereik.VanOrganisatie(var _) -> rij.getString("organisatie_naam");
        };
    }
}
