// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.bericht;

import nl.standaardwerk.Openbaar;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Stops the mail from a link in it, without logging in: a page with one button for a person, and
 * the same address for a mail program that has such a button itself (RFC 8058). Reading the page
 * changes nothing: mail scanners open every link.
 */
@Controller
class StopController {

    static final String PAD = "/mail/stop/";

    /** What a mail program posts, as its header says. */
    static final String ONE_CLICK = "List-Unsubscribe=One-Click";

    private final Berichten berichten;

    StopController(Berichten berichten) {
        this.berichten = berichten;
    }

    static String pad(Stopteken teken) {
        return PAD + teken.waarde();
    }

    /**
     * The page.
     *
     * @param gestopt whether this account gets no mail
     * @param actie where the button posts
     */
    record StopPagina(boolean gestopt, String actie) {}

    @GetMapping(PAD + "{teken}")
    @Openbaar
    String toon(@PathVariable String teken, Model model) {
        var ritme = berichten.ritme(gelezen(teken));
        model.addAttribute("pagina", new StopPagina(ritme == Ritme.NOOIT, PAD + teken));
        return "bericht/stop";
    }

    @PostMapping(PAD + "{teken}")
    @Openbaar
    String stop(@PathVariable String teken, @RequestParam(defaultValue = "") String toch) {
        berichten.kies(toch.isEmpty() ? Ritme.NOOIT : Ritme.DAGELIJKS, gelezen(teken));
        return "redirect:" + PAD + teken;
    }

    private static Stopteken gelezen(String teken) {
        return Stopteken.lees(teken).orElseThrow(StoplinkOnbekend::new);
    }
}
