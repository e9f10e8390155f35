// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.web;

/** The kinds of alert. */
public enum Melding {
    INFO("info", "info"),
    OK("ok", "vink"),
    LET_OP("warning", "waarschuwing"),
    FOUT("error", "fout");

    private final String klasse;
    private final String icoon;

    Melding(String klasse, String icoon) {
        this.klasse = klasse;
        this.icoon = icoon;
    }

    String klasse() {
        return "utrecht-alert utrecht-alert--" + klasse;
    }

    String icoon() {
        return icoon;
    }
}
