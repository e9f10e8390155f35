// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.regeling.HistorischeVastlegging;
import nl.standaardwerk.regeling.HistorischeVastlegging.Feit;
import nl.standaardwerk.regeling.Trede;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.register.Besluit;
import nl.standaardwerk.register.BesluitId;
import nl.standaardwerk.register.Besluitsoort;
import nl.standaardwerk.register.Bronvermelding;
import nl.standaardwerk.register.Kenmerk;
import nl.standaardwerk.register.Onderbouwing;
import nl.standaardwerk.register.Register;
import nl.standaardwerk.register.StandaardId;
import nl.standaardwerk.toegang.AccountId;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.GeenRecht;
import nl.standaardwerk.toegang.Rol;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** LEGT_HISTORISCH_VAST: the demands of the regeling, the record, and its entry in the register. */
@Component("vaststellingHistorie")
class Historie {

    /** Who may enter history: those who look after the records of VNG. */
    private static final List<Rol> ROLLEN = List.of(Rol.DOSSIERHOUDER, Rol.DIRECTIE, Rol.BEHEERDER);

    private final BesluitRepository besluiten;
    private final Register register;
    private final Clock clock;

    Historie(BesluitRepository besluiten, Register register, Clock clock) {
        this.besluiten = besluiten;
        this.register = register;
        this.clock = clock;
    }

    /** Whether this person may enter history. */
    static boolean mag(Gebruiker door) {
        return ROLLEN.stream().anyMatch(door::heeft) && !door.demonstratie();
    }

    /**
     * The role in which this person enters history.
     *
     * @throws GeenRecht without such a role
     * @throws VaststellingGeweigerd for an account of the demonstration: history is real
     */
    static Rol vereist(Gebruiker door) {
        if (door.demonstratie()) {
            throw VaststellingGeweigerd.demonstratieApart();
        }
        return ROLLEN.stream()
                .filter(door::heeft)
                .findFirst()
                .orElseThrow(() -> GeenRecht.zonder(Rol.DOSSIERHOUDER));
    }

    /**
     * @param eerste who entered it, for VNG
     * @param tweede who confirmed it
     */
    HistorischBesluit.Vastgelegd legVast(
            HistorischBesluit besluit, Ondertekening eerste, AccountId tweede) {
        controleer(besluit, eerste, tweede);
        var id = Besluitvorming.Vastlegger.nieuwBesluit();
        var standaard = register.schrijfIn(inschrijving(id, besluit, eerste));
        besluiten.insert(gegevens(id, standaard, besluit, eerste), Optional.of(tweede));
        besluit.bekendmaking().ifPresent(b -> register.maakBekend(id, b.op(), b.brief(), eerste));
        return new HistorischBesluit.Vastgelegd(id, standaard);
    }

    private static void controleer(
            HistorischBesluit besluit, Ondertekening eerste, AccountId tweede) {
        List<Feit> feiten =
                besluit.bronnen().stream()
                        .filter(b -> !b.isNietGevonden())
                        .map(b -> new Feit(b.feit().name(), b.inhoud(), b.bron()))
                        .toList();
        var nodig =
                new HistorischeVastlegging(
                        eerste.account().toString(), tweede.toString(), uitkomst(besluit), feiten);
        if (nodig.feiten().isEmpty()) {
            throw new IllegalStateException("no facts");
        }
    }

    private static HistorischeVastlegging.Uitkomst uitkomst(HistorischBesluit besluit) {
        if (besluit.kenmerken().contains(Kenmerk.FEITELIJK_AANBEVOLEN)) {
            return new HistorischeVastlegging.FeitelijkAanbevolen();
        }
        if (besluit.kenmerken().contains(Kenmerk.INGEHAALD_DOOR_DE_WET)) {
            return new HistorischeVastlegging.IngehaaldDoorDeWet(
                    besluit.bronnen().stream()
                            .filter(b -> b.feit() == Bronvermelding.Feit.WET)
                            .map(Bronvermelding::inhoud)
                            .findFirst()
                            .orElse(""));
        }
        return besluit.ladder().besloten().stream()
                .map(Trede::graad)
                .max(Verbindendheid::compareTo)
                .<HistorischeVastlegging.Uitkomst>map(HistorischeVastlegging.Besloten::new)
                .orElseGet(HistorischeVastlegging.GezamenlijkeAfspraak::new);
    }

    private static Besluit inschrijving(
            BesluitId id, HistorischBesluit besluit, Ondertekening door) {
        Set<Kenmerk> kenmerken = new HashSet<>(besluit.kenmerken());
        kenmerken.add(Kenmerk.HISTORISCH_VASTGELEGD);
        return new Besluit(
                id,
                Besluitsoort.HISTORISCH,
                besluit.standaard(),
                besluit.herstelt(),
                besluit.gegevens(),
                besluit.versies(),
                besluit.orgaan(),
                besluit.datum(),
                besluit.ladder(),
                besluit.einde(),
                besluit.relaties(),
                Onderbouwing.GEEN,
                besluit.bronnen(),
                kenmerken,
                false,
                door);
    }

    private Besluitgegevens gegevens(
            BesluitId id, StandaardId standaard, HistorischBesluit besluit, Ondertekening door) {
        return new Besluitgegevens(
                id,
                Optional.empty(),
                Besluitgegevens.Uitkomst.HISTORISCH,
                besluit.orgaan(),
                besluit.datum().tekst(),
                Optional.of(standaard),
                0,
                "",
                "",
                "",
                List.of(),
                besluit.herstelt(),
                Optional.empty(),
                false,
                LocalDate.now(clock),
                door,
                Optional.empty());
    }
}
