// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overzicht;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import javax.sql.DataSource;

/**
 * Notes every SQL statement that a request sends to the database. A request of MockMvc runs in the
 * thread of the test, so work of other threads is never noted. The look-up of the session and of
 * the rights of the person is left out: every page has it (issue §6). So is the change counter of
 * the register: it is asked once a second for all pages together, and falls to one by chance.
 */
final class Statements {

    /** Most statements of one page, whatever the number of rows. */
    static final int MOST = 8;

    private static final List<String> APART =
            List.of("spring_session", "toegang.recht ", "max(volgnummer) from register.besluit");
    private static final ThreadLocal<List<String>> NOTED = new ThreadLocal<>();

    private Statements() {}

    /** What this does to the database, statement by statement. */
    static List<String> of(Callable<?> work) throws Exception {
        var noted = new ArrayList<String>();
        NOTED.set(noted);
        try {
            work.call();
        } finally {
            NOTED.remove();
        }
        return List.copyOf(noted);
    }

    /** In one text, empty when it keeps to the limit. */
    static String fault(String what, List<String> statements) {
        return statements.size() <= MOST
                ? ""
                : "%s: %d statements%n  %s"
                        .formatted(what, statements.size(), String.join("\n  ", statements));
    }

    private static void note(String sql) {
        var noted = NOTED.get();
        var line = sql.strip().replaceAll("\\s+", " ");
        var lower = line.toLowerCase(Locale.ROOT);
        if (noted != null && APART.stream().noneMatch(lower::contains)) {
            noted.add(line);
        }
    }

    /** Puts the counter between the application and its pool of connections. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Counting {

        @Bean
        static BeanPostProcessor countingDataSource() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String beanName) {
                    return bean instanceof DataSource pool ? counting(pool) : bean;
                }
            };
        }
    }

    private static DataSource counting(DataSource pool) {
        return proxy(
                DataSource.class,
                pool,
                (_, result, _) ->
                        result instanceof Connection connection ? counting(connection) : result);
    }

    private static Connection counting(Connection connection) {
        return proxy(
                Connection.class,
                connection,
                (name, result, args) ->
                        switch (result) {
                            case PreparedStatement prepared when name.startsWith("prepare") ->
                                    counting(PreparedStatement.class, prepared, text(args));
                            case Statement plain -> counting(Statement.class, plain, "");
                            case null -> null;
                            default -> result;
                        });
    }

    private static <T extends Statement> T counting(Class<T> type, T statement, String sql) {
        return proxy(
                type,
                statement,
                (name, result, args) -> {
                    if (name.startsWith("execute")) {
                        note(args.length == 0 ? sql : text(args));
                    }
                    return result;
                });
    }

    private static String text(Object[] args) {
        return String.valueOf(args[0]);
    }

    /** Looks at, and may replace, what a method gave back. */
    private interface After {
        @org.jspecify.annotations.Nullable
        Object call(String method, @org.jspecify.annotations.Nullable Object result, Object[] args);
    }

    private static <T> T proxy(Class<T> type, T target, After after) {
        InvocationHandler handler =
                (_, method, given) -> {
                    Object[] args = given == null ? new Object[0] : given;
                    try {
                        return after.call(method.getName(), method.invoke(target, args), args);
                    } catch (InvocationTargetException failed) {
                        throw failed.getTargetException();
                    }
                };
        return type.cast(
                Proxy.newProxyInstance(
                        Statements.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
