// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.handhaving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.handhaving.LijstRepository.Filter;
import nl.standaardwerk.handhaving.LijstRepository.Regel;
import nl.standaardwerk.journaal.Journaalregel;
import nl.standaardwerk.toegang.Bereik;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.OrgaanCode;
import nl.standaardwerk.toegang.Personen;
import nl.standaardwerk.toegang.Rol;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Before the afspraak nobody but toezicht and the gemeente knows of a case; after it nobody else
 * reads what came before. Every role there is, of every organisation, of the gemeente itself and of
 * another.
 */
class ZichtbaarheidTest extends Toezichttest {

    /** Who speaks for a gemeente. */
    private static final Set<Rol> NAMENS = EnumSet.of(Rol.COORDINATOR, Rol.GEMEENTESECRETARIS);

    private record Wie(String naam, Gebruiker gebruiker, boolean binnen) {}

    /** Everybody there is. */
    private static List<Wie> iedereen() {
        var alle = new ArrayList<>(List.of(new Wie("bezoeker", Gebruiker.bezoeker(), false)));
        alle.add(new Wie("zonder rol", Personen.zonderRol(), false));
        for (var rol : Rol.values()) {
            bereiken(rol)
                    .forEach(
                            bereik ->
                                    alle.add(
                                            new Wie(
                                                    rol + " " + bereik,
                                                    Personen.met(rol, bereik),
                                                    isBinnen(rol, bereik))));
        }
        return alle;
    }

    private static Stream<Bereik> bereiken(Rol rol) {
        return switch (rol.bereik()) {
            case VNG -> Stream.of(Bereik.vng());
            case GEMEENTE -> Stream.of(Bereik.gemeente(EIGEN), Bereik.gemeente(ANDER));
            case ORGAAN ->
                    Stream.of("bestuur", "college", "taskforce", "informatiesamenleving", "leden")
                            .map(code -> Bereik.orgaan(new OrgaanCode(code)));
            case ORGANISATIE -> Stream.of(Bereik.organisatie(UUID.randomUUID()));
        };
    }

    private static boolean isBinnen(Rol rol, Bereik bereik) {
        return rol == Rol.TOEZICHTHOUDER
                || (NAMENS.contains(rol) && bereik.equals(Bereik.gemeente(EIGEN)));
    }

