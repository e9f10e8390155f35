// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.reis;

import static nl.standaardwerk.regeling.Verbindendheid.STANDAARDVERKLARING;
import static nl.standaardwerk.regeling.Verbindendheid.VERBINDEND;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.regeling.Stap;

import org.junit.jupiter.api.Test;

/** The ways that do not lead to the register, each by the persona who takes it. */
class AndereEindenReisTest extends Procedurereis {

    private static final String VERDER = "Verder: controleren";

    @Test
    void een_no_go_en_daarna_opnieuw_ingebracht() {
        var verhaal = vooraf();
        voorstel = verhaal.pad(verhaal.ingediend(STANDAARDVERKLARING));
        word("directie");
        taak();
        vul("keuze", "NO_GO", "reden", WAAROM);
        klik("Leg de beslissing vast");
        gedaan("De no-go is vastgelegd");
        wordBezoeker();
        ziet("No-go");

        word("indiener-deventer");
        open(voorstel);
        klik("Breng het voorstel opnieuw in");
        klik("Breng het voorstel opnieuw in");
        gedaan("opnieuw ingebracht");
        dientIn();
    }

    @Test
    void aangehouden_tot_een_dag_in_de_toekomst() {
        voorstel = vooraf().go(STANDAARDVERKLARING).draagVoor().pad();
        word("secretaris-taskforce");
        open(voorstel);
        klik("Houd aan");
        verstuurtFout(VERDER, "tot", "reden");
        vul("tot", "1 juli 2090", "reden", WAAROM);
        bevestig("Houd aan", "Het voorstel is aangehouden");

        wordBezoeker();
        ziet("Aangehouden tot 1 juli 2090");
        open(voorstel + "/tijdlijn");
        assertThat(page.innerText("main")).contains(WAAROM);
    }

    @Test
    void terugverwezen_en_opnieuw_ingediend() {
        voorstel = vooraf().go(VERBINDEND).naar(Stap.AGENDERING).pad();
        word("secretaris-bestuur");
        open(voorstel);
        klik("Verwijs terug");
        verstuurtFout(VERDER, "reden");
        vul("reden", WAAROM);
        bevestig("Verwijs terug", "Het dossier is terug bij de indiener");

        word("indiener-deventer");
        open(voorstel);
        klik("Werk aan het dossier");
        dientIn();
        wordBezoeker();
        open(voorstel + "/tijdlijn");
        assertThat(page.innerText("main")).contains(WAAROM);
    }

    @Test
    void ingetrokken_voor_het_indienen() {
        var verhaal = vooraf();
        voorstel = verhaal.pad(verhaal.rijp(STANDAARDVERKLARING));
        word("indiener-deventer");
        open(voorstel);
        klik("Trek het voorstel in");
        verstuurtFout("Trek het voorstel in", "zeker");
        vul("zeker", "ja", "reden", WAAROM);
        klik("Trek het voorstel in");
        gedaan("Het voorstel is ingetrokken");
        wordBezoeker();
        ziet("Ingetrokken");
    }

    @Test
    void ingetrokken_tijdens_de_procedure() {
        voorstel = vooraf().go(VERBINDEND).draagVoor().pad();
        word("indiener-deventer");
        open(voorstel);
        klik("Trek het voorstel in");
        verstuurtFout(VERDER, "reden");
        vul("reden", WAAROM);
        bevestig("Trek het voorstel in", "Het voorstel is ingetrokken");
        wordBezoeker();
        ziet("Ingetrokken");
        word("secretaris-taskforce");
        open("/werkvoorraad");
        assertThat(page.locator("main a[href^='" + voorstel + "/']").count()).isZero();
    }

    @Test
    void afgewezen_door_het_bestuur() {
        voorstel = vooraf().go(STANDAARDVERKLARING).naar(Stap.BESLUIT).pad();
        word("secretaris-bestuur");
        taak();
        vul("keuze", "WIJST_AF");
        verstuurtFout(VERDER, "motivering");
        vul("motivering", WAAROM);
        bevestig("Leg het besluit vast", "Het besluit is vastgelegd");
        wordBezoeker();
        ziet("Afgewezen");
        open(voorstel + "/tijdlijn");
        assertThat(page.innerText("main")).contains(WAAROM);
    }
}
