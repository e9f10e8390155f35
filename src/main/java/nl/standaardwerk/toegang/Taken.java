// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toegang;

import nl.standaardwerk.gemeenten.GemeenteCode;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

    private final ObjectProvider<Taakbron> bronnen;

    Taken(ObjectProvider<Taakbron> bronnen) {
        this.bronnen = bronnen;
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

    /** How many that are; without their titles, unless this request asked for those already. */
    public int aantal(Gebruiker gebruiker) {
        if (gebruiker.rechten().isEmpty()) {
            return 0;
        }
        return eerder(gebruiker)
                .map(List::size)
                .orElseGet(() -> bronnen.stream().mapToInt(bron -> bron.aantal(gebruiker)).sum());
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

    private record Gevraagd(Gebruiker gebruiker, List<Taak> taken) {}
}
