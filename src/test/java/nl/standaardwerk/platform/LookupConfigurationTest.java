// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.platform.LookupConfiguration.ByTheNameOfTheClass;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.core.MethodParameter;
import org.springframework.util.ClassUtils;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** What asks for a class of ours gets what Spring would have given it. */
class LookupConfigurationTest extends AppTest {

    @Autowired private DefaultListableBeanFactory beans;

    @Test
    void theResolverIsOurs() {
        assertThat(beans.getAutowireCandidateResolver()).isInstanceOf(ByTheNameOfTheClass.class);
    }

    @Test
    void everyTypeOfOursHasTheBeanThatSpringFinds() {
        var types = typesAskedFor();

        assertThat(types).hasSizeGreaterThan(200);
        assertThat(types.stream().filter(type -> beans.containsBean(type.getName())))
                .hasSizeGreaterThan(200)
                .allSatisfy(
                        type ->
                                assertThat(beans.getBean(type.getName()))
                                        .isSameAs(beans.getBean(type)));
    }

    @Test
    void aNameThatIsGivenGoesBeforeThatOfTheClass() throws Exception {
        var constructor = Asks.class.getDeclaredConstructor(Klok.class, Klok.class, String.class);

        assertThat(suggested(constructor, 0)).isEqualTo(Klok.class.getName());
        assertThat(suggested(constructor, 1)).isEqualTo("andere");
        assertThat(suggested(constructor, 2)).isNull();
    }

    private static @Nullable String suggested(Constructor<?> constructor, int place) {
        var resolver = new ByTheNameOfTheClass();
        resolver.setBeanFactory(new DefaultListableBeanFactory());
        return resolver.getSuggestedName(
                new DependencyDescriptor(new MethodParameter(constructor, place), true));
    }

    @Test
    void aPrimaryOfAnotherNameStillWins() {
        var factory = new DefaultListableBeanFactory();
        factory.setAutowireCandidateResolver(new ByTheNameOfTheClass());
        var first = new RootBeanDefinition(Thing.class);
        var other = new RootBeanDefinition(Thing.class);
        other.setPrimary(true);
        factory.registerBeanDefinition(Thing.class.getName(), first);
        factory.registerBeanDefinition("other", other);

        var user =
                (Uses)
                        factory.autowire(
                                Uses.class, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false);

        assertThat(user.thing()).isSameAs(factory.getBean("other"));
    }

    private List<Class<?>> typesAskedFor() {
        return Arrays.stream(beans.getBeanDefinitionNames())
                .filter(name -> name.startsWith("nl.standaardwerk."))
                .map(beans::getType)
                .filter(Objects::nonNull)
                .map(ClassUtils::getUserClass)
                .flatMap(type -> Arrays.stream(type.getDeclaredConstructors()))
                .flatMap(constructor -> Arrays.stream(constructor.getParameterTypes()))
                .filter(type -> type.getName().startsWith("nl.standaardwerk."))
                .<Class<?>>map(type -> type)
                .distinct()
                .toList();
    }

    static class Thing {}

    record Uses(Thing thing) {}

    record Asks(Klok one, @Qualifier("andere") Klok other, String text) {}
}
