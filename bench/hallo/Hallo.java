// SPDX-License-Identifier: EUPL-1.2
package hallo;

import nl.standaardwerk.Openbaar;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The baseline of P4: a bare endpoint inside the same application. */
@RestController
public class Hallo {

    @Openbaar
    @GetMapping("/bench-hallo")
    String hallo() {
        return "hallo";
    }
}
