// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.platform;

import java.io.IOException;
import java.nio.file.Path;

/** A process of its own that starts PostgreSQL, says where, and waits until its input ends. */
final class PostgresChild {

    private PostgresChild() {}

    public static void main(String[] args) throws IOException {
        try (var server = PostgresServer.start(Path.of(args[0]))) {
            System.out.println(server.url(PostgresServer.APP));
            System.out.flush();
            while (System.in.read() >= 0) {
                // until the test closes the pipe
            }
        } catch (StartGeweigerd refused) {
            System.out.println(refused.zin());
        }
    }
}
