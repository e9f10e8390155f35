// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;

import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

import java.util.List;
import java.util.TreeMap;

/** What every operation of the API has in common, added to what springdoc reads from the code. */
@TestConfiguration(proxyBeanMethods = false)
class OpenApiBeschrijving {

    private static final String BASIS = "/api/v1";

    @Bean
    OpenApiCustomizer beschrijving() {
        return api -> {
            api.info(info())
                    .servers(List.of(new Server().url(BASIS).description("Deze installatie")));
            var paden = new Paths();
            var gesorteerd = new TreeMap<>(api.getPaths());
            gesorteerd.forEach(
                    (pad, item) -> {
                        var kort = pad.substring(BASIS.length());
                        item.readOperations().forEach(bewerking -> vulAan(kort, bewerking));
                        paden.addPathItem(kort, item);
                    });
            api.setPaths(paden);
            schemas(api);
            api.setTags(
                    gesorteerd.keySet().stream()
                            .map(pad -> bron(pad.substring(BASIS.length())))
                            .distinct()
                            .map(
                                    bron ->
                                            new Tag()
                                                    .name(bron)
                                                    .description("Alles over " + bron + "."))
                            .toList());
        };
    }

    private static Info info() {
        return new Info()
                .title("Standaardwerk")
                .version(ApiKoppen.VERSIE)
                .description(
                        "Open gegevens over de standaarden van de Nederlandse gemeenten:"
                            + " voorstellen, procedures, besluiten en het register. Alleen lezen,"
                            + " zonder sleutel.")
                .contact(
                        new Contact()
                                .name("Beheer Standaardwerk")
                                .email("standaardwerk@example.nl")
                                .url("https://example.nl/standaardwerk"))
                .license(new License().name("EUPL-1.2").identifier("EUPL-1.2"));
    }

    private static String bron(String pad) {
        return pad.substring(1).replaceFirst("/.*", "");
    }

    private static void vulAan(String pad, Operation bewerking) {
        bewerking.setTags(List.of(bron(pad)));
        var antwoorden = bewerking.getResponses();
        antwoorden.keySet().removeIf(code -> code.startsWith("4") || code.startsWith("5"));
        antwoorden.addApiResponse(
                "304",
                new ApiResponse().description("Niet veranderd sinds de ETag in If-None-Match"));
        antwoorden
                .values()
                .forEach(
                        antwoord ->
                                antwoord.addHeaderObject(
                                        "API-Version",
                                        new Header()
                                                .description("Volledige versie van de API")
                                                .schema(
                                                        new StringSchema()
                                                                .example(ApiKoppen.VERSIE))));
        if (bewerking.getParameters() != null) {
            antwoorden.addApiResponse(
                    "400", probleem("De vraag klopt niet; elk fout veld staat in errors"));
        }
        if (pad.contains("{")) {
            antwoorden.addApiResponse("404", probleem("Niet gevonden"));
        }
    }

    private static ApiResponse probleem(String uitleg) {
        return new ApiResponse()
                .description(uitleg)
                .content(
                        new Content()
                                .addMediaType(
                                        "application/problem+json",
                                        new MediaType()
                                                .schema(
                                                        new Schema<>()
                                                                .$ref(
                                                                        "#/components/schemas/Probleem"))));
    }

    private static void schemas(OpenAPI api) {
        var fout =
                new ObjectSchema()
                        .addProperty("in", new StringSchema().description("query, path of body"))
                        .addProperty("veld", new StringSchema())
                        .addProperty(
                                "detail",
                                new StringSchema().description("Wat er mis is en wat u kunt doen"));
        api.getComponents()
                .addSchemas(
                        "Probleem",
                        new ObjectSchema()
                                .description("Fout volgens RFC 9457")
                                .addProperty("type", new StringSchema().format("uri-reference"))
                                .addProperty("title", new StringSchema())
                                .addProperty("status", new IntegerSchema())
                                .addProperty("detail", new StringSchema())
                                .addProperty("instance", new StringSchema().format("uri-reference"))
                                .addProperty("errors", new ArraySchema().items(fout)));
    }
}
