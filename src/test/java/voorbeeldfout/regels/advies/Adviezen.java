// SPDX-License-Identifier: EUPL-1.2
package voorbeeldfout.regels.advies;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;

import voorbeeldfout.regels.register.Register;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Bad example of everything at once. */
@Profile("snel")
class Adviezen {

    @Autowired Optional<Register> register = Optional.empty();

    @Transactional
    LocalDate schrijfIn() {
        register.ifPresent(r -> r.schrijfIn("besluit"));
        return LocalDate.now(ZoneOffset.UTC);
    }

    HttpStatus status() {
        return HttpStatus.CONFLICT;
    }
}
