// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.platform;

import org.springframework.aop.config.AopConfigUtils;
import org.springframework.aop.framework.autoproxy.InfrastructureAdvisorAutoProxyCreator;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;

/**
 * Transactions are looked for in beans of ours that name one and in those of the event registry;
 * Spring reads every method of every bean for them, three times, a tenth of a start (ADR-0015).
 */
@Configuration(proxyBeanMethods = false)
class ProxyConfiguration {

    @Bean
    static BeanFactoryPostProcessor ownBeansOnly() {
        return factory -> {
            var name = AopConfigUtils.AUTO_PROXY_CREATOR_BEAN_NAME;
            if (factory.containsBeanDefinition(name)
                    && factory.getBeanDefinition(name) instanceof AbstractBeanDefinition creator
                    && InfrastructureAdvisorAutoProxyCreator.class
                            .getName()
                            .equals(creator.getBeanClassName())) {
                creator.setBeanClass(OwnBeansOnly.class);
            }
        };
    }

    /** What Spring has, asked about fewer beans. */
    static final class OwnBeansOnly extends InfrastructureAdvisorAutoProxyCreator {

        private static final long serialVersionUID = 1;

        private static final List<Class<? extends Annotation>> MARKS =
                List.of(
                        Transactional.class,
                        TransactionalEventListener.class,
                        ApplicationModuleListener.class);

        @Override
        protected boolean shouldSkip(Class<?> type, String name) {
            return !mayHaveTransactions(type) || super.shouldSkip(type, name);
        }

        /** Of the event registry, or a front door of ours with one of the annotations in it. */
        static boolean mayHaveTransactions(Class<?> type) {
            if (type.getName().startsWith("org.springframework.modulith.")) {
                return true;
            }
            if (!Modifier.isPublic(type.getModifiers())) {
                return false;
            }
            for (Class<?> c = type;
                    c != null && c.getName().startsWith("nl.standaardwerk.");
                    c = c.getSuperclass()) {
                if (isMarked(c)
                        || Arrays.stream(c.getDeclaredMethods()).anyMatch(OwnBeansOnly::isMarked)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isMarked(AnnotatedElement element) {
            return MARKS.stream().anyMatch(element::isAnnotationPresent);
        }
    }
}
