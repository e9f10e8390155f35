// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.web.answer;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.util.Map;

/**
 * Refuses text that no keyboard makes and no database takes: NUL and other control characters, half
 * a surrogate pair, and what was left of invalid UTF-8. Only new lines and tabs are allowed.
 */
@Component
class CleanInput implements WebMvcConfigurer, HandlerInterceptor {

    private static final char REPLACEMENT = '\uFFFD';

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            return true;
        }
        request.getParameterMap()
                .forEach(
                        (name, values) -> {
                            require(name, HttpStatus.BAD_REQUEST);
                            for (String value : values) {
                                require(value, HttpStatus.BAD_REQUEST);
                            }
                        });
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                instanceof Map<?, ?> parts) {
            parts.values().forEach(part -> require(String.valueOf(part), HttpStatus.NOT_FOUND));
        }
        return true;
    }

    private static void require(String text, HttpStatus otherwise) {
        if (!isClean(text)) {
            throw new ResponseStatusException(otherwise);
        }
    }

    static boolean isClean(String text) {
        return text.codePoints()
                .allMatch(
                        c ->
                                c == '\n'
                                        || c == '\r'
                                        || c == '\t'
                                        || (!Character.isISOControl(c)
                                                && c != REPLACEMENT
                                                && Character.getType(c) != Character.SURROGATE));
    }
}
