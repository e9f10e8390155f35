// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import nl.standaardwerk.advies.AdviesId;
import nl.standaardwerk.advies.Adviesinvoer;
import nl.standaardwerk.raadpleging.RaadplegingId;
import nl.standaardwerk.raadpleging.Uitslag;
import nl.standaardwerk.register.BesluitId;

import java.util.UUID;

/**
 * HERSTELT: a wrongly recorded advice, outcome or besluit is corrected by a new record that names
 * the old one. Nothing is removed, and the step stays.
 */
public sealed interface Herstel {

    /** Why the old record is wrong; not blank. */
    String reden();

    /** The record that is corrected. */
    UUID betreft();

    /** Corrects an advice. */
    record VanAdvies(AdviesId oud, Adviesinvoer nieuw, String reden) implements Herstel {

        public VanAdvies {
            reden = TekstReader.verplicht(reden, "reden");
        }

        @Override
        public UUID betreft() {
            return oud.waarde();
        }
    }

    /** Corrects the outcome of a vote. */
    record VanUitslag(RaadplegingId raadpleging, Uitslag nieuw, String reden) implements Herstel {

        public VanUitslag {
            reden = TekstReader.verplicht(reden, "reden");
        }

        @Override
        public UUID betreft() {
            return raadpleging.waarde();
        }
    }

    /** Corrects a besluit to adopt; its entry in the register too. */
    record VanBesluit(BesluitId oud, Daad.StelVast nieuw, String reden) implements Herstel {

        public VanBesluit {
            reden = TekstReader.verplicht(reden, "reden");
        }

        @Override
        public UUID betreft() {
            return oud.waarde();
        }
    }

    /** Corrects a besluit not to adopt. */
    record VanAfwijzing(BesluitId oud, Daad.WijsAf nieuw, String reden) implements Herstel {

        public VanAfwijzing {
            reden = TekstReader.verplicht(reden, "reden");
        }

        @Override
        public UUID betreft() {
            return oud.waarde();
        }
    }
}
