// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.aanmelding;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.GeenRecht;
import nl.standaardwerk.toegang.TweedeFactorNodig;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

import java.util.Arrays;

/**
 * Lets a request through only when its route declares who may use it and this person is one of
 * them; who still has to give a second factor may only do that. What declares nothing is refused: a
 * mistake of ours, so it is logged as one.
 */
@Component
class Toegangsbewaker implements HandlerInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(Toegangsbewaker.class);

    private final HuidigeGebruiker huidigeGebruiker;

    Toegangsbewaker(HuidigeGebruiker huidigeGebruiker) {
        this.huidigeGebruiker = huidigeGebruiker;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws java.io.IOException {
        var verklaring = Routeverklaring.van(handler);
        if (verklaring instanceof Routeverklaring.Geen) {
            LOG.error("route without declaration refused: {}", handler);
            throw GeenRecht.zonderVerklaring();
        }
        if (verklaring instanceof Routeverklaring.VoorIedereen) {
            return true;
        }
        var gebruiker = huidigeGebruiker.van(request);
        if (!gebruiker.ingelogd() && magNaarInloggen(request)) {
            response.sendRedirect(Terugweg.inloggen(request));
            return false;
        }
        if (gebruiker.isHalverwege() && !verklaring.halverwege()) {
            if (!magNaarInloggen(request)) {
                throw new TweedeFactorNodig();
            }
            response.sendRedirect(Terugweg.tweedeFactor(Terugweg.pad(request)));
            return false;
        }
        weigerZonderRecht(verklaring, gebruiker);
        return true;
    }

    private static void weigerZonderRecht(Routeverklaring verklaring, Gebruiker gebruiker) {
        if (!gebruiker.ingelogd()) {
            throw GeenRecht.nietIngelogd();
        }
        if (verklaring instanceof Routeverklaring.VoorRollen(var rollen)
                && rollen.stream().noneMatch(gebruiker::heeft)) {
            throw GeenRecht.zonder(rollen.getFirst());
        }
    }

    /** A page that was asked for can be asked for again after logging in; an act or the API not. */
    private static boolean magNaarInloggen(HttpServletRequest request) {
        var leest =
                Arrays.asList(HttpMethod.GET.name(), HttpMethod.HEAD.name())
                        .contains(request.getMethod());
        return leest && !request.getRequestURI().startsWith("/api/");
    }
}
