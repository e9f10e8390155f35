// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.bericht;

import nl.standaardwerk.toegang.AccountId;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Taken;
import nl.standaardwerk.toegang.ToegangGewijzigd;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Mail about what waits: who wants it how often, and what there is to tell. A bericht is made in
 * one transaction with the note of what it tells, so that nothing is told twice or never; {@link
 * Verzending} does the rest.
 */
@Component
public class Berichten {

    private static final int LAATSTE = 10;

    private final VoorkeurRepository voorkeuren;
    private final BerichtRepository berichten;
    private final Taken taken;
    private final MailText schrijver;
    private final ApplicationEventPublisher events;

    Berichten(
            VoorkeurRepository voorkeuren,
            BerichtRepository berichten,
            Taken taken,
            MailText schrijver,
            ApplicationEventPublisher events) {
        this.voorkeuren = voorkeuren;
        this.berichten = berichten;
        this.taken = taken;
        this.schrijver = schrijver;
        this.events = events;
    }

    /** How often this account gets mail. */
    @Transactional(readOnly = true)
    public Ritme ritme(AccountId account) {
        return voorkeuren.vind(account).map(Voorkeur::ritme).orElse(Ritme.DAGELIJKS);
    }

    /** The last mails to this person, the newest first. */
    @Transactional(readOnly = true)
    List<Bericht.Kort> laatste(Gebruiker door) {
        return berichten.laatste(door.account().orElseThrow(), LAATSTE);
    }

    /** Chooses how often to get mail. */
    @Transactional
    public void kies(Ritme ritme, Gebruiker door) {
        var account = door.account().orElseThrow();
        voorkeuren.neem(account);
        kies(account, ritme);
    }

    /**
     * How often the account with this stopteken gets mail.
     *
     * @throws StoplinkOnbekend when there is none
     */
    @Transactional(readOnly = true)
    Ritme ritme(Stopteken teken) {
        return voorkeuren.vind(teken).map(Voorkeur::ritme).orElseThrow(StoplinkOnbekend::new);
    }

    /**
     * Stops the mail, or starts it again, without logging in.
     *
     * @throws StoplinkOnbekend when there is no such account
     */
    @Transactional
    void kies(Ritme ritme, Stopteken teken) {
        var voorkeur = voorkeuren.vind(teken).orElseThrow(StoplinkOnbekend::new);
        kies(voorkeur.account(), ritme);
    }

    /** Who stops gets nothing more: what was not sent is withdrawn, and was never told. */
    private void kies(AccountId account, Ritme ritme) {
        voorkeuren.kies(account, ritme);
        if (ritme == Ritme.NOOIT && berichten.trekIn(account) > 0) {
            berichten.vergeetBehalve(account, List.of());
        }
    }

    /** The accounts that chose to get no mail at this moment. */
    @Transactional(readOnly = true)
    Set<AccountId> nietNu(LocalDateTime nu) {
        return voorkeuren.alle().stream()
                .filter(voorkeur -> !voorkeur.isTijd(nu))
                .map(Voorkeur::account)
                .collect(Collectors.toSet());
    }

    /**
     * Makes a bericht for this person when it is time and there is something to tell.
     *
     * @param nu the moment in Europe/Amsterdam
     * @return whether one was made
     */
    @Transactional
    boolean stelOp(Gebruiker aan, LocalDateTime nu) {
        var account = aan.account().orElseThrow();
        var voorkeur = voorkeuren.neem(account);
        if (!voorkeur.isTijd(nu)) {
            return false;
        }
        voorkeuren.gekeken(account, nu.toLocalDate());
        var wachtend = taken.van(aan);
        var regels = Berichtregel.teMelden(wachtend, berichten.gemeld(account), nu.toLocalDate());
        berichten.vergeetBehalve(account, wachtend.stream().map(Berichtregel::kenmerk).toList());
        if (regels.isEmpty()) {
            return false;
        }
        berichten.meld(account, regels);
        var bericht = schrijver.schrijf(voorkeur, regels);
        berichten.bewaar(bericht);
        events.publishEvent(new BerichtOpgesteld(bericht.id()));
        return true;
    }

    /** Of an erased person nothing stays here. */
    @EventListener
    void on(ToegangGewijzigd.PersoonGewist gewist) {
        voorkeuren.wis(gewist.account());
    }
}
