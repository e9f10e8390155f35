// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.aanmelding;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.Openbaar;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;
import org.springframework.web.servlet.handler.AbstractHandlerMethodMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Every route of the running application declares who may use it; taken from the application. */
class RoutesTest extends AppTest {

    /** Files that everyone may read; a new pattern is a decision, so it is named here. */
    private static final List<String> STATIC = List.of("/static/", "/favicon.ico", "/webjars/");

    @Autowired private ApplicationContext context;

    @Test
    void everyRouteDeclaresWhoMayUseIt() {
        assertThat(undeclared(context)).isEmpty();
    }

    @Test
    void theListIsThatOfTheRunningApplication() {
        assertThat(routes(context).keySet())
                .anyMatch(route -> route.contains("/inloggen"))
                .anyMatch(route -> route.contains("/actuator/health"))
                .anyMatch(route -> route.contains("/static/"));
    }

    @Test
    void onlyKnownFoldersAreStatic() {
        assertThat(routes(context).entrySet())
                .filteredOn(r -> r.getValue().getClass().getSimpleName().startsWith("ResourceHttp"))
                .extracting(Map.Entry::getKey)
                .allMatch(pattern -> STATIC.stream().anyMatch(pattern::startsWith));
    }

    @Test
    void seesARouteThatDeclaresNothing() {
        var bad = new StaticWebApplicationContext();
        bad.registerSingleton("slecht", Slecht.class);
        bad.registerSingleton("goed", Goed.class);
        bad.registerSingleton("routes", RequestMappingHandlerMapping.class);
        bad.refresh();

        assertThat(undeclared(bad)).hasSize(1).first().asString().contains("/vergeten");
    }

    @org.springframework.stereotype.Controller
    static class Slecht {
        @GetMapping("/vergeten")
        void vergeten() {}
    }

    @org.springframework.stereotype.Controller
    static class Goed {
        @GetMapping("/goed")
        @Openbaar
        void goed() {}
    }

    private static List<String> undeclared(ApplicationContext context) {
        return routes(context).entrySet().stream()
                .filter(r -> Routeverklaring.van(r.getValue()) instanceof Routeverklaring.Geen)
                .map(r -> r.getKey() + " -> " + r.getValue())
                .toList();
    }

    /** Every pattern with what answers it, of every mapping that the dispatcher asks. */
    private static Map<String, Object> routes(ApplicationContext context) {
        var routes = new java.util.TreeMap<String, Object>();
        var unknown = new ArrayList<String>();
        for (var mapping : context.getBeansOfType(HandlerMapping.class).values()) {
            switch (mapping) {
                case AbstractHandlerMethodMapping<?> methods ->
                        methods.getHandlerMethods()
                                .forEach((info, method) -> routes.put(info.toString(), method));
                case AbstractUrlHandlerMapping urls -> routes.putAll(urls.getHandlerMap());
                case AbstractHandlerMapping other -> {
                    if (!other.getClass().getName().contains("RouterFunctionMapping")) {
                        unknown.add(other.getClass().getName());
                    } else {
                        routes.putAll(functions(other));
                    }
                }
                default -> unknown.add(mapping.getClass().getName());
            }
        }
        assertThat(unknown).as("mappings that this test does not know").isEmpty();
        return routes;
    }

    private static Map<String, Object> functions(AbstractHandlerMapping mapping) {
        var functions =
                ((org.springframework.web.servlet.function.support.RouterFunctionMapping) mapping)
                        .getRouterFunction();
        return functions == null
                ? Map.of()
                : Map.of("functions", Objects.requireNonNull(functions));
    }
}
