// SPDX-License-Identifier: EUPL-1.2
/**
 * The frame around every page: layout, form elements and small signs as jte tags ({@code
 * src/main/jte/web}), texts, error pages, problem+json, security headers, static files. It knows no
 * domain and is ground for every module with pages (ADR-0008): who is logged in comes from {@link
 * nl.standaardwerk.web.SchilBron}, which another module implements.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.standaardwerk.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
