// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.reis;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.regeling.Stap;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.vaststelling.Loop;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The secretary of the Taskforce gives an advice, without a mouse. */
class AdviesReisTest extends Reis {

    private static final String WAAROM =
            "De Taskforce ziet het nut: zes gemeenten werken er al een jaar mee.";
    private static final String EERSTE = "Er is een handreiking voor kleine gemeenten.";
    private static final String TWEEDE = "De leverancier van 's-Hertogenbosch doet mee.";
    private static final String VERDER = ".nl-button--primary";

    private Loop loop;
    private Toetsenbord toetsen;

    @BeforeEach
    void gevraagd() {
        loop = vooraf().go(Verbindendheid.STANDAARDVERKLARING).draagVoor();
        toetsen = new Toetsenbord(page);
    }

    @Test
    void de_secretaris_geeft_een_advies_met_alleen_het_toetsenbord() {
        wordSecretaris();
        naarDeTaak();
        verstuurtHetFout();
        verbetertHet();
        voegtEenVoorwaardeToe();
        kiestBindingEnTermijn();
        controleertEnWijzigt();
        brengtUit();

        assertThat(loop.traject().stap()).isEqualTo(Stap.ADVIES_COLLEGE);
    }

    private void wordSecretaris() {
        open("/demo/persona");
        toetsen.naar("button[value=secretaris-taskforce]");
        verder(() -> toetsen.druk("Enter"));
    }

    /** Past the menu with the skip link, and by the menu to the tasks. */
    private void naarDeTaak() {
        toetsen.naar(".nl-skip-link");
        toetsen.druk("Enter");
        assertThat(toetsen.isOp("main")).isTrue();
        toetsen.naar("main *");
        toetsen.terugNaar(".sw-menu a[href='/werkvoorraad']");
        verder(() -> toetsen.druk("Enter"));
        look();
        toetsen.naar("a.sw-lijst__kop[href='" + loop.pad() + "/advies/taskforce']");
        verder(() -> toetsen.druk("Enter"));
        look();
    }

    private void verstuurtHetFout() {
        toetsen.naar("#motivering");
        toetsen.typ("Te kort, maar van mij.");
        toetsen.naar("#tempo");
        toetsen.typ("Rustig aan.");
        toetsen.naar(VERDER);

        var antwoord = verder(() -> toetsen.druk("Enter"));

        assertThat(antwoord.status()).isEqualTo(400);
        ziet("standpunt", "motivering", "binding", "termijn");
        assertThat(page.inputValue("#motivering")).isEqualTo("Te kort, maar van mij.");
        assertThat(page.inputValue("#tempo")).isEqualTo("Rustig aan.");
    }

    /** From the first fault on, each field in turn. */
    private void verbetertHet() {
        toetsen.naar("#fouten a");
        toetsen.druk("Enter");
        assertThat(toetsen.isOp("#standpunt")).isTrue();
        toetsen.druk("Space");
        toetsen.druk("ArrowDown");
        assertThat(toetsen.isOp("[value=POSITIEF_ONDER_VOORWAARDEN]")).isTrue();
        toetsen.naar("#motivering");
        toetsen.druk("Control+A");
        toetsen.typ(WAAROM);
        toetsen.naar("#voorwaarde-1");
        toetsen.typ(EERSTE);
    }

    private void voegtEenVoorwaardeToe() {
        toetsen.naar("button[name=voeg-toe]");
        verder(() -> toetsen.druk("Space"));
        look();
        assertThat(toetsen.isOp("#voorwaarde-2")).as("begins in the new field").isTrue();
        toetsen.typ(TWEEDE);
        toetsen.terugNaar("#voorwaarde-1");
        assertThat(page.inputValue("#voorwaarde-1")).isEqualTo(EERSTE);
        assertThat(page.inputValue("#motivering")).isEqualTo(WAAROM);
        assertThat(page.isChecked("[value=POSITIEF_ONDER_VOORWAARDEN]")).isTrue();
    }

    private void kiestBindingEnTermijn() {
        toetsen.naar("#binding");
        toetsen.druk("Space");
        toetsen.druk("ArrowDown");
        toetsen.naar("#termijn");
        toetsen.druk("Space");
        toetsen.druk("ArrowDown");
        toetsen.naar("#termijn-datum");
        toetsen.typ("1-7-2090");
    }

    private void controleertEnWijzigt() {
        toetsen.naar(VERDER);
        verder(() -> toetsen.druk("Enter"));
        look();
        assertThat(page.innerText("main"))
                .contains(WAAROM, EERSTE, TWEEDE, "Standaard", "1 juli 2090", "Rustig aan.");
        toetsen.naar("main form a");
        verder(() -> toetsen.druk("Enter"));
        assertThat(page.inputValue("#voorwaarde-2")).isEqualTo(TWEEDE);
        toetsen.naar("#tempo");
        toetsen.druk("Control+A");
        toetsen.typ("Begin met de grote gemeenten.");
        toetsen.naar(VERDER);
        verder(() -> toetsen.druk("Enter"));
    }

    private void brengtUit() {
        toetsen.naar(VERDER);
        verder(() -> toetsen.druk("Enter"));
        look();
        assertThat(pad()).isEqualTo(loop.pad() + "/adviezen");
        assertThat(page.innerText("[role=status]")).contains("Het advies is uitgebracht");
        assertThat(toetsen.isOp("#gedaan")).isTrue();
        assertThat(page.innerText("main"))
                .contains(WAAROM, EERSTE, TWEEDE, "Begin met de grote gemeenten.");
        page.reload();
        assertThat(page.locator("#gedaan").count()).as("told once").isZero();
        open("/werkvoorraad");
        assertThat(page.locator("main a[href^='" + loop.pad() + "']").count()).isZero();
    }
}
