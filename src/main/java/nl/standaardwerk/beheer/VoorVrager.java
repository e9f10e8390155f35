// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.beheer;

import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.VoorRol;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares a route for who may ask to change a standard: every organisation that works with it. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@VoorRol({
    Rol.COORDINATOR,
    Rol.INDIENER,
    Rol.GEMEENTESECRETARIS,
    Rol.LEVERANCIER,
    Rol.KETENPARTNER,
    Rol.SAMENWERKINGSVERBAND,
    Rol.STANDAARDBEHEERDER,
    Rol.DOSSIERHOUDER,
    Rol.TOEZICHTHOUDER
})
@interface VoorVrager {}
