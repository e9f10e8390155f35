// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.platform;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

import java.net.BindException;

/**
 * Turns what prevents a start and can be mended at the keyboard into one Dutch sentence, on the
 * error stream, without a stack trace.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartupFailure implements FailureAnalyzer, FailureAnalysisReporter {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartGeweigerd refused) {
                return new FailureAnalysis(refused.zin(), null, failure);
            }
            if (cause instanceof PortInUseException port) {
                return new FailureAnalysis(
                        StartupText.of("poort-bezet", "" + port.getPort()), null, failure);
            }
            if (isPort(cause)) {
                return new FailureAnalysis(StartupText.of("poort-onbruikbaar"), null, failure);
            }
        }
        return null;
    }

    /** A port that this user may not open, or that is no port. */
    private static boolean isPort(Throwable cause) {
        return cause instanceof BindException
                || (cause instanceof IllegalArgumentException
                        && String.valueOf(cause.getMessage()).startsWith("port out of range"));
    }

    @Override
    public void report(FailureAnalysis analysis) {
        String action = analysis.getAction();
        System.err.println(
                StartupText.of("niet-gestart", analysis.getDescription())
                        + (action == null ? "" : " " + action));
    }
}
