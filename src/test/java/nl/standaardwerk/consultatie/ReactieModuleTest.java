// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.consultatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.GeenRecht;
import nl.standaardwerk.toegang.Personen;

import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Reacting without an account, following the reaction, answering, hiding. */
class ReactieModuleTest extends ConsultatieAppTest {

    @Test
    void vervangen_bewaart_de_eerdere_versie_en_antwoorden_kan_pas_na_sluiten() {
        var kenmerk = open(rijp());
        var sleutel = reageer(kenmerk, "Eerst dit");

        assertThatThrownBy(() -> beantwoord(kenmerk, sleutel, Reactie.Gevolg.NIET))
                .hasMessageContaining("consultatie-nog-open");
        reacties.vervang(
                sleutel,
                new Reactieinvoer.Inhoud(Reactie.Standpunt.STEUNT_NIET, "Bij nader inzien"));

        assertThat(reacties.get(sleutel).tekst()).isEqualTo("Bij nader inzien");
        assertThat(reacties.get(sleutel).versie()).isEqualTo(2);
        assertThat(tel("reactieversie", sleutel)).isEqualTo(2);
    }

    @Test
    void een_verbeterd_antwoord_telt_en_het_eerste_blijft_bewaard() {
        var kenmerk = open(rijp());
        var sleutel = reageer(kenmerk, "Goed plan");
        consultaties.sluit(kenmerk, "Klaar", indiener);

        beantwoord(kenmerk, sleutel, Reactie.Gevolg.NIET);
        beantwoord(kenmerk, sleutel, Reactie.Gevolg.DEELS);

        assertThat(reacties.get(sleutel).antwoord())
                .map(Reactie.Antwoord::gevolg)
                .contains(Reactie.Gevolg.DEELS);
        assertThat(tel("antwoord", sleutel)).isEqualTo(2);
        assertThatThrownBy(() -> jdbc.sql("delete from consultatie.antwoord").update())
                .isInstanceOf(DataAccessException.class);
    }

    private int tel(String tabel, String sleutel) {
        return jdbc.sql("select count(*) from consultatie." + tabel + " where reactie = :id")
                .param("id", reacties.get(sleutel).id())
                .query(Integer.class)
                .single();
    }

    @Test
    void intrekken_wist_tekst_en_naam_en_dan_wacht_er_niets_meer() {
        var id = rijp();
        var kenmerk = open(id);
        var sleutel = reageer(kenmerk, "Mijn verhaal over de straat " + id);
        reacties.trekIn(sleutel);
        consultaties.sluit(kenmerk, "Klaar", indiener);

        assertThat(reacties.get(sleutel).ingetrokken()).isTrue();
        assertThat(reacties.get(sleutel).naam()).isEmpty();
        assertThat(
                        jdbc.sql("select count(*) from consultatie.tekst where inhoud like :tekst")
                                .param("tekst", "%" + id + "%")
                                .query(Integer.class)
                                .single())
                .isZero();
        assertThat(ontbreekt(id)).isEmpty();
        assertThatThrownBy(() -> reacties.trekIn(sleutel))
                .hasMessageContaining("reactie-ingetrokken");
    }

    @Test
    void vanaf_een_adres_komen_er_niet_te_veel_in_een_uur() {
        var kenmerk = open(rijp());
        var adres = UUID.randomUUID().toString();
        Runnable een =
                () ->
                        reacties.reageer(
                                kenmerk,
                                Consultatiedeel.GEHEEL,
                                reactie("Nog een"),
                                adres,
                                Gebruiker.bezoeker());
        Stream.generate(() -> een).limit(Reacties.MEESTE_PER_UUR).forEach(Runnable::run);

        assertThatThrownBy(een::run).hasMessageContaining("reactie-te-veel");
        assertThat(reageer(kenmerk, "Van een ander")).isNotEmpty();
    }

    @Test
    void namens_een_gemeente_reageert_alleen_wie_daar_een_rol_heeft() {
        var kenmerk = open(rijp());
        var invoer =
                new Reactieinvoer(
                        Reactie.Soort.GEMEENTE,
                        Optional.of(new GemeenteCode("GM0344")),
                        "",
                        "",
                        new Reactieinvoer.Inhoud(Reactie.Standpunt.VRAAGT, "Wanneer?"));
        var deel = Consultatiedeel.GEHEEL;

        assertThatThrownBy(() -> reacties.reageer(kenmerk, deel, invoer, "a", indiener))
                .isInstanceOf(GeenRecht.class);
        var sleutel = reacties.reageer(kenmerk, deel, invoer, "a", Personen.indiener("GM0344"));
        assertThat(reacties.get(sleutel).gemeente()).contains(new GemeenteCode("GM0344"));
    }

    @Test
    void alleen_wie_in_het_dossier_schrijft_opent_en_alleen_een_dossierhouder_verbergt() {
        var id = rijp();
        int versie = voorbereiding.get(id).dossierversie();
        assertThatThrownBy(
                        () -> consultaties.open(id, opening(), versie, Personen.indiener("GM0344")))
                .isInstanceOf(GeenRecht.class);
        var kenmerk = open(id);
        var sleutel = reageer(kenmerk, "Bel 06-12345678");
        var reactie = reacties.get(sleutel).id();
        var grond = Optional.of(Reactie.Grond.PERSOONSGEGEVENS);

        assertThatThrownBy(() -> reacties.verberg(kenmerk, reactie, grond, indiener))
                .isInstanceOf(GeenRecht.class);
        reacties.verberg(kenmerk, reactie, grond, houder);

        assertThat(reacties.get(sleutel).leesbaar()).isFalse();
        assertThatThrownBy(() -> reacties.get("geraden")).isInstanceOf(NietGevonden.class);
    }

    @Test
    void een_dossierhouder_ziet_als_taak_wat_na_sluiten_op_antwoord_wacht() {
        var kenmerk = open(rijp());
        reageer(kenmerk, "Goed plan");
        assertThat(taken.taken(houder)).noneMatch(t -> t.titel().equals(kenmerk));

        consultaties.sluit(kenmerk, "Klaar", houder);

        assertThat(taken.taken(houder)).anyMatch(t -> t.titel().equals(kenmerk));
        assertThat(taken.taken(indiener)).isEmpty();
        var laatste = consultaties.get(kenmerk).laatsteDag();
        assertThat(taken.punten(laatste, laatste.plusDays(1)))
                .anyMatch(p -> p.titel().equals(kenmerk));
    }

    @Test
    void ook_na_intrekken_van_het_voorstel_krijgt_een_reactie_antwoord() {
        var id = rijp();
        var kenmerk = open(id);
        var sleutel = reageer(kenmerk, "Jammer");
        voorbereiding.trekIn(id, "", voorbereiding.get(id).versie(), indiener);
        assertThatThrownBy(() -> reageer(kenmerk, "Te laat"))
                .hasMessageContaining("consultatie-te-laat");
        consultaties.sluit(kenmerk, "Ingetrokken", houder);

        reacties.beantwoord(
                kenmerk,
                Set.of(reacties.get(sleutel).id()),
                Reactie.Gevolg.NIET,
                "Het voorstel is ingetrokken",
                houder);

        assertThat(consultaties.get(kenmerk).wachtend()).isZero();
    }
}
