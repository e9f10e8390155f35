// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.aanmelding;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;

import javax.sql.DataSource;

/**
 * Sessions in the database (ADR-0011). What Boot would make, but for one thing: errors are told
 * apart by the SQL state that PostgreSQL gives, and not by lists of codes of a dozen other
 * databases, which take an XML parser at every start (ADR-0015).
 */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class SessieConfiguration {

    @Bean
    JdbcIndexedSessionRepository sessionRepository(
            DataSource database,
            PlatformTransactionManager transactions,
            @Value("${spring.session.jdbc.table-name}") String table,
            @Value("${server.servlet.session.timeout}") Duration timeout) {
        var jdbc = new JdbcTemplate(database);
        jdbc.setExceptionTranslator(new SQLStateSQLExceptionTranslator());
        // a session is kept whatever becomes of the work of the request
        var own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        var sessions = new JdbcIndexedSessionRepository(jdbc, own);
        sessions.setTableName(table);
        sessions.setDefaultMaxInactiveInterval(timeout);
        return sessions;
    }
}