    private List<Regel> lijst(Gebruiker wie) {
        var filter =
                new Filter(
                        Optional.of(standaard.id()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false);
        return zaken.lijst(filter, 0, wie).regels();
    }

    @Test
    void voor_de_afspraak_weet_niemand_anders_van_de_zaak() {
        var pad = gehoord();
        var kenmerk = zaak(pad).kenmerk();
        assertThat(iedereen()).extracting(Wie::binnen).contains(true, false);
        for (var wie : iedereen()) {
            if (wie.binnen()) {
                assertThat(zaken.lees(kenmerk, wie.gebruiker()).zaak().stappen())
                        .as(wie.naam())
                        .hasSize(4);
                assertThat(lijst(wie.gebruiker())).as(wie.naam()).hasSize(1);
            } else {
                assertThatThrownBy(() -> zaken.lees(kenmerk, wie.gebruiker()))
                        .as(wie.naam())
                        .isInstanceOf(NietGevonden.class);
                assertThat(lijst(wie.gebruiker())).as(wie.naam()).isEmpty();
                assertThat(taken(wie.gebruiker())).as(wie.naam()).isEmpty();
                zetNiets(pad, wie);
            }
        }
        assertThat(openbaar()).isEmpty();
    }

    /** Nobody outside can take a step, nor learns by trying that there is a case. */
    private void zetNiets(String pad, Wie wie) {
        for (var stap : Stapsoort.values()) {
            var daad = Daad.van(stap, "x", aantal(pad));
            assertThatThrownBy(() -> zaken.zet(zaak(pad).kenmerk(), daad, wie.gebruiker()))
                    .as(wie.naam() + " " + stap)
                    .isInstanceOf(NietGevonden.class);
        }
    }

    @Test
    void na_de_afspraak_leest_iedereen_de_afspraak_en_niemand_wat_ervoor_kwam() {
        var pad = gehoord();
        afspraak(pad);
        var kenmerk = zaak(pad).kenmerk();
        for (var wie : iedereen()) {
            var inzage = zaken.lees(kenmerk, wie.gebruiker());
            assertThat(inzage.alles()).as(wie.naam()).isEqualTo(wie.binnen());
            assertThat(inzage.zaak().stappen()).as(wie.naam()).hasSize(wie.binnen() ? 5 : 1);
            assertThat(lijst(wie.gebruiker())).as(wie.naam()).hasSize(1);
            if (!wie.binnen()) {
                assertThat(inzage.kan()).as(wie.naam()).isEmpty();
            }
        }
        assertThat(openbaar()).hasSize(1);
    }

    @Test
    void wat_voor_een_afspraak_werd_gesloten_blijft_binnen() {
        var pad = gehoord();
        zet(pad, Stapsoort.AFGESLOTEN, toezicht, "uitkomst", "OPGELOST");
        assertThat(zaak(pad).isAfgesloten()).isTrue();
        for (var wie : iedereen()) {
            assertThat(lijst(wie.gebruiker())).as(wie.naam()).hasSize(wie.binnen() ? 1 : 0);
        }
        assertThat(openbaar()).isEmpty();
    }

    /** The pages that could tell it: to a visitor and to a neighbour. */
    @Test
    void geen_pagina_verklapt_een_zaak_voor_de_afspraak() {
        var pad = gehoord();
        var paginas =
                List.of(
                        "/toezicht",
                        "/toezicht?standaard=" + standaard.sleutel(),
                        "/toezicht?gemeente=GM0796&signaal=GEEN_OPGAVE",
                        "/agenda",
                        "/gemeenten/GM0796",
                        "/gemeenten/GM0796/agenda",
                        "/gemeenten/GM0796/toepassing/" + standaard.sleutel(),
                        "/standaarden/" + standaard.sleutel());
        for (var wie : Arrays.asList(Gebruiker.bezoeker(), buur)) {
            assertThat(get(pad, wie)).hasStatus(404);
            for (var pagina : paginas) {
                assertThat(tekst(get(pagina, wie))).as(pagina).doesNotContain(zaak(pad).kenmerk());
            }
        }
        assertThat(get(pad + "/stap/zienswijze", buur)).hasStatus(404);
        assertThat(tekst(get("/gemeenten/GM0796/agenda", buur))).doesNotContain("toezichtzaak");
        afspraak(pad);
        var agenda = "/gemeenten/GM0796/agenda";
        assertThat(tekst(get(agenda, Gebruiker.bezoeker()))).contains(pad);
        assertThat(tekst(get("/agenda", Gebruiker.bezoeker()))).contains(pad);
        assertThat(tekst(get("/toezicht?gemeente=GM0796", buur))).contains(pad);
        assertThat(tekst(get(pad, buur)))
                .contains("Tekst van AFSPRAAK")
                .doesNotContain("Geheim signaal", "Tekst van HOREN", "Tekst van ZIENSWIJZE")
                .doesNotContain("Geen opgave binnen de termijn");
        assertThat(get(pad + "/stap/rapport", buur)).hasStatus(403);
        assertThat(tekst(get("/standaarden/" + standaard.sleutel(), buur)))
                .contains("/toezicht?standaard=" + standaard.sleutel());
    }

    /** What the journaal tells everybody about this standard. */
    private List<Journaalregel> openbaar() {
        return journaal.van(standaard.id().waarde(), true).stream()
                .filter(r -> r.soort().equals("ToezichtstapGezet"))
                .toList();
    }

    @Test
    void het_journaal_noemt_geen_tekst_en_is_voor_de_afspraak_niet_openbaar() {
        var pad = gehoord();
        afspraak(pad);
        var regels = journaal.van(zaak(pad).id(), true);
        assertThat(regels).hasSize(5);
        assertThat(journaal.van(zaak(pad).id(), false)).hasSize(1);
        assertThat(regels).noneMatch(r -> r.toString().contains("Geheim"));
    }
}
