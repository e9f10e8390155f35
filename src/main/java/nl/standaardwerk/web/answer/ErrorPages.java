// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.web.answer;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import nl.standaardwerk.Openbaar;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import java.util.Optional;

/**
 * The last stop for what no handler answered: refused by a filter, or failed. Nothing of the
 * failure itself is shown; it is in the log.
 */
@Controller
class ErrorPages implements ErrorController {

    private final RefusalAnswer answer;

    ErrorPages(RefusalAnswer answer) {
        this.answer = answer;
    }

    @Openbaar
    @RequestMapping("${spring.web.error.path:${server.error.path:/error}}")
    Object error(HttpServletRequest request) {
        var path = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return answer.of(Refusal.of(status(request)), request, path == null ? "/" : path);
    }

    private static int status(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION)
                instanceof InvalidParameterException broken) {
            return broken.getErrorCode();
        }
        return Optional.ofNullable(
                        (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .filter(status -> status >= HttpStatus.BAD_REQUEST.value())
                .orElse(HttpStatus.NOT_FOUND.value());
    }
}
