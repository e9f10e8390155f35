// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a route may be used by everyone, without logging in. A route that declares nothing
 * is refused; the other declarations are in module toegang.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Openbaar {}
