// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.web.HandlerConfiguration.AnnotatedMethodsOnly;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** No route of ours is overlooked. */
class HandlerConfigurationTest extends AppTest {

    @Autowired private WebApplicationContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    @Test
    void theRoutesAreThoseThatSpringFinds() {
        var all = new RequestMappingHandlerMapping();
        context.getAutowireCapableBeanFactory().initializeBean(all, "all");

        assertThat(routes).isInstanceOf(AnnotatedMethodsOnly.class);
        assertThat(routes.getHandlerMethods()).hasSizeGreaterThan(200);
        assertThat(routes.getHandlerMethods().keySet())
                .containsExactlyInAnyOrderElementsOf(all.getHandlerMethods().keySet());
    }
}
