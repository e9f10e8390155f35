// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vergadering;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.OrgaanCode;
import nl.standaardwerk.vergadering.Lid.Hoedanigheid;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who is a member of a body, as dated facts; public. */
@Service
public class Leden {

    private final LedenRepository leden;
    private final VergaderingRepository sloten;
    private final Bevoegdheid bevoegdheid;
    private final Clock clock;

    Leden(
            LedenRepository leden,
            VergaderingRepository sloten,
            Bevoegdheid bevoegdheid,
            Clock clock) {
        this.leden = leden;
        this.sloten = sloten;
        this.bevoegdheid = bevoegdheid;
        this.clock = clock;
    }

    /**
     * A new member, as somebody sends it.
     *
     * @param namens gemeente or organisation
     */
    record Nieuw(String naam, Hoedanigheid hoedanigheid, String namens, LocalDate van) {

        void controleer() {
            new OnjuisteInvoer.Verzamelaar()
                    .eis(
                            Vergaderingen.isRegel(naam),
                            "naam",
                            "vergadering.fout.naam",
                            Vergaderingen.LANGSTE_REGEL)
                    .eis(
                            Vergaderingen.isRegel(namens),
                            "namens",
                            "vergadering.fout.namens",
                            Vergaderingen.LANGSTE_REGEL)
                    .klaar();
        }
    }

    /** Everybody who is, was or will be a member; one statement. */
    @Transactional(readOnly = true)
    List<Lid> van(OrgaanCode orgaan) {
        return leden.van(orgaan);
    }

    /** The same again changes nothing. */
    @Transactional
    void voegToe(OrgaanCode orgaan, Nieuw nieuw, Gebruiker door) {
        sloten.slot("leden/" + orgaan);
        var ondertekening = bevoegdheid.vereist(orgaan, door);
        nieuw.controleer();
        var lid =
                new Lid(
                        UUID.randomUUID(),
                        orgaan,
                        nieuw.naam(),
                        nieuw.hoedanigheid(),
                        nieuw.namens(),
                        nieuw.van(),
                        Optional.empty(),
                        door.demonstratie());
        if (leden.van(orgaan).stream().noneMatch(l -> isGelijk(l, lid))) {
            leden.insert(lid, LocalDate.now(clock), ondertekening);
        }
    }

    private static boolean isGelijk(Lid een, Lid ander) {
        return een.tot().isEmpty()
                && een.naam().equals(ander.naam())
                && een.hoedanigheid() == ander.hoedanigheid()
                && een.van().equals(ander.van());
    }

    /** Records the last day; the same again changes nothing. */
    @Transactional
    void beeindig(OrgaanCode orgaan, UUID id, LocalDate laatste, Gebruiker door) {
        sloten.slot("leden/" + orgaan);
        var ondertekening = bevoegdheid.vereist(orgaan, door);
        var lid =
                leden.van(orgaan).stream()
                        .filter(l -> l.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new NietGevonden("lid", id.toString()));
        Bevoegdheid.vereistZelfdeWereld(lid.demonstratie(), door);
        var tot = laatste.plusDays(1);
        if (lid.tot().isPresent()) {
            if (lid.tot().get().equals(tot)) {
                return;
            }
            throw VergaderingGeweigerd.intussenVeranderd();
        }
        new OnjuisteInvoer.Verzamelaar()
                .eis(tot.isAfter(lid.van()), "laatste", "vergadering.fout.laatste", lid.van())
                .klaar();
        leden.beeindig(lid, tot, LocalDate.now(clock), ondertekening);
    }
}
