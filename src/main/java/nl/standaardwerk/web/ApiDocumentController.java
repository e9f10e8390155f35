// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.web;

import io.swagger.v3.oas.annotations.Hidden;

import nl.standaardwerk.Openbaar;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The API document at the base path. Source: NL API Design Rules, publish-openapi. */
@Controller
@Openbaar
@Hidden
class ApiDocumentController {

    private final Resource document = new ClassPathResource("api/v1/openapi.json");

    @GetMapping(value = "/api/v1/openapi.json", produces = "application/json")
    @ResponseBody
    Resource openapi() {
        return document;
    }
}
