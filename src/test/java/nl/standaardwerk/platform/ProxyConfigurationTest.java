// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.core.annotation.AnnotatedElementUtils.hasAnnotation;
import static org.springframework.scheduling.config.TaskManagementConfigUtils.SCHEDULED_ANNOTATION_PROCESSOR_BEAN_NAME;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.platform.ProxyConfiguration.OwnBeansOnly;

import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.modulith.events.core.EventPublicationRegistry;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.config.TaskManagementConfigUtils;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** No bean that needs a transaction goes without one. */
class ProxyConfigurationTest extends AppTest {

    private static final AnnotationTransactionAttributeSource SOURCE =
            new AnnotationTransactionAttributeSource(false);

    @Autowired private ConfigurableListableBeanFactory beans;

    @Test
    void everyBeanWithATransactionHasItsProxy() {
        var needing = beansWithTransactions();

        assertThat(needing).hasSizeGreaterThan(20);
        assertThat(needing).allMatch(AopUtils::isAopProxy);
    }

    @Test
    void theCreatorIsOursAndTheEventRegistryIsLookedAt() {
        assertThat(beans.getBean("org.springframework.aop.config.internalAutoProxyCreator"))
                .isInstanceOf(OwnBeansOnly.class);
        assertThat(beans.getBeanProvider(EventPublicationRegistry.class).getObject()).isNotNull();
        assertThat(OwnBeansOnly.mayHaveTransactions(EventPublicationRegistry.class)).isTrue();
        assertThat(OwnBeansOnly.mayHaveTransactions(List.class)).isFalse();
    }

    @Test
    void whatIsDoneAfterTheCommitIsLookedForByOurs() {
        assertThat(beans.getBean(TaskManagementConfigUtils.ASYNC_ANNOTATION_PROCESSOR_BEAN_NAME))
                .isInstanceOf(ListenerConfiguration.OfOursOnly.class);
        assertThat(beans.containsBean(SCHEDULED_ANNOTATION_PROCESSOR_BEAN_NAME)).isFalse();
    }

    /** Nothing looks for it, so it would never be done. */
    @Test
    void nothingIsMarkedAsTimedOrAsync() {
        assertThat(
                        Arrays.stream(beans.getBeanDefinitionNames())
                                .map(beans::getType)
                                .filter(Objects::nonNull)
                                .filter(type -> type.getName().startsWith("nl.standaardwerk."))
                                .map(ClassUtils::getUserClass)
                                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                                .filter(
                                        method ->
                                                hasAnnotation(method, Scheduled.class)
                                                        || method.isAnnotationPresent(Async.class)))
                .isEmpty();
    }

    private List<Object> beansWithTransactions() {
        return Arrays.stream(beans.getSingletonNames())
                .map(beans::getSingleton)
                .filter(Objects::nonNull)
                .filter(bean -> hasTransactions(AopUtils.getTargetClass(bean)))
                .toList();
    }

    private static boolean hasTransactions(Class<?> type) {
        return Arrays.stream(ReflectionUtils.getUniqueDeclaredMethods(type))
                .anyMatch(
                        method ->
                                SOURCE.hasTransactionAttribute(method, type)
                                        || hasAnnotation(method, TransactionalEventListener.class)
                                        || hasAnnotation(method, Async.class));
    }
}
