// SPDX-License-Identifier: EUPL-1.2
/**
 * A letter or a dossier as a document: the same template gives a page to read and a PDF to keep,
 * for people with a screen reader too (PDF/UA-1) and for an archive (PDF/A-2a). Knows no domain: a
 * module hands over the template and the facts (docs/adr/0026). Start reading at {@link
 * nl.standaardwerk.afdruk.Afdrukken}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"web"})
package nl.standaardwerk.afdruk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
