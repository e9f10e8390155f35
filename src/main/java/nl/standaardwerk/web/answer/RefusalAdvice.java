// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.web.answer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.Weigering;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Turns what was refused into an answer. What is not listed here is a bug or a failure: it goes on
 * to the log and to {@link ErrorPages}, as a plain 500.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusalAdvice {

    private final RefusalAnswer answer;

    RefusalAdvice(RefusalAnswer answer) {
        this.answer = answer;
    }

    @ExceptionHandler
    Object refused(Weigering refused, HttpServletRequest request) {
        return answer.of(Refusal.of(refused), request, request.getRequestURI());
    }

    /** What Spring refuses before a handler is called: each knows its status and its headers. */
    @ExceptionHandler({
        HttpMediaTypeNotAcceptableException.class,
        HttpMediaTypeNotSupportedException.class,
        HttpRequestMethodNotSupportedException.class,
        ServletRequestBindingException.class,
        MethodArgumentNotValidException.class,
        HandlerMethodValidationException.class,
        NoHandlerFoundException.class,
        NoResourceFoundException.class,
        ResponseStatusException.class,
        MultipartException.class,
        HttpMessageNotReadableException.class,
        InvalidParameterException.class
    })
    Object broken(Exception broken, HttpServletRequest request, HttpServletResponse response) {
        int status = HttpStatus.BAD_REQUEST.value();
        if (broken instanceof InvalidParameterException unreadable) {
            status = unreadable.getErrorCode();
        }
        if (broken instanceof ErrorResponse known) {
            status = known.getStatusCode().value();
            known.getHeaders()
                    .forEach((name, values) -> response.setHeader(name, values.getFirst()));
        }
        return answer.of(Refusal.of(status), request, request.getRequestURI());
    }

    /** A part of the path that is no such thing: no such page. A parameter: a broken request. */
    @ExceptionHandler
    Object mistyped(TypeMismatchException mistyped, HttpServletRequest request) {
        var refusal = Refusal.of(HttpStatus.BAD_REQUEST.value());
        if (mistyped instanceof MethodArgumentTypeMismatchException argument) {
            boolean path = argument.getParameter().hasParameterAnnotation(PathVariable.class);
            refusal =
                    path
                            ? Refusal.of(HttpStatus.NOT_FOUND.value())
                            : refusal.at(argument.getName());
        }
        return answer.of(refusal, request, request.getRequestURI());
    }

    @ExceptionHandler
    Object missing(MissingServletRequestParameterException missing, HttpServletRequest request) {
        var refusal = Refusal.of(HttpStatus.BAD_REQUEST.value()).at(missing.getParameterName());
        return answer.of(refusal, request, request.getRequestURI());
    }
}
