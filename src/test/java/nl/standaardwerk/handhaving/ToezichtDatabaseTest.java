// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.handhaving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;

import java.util.EnumSet;
import java.util.List;

/** What the database itself says and refuses. */
class ToezichtDatabaseTest extends Toezichttest {

    /** Apart: in the method it would hide what differs per step. */
    @SuppressWarnings("InlineFormatString")
    private static final String KOPIE =
            "insert into handhaving.stap (zaak, nr, soort, termijn, reden, van, tot, uitkomst,"
                + " tekst, tekst_sha256, op, account, namens) select zaak, %s, '%s', %s, %s, %s,"
                + " tekst, tekst_sha256, op, account, namens from handhaving.stap where zaak = :id"
                + " and nr = 1";

    private static String stap(int nr, Stapsoort soort) {
        return KOPIE.formatted(
                nr,
                soort,
                soort.metTermijn() || soort == Stapsoort.OPSCHORTING ? "op + 30" : "null",
                soort == Stapsoort.OPSCHORTING ? "'ZOMER', op + 1, op + 2" : "null, null, null",
                soort == Stapsoort.AFGESLOTEN ? "'OPGELOST'" : "null");
    }

    private int schrijf(String sql, Toezichtzaak zaak) {
        return jdbc.sql(sql).param("id", zaak.id()).update();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update handhaving.stap set namens = 'x' where zaak = :id",
                "delete from handhaving.stap where zaak = :id",
                "delete from handhaving.zaak where id = :id",
                "update handhaving.tekst set inhoud = 'anders' where id = (select tekst from"
                        + " handhaving.stap where zaak = :id)",
                "insert into handhaving.zaak (id, kenmerk, standaard, gemeente, graad, signaal,"
                        + " demonstratie) select gen_random_uuid(), 'TZ-AAAAAAA', standaard,"
                        + " gemeente, graad, signaal, demonstratie from handhaving.zaak where id ="
                        + " :id"
            })
    void theDatabaseRefusesWhatCannotBe(String sql) {
        var zaak = zaak(open());
        assertThatThrownBy(() -> schrijf(sql, zaak)).isInstanceOf(DataAccessException.class);
    }

    @Test
    void theDatabaseRefusesAGapAndAnUnsolvedEndWithoutReport() {
        var zaak = zaak(open());
        assertThatThrownBy(() -> schrijf(stap(3, Stapsoort.CONTACT), zaak))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(
                        () ->
                                schrijf(
                                        stap(2, Stapsoort.AFGESLOTEN)
                                                .replace("'OPGELOST'", "'NIET_OPGELOST'"),
                                        zaak))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("truncate handhaving.stap").update())
                .isInstanceOf(DataAccessException.class);
    }

    /** The trigger knows the same table as the Stappenplan, for every pair of steps. */
    @ParameterizedTest
    @EnumSource(value = Stapsoort.class, mode = EnumSource.Mode.EXCLUDE, names = "OPSCHORTING")
    void theDatabaseKnowsTheSameStepsAsThePlan(Stapsoort van) {
        for (var stap : EnumSet.allOf(Stapsoort.class)) {
            begin();
            var zaak = zaak(open());
            for (var eerder : weg(van)) {
                assertThat(schrijf(stap(zaak(zaak.pad()).stappen().size() + 1, eerder), zaak))
                        .isOne();
            }
            boolean mag =
                    Stappenplan.rijen().stream().anyMatch(r -> r.van() == van && r.stap() == stap);
            var sql = stap(zaak(zaak.pad()).stappen().size() + 1, stap);
            if (mag) {
                assertThat(schrijf(sql, zaak)).as(van + " " + stap).isOne();
            } else {
                assertThatThrownBy(() -> schrijf(sql, zaak), "%s %s", van, stap)
                        .isInstanceOf(DataAccessException.class);
            }
        }
    }

    /** A way from the signal to this step. */
    private static List<Stapsoort> weg(Stapsoort naar) {
        return switch (naar) {
            case SIGNAAL, OPSCHORTING -> List.of();
            case CONTACT -> List.of(Stapsoort.CONTACT);
            case HOREN -> List.of(Stapsoort.CONTACT, Stapsoort.HOREN);
            case AFGESLOTEN -> List.of(Stapsoort.AFGESLOTEN);
            case ZIENSWIJZE -> List.of(Stapsoort.CONTACT, Stapsoort.HOREN, Stapsoort.ZIENSWIJZE);
            case AFSPRAAK -> List.of(Stapsoort.CONTACT, Stapsoort.HOREN, Stapsoort.AFSPRAAK);
            case RAPPORT ->
                    List.of(
                            Stapsoort.CONTACT,
                            Stapsoort.HOREN,
                            Stapsoort.AFSPRAAK,
                            Stapsoort.RAPPORT);
        };
    }
}
