// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.web.answer;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

import java.io.IOException;

/**
 * The answer to a request that is so broken that Tomcat refuses it before the application sees it,
 * for example half a percent code in the path: a bare page of our own, with the same headers.
 */
@Configuration(proxyBeanMethods = false)
class ContainerErrors {

    private static final Logger LOG = LoggerFactory.getLogger(ContainerErrors.class);

    /** After Boot's own customizer, so that this valve stands closest to the failure. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> ownErrorReport(
            ObjectProvider<BarePage> page) {
        return factory ->
                factory.addContextCustomizers(
                        context -> context.getParent().getPipeline().addValve(new Report(page)));
    }

    private static final class Report extends ErrorReportValve {

        private final ObjectProvider<BarePage> page;

        Report(ObjectProvider<BarePage> page) {
            this.page = page;
            setShowReport(false);
            setShowServerInfo(false);
        }

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            int status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                SecurityHeaders.ALWAYS.forEach(response::setHeader);
                response.setContentType(BarePage.CONTENT_TYPE);
                response.getReporter().write(page.getObject().of(Refusal.of(status)));
                response.finishResponse();
            } catch (IOException e) {
                LOG.debug("asker has gone", e);
            }
        }
    }
}
