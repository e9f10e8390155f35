// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.reis;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;

import java.util.List;
import java.util.Optional;

/** Somebody who follows links, fills in forms and presses buttons, and looks at every page. */
abstract class Formulierreis extends Reis {

    /** Follows the link or presses the button with these words, and looks at what comes. */
    protected Response klik(String woorden) {
        var precies = new Locator.GetByRoleOptions().setName(woorden).setExact(true);
        var main = page.locator("main");
        var knop =
                main.getByRole(AriaRole.LINK, precies).or(main.getByRole(AriaRole.BUTTON, precies));
        return ga(knop.first());
    }

    /** Clicks, and looks at the page that comes. */
    protected Response ga(Locator waarop) {
        var antwoord = verder(waarop::click);
        look();
        return antwoord;
    }

    /** Fills in fields: name and value in turn. */
    protected void vul(String... velden) {
        for (int n = 0; n < velden.length; n += 2) {
            vul(velden[n], velden[n + 1]);
        }
    }

    private void vul(String naam, String waarde) {
        var veld = page.locator("main [name='" + naam + "']").first();
        if (page.locator("main select[name='" + naam + "']").count() > 0) {
            veld.selectOption(waarde);
        } else if (List.of("radio", "checkbox").contains(type(veld))) {
            page.locator("main [name='" + naam + "'][value='" + waarde + "']").check();
        } else {
            veld.fill(waarde);
        }
    }

    private static String type(Locator veld) {
        return Optional.ofNullable(veld.getAttribute("type")).orElse("");
    }

    /** Sees at the top of the page that it was done. */
    protected void gedaan(String zin) {
        assertThat(page.innerText("#gedaan [role=status]")).contains(zin);
    }

    /** Sends the form as it is, which is wrong, and sees what to mend. */
    protected void verstuurtFout(String knop, String... velden) {
        assertThat(klik(knop).status()).isEqualTo(400);
        ziet(velden);
    }
}
