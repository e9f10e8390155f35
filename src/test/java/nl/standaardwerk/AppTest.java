// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk;

import nl.standaardwerk.platform.TestDatabase;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application on a random port, with a database of its own, in demo mode (the clock can
 * be set, personas can be chosen) but without the story that a first start tells. All subclasses
 * share one context and one database: a test makes its own data and never counts on an empty table.
 *
 * <p>Nothing is a candidate for overlap here: the voorstellen of all tests have much the same
 * title. A test of overlap sets {@code standaardwerk.overlap.drempel} itself. So does a test of the
 * structured parts with {@code standaardwerk.onderbouwing.vereist}: here none is required.
 *
 * <p>Inject what is needed: {@code @Autowired MockMvcTester mvc}, {@code @LocalServerPort int
 * port}, {@code @Autowired JdbcClient jdbc}. A class that needs an empty database or other settings
 * <em>adds</em> an annotation, for example {@code @TestPropertySource(properties =
 * "vers=mijnTest")}: another configuration is another context, and each context gets a fresh
 * database. Each costs seconds: share where possible.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "standaardwerk.verhaal=nee",
            "standaardwerk.overlap.drempel=2",
            "standaardwerk.onderbouwing.vereist="
        })
@AutoConfigureMockMvc
@ActiveProfiles({"test", "demo"})
@ContextConfiguration(initializers = TestDatabase.PerContext.class)
public abstract class AppTest {}
