// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * Carries a standard of the Dutch municipalities through its whole life. The modules are the direct
 * sub-packages, named after the chapters of the note "Proces standaardverklaring".
 */
/* Beans are named in full: two modules may each have their own class of one name. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Standaardwerk {

    static void main(String[] args) {
        SpringApplication.run(Standaardwerk.class, args);
    }
}
