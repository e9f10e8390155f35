// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk;

import nl.standaardwerk.platform.TestDatabase;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application as in production: without the demonstration. All subclasses share one
 * context and one database, as those of {@link AppTest} do.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "standaardwerk.verhaal=nee")
@AutoConfigureMockMvc
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.PerContext.class)
public abstract class ZonderDemo {}
