// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.web.answer;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.RestController;

import java.beans.PropertyEditorSupport;

/**
 * In the API what is no number is no page either: it is read as 0, so that it is refused together
 * with what is wrong in the other parameters and not before anybody looked at them.
 */
@ControllerAdvice(annotations = RestController.class)
class ApiNumbers {

    @InitBinder({"pagina", "aantal"})
    void zeroForWhatIsNoNumber(WebDataBinder binder) {
        binder.registerCustomEditor(Integer.class, new ZeroForNoNumber());
    }

    private static final class ZeroForNoNumber extends PropertyEditorSupport {

        @Override
        public void setAsText(String text) {
            setValue(read(text.strip()));
        }

        private static @Nullable Integer read(String text) {
            if (text.isEmpty()) {
                return null;
            }
            try {
                return Integer.valueOf(text);
            } catch (NumberFormatException none) {
                return 0;
            }
        }
    }
}
