// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.aanmelding;

import nl.standaardwerk.Openbaar;
import nl.standaardwerk.toegang.Ingelogd;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.VoorRol;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.List;

/** What a route says about who may use it: on the method, else on its class. */
sealed interface Routeverklaring {

    /** Of others, so without our annotation, and open by their nature. */
    List<String> OPENBAAR_VAN_ANDEREN =
            List.of(
                    // errors of requests that never reached a handler
                    "org.springframework.boot.webmvc.autoconfigure.error.",
                    // OPTIONS: which acts an address has, and nothing of what they do
                    "org.springframework.web.servlet.handler.AbstractHandlerMapping$PreFlight",
                    "org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping$",
                    // the description of our own API
                    "org.springdoc.");

    /** What this handler says. Files in the static folder are open to everyone. */
    static Routeverklaring van(Object handler) {
        if (handler instanceof ResourceHttpRequestHandler) {
            return new VoorIedereen();
        }
        if (handler instanceof HandlerMethod methode) {
            return vanMethode(methode);
        }
        return vanAnderen(handler.getClass()) ? new VoorIedereen() : new Geen();
    }

    private static Routeverklaring vanMethode(HandlerMethod methode) {
        if (heeft(methode, Openbaar.class)) {
            return new VoorIedereen();
        }
        if (heeft(methode, VoorRol.class)) {
            return rollen(methode, VoorRol.class);
        }
        if (heeft(methode, Ingelogd.class)) {
            return ingelogd(methode.getMethod());
        }
        return metKlasse(methode);
    }

    private static Routeverklaring metKlasse(HandlerMethod methode) {
        var klasse = methode.getBeanType();
        if (AnnotatedElementUtils.hasAnnotation(klasse, Openbaar.class) || vanAnderen(klasse)) {
            return new VoorIedereen();
        }
        var voorRol = AnnotatedElementUtils.findMergedAnnotation(klasse, VoorRol.class);
        if (voorRol != null) {
            return new VoorRollen(List.of(voorRol.value()));
        }
        return AnnotatedElementUtils.hasAnnotation(klasse, Ingelogd.class)
                ? ingelogd(klasse)
                : new Geen();
    }

    private static Routeverklaring ingelogd(AnnotatedElement element) {
        var ingelogd = AnnotatedElementUtils.findMergedAnnotation(element, Ingelogd.class);
        return new VoorIngelogd(ingelogd != null && ingelogd.halverwege());
    }

    private static boolean heeft(HandlerMethod methode, Class<? extends Annotation> soort) {
        return AnnotatedElementUtils.hasAnnotation(methode.getMethod(), soort);
    }

    private static Routeverklaring rollen(HandlerMethod methode, Class<VoorRol> soort) {
        @Nullable VoorRol voorRol =
                AnnotatedElementUtils.findMergedAnnotation(methode.getMethod(), soort);
        return voorRol == null ? new Geen() : new VoorRollen(List.of(voorRol.value()));
    }

    private static boolean vanAnderen(Class<?> klasse) {
        return OPENBAAR_VAN_ANDEREN.stream().anyMatch(klasse.getName()::startsWith);
    }

    /** Whether it may be used before the second factor was given. */
    default boolean halverwege() {
        return false;
    }

    /** Everyone. */
    record VoorIedereen() implements Routeverklaring {}

    /**
     * Everyone who is logged in.
     *
     * @param halverwege also who still has to give a second factor
     */
    record VoorIngelogd(boolean halverwege) implements Routeverklaring {}

    /** Who has one of these roles. */
    record VoorRollen(List<Rol> rollen) implements Routeverklaring {}

    /** It says nothing: nobody. */
    record Geen() implements Routeverklaring {}
}
