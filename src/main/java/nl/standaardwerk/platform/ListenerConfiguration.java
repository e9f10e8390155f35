// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.platform;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.AbstractAsyncConfiguration;
import org.springframework.scheduling.annotation.AsyncAnnotationBeanPostProcessor;
import org.springframework.scheduling.config.TaskManagementConfigUtils;

import java.lang.reflect.Modifier;
import java.util.Arrays;

/**
 * What is done after the commit, in another thread: only where an {@link ApplicationModuleListener}
 * stands. Spring's own form of this looks for it in every method of every bean (ADR-0015).
 */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class ListenerConfiguration extends AbstractAsyncConfiguration {

    @Bean(TaskManagementConfigUtils.ASYNC_ANNOTATION_PROCESSOR_BEAN_NAME)
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    AsyncAnnotationBeanPostProcessor afterTheCommit() {
        var processor = new OfOursOnly();
        processor.configure(executor, exceptionHandler);
        processor.setProxyTargetClass(true);
        return processor;
    }

    /** What Spring has, asked about fewer beans. */
    static final class OfOursOnly extends AsyncAnnotationBeanPostProcessor {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean isEligible(Class<?> type) {
            return type.getName().startsWith("nl.standaardwerk.")
                    && Modifier.isPublic(type.getModifiers())
                    && Arrays.stream(type.getDeclaredMethods())
                            .anyMatch(m -> m.isAnnotationPresent(ApplicationModuleListener.class))
                    && super.isEligible(type);
        }
    }
}
