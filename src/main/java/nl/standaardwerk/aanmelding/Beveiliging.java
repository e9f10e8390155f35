// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.aanmelding;

import nl.standaardwerk.toegang.Gebruiker;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.util.List;

/**
 * The filters in front of every route, and the gate behind them. A visitor costs nothing: no
 * session is made, and without a session cookie the database is not asked. Headers are set by
 * module web.
 */
@Configuration(proxyBeanMethods = false)
class Beveiliging {

    /**
     * The link in a mail that stops the mail (RFC 8058): a mail program posts to it without a
     * session. The secret in its path is the proof.
     */
    private static final String ZONDER_SESSIE = "/mail/stop/*";

    @Bean
    SecurityContextRepository aanmeldingen() {
        return new HttpSessionSecurityContextRepository();
    }

    /** In a cookie, not in the session, so that the form of a visitor needs no session. */
    @Bean
    CsrfTokenRepository csrfTokens() {
        var cookies = new CookieCsrfTokenRepository();
        cookies.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax"));
        return cookies;
    }

    @Bean
    SecurityFilterChain filters(
            HttpSecurity http, SecurityContextRepository aanmeldingen, CsrfTokenRepository tokens) {
        return http.securityContext(c -> c.securityContextRepository(aanmeldingen))
                .csrf(c -> c.csrfTokenRepository(tokens).ignoringRequestMatchers(ZONDER_SESSIE))
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    WebMvcConfigurer poort(Toegangsbewaker bewaker, HuidigeGebruiker huidigeGebruiker) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(bewaker).order(Integer.MIN_VALUE);
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new GebruikerArgument(huidigeGebruiker));
            }
        };
    }

    /** Gives a handler the acting person: {@code Gebruiker door}. */
    private record GebruikerArgument(HuidigeGebruiker huidigeGebruiker)
            implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Gebruiker.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @org.jspecify.annotations.Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @org.jspecify.annotations.Nullable WebDataBinderFactory binders) {
            return huidigeGebruiker.van(
                    java.util.Objects.requireNonNull(
                            request.getNativeRequest(
                                    jakarta.servlet.http.HttpServletRequest.class)));
        }
    }
}
