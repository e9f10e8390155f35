// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.kosten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.kosten.FormulierMapper.Vorm;
import nl.standaardwerk.web.Formulier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class KostenMapperTest {

    static Stream<Kostenregel> regels() {
        var perJaar = new Raming.PerJaar(Looptijd.van(2027, 2029), new Bedrag(-290_00, 1_250));
        var eenmalig = new Raming.Eenmalig(2027, new Bedrag(4_200_50, 0));
        var gemeente =
                new Raming(
                        Betaler.GEMEENTEN,
                        new Omvang(10_000, Optional.of(50_000)),
                        Optional.of(eenmalig),
                        Optional.of(perJaar));
        return Stream.of(
                Voorbeelden.beheer(),
                Voorbeelden.eenmalig(2027, 310_000),
                Voorbeelden.perJaar(2028, 0),
                Voorbeelden.post(gemeente),
                Voorbeelden.dekking(2027, 2029, 185_000),
                Voorbeelden.dekking(Voorbeelden.perGemeente(Omvang.ALLE, 0, 12)));
    }

    @ParameterizedTest
    @MethodSource("regels")
    void wat_in_het_formulier_staat_is_de_regel(Kostenregel regel) {
        var formulier = FormulierMapper.formulier(regel);

        assertThat(KostenMapper.lees(Vorm.van(regel), formulier, regel.nr())).isEqualTo(regel);
    }

    private static List<String> fouten(Vorm vorm, Formulier formulier) {
        var fout =
                catchThrowableOfType(
                        OnjuisteInvoer.class, () -> KostenMapper.lees(vorm, formulier, 0));
        return fout.fouten().stream().map(v -> v.veld() + " " + v.sleutel()).toList();
    }

    @Test
    void alle_fouten_komen_tegelijk() {
        assertThat(fouten(Vorm.BEHEER, Formulier.leeg().met("rol", "BAAS").met("vanaf", "ooit")))
                .containsExactly(
                        "rol kosten.fout.kies",
                        "tekst kosten.fout.tekst",
                        "vanaf kosten.fout.datum");
        assertThat(fouten(Vorm.DEKKING, Formulier.leeg()))
                .containsExactly(
                        "bron kosten.fout.kies",
                        "betaler kosten.fout.kies",
                        "eenmalig kosten.fout.geenBedrag");
    }

    @Test
    void bij_een_jaar_hoort_een_bedrag_en_bij_een_bedrag_een_jaar() {
        var post = Formulier.leeg().met("tekst", "Iets").met("betaler", "VNG");

        assertThat(fouten(Vorm.POST, post.met("jaar", "2027").met("perJaar", "10")))
                .containsExactly("eenmalig kosten.fout.bedragBijJaar", "van kosten.fout.jaar");
        assertThat(
                        fouten(
                                Vorm.POST,
                                post.met("perJaar", "10")
                                        .met("van", "2028")
                                        .met("totEnMet", "2027")))
                .containsExactly("totEnMet kosten.fout.totEnMet");
        assertThat(fouten(Vorm.POST, post.met("eenmalig", "10").met("jaar", "1027")))
                .containsExactly("jaar kosten.fout.jaar");
    }

    @Test
    void een_bedrag_blijft_binnen_zijn_grenzen() {
        var post = Formulier.leeg().met("tekst", "Iets").met("betaler", "VNG").met("jaar", "2027");

        assertThat(fouten(Vorm.POST, post.met("eenmalig", "10.000.000.001")))
                .containsExactly("eenmalig kosten.fout.teVeel");
        assertThat(fouten(Vorm.POST, post.met("eenmalig", "1,999")))
                .containsExactly("eenmalig kosten.fout.bedrag");
        assertThat(fouten(Vorm.DEKKING, post.met("bron", "SUBSIDIE").met("eenmalig", "-1")))
                .containsExactly("eenmalig kosten.fout.min");
        assertThat(fouten(Vorm.GEMEENTE, post.met("eenmaligInwoner", "0,12345")))
                .containsExactly("eenmaligInwoner kosten.fout.tarief");
    }

    @Test
    void gemeenten_hebben_hun_eigen_formulier() {
        var post = Formulier.leeg().met("tekst", "Iets").met("eenmalig", "1").met("jaar", "2027");

        assertThat(fouten(Vorm.POST, post.met("betaler", "GEMEENTEN")))
                .containsExactly("betaler kosten.fout.kies");
        assertThat(
                        fouten(
                                Vorm.GEMEENTE,
                                post.met("inwonersVanaf", "50.000").met("inwonersTot", "50000")))
                .containsExactly("inwonersTot kosten.fout.omvang");
        assertThat(fouten(Vorm.GEMEENTE, post.met("inwonersVanaf", "veel")))
                .containsExactly("inwonersVanaf kosten.fout.inwoners");
    }

    @Test
    void een_tekst_is_niet_te_lang_en_zonder_nul() {
        var beheer = Formulier.leeg().met("rol", "EIGENAAR").met("vanaf", "1 januari 2027");

        assertThat(fouten(Vorm.BEHEER, beheer.met("tekst", "x".repeat(201))))
                .containsExactly("tekst kosten.fout.lang");
        assertThat(fouten(Vorm.BEHEER, beheer.met("tekst", "a\0b")))
                .containsExactly("tekst kosten.fout.lang");
    }
}
