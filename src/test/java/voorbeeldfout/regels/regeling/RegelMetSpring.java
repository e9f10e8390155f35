// SPDX-License-Identifier: EUPL-1.2
package voorbeeldfout.regels.regeling;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Bad example: the policy knows Spring and SQL. */
record RegelMetSpring(JdbcClient jdbc) {}
