// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.journaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class CanoniekeJsonTest {

    private static final UUID DING = new UUID(0, 7);
    private static final Ondertekening DOOR = new Ondertekening(new UUID(0, 9), "college");

    enum Kleur {
        ROOD,
        BLAUW
    }

    record DingId(UUID waarde) {}

    record Paar(int b, int a) {}

    record Alles(
            DingId ding,
            List<Paar> paren,
            Set<Kleur> kleuren,
            Map<Kleur, BigDecimal> delen,
            Optional<LocalDate> tot,
            Optional<String> leeg,
            Ondertekening tweede,
            boolean ja,
            long veel,
            LocalDate op,
            Ondertekening door)
            implements DomainEvent {
        @Override
        public List<UUID> onderwerpen() {
            return List.of(ding.waarde());
        }
    }

    record MetTekst(String tekst, LocalDate op, Ondertekening door) implements DomainEvent {
        @Override
        public List<UUID> onderwerpen() {
            return List.of(DING);
        }
    }

    @Test
    void hasOneFormWithSortedKeysAndWithoutAccounts() {
        var event =
                new Alles(
                        new DingId(DING),
                        List.of(new Paar(2, 1)),
                        Set.of(Kleur.ROOD, Kleur.BLAUW),
                        Map.of(Kleur.ROOD, new BigDecimal("62.10")),
                        Optional.of(LocalDate.of(2026, 3, 3)),
                        Optional.empty(),
                        new Ondertekening(new UUID(0, 8), "STEMBUREAU"),
                        true,
                        7L,
                        LocalDate.of(2026, 1, 1),
                        DOOR);

        assertThat(CanoniekeJson.van(event))
                .isEqualTo(
                        "{\"delen\":{\"ROOD\":\"62.10\"},"
                                + "\"ding\":\"00000000-0000-0000-0000-000000000007\","
                                + "\"ja\":true,\"kleuren\":[\"BLAUW\",\"ROOD\"],"
                                + "\"paren\":[{\"a\":1,\"b\":2}],"
                                + "\"tot\":\"2026-03-03\",\"tweede\":\"STEMBUREAU\",\"veel\":7}");
    }

    @Test
    void refusesFreeText() {
        var event = new MetTekst("Jan Jansen vond het niets", LocalDate.of(2026, 1, 1), DOOR);

        assertThatThrownBy(() -> CanoniekeJson.van(event))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("only codes");
    }

    @Test
    void keepsCodesAndReferencesToTheNote() {
        var code = new MetTekst("SW-2026-014", LocalDate.of(2026, 1, 1), DOOR);
        var bron = new MetTekst("§3, fn 5", LocalDate.of(2026, 1, 1), DOOR);

        assertThat(CanoniekeJson.van(code)).isEqualTo("{\"tekst\":\"SW-2026-014\"}");
        assertThat(CanoniekeJson.van(bron)).isEqualTo("{\"tekst\":\"§3, fn 5\"}");
    }
}
