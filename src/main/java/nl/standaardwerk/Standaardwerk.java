// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.AutoConfigurationExcludeFilter;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * Carries a standard of the Dutch municipalities through its whole life. The modules are the direct
 * sub-packages, named after the chapters of the note "Proces standaardverklaring".
 */
/*
 * The scan stands in the place of the one that comes with @SpringBootApplication, for two choices.
 * Beans are named in full: two modules may each have their own class of one name. And no class that
 * a template became is opened: they are a third of all classes, and none is a bean.
 */
@SpringBootApplication
@ComponentScan(
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        resourcePattern = "**/{name:(?!Jte.*Generated).*}.class",
        excludeFilters = {
            @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class),
            @Filter(type = FilterType.CUSTOM, classes = AutoConfigurationExcludeFilter.class)
        })
public class Standaardwerk {

    static void main(String[] args) {
        SpringApplication.run(Standaardwerk.class, args);
    }
}
