// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overzicht;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.overzicht.AgendaWriter.Feit;
import nl.standaardwerk.overzicht.Agendalezer.Punt;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

/** Days for a calendar program, read back by another reader than a person. */
class AgendaWriterTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 26);
    private static final LocalDate DAG = LocalDate.of(2026, 12, 4);

    private static Feit feit(String pad, LocalDate dag) {
        return new Feit("stemming.taak.stem", dag, "Stem: BIO", "De leden stemmen.", pad);
    }

    private static List<Punt> lees(Feit... feiten) throws Exception {
        return Agendalezer.lees(schrijf(feiten));
    }

    private static String schrijf(Feit... feiten) {
        return AgendaWriter.schrijf(
                "Agenda van 's-Hertogenbosch", List.of(feiten), VANDAAG, "https://sw.example");
    }

    private static List<String> kenmerken(Feit... feiten) throws Exception {
        return lees(feiten).stream().map(Punt::kenmerk).toList();
    }

    @Test
    void een_dag_is_een_hele_dag_met_titel_reden_en_adres() throws Exception {
        var titel = "Stem; over ‘BIO’, versie 2\nvan € 𝄞 " + "lang ".repeat(40).strip();
        var punt = lees(new Feit("s", DAG, titel, "Omdat; ja", "/a/b")).getFirst();

        assertThat(punt)
                .isEqualTo(
                        new Punt(
                                punt.kenmerk(),
                                "20261204",
                                "20261205",
                                titel,
                                "Omdat; ja\nhttps://sw.example/a/b",
                                "https://sw.example/a/b"));
        assertThat(schrijf(feit("/a", DAG)))
                .contains(
                        "REFRESH-INTERVAL;VALUE=DURATION:PT6H\r\n",
                        "DTSTART;VALUE=DATE:20261204\r\n",
                        "DTSTAMP:20261125T230000Z\r\n");
    }

    @Test
    void het_kenmerk_blijft_als_de_dag_verschuift_en_is_van_een_ander_een_ander() throws Exception {
        var eerst = kenmerken(feit("/a", DAG), feit("/b", DAG));

        assertThat(eerst).doesNotHaveDuplicates();
        assertThat(kenmerken(feit("/a", DAG.plusDays(9)), feit("/b", DAG)))
                .containsExactlyInAnyOrderElementsOf(eerst);
    }

    @Test
    void twee_dagen_van_hetzelfde_hebben_elk_een_kenmerk() throws Exception {
        assertThat(kenmerken(feit("/a", DAG.plusDays(9)), feit("/a", DAG)))
                .doesNotHaveDuplicates()
                .containsAll(kenmerken(feit("/a", DAG)));
    }

    @Test
    void zonder_dagen_is_er_een_lege_agenda() throws Exception {
        assertThat(lees()).isEmpty();
    }

    @Test
    void een_vergadering_houdt_haar_kenmerk_als_zij_is_verzet_of_afgelast() throws Exception {
        var eerst = vergadering(1, false);
        var later = vergadering(3, true);

        assertThat(Agendalezer.lees(later).getFirst().kenmerk())
                .isEqualTo(Agendalezer.lees(eerst).getFirst().kenmerk());
        assertThat(eerst)
                .contains(
                        "SEQUENCE:0\r\n",
                        "STATUS:CONFIRMED\r\n",
                        "DTSTART:20261204T083000Z\r\n",
                        "LOCATION:Nassaulaan 12\\, 's-Gravenhage\r\n");
        assertThat(later).contains("SEQUENCE:2\r\n", "STATUS:CANCELLED\r\n");
    }

    private static String vergadering(int nr, boolean afgelast) {
        return AgendaWriter.schrijfMomenten(
                "Vergaderingen",
                List.of(
                        new AgendaWriter.Moment(
                                "/vergaderingen/1",
                                nr,
                                DAG.atTime(9, 30),
                                DAG.atTime(11, 0),
                                "Vergadering: bestuur",
                                "Nassaulaan 12, 's-Gravenhage",
                                afgelast)),
                VANDAAG,
                "https://sw.example");
    }
}
