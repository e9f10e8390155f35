// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.historie;

import nl.standaardwerk.OnjuisteInvoer.Verzamelaar;
import nl.standaardwerk.regeling.Datering;
import nl.standaardwerk.web.Formulier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The fields of the form of a historic record. */
final class Velden {

    /** Stages of the ladder on the form. */
    static final int TREDEN = 3;

    /** Sources on the form. */
    static final int BRONNEN = 4;

    /** Before the name of a degree that is only planned. */
    static final String VOORGENOMEN = "VOORGENOMEN-";

    private static final int REGEL = 300;
    private static final int VAK = 5_000;
    private static final Set<String> VAKKEN =
            Set.of("omschrijving", "toepassingsgebied", "advies", "uitslag", "opmerking");

    private Velden() {}

    /** Every field, in the order of the form. */
    static List<String> namen() {
        var namen = new ArrayList<String>();
        namen.addAll(List.of("standaard", "titel", "omschrijving", "categorie", "eigenaar"));
        namen.addAll(List.of("beheerder", "toepassingsgebied", "soort", "wet", "orgaan", "datum"));
        for (int n = 1; n <= TREDEN; n++) {
            namen.addAll(List.of("trede-" + n, "trede-" + n + "-datum"));
        }
        namen.addAll(List.of("einde", "versie", "specificatie", "brief", "brief-datum"));
        namen.addAll(List.of("advies", "uitslag", "opmerking"));
        for (int n = 1; n <= BRONNEN; n++) {
            for (String deel : List.of("titel", "link", "dag", "feiten")) {
                namen.add(bron(n, deel));
            }
        }
        return namen;
    }

    /** Name of a field of a source, for example bron-1-titel. */
    static String bron(int n, String deel) {
        return "bron-" + n + "-" + deel;
    }

    /** Only what was typed in these fields, to keep. */
    static Map<String, List<String>> getypt(Formulier f) {
        var getypt = new LinkedHashMap<String, List<String>>();
        for (String naam : namen()) {
            var waarden = f.waarden(naam).stream().map(String::strip).filter(w -> !w.isEmpty());
            var gevuld = waarden.distinct().toList();
            if (!gevuld.isEmpty()) {
                getypt.put(naam, gevuld);
            }
        }
        return getypt;
    }

    /** Greatest length of a field, in characters. */
    static int lengte(String naam) {
        return VAKKEN.contains(naam) ? VAK : REGEL;
    }

    static void controleerLengte(Formulier f, Verzamelaar fouten) {
        for (String naam : namen()) {
            int langste = lengte(naam);
            fouten.eis(f.waarde(naam).length() <= langste, naam, "historie.fout.lang", langste);
        }
    }

    /** The date in a field; unknown when it is empty or cannot be read, which is a fault. */
    static Datering datering(Formulier f, String naam, Verzamelaar fouten) {
        var datering = DateringReader.lees(f.waarde(naam));
        fouten.eis(datering.isPresent(), naam, "historie.fout.datum");
        return datering.orElseGet(Datering.Onbekend::new);
    }

    /** The enum value with this name. */
    static <E extends Enum<E>> Optional<E> keuze(E[] waarden, String naam) {
        return Arrays.stream(waarden).filter(w -> w.name().equals(naam)).findFirst();
    }
}
