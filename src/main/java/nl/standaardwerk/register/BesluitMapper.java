// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.register;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.regeling.Categorie;
import nl.standaardwerk.regeling.Datering;
import nl.standaardwerk.regeling.Ladder;
import nl.standaardwerk.regeling.Trede;
import nl.standaardwerk.regeling.Verbindendheid;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One row of {@code register.besluit}, without what hangs below it.
 *
 * @param los the besluit with empty lists
 */
record BesluitMapper(
        StandaardId standaard,
        String sleutel,
        boolean demonstratie,
        long volgnummer,
        Instant vastgelegd,
        Besluit los) {

    static final RowMapper<BesluitMapper> RIJ =
            (rij, nummer) ->
                    new BesluitMapper(
                            new StandaardId(rij.getObject("standaard", UUID.class)),
                            rij.getString("sleutel"),
                            rij.getBoolean("demonstratie"),
                            rij.getLong("volgnummer"),
                            rij.getObject("vastgelegd", OffsetDateTime.class).toInstant(),
                            besluit(rij));

    BesluitId id() {
        return los.id();
    }

    Optional<BesluitId> herstelt() {
        return los.herstelt();
    }

    /** What hangs below the besluiten, by besluit. */
    record Onderdelen(
            Map<UUID, List<Trede>> treden,
            Map<UUID, List<Versie>> versies,
            Map<UUID, List<Bronvermelding>> bronnen,
            Map<UUID, List<Relatie>> relaties,
            Map<UUID, List<Inschrijving.Bekendmaking>> bekendmakingen) {}

    /** The whole entry. */
    Inschrijving inschrijving(Onderdelen onderdelen, Optional<BesluitId> hersteldDoor) {
        return new Inschrijving(
                geheel(onderdelen),
                standaard,
                volgnummer,
                vastgelegd,
                hersteldDoor,
                van(onderdelen.bekendmakingen()).reversed().stream().findFirst());
    }

    private Besluit geheel(Onderdelen onderdelen) {
        return new Besluit(
                los.id(),
                los.soort(),
                Optional.of(standaard),
                los.herstelt(),
                los.gegevens(),
                van(onderdelen.versies()),
                los.orgaan(),
                los.datum(),
                new Ladder(van(onderdelen.treden())),
                los.einde(),
                van(onderdelen.relaties()),
                los.onderbouwing(),
                van(onderdelen.bronnen()),
                los.kenmerken(),
                los.demonstratie(),
                los.door());
    }

    private <T> List<T> van(Map<UUID, List<T>> onderdelen) {
        return onderdelen.getOrDefault(los.id().waarde(), List.of());
    }

    static Trede trede(ResultSet rij, int nummer) throws SQLException {
        var graad = Verbindendheid.valueOf(rij.getString("graad"));
        var vanaf = Datering.van(rij.getString("vanaf"));
        return "BESLOTEN".equals(rij.getString("aard"))
                ? new Trede.Besloten(graad, vanaf)
                : new Trede.Voorgenomen(graad, vanaf);
    }

    static Versie versie(ResultSet rij, int nummer) throws SQLException {
        return new Versie(
                rij.getString("naam"),
                Versie.Status.valueOf(rij.getString("status")),
                Datering.van(rij.getString("specificatie")),
                Datering.van(rij.getString("vanaf")),
                Optional.ofNullable(rij.getString("tot")).map(Datering::van));
    }

    static Bronvermelding bron(ResultSet rij, int nummer) throws SQLException {
        return new Bronvermelding(
                Bronvermelding.Feit.valueOf(rij.getString("feit")),
                rij.getString("inhoud"),
                Datering.van(rij.getString("datum")),
                rij.getString("bron"));
    }

    static Relatie relatie(ResultSet rij, int nummer) throws SQLException {
        return new Relatie(
                Relatie.Soort.valueOf(rij.getString("soort")),
                Optional.ofNullable(rij.getObject("standaard", UUID.class)).map(StandaardId::new),
                rij.getString("naam"),
                rij.getString("bron"));
    }

    static Inschrijving.Bekendmaking bekendmaking(ResultSet rij, int nummer) throws SQLException {
        return new Inschrijving.Bekendmaking(
                Datering.van(rij.getString("op")), rij.getString("brief"));
    }

    private static Besluit besluit(ResultSet rij) throws SQLException {
        return new Besluit(
                new BesluitId(rij.getObject("id", UUID.class)),
                Besluitsoort.valueOf(rij.getString("soort")),
                Optional.of(new StandaardId(rij.getObject("standaard", UUID.class))),
                Optional.ofNullable(rij.getObject("herstelt", UUID.class)).map(BesluitId::new),
                gegevens(rij),
                List.of(),
                rij.getString("orgaan"),
                Datering.van(rij.getString("datum")),
                Ladder.LEEG,
                Optional.ofNullable(rij.getString("einde")).map(Datering::van),
                List.of(),
                onderbouwing(rij),
                List.of(),
                namen(rij.getArray("kenmerken")).map(Kenmerk::valueOf).collect(Collectors.toSet()),
                rij.getBoolean("demonstratie"),
                new Ondertekening(
                        rij.getObject("door_account", UUID.class), rij.getString("door_namens")));
    }

    private static Standaardgegevens gegevens(ResultSet rij) throws SQLException {
        return new Standaardgegevens(
                rij.getString("sleutel"),
                rij.getString("titel"),
                rij.getString("omschrijving"),
                rij.getString("eigenaar"),
                rij.getString("beheerder"),
                Categorie.valueOf(rij.getString("categorie")),
                rij.getString("toepassingsgebied"),
                werkingsgebied(rij.getArray("werkingsgebied")));
    }

    private static Werkingsgebied werkingsgebied(@Nullable Array codes) throws SQLException {
        return codes == null
                ? new Werkingsgebied.AlleGemeenten()
                : new Werkingsgebied.Lijst(
                        namen(codes).map(GemeenteCode::new).collect(Collectors.toSet()));
    }

    private static Onderbouwing onderbouwing(ResultSet rij) throws SQLException {
        return new Onderbouwing(
                Optional.ofNullable(rij.getObject("dossier", UUID.class)),
                rij.getInt("dossierversie"),
                rij.getString("dossier_sha256"),
                rij.getString("voorstelnummer"),
                rij.getString("regeling"),
                Arrays.stream((Object[]) rij.getArray("adviezen").getArray())
                        .map(UUID.class::cast)
                        .toList(),
                rij.getString("motivering_afwijking"));
    }

    private static Stream<String> namen(Array array) throws SQLException {
        return Arrays.stream((Object[]) array.getArray()).map(String.class::cast);
    }
}
