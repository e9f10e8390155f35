// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vergadering;

import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.VoorRol;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A route for who keeps the meetings of a body; of which one, the front door looks at. */
@VoorRol({Rol.SECRETARIS, Rol.DIRECTIE})
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface VoorSecretaris {}
