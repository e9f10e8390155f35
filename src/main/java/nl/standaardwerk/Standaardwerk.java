// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Carries a standard of the Dutch municipalities through its whole life. The modules are the direct
 * sub-packages, named after the chapters of the note "Proces standaardverklaring".
 */
@SpringBootApplication
public class Standaardwerk {

    static void main(String[] args) {
        SpringApplication.run(Standaardwerk.class, args);
    }
}
