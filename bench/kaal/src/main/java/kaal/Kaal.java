// SPDX-License-Identifier: EUPL-1.2
package kaal;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The baseline of P8: what any Boot application with web and JDBC costs to start. */
@SpringBootApplication
@RestController
public class Kaal {

    private final JdbcClient jdbc;

    Kaal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping("/")
    String hallo() {
        return jdbc.sql("select 'hallo'").query(String.class).single();
    }

    public static void main(String[] args) {
        SpringApplication.run(Kaal.class, args);
    }
}
