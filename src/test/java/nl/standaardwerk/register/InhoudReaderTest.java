// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.register;

import static nl.standaardwerk.regeling.Verbindendheid.VERBINDEND;
import static nl.standaardwerk.register.Voorbeelden.besloten;
import static nl.standaardwerk.register.Voorbeelden.eenBesluit;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.platform.TestDatabase;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

/** What reading the register costs: a page needs no other statements than these. */
class InhoudReaderTest {

    private final AtomicInteger statements = new AtomicInteger();
    private final DataSource database = TestDatabase.create().dataSource();
    private final RegisterRepository writer = new RegisterRepository(JdbcClient.create(database));
    private final InhoudReader reader =
            new InhoudReader(new InhoudRepository(JdbcClient.create(counted(database))));

    @Test
    void statementsDoNotGrowWithTheRows() {
        enter(3);
        reader.vers();
        int few = statements.getAndSet(0);

        enter(40);
        var inhoud = reader.vers();

        assertThat(inhoud.standaarden()).hasSize(43);
        assertThat(few).isEqualTo(7);
        assertThat(statements.get()).isLessThanOrEqualTo(8);
    }

    @Test
    void anUnchangedRegisterCostsOneStatementOrNone() {
        enter(1);
        var first = reader.vers();
        statements.set(0);

        assertThat(reader.vers()).isSameAs(first);
        assertThat(statements.get()).isEqualTo(1);
        assertThat(reader.nu()).isSameAs(first);
        assertThat(statements.get()).isEqualTo(1);
    }

    @Test
    void whatAnotherNodeWritesIsSeenWhenTheCounterIsAsked() {
        enter(1);
        long before = reader.vers().stand();

        enter(1);

        assertThat(reader.vers().stand()).isGreaterThan(before);
    }

    private void enter(int count) {
        for (int n = 0; n < count; n++) {
            var id = StandaardId.nieuw();
            writer.insert(id, "s" + id.waarde(), false);
            writer.insert(eenBesluit().met(besloten(VERBINDEND, "2020")).maak(), id);
        }
    }

    private DataSource counted(DataSource real) {
        return new DelegatingDataSource(real) {
            @Override
            public Connection getConnection() throws java.sql.SQLException {
                return proxy(super.getConnection());
            }
        };
    }

    private Connection proxy(Connection real) {
        return (Connection)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {Connection.class},
                        (self, method, args) -> {
                            if (method.getName().matches("prepareStatement|createStatement")) {
                                statements.incrementAndGet();
                            }
                            try {
                                return method.invoke(real, args);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }
}
