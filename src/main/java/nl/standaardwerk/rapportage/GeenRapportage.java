// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.rapportage;

import nl.standaardwerk.Weigering;
import nl.standaardwerk.gemeenten.Gemeente;
import nl.standaardwerk.gemeenten.Gemeenten;

/** There is no raadsrapportage of this gemeente for this year. */
final class GeenRapportage extends Weigering {

    private static final long serialVersionUID = 1L;

    private final String pad;

    private GeenRapportage(String code, Gemeente gemeente, Object... waarden) {
        super(Soort.NIET_GEVONDEN, code, waarden);
        pad = Verslagjaar.pad(gemeente.code());
    }

    /** Nothing is known of a year so long ago. */
    static GeenRapportage teVroeg(Gemeente gemeente, int jaar) {
        return new GeenRapportage(
                "rapportage-te-vroeg", gemeente, String.valueOf(jaar), Gemeenten.EERSTE_DAG);
    }

    /** The year must still begin. */
    static GeenRapportage toekomst(Gemeente gemeente, int jaar) {
        return new GeenRapportage("rapportage-toekomst", gemeente, String.valueOf(jaar));
    }

    /** The gemeente did not exist on any day of the year. */
    static GeenRapportage zonderGemeente(Gemeente gemeente, int jaar) {
        return new GeenRapportage(
                "rapportage-geen-gemeente", gemeente, gemeente.naam(), String.valueOf(jaar));
    }

    /** What was fixed was removed on request; only that it was fixed is kept. */
    static GeenRapportage verwijderd(Gemeente gemeente, Vastgesteld vastgesteld) {
        return new GeenRapportage(
                "rapportage-verwijderd",
                gemeente,
                String.valueOf(vastgesteld.jaar()),
                String.valueOf(vastgesteld.versie()));
    }

    @Override
    public String pad() {
        return pad;
    }
}
