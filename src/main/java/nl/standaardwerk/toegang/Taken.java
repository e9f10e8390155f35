// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toegang;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

import java.util.Comparator;
import java.util.List;

/** What waits for a person, from every {@link Taakbron}; asked once per request. */
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
        var verzoek = RequestContextHolder.getRequestAttributes();
        if (verzoek != null
                && verzoek.getAttribute(PER_VERZOEK, RequestAttributes.SCOPE_REQUEST)
                        instanceof Gevraagd gevraagd
                && gevraagd.gebruiker() == gebruiker) {
            return gevraagd.taken();
        }
        var taken = vraag(gebruiker);
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
