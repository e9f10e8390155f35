// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.historie;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.register.StandaardId;
import nl.standaardwerk.toegang.AccountId;
import nl.standaardwerk.toegang.Accounts;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.vaststelling.HistorischBesluit;
import nl.standaardwerk.vaststelling.Vaststelling;
import nl.standaardwerk.web.Formulier;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** LEGT_HISTORISCH_VAST in two turns: what one person brings in, another judges. */
@Component
record Invoeren(
        InvoerRepository repository,
        InvoerReader lezer,
        Accounts accounts,
        Vaststelling vaststelling) {

    /** Greatest length of the reason to send back, in characters. */
    private static final int LANGSTE_REDEN = 5_000;

    UUID brengIn(
            UUID kenmerk,
            Optional<UUID> vorige,
            Map<String, List<String>> velden,
            LocalDate op,
            Gebruiker door) {
        var besluit = lezer.lees(Formulier.van(velden), op);
        lezer.vereistNieuw(besluit);
        repository.lock();
        var eerder = eerder(kenmerk, vorige, velden, door);
        if (eerder.isPresent()) {
            return eerder.get();
        }
        vorige.ifPresent(this::vereistTeruggestuurd);
        repository.insert(
                new Invoer(
                        kenmerk,
                        vorige,
                        velden,
                        door.account().orElseThrow(),
                        op,
                        Optional.empty()));
        return kenmerk;
    }

    /** The one that this form made before: in this tab, or the same words in another. */
    private Optional<UUID> eerder(
            UUID kenmerk, Optional<UUID> vorige, Map<String, List<String>> velden, Gebruiker door) {
        var zelfde = repository.vind(kenmerk);
        if (zelfde.isPresent()) {
            return zelfde.filter(i -> i.isVan(door)).map(Invoer::id).or(this::geweigerd);
        }
        return repository.open().stream()
                .filter(i -> i.wacht() && i.isVan(door))
                .filter(i -> i.vorige().equals(vorige) && i.velden().equals(velden))
                .map(Invoer::id)
                .findFirst();
    }

    private Optional<UUID> geweigerd() {
        throw HistorieGeweigerd.alBeoordeeld();
    }

    private void vereistTeruggestuurd(UUID vorige) {
        boolean terug =
                get(vorige).oordeel().filter(o -> o.standaard().isEmpty()).isPresent()
                        && repository.verbetering(vorige).isEmpty();
        if (!terug) {
            throw HistorieGeweigerd.nietTeVerbeteren();
        }
    }

    Invoer get(UUID id) {
        return repository.vind(id).orElseThrow(() -> new NietGevonden("invoer", id.toString()));
    }

    StandaardId bevestig(UUID id, LocalDate op, Gebruiker door) {
        repository.lock();
        var invoer = get(id);
        door.vereistAnderDan(invoer.eerste());
        var account = door.account().orElseThrow();
        if (invoer.oordeel().isPresent()) {
            return invoer.oordeel()
                    .filter(o -> o.door().equals(account))
                    .flatMap(Invoer.Oordeel::standaard)
                    .orElseThrow(HistorieGeweigerd::alBeoordeeld);
        }
        var besluit = lezer.lees(Formulier.van(invoer.velden()), invoer.op());
        if (lezer.bestaatAl(besluit)) {
            throw HistorieGeweigerd.bestaatIntussen(besluit.gegevens().titel());
        }
        var vastgelegd = vaststelling.legHistorischVast(besluit, eerste(invoer.eerste()), door);
        repository.insertBevestigd(invoer, vastgelegd, account, op);
        return vastgelegd.standaard();
    }

    /** Who brought it in, as that person is today. */
    private Gebruiker eerste(AccountId account) {
        return accounts.findGebruiker(account)
                .filter(HistorischBesluit::mag)
                .orElseThrow(HistorieGeweigerd::eersteZonderRecht);
    }

    void stuurTerug(UUID id, String reden, LocalDate op, Gebruiker door) {
        var kaal = reden.strip();
        new OnjuisteInvoer.Verzamelaar()
                .eis(!kaal.isEmpty(), "reden", "historie.fout.reden")
                .eis(kaal.length() <= LANGSTE_REDEN, "reden", "historie.fout.lang", LANGSTE_REDEN)
                .klaar();
        repository.lock();
        var invoer = get(id);
        var account = door.account().orElseThrow();
        if (invoer.wacht()) {
            repository.insertTeruggestuurd(invoer, kaal, account, op);
        } else if (!isZelfde(invoer, kaal, account)) {
            throw HistorieGeweigerd.alBeoordeeld();
        }
    }

    private static boolean isZelfde(Invoer invoer, String reden, AccountId account) {
        return invoer.oordeel()
                .filter(o -> o.door().equals(account) && o.reden().equals(reden))
                .isPresent();
    }
}
