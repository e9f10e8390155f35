// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.web.answer;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.filter.OncePerRequestFilter;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Set;

/**
 * Answers 503 when the database is away, full, or held up by something else: nothing is wrong with
 * the request, and later it will do. It stands before the sessions, which are in that database too:
 * an error page with somebody logged in would wait for it once more.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class Outage extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(Outage.class);

    /** When to come back (RFC 9110, 10.2.3): a restart of PostgreSQL takes seconds. */
    private static final Duration RETRY_AFTER = Duration.ofSeconds(30);

    /**
     * Classes of SQLSTATE: connection lost, insufficient resources (a full disk is one), stopped by
     * the operator. And two by themselves: waited too long for a lock, became read-only.
     */
    private static final Set<String> CLASSES = Set.of("08", "53", "57");

    private static final Set<String> STATES = Set.of("55P03", "25006");

    private final BarePage page;
    private final RefusalAnswer answer;
    private final JsonMapper json;

    Outage(BarePage page, RefusalAnswer answer, JsonMapper json) {
        this.page = page;
        this.answer = answer;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failed) {
            if (response.isCommitted() || !isCauseOf(failed)) {
                throw failed;
            }
            LOG.warn("{} {}: {}", request.getMethod(), request.getRequestURI(), reason(failed));
            answer(request, response);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.reset();
        SecurityHeaders.set(request, response);
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(RETRY_AFTER.toSeconds()));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var refusal = Refusal.of(HttpStatus.SERVICE_UNAVAILABLE.value());
        byte[] body;
        if (answer.of(refusal, request, request.getRequestURI())
                instanceof ResponseEntity<?> problem) {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            body = json.writeValueAsBytes(problem.getBody());
        } else {
            response.setContentType(BarePage.CONTENT_TYPE);
            body = page.of(refusal).getBytes(StandardCharsets.UTF_8);
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** Whether this failed because of the database, and not because of what was asked of it. */
    static boolean isCauseOf(Throwable failed) {
        for (@Nullable Throwable cause = failed; cause != null; cause = beneath(cause)) {
            if (cause instanceof SQLTransientConnectionException) {
                return true;
            }
            if (cause instanceof SQLException sql && isOutage(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /** When the roll back fails as well, what came first stands beside it. */
    private static @Nullable Throwable beneath(Throwable failed) {
        return failed instanceof TransactionSystemException rollback
                        && rollback.getApplicationException() != null
                ? rollback.getApplicationException()
                : failed.getCause();
    }

    private static boolean isOutage(@Nullable String state) {
        return state != null
                && state.length() == 5
                && (CLASSES.contains(state.substring(0, 2)) || STATES.contains(state));
    }

    /** One line: the root of it. */
    private static String reason(Throwable failed) {
        Throwable root = failed;
        for (@Nullable Throwable next = failed; next != null; next = beneath(next)) {
            root = next;
        }
        return root.toString();
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
