// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overlap;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The lists of others that a voorstel is held against; kept apart from every besluit. */
public enum Referentielijst {
    /** Open standards on the list of Forum Standaardisatie. */
    FORUM(
            "forum-standaarden.csv",
            "name,part_of,status,status_basis,status_as_of,date,date_kind,owner,functional_scope,url,source,remark"),
    /** Standards of the GEMMA reference architecture. */
    GEMMA(
            "gemma-standaarden.csv",
            "object_id,name,abbreviation,gemma_status,owner,url,folder,groups,product_stage,"
                + "compliance_test,compliance_url,components_mandatory,components_recommended,versions"),
    /** The versions of the standards of GEMMA. */
    GEMMA_VERSIES(
            "gemma-standaardversies.csv", "object_id,standaard_object_id,name,version,status");

    private final String bestand;
    private final String kolommen;

    Referentielijst(String bestand, String kolommen) {
        this.bestand = bestand;
        this.kolommen = kolommen;
    }

    /** The file that comes with the application. */
    String bestand() {
        return bestand;
    }

    /** The header line that a delivery must have, column by column. */
    List<String> kolommen() {
        return List.of(kolommen.split(","));
    }

    /** Last part of its address. */
    String pad() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** Where its standards are found as candidates; versions are not. */
    Optional<Kandidaat.Soort> soort() {
        return switch (this) {
            case FORUM -> Optional.of(Kandidaat.Soort.FORUM);
            case GEMMA -> Optional.of(Kandidaat.Soort.GEMMA);
            case GEMMA_VERSIES -> Optional.empty();
        };
    }

    static Optional<Referentielijst> van(String pad) {
        return Arrays.stream(values()).filter(l -> l.pad().equals(pad)).findFirst();
    }
}
