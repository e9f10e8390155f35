// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.web.answer;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

import nl.standaardwerk.web.Tekst;

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
import java.util.HashMap;

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
            ObjectProvider<Tekst> t, ObjectProvider<TemplateEngine> engine) {
        return factory ->
                factory.addContextCustomizers(
                        context ->
                                context.getParent().getPipeline().addValve(new Report(t, engine)));
    }

    private static final class Report extends ErrorReportValve {

        private final ObjectProvider<Tekst> t;
        private final ObjectProvider<TemplateEngine> engine;

        Report(ObjectProvider<Tekst> t, ObjectProvider<TemplateEngine> engine) {
            this.t = t;
            this.engine = engine;
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
                response.setContentType("text/html;charset=UTF-8");
                response.getReporter().write(page(Refusal.of(status)));
                response.finishResponse();
            } catch (IOException e) {
                LOG.debug("asker has gone", e);
            }
        }

        private String page(Refusal refusal) {
            var page = new StringOutput();
            var model = new HashMap<String, Object>();
            model.put("t", t.getObject());
            model.put("code", refusal.code());
            engine.getObject().render("web/answer/kaal.jte", model, page);
            return page.toString();
        }
    }
}
