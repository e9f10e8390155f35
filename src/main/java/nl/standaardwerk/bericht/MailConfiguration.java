// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.bericht;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.interceptor.AsyncUncaughtExceptionHandler;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.env.Environment;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.scheduling.annotation.AsyncConfigurer;

import java.util.concurrent.Executor;

/**
 * The mail server is chosen when the bean is made and not by a condition: the release form decides
 * its conditions when it is built (docs/adr/0015).
 */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(MailConfiguration.class);

    @Bean
    MailServer mailServer(Environment settings) {
        return MailServer.of(settings);
    }

    /**
     * A mail that is not taken is one line in the log, without the address that may stand in the
     * exception; the registry of events keeps that it must be tried again.
     */
    @Bean
    AsyncConfigurer failures(
            @Qualifier(TaskExecutionAutoConfiguration.APPLICATION_TASK_EXECUTOR_BEAN_NAME)
                    AsyncTaskExecutor executor) {
        return new AsyncConfigurer() {
            @Override
            public Executor getAsyncExecutor() {
                return executor;
            }

            @Override
            public AsyncUncaughtExceptionHandler getAsyncUncaughtExceptionHandler() {
                return (failed, method, values) ->
                        LOG.warn(
                                "{} failed and is tried again: {}",
                                method.getName(),
                                NestedExceptionUtils.getMostSpecificCause(failed).getClass());
            }
        };
    }
}
