// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.AppTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The published API document says what the code does: {@code -Ddocs=write} rewrites it. */
@Import(OpenApiBeschrijving.class)
@TestPropertySource(
        properties = {
            "springdoc.api-docs.enabled=true",
            "springdoc.api-docs.path=/test-openapi",
            "springdoc.paths-to-match=/api/v1/**",
            "springdoc.writer-with-order-by-keys=true"
        })
class OpenApiTest extends AppTest {

    private static final Path BESTAND = Path.of("src/main/resources/api/v1/openapi.json");

    @Autowired MockMvcTester mvc;

    @Test
    void publishedDocumentEqualsTheCode() throws IOException {
        var antwoord =
                mvc.get().uri("/test-openapi").exchange().getResponse().getContentAsByteArray();
        var json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        var nu = json.writeValueAsString(json.readTree(antwoord)) + "\n";
        if ("write".equals(System.getProperty("docs"))) {
            Files.createDirectories(BESTAND.getParent());
            Files.writeString(BESTAND, nu);
        }

        assertThat(nu).isEqualTo(Files.readString(BESTAND, StandardCharsets.UTF_8));
    }

    @Test
    void isPublishedAtTheBasePath() {
        var answer = mvc.get().uri("/api/v1/openapi.json").exchange();

        assertThat(answer).hasStatusOk().hasHeader("API-Version", ApiKoppen.VERSIE);
        assertThat(answer).hasHeader("Access-Control-Allow-Origin", "*");
        // the container packs no answer with a strong tag
        assertThat(answer.getResponse().getHeader("ETag")).startsWith("W/");
        assertThat(answer).bodyJson().extractingPath("$.openapi").asString().startsWith("3.");
    }
}
