// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overzicht;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.Openbaar;
import nl.standaardwerk.toegang.OrgaanCode;
import nl.standaardwerk.toegang.Organen;
import nl.standaardwerk.vergadering.Vergadering;
import nl.standaardwerk.vergadering.Vergaderingen;
import nl.standaardwerk.web.Tekst;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The meetings of one body for a calendar program; moved and cancelled ones change there too. */
@Controller
@Openbaar
class OrgaanagendaController {

    private final Organen organen;
    private final Vergaderingen vergaderingen;
    private final Agendafeed feed;
    private final Tekst t;

    OrgaanagendaController(Organen organen, Vergaderingen vergaderingen, Agendafeed feed, Tekst t) {
        this.organen = organen;
        this.vergaderingen = vergaderingen;
        this.feed = feed;
        this.t = t;
    }

    @GetMapping("/organen/{code}/agenda.ics")
    ResponseEntity<byte[]> ics(@PathVariable String code) {
        var orgaan =
                OrgaanCode.lees(code)
                        .map(organen::get)
                        .orElseThrow(() -> new NietGevonden("orgaan", code));
        var naam = t.van("vergadering.orgaan.titel", orgaan.naam());
        return feed.momenten(
                "vergaderingen-" + orgaan.code(),
                naam,
                vergaderingen.van(orgaan.code()).stream()
                        .map(v -> moment(v, orgaan.naam()))
                        .toList());
    }

    private AgendaWriter.Moment moment(Vergadering vergadering, String orgaan) {
        var planning = vergadering.planning();
        return new AgendaWriter.Moment(
                vergadering.pad(),
                planning.nr(),
                planning.begin(),
                planning.eind(),
                feed.titel(
                        "vergadering.soort." + vergadering.soort(),
                        orgaan,
                        vergadering.demonstratie()),
                planning.plaats(),
                planning.afgelast());
    }
}
