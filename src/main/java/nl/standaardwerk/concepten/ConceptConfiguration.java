// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.concepten;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.toegang.AccountId;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.util.Optional;
import java.util.UUID;

/**
 * A form that was taken in needs its concept no longer. Taken in is: posted, and answered with the
 * way to another page (303); a form that comes back with faults, or asks to be checked, keeps it.
 */
@Configuration(proxyBeanMethods = false)
class ConceptConfiguration implements WebMvcConfigurer {

    private final Concepten concepten;

    ConceptConfiguration(Concepten concepten) {
        this.concepten = concepten;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Opruimer(concepten))
                .excludePathPatterns("/api/**", "/static/**");
    }

    private record Opruimer(Concepten concepten) implements HandlerInterceptor {

        @Override
        public void afterCompletion(
                HttpServletRequest request,
                HttpServletResponse response,
                Object handler,
                @Nullable Exception fault) {
            if (HttpMethod.POST.matches(request.getMethod())
                    && response.getStatus() == HttpServletResponse.SC_SEE_OTHER
                    && fault == null) {
                var pad = Formulierpad.vind(request.getRequestURI());
                account(request).ifPresent(a -> pad.ifPresent(p -> concepten.verwijder(p, a)));
            }
        }

        /** The name of a logged-in session is the identity of its account. */
        private static Optional<AccountId> account(HttpServletRequest request) {
            return Optional.ofNullable(request.getUserPrincipal())
                    .map(p -> new AccountId(UUID.fromString(p.getName())));
        }
    }
}
