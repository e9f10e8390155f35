// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toegang;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.journaal.DomainEvent;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What waits for a person, asked once per request, and what is asked of a gemeente, from every
 * {@link Taakbron}.
 */
@Service
public class Taken {

    private static final String PER_VERZOEK = Taken.class.getName();

    /** Soonest due first, without a due date last; then what waits longest. */
    private static final Comparator<Taak> VOLGORDE =
            Comparator.<Taak, Boolean>comparing(taak -> taak.uiterlijk().isEmpty())
                    .thenComparing(taak -> taak.uiterlijk().orElse(taak.sinds()))
                    .thenComparing(Taak::sinds)
                    .thenComparing(Taak::titel);

    private static final long FRESH_NANOS = 30_000_000_000L;
    private static final int MOST = 2000;

    private final ObjectProvider<Taakbron> bronnen;
    private final Clock clock;
    private final AtomicLong changes = new AtomicLong();
    private final Map<Wie, Aantal> aantallen = new ConcurrentHashMap<>();

    Taken(ObjectProvider<Taakbron> bronnen, Clock clock) {
        this.bronnen = bronnen;
        this.clock = clock;
    }

    /** What waits for this person, the most urgent first; empty for a visitor. */
    public List<Taak> van(Gebruiker gebruiker) {
        if (gebruiker.rechten().isEmpty()) {
            return List.of();
        }
        return eerder(gebruiker).orElseGet(() -> onthoud(gebruiker, vraag(gebruiker)));
    }

    /**
     * What is asked of a gemeente, the most urgent first: everything without a last day, or with
     * one up to and including {@code tot}, as far as this person may know.
     */
    public List<Taak> vanGemeente(GemeenteCode gemeente, LocalDate tot, Gebruiker gebruiker) {
        return bronnen.stream()
                .flatMap(bron -> bron.taken(gemeente, tot, gebruiker).stream())
                .sorted(VOLGORDE)
                .toList();
    }

    /**
     * How many that are; without their titles, unless this request asked for those already. It
     * stands at the top of every page, so it is kept until something happens here, and for half a
     * minute at most: a vote opens and a term ends without an act, and another node may act.
     */
    public int aantal(Gebruiker gebruiker) {
        if (gebruiker.rechten().isEmpty()) {
            return 0;
        }
        return eerder(gebruiker).map(List::size).orElseGet(() -> bewaard(gebruiker));
    }

    private int bewaard(Gebruiker gebruiker) {
        var wie = new Wie(gebruiker.account(), gebruiker.rechten(), LocalDate.now(clock));
        long nu = changes.get();
        var bekend = aantallen.get(wie);
        if (bekend != null
                && bekend.changes() == nu
                && System.nanoTime() - bekend.geteld() < FRESH_NANOS) {
            return bekend.aantal();
        }
        int aantal = bronnen.stream().mapToInt(bron -> bron.aantal(gebruiker)).sum();
        if (aantallen.size() >= MOST) {
            aantallen.clear();
        }
        aantallen.put(wie, new Aantal(aantal, nu, System.nanoTime()));
        return aantal;
    }

    /** Something happened: after it, and if it fails as well, every number is counted anew. */
    @EventListener
    void gebeurd(DomainEvent gebeurtenis) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            changes.incrementAndGet();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCompletion(int status) {
                        changes.incrementAndGet();
                    }
                });
    }

    private static Optional<List<Taak>> eerder(Gebruiker gebruiker) {
        var verzoek = RequestContextHolder.getRequestAttributes();
        return verzoek != null
                        && verzoek.getAttribute(PER_VERZOEK, RequestAttributes.SCOPE_REQUEST)
                                instanceof Gevraagd gevraagd
                        && gevraagd.gebruiker() == gebruiker
                ? Optional.of(gevraagd.taken())
                : Optional.empty();
    }

    private static List<Taak> onthoud(Gebruiker gebruiker, List<Taak> taken) {
        var verzoek = RequestContextHolder.getRequestAttributes();
        if (verzoek != null) {
            verzoek.setAttribute(
                    PER_VERZOEK, new Gevraagd(gebruiker, taken), RequestAttributes.SCOPE_REQUEST);
        }
        return taken;
    }

    private List<Taak> vraag(Gebruiker gebruiker) {
        return bronnen.stream()
                .flatMap(bron -> bron.taken(gebruiker).stream())
                .sorted(VOLGORDE)
                .toList();
    }

    /** Whose number it is: who loses a right is another. */
    private record Wie(Optional<AccountId> account, List<Toekenning> rechten, LocalDate dag) {}

    /** A number, and when it was counted. */
    private record Aantal(int aantal, long changes, long geteld) {}

    private record Gevraagd(Gebruiker gebruiker, List<Taak> taken) {}
}
