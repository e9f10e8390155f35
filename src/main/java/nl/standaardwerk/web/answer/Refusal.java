// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.web.answer;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.OnjuisteInvoer.Veldfout;
import nl.standaardwerk.Weigering;

import org.springframework.http.HttpStatus;

import java.util.List;

/**
 * A refusal on its way out.
 *
 * @param status HTTP status
 * @param code last part of the problem type, and of the text keys
 * @param values named in the texts
 * @param faults of fields, all at once
 * @param more address of a page to read more; empty for none
 */
record Refusal(HttpStatus status, String code, List<?> values, List<Veldfout> faults, String more) {

    static Refusal of(Weigering refused) {
        var status =
                switch (refused.soort()) {
                    case NIET_GEVONDEN -> HttpStatus.NOT_FOUND;
                    case ONJUIST -> HttpStatus.BAD_REQUEST;
                    case GEEN_RECHT -> HttpStatus.FORBIDDEN;
                    case BOTST -> HttpStatus.CONFLICT;
                    case TE_GROOT -> HttpStatus.CONTENT_TOO_LARGE;
                };
        var faults =
                refused instanceof OnjuisteInvoer invoer ? invoer.fouten() : List.<Veldfout>of();
        return new Refusal(status, refused.code(), refused.waarden(), faults, refused.pad());
    }

    /** What no module has refused: a broken request, an unknown page, a failure. */
    static Refusal of(int status) {
        var known = HttpStatus.resolve(status);
        var code =
                switch (status) {
                    case 401, 403 -> "geen-toegang";
                    case 404 -> "pagina-niet-gevonden";
                    case 405 -> "methode-niet-toegestaan";
                    case 406 -> "niet-leverbaar";
                    case 409 -> "botsing";
                    case 413 -> "te-groot";
                    case 415 -> "soort-niet-ondersteund";
                    case 429 -> "te-veel-verzoeken";
                    case 503 -> "even-niet-beschikbaar";
                    default -> status < 500 ? "onjuist-verzoek" : "storing";
                };
        var fallback = HttpStatus.INTERNAL_SERVER_ERROR;
        return new Refusal(known == null ? fallback : known, code, List.of(), List.of(), "");
    }

    /** The same refusal, with the one field that caused it. */
    Refusal at(String field) {
        return new Refusal(
                status, code, values, List.of(Veldfout.van(field, "web.fout.veld", field)), more);
    }
}
