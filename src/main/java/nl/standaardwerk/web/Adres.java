// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Address of a list page with its filters, for sort links and page numbers: change one thing, keep
 * the rest. Empty values are left out, and the order is fixed, so that equal lists have one
 * address.
 *
 * @param pad path, for example /register
 * @param velden the query parameters
 */
public record Adres(String pad, Map<String, List<String>> velden) {

    public Adres {
        velden = Map.copyOf(velden);
    }

    /** The same address with one parameter set; an empty text removes it. */
    public Adres met(String naam, Object waarde) {
        var nieuw = new TreeMap<>(velden);
        nieuw.put(naam, List.of(waarde instanceof Enum<?> e ? e.name() : waarde.toString()));
        return new Adres(pad, nieuw);
    }

    /** The address as a link. */
    public String url() {
        var query =
                new TreeMap<>(velden)
                        .entrySet().stream()
                                .flatMap(
                                        veld ->
                                                veld.getValue().stream()
                                                        .filter(waarde -> !waarde.isBlank())
                                                        .map(
                                                                w ->
                                                                        code(veld.getKey())
                                                                                + "="
                                                                                + code(w)))
                                .collect(Collectors.joining("&"));
        return query.isEmpty() ? pad : pad + "?" + query;
    }

    private static String code(String tekst) {
        return URLEncoder.encode(tekst, StandardCharsets.UTF_8);
    }
}
