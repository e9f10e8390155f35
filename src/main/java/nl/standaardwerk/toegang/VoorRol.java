// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toegang;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a route may be used by who has one of these roles, for whomever. The front door
 * checks the exact right itself too.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface VoorRol {

    /** One of these is enough. */
    Rol[] value();
}
