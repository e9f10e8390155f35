// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import nl.standaardwerk.gemeenten.Gemeenten;
import nl.standaardwerk.register.Register;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.time.Clock;

/**
 * What it asks elsewhere, and when it brings everything up to date: at the first request of a day.
 */
@Configuration(proxyBeanMethods = false)
class ToepassingConfiguration implements WebMvcConfigurer {

    private final VerplichtingenLoader loader;

    ToepassingConfiguration(VerplichtingenLoader loader) {
        this.loader = loader;
    }

    @Bean
    static Toepassing.Omgeving toepassingOmgeving(
            Register register, Gemeenten gemeenten, Clock clock) {
        return new Toepassing.Omgeving(register, gemeenten, clock);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(loader).excludePathPatterns("/static/**", "/gezond/**");
    }
}
