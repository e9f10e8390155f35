// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.aanmelding;

import org.springframework.http.HttpMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The routes of the running application, each with what it declares. */
final class Routes {

    /** {name} or {name:pattern}, where the pattern may hold {8} and the like. */
    private static final Pattern VARIABELE =
            Pattern.compile("\\{[^:{}]+(?::((?:[^{}]|\\{\\d+(?:,\\d*)?})+))?}");

    private Routes() {}

    /**
     * One route.
     *
     * @param pad its pattern
     * @param handler what answers it
     */
    record Route(HttpMethod methode, String pad, HandlerMethod handler) {

        String naam() {
            return methode + " " + pad;
        }

        Routeverklaring verklaring() {
            return Routeverklaring.van(handler);
        }

        /** The module that answers. */
        String module() {
            return handler.getBeanType()
                    .getPackageName()
                    .replaceFirst("^nl\\.standaardwerk\\.(\\w+).*", "$1");
        }

        /** Whether it is of the project, not of a library. */
        boolean isVanOns() {
            return handler.getBeanType().getName().startsWith("nl.standaardwerk.");
        }

        /** The path with for every variable a value that its own pattern takes. */
        String ingevuld() {
            return VARIABELE
                    .matcher(pad.replace("{*path}", "x"))
                    .replaceAll(m -> m.group(1) == null ? "x" : waarde(m.group(1)));
        }

        private String waarde(String patroon) {
            return waarden(patroon)
                    .filter(w -> w.matches(patroon))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no value for " + pad));
        }
    }

    /** Every route, in order of its pattern. */
    static List<Route> van(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .flatMap(e -> van(e.getKey(), e.getValue()))
                .sorted(Comparator.comparing(Route::pad).thenComparing(r -> r.methode().name()))
                .toList();
    }

    private static Stream<Route> van(RequestMappingInfo info, HandlerMethod handler) {
        return info.getMethodsCondition().getMethods().stream()
                .flatMap(
                        m ->
                                info.getPatternValues().stream()
                                        .map(pad -> new Route(m.asHttpMethod(), pad, handler)));
    }

    private static Stream<String> waarden(String patroon) {
        return Stream.concat(
                Arrays.stream(patroon.split("\\|")),
                Stream.of(
                        "x",
                        "1",
                        "2026",
                        "SW-2026-001",
                        "GM0301",
                        "00000000-0000-4000-8000-000000000000"));
    }
}
