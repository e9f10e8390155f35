// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toegang;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares that a route may be used by everyone who is logged in. */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Ingelogd {

    /** Also for who still has to give a second factor: only for what it takes to give one. */
    boolean halverwege() default false;
}
