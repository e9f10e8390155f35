// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.platform;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.ContextAnnotationAutowireCandidateResolver;

/**
 * A bean of ours is named after its class in full, so what asks for that class is told its name.
 * Spring would hold each type that is asked for against every bean there is (ADR-0015). It still
 * checks that the bean of that name is of the type, and that no other goes before it.
 */
@Configuration(proxyBeanMethods = false)
class LookupConfiguration {

    @Bean
    static BeanFactoryPostProcessor beansByTheNameOfTheirClass() {
        return factory -> {
            if (factory instanceof DefaultListableBeanFactory beans) {
                beans.setAutowireCandidateResolver(new ByTheNameOfTheClass());
            }
        };
    }

    /** What Spring has, with a name for a type of ours; used only when a bean has that name. */
    static final class ByTheNameOfTheClass extends ContextAnnotationAutowireCandidateResolver {

        @Override
        public @Nullable String getSuggestedName(DependencyDescriptor descriptor) {
            var suggested = super.getSuggestedName(descriptor);
            var type = descriptor.getDependencyType();
            return suggested == null && type.getName().startsWith("nl.standaardwerk.")
                    ? type.getName()
                    : suggested;
        }
    }
}
