// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.raadpleging;

import nl.standaardwerk.regeling.Effect;
import nl.standaardwerk.toegang.AccountId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A question to the members, and everything that was recorded about its outcome.
 *
 * @param id its identity
 * @param vraag what was asked, how, for which traject
 * @param uitgeschreven day on which it was put
 * @param invoeren every outcome that was entered, the oldest first; not public until confirmed
 * @param bekrachtiging what a later ALV said of it
 * @param herhaling the raadplegingen before and after it on the same question
 */
public record Raadpleging(
        RaadplegingId id,
        Raadplegingsvraag vraag,
        LocalDate uitgeschreven,
        List<Invoer> invoeren,
        Optional<Bekrachtiging> bekrachtiging,
        Herhaling herhaling) {

    public Raadpleging {
        invoeren = List.copyOf(invoeren);
    }

    /** The outcome that counts: the last one that was confirmed. */
    public Optional<Uitslag> uitslag() {
        return geldend().map(Invoer::uitslag);
    }

    /** The entry that counts: the last one that was confirmed. */
    public Optional<Invoer> geldend() {
        return invoeren.reversed().stream().filter(Invoer::bevestigd).findFirst();
    }

    /** The entry that waits for the second person. */
    public Optional<Invoer> wachtOpBevestiging() {
        return invoeren.isEmpty() || invoeren.getLast().oordeel().isPresent()
                ? Optional.empty()
                : Optional.of(invoeren.getLast());
    }

    /** Number of entries; a command names the number that it saw. */
    public int versie() {
        return invoeren.size();
    }

    /** Where it is now. */
    public Stand stand() {
        if (geldend().isEmpty()) {
            return wachtOpBevestiging().isPresent() ? Stand.WORDT_VASTGESTELD : Stand.LOOPT;
        }
        if (vraag.inhoud().effect() != Effect.TE_BEKRACHTIGEN
                || !geldend().orElseThrow().uitslag().aangenomen()) {
            return Stand.VASTGESTELD;
        }
        return bekrachtiging
                .map(b -> b.bekrachtigd() ? Stand.BEKRACHTIGD : Stand.NIET_BEKRACHTIGD)
                .orElse(Stand.TE_BEKRACHTIGEN);
    }

    /** Whether an outcome was put right by a later entry; the first one stays readable. */
    public boolean isHersteld() {
        return invoeren.stream().filter(Invoer::bevestigd).count() > 1;
    }

    /** Address of its page. */
    public String pad() {
        return "/raadplegingen/" + id;
    }

    /** Where a question to the members is. */
    public enum Stand {
        /** The members are asked. */
        LOOPT,
        /** An outcome was entered and waits for a second person. */
        WORDT_VASTGESTELD,
        /** The outcome stands. */
        VASTGESTELD,
        /** Adopted; a later ALV has still to confirm it. */
        TE_BEKRACHTIGEN,
        /** Adopted, and confirmed by an ALV. */
        BEKRACHTIGD,
        /** Adopted, but an ALV did not confirm it. */
        NIET_BEKRACHTIGD
    }

    /**
     * The same question, asked once more after an outcome that was contested with reason.
     *
     * @param van the earlier raadpleging, whose outcome does not count any more
     * @param door the later one, which took the place of this one
     */
    public record Herhaling(Optional<RaadplegingId> van, Optional<RaadplegingId> door) {

        /** Whether the question was asked once. */
        public boolean isLeeg() {
            return van.isEmpty() && door.isEmpty();
        }
    }

    /**
     * An outcome that was entered.
     *
     * @param id its identity
     * @param nummer order of entry, from 1
     * @param uitslag what was entered
     * @param eerste who entered it
     * @param op day of entry
     * @param herstelt the confirmed entry that it corrects
     * @param oordeel what the second person said; empty while that waits
     */
    public record Invoer(
            UUID id,
            int nummer,
            Uitslag uitslag,
            AccountId eerste,
            LocalDate op,
            Optional<UUID> herstelt,
            Optional<Oordeel> oordeel) {

        /** Whether a second person confirmed it. */
        public boolean bevestigd() {
            return oordeel.map(Oordeel::bevestigd).orElse(false);
        }
    }

    /**
     * What the second person said of an entry.
     *
     * @param bevestigd true when it is right; false when it must be entered again
     * @param tweede who
     * @param op when
     * @param reden what is wrong with it; empty when confirmed
     */
    public record Oordeel(boolean bevestigd, AccountId tweede, LocalDate op, String reden) {}

    /**
     * What an ALV said of an outcome that had to be confirmed.
     *
     * @param bekrachtigd whether it was confirmed
     * @param datum day of the ALV
     * @param vergadering name of the meeting
     * @param bron where that is published; may be empty
     */
    public record Bekrachtiging(
            boolean bekrachtigd, LocalDate datum, String vergadering, String bron) {}
}
