// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.web;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.lang.reflect.Method;

/**
 * Routes are looked for in methods that say something of themselves. Spring also reads the others,
 * and what they override, which no controller of ours has a route in (ADR-0015).
 */
@Configuration(proxyBeanMethods = false)
class HandlerConfiguration {

    @Bean
    WebMvcRegistrations annotatedMethodsOnly() {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new AnnotatedMethodsOnly();
            }
        };
    }

    /** What Spring has, asked about fewer methods. */
    static final class AnnotatedMethodsOnly extends RequestMappingHandlerMapping {

        @Override
        protected @Nullable RequestMappingInfo getMappingForMethod(Method method, Class<?> type) {
            return type.getName().startsWith("nl.standaardwerk.")
                            && method.getDeclaredAnnotations().length == 0
                    ? null
                    : super.getMappingForMethod(method, type);
        }
    }
}
