// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.aanmelding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.toegang.Accounts;
import nl.standaardwerk.toegang.NieuwAccount;
import nl.standaardwerk.toegang.Personen;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class BeheerPaginaTest extends AppTest {

    @Autowired private MockMvcTester mvc;
    @Autowired private Accounts accounts;

    @Test
    void een_rol_wordt_gegeven_na_bevestiging() {
        var beheerder = Personen.inDatabase(accounts, Personen.beheerder());
        var id = accounts.maak(NieuwAccount.demonstratie("Piet Test")).account().orElseThrow();
        var pad = "/beheer/accounts/" + id + "/rechten";

        var controle =
                mvc.post()
                        .uri(pad)
                        .param("rol", "INDIENER")
                        .param("gemeente", "Zutphen")
                        .param("van", "1 januari 2026")
                        .with(Personen.als(beheerder))
                        .exchange();
        assertThat(controle).hasStatusOk().bodyText().contains("Deze rol geven?", "Zutphen");
        assertThat(accounts.get(id).rechten()).isEmpty();

        mvc.post()
                .uri(pad)
                .param("rol", "INDIENER")
                .param("gemeente", "Zutphen")
                .param("van", "1 januari 2026")
                .param("bevestigd", "ja")
                .with(Personen.als(beheerder))
                .exchange();
        assertThat(accounts.get(id).rechten()).hasSize(1);
        assertThat(mvc.get().uri("/beheer/accounts/" + id).with(Personen.als(beheerder)))
                .bodyText()
                .contains("Indiener", "Zutphen");
    }

    @Test
    void een_indiener_komt_niet_in_het_beheer() {
        var indiener = Personen.inDatabase(accounts, Personen.indiener("GM0344"));

        assertThat(mvc.get().uri("/beheer/accounts").with(Personen.als(indiener))).hasStatus(403);
        assertThat(mvc.get().uri("/beheer/accounts")).hasStatus3xxRedirection();
        assertThat(mvc.post().uri("/beheer/accounts").with(csrf())).hasStatus(403);
    }
}
