// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a person typed is wrong in one or more fields: all of them, at once. The page shows the form
 * again with everything that was typed; the API answers with every fault.
 */
public final class OnjuisteInvoer extends Weigering {

    private static final long serialVersionUID = 1L;

    private final transient List<Veldfout> fouten;

    /**
     * @param fouten at least one
     */
    public OnjuisteInvoer(List<Veldfout> fouten) {
        super(Soort.ONJUIST, "onjuiste-invoer", fouten.size());
        if (fouten.isEmpty()) {
            throw new IllegalArgumentException("no faults");
        }
        this.fouten = List.copyOf(fouten);
    }

    /** Every fault, in the order of the fields on the form. */
    public List<Veldfout> fouten() {
        return fouten;
    }

    /**
     * Looks at every part before it refuses, so that who typed hears all of it.
     *
     * @param delen each refuses with the faults of its own fields
     * @throws OnjuisteInvoer with the faults of all parts, in this order
     */
    public static void samen(Runnable... delen) {
        var fouten = new ArrayList<Veldfout>();
        for (var deel : delen) {
            try {
                deel.run();
            } catch (OnjuisteInvoer fout) {
                fouten.addAll(fout.fouten());
            }
        }
        if (!fouten.isEmpty()) {
            throw new OnjuisteInvoer(fouten);
        }
    }

    /**
     * The same faults in the order of these fields; those of other fields follow.
     *
     * @param velden the fields as they stand on the form
     */
    public OnjuisteInvoer inVolgorde(List<String> velden) {
        return new OnjuisteInvoer(
                fouten.stream().sorted(Comparator.comparingInt(f -> plaats(f, velden))).toList());
    }

    private static int plaats(Veldfout fout, List<String> velden) {
        int n = velden.indexOf(fout.veld());
        return n < 0 ? velden.size() : n;
    }

    /**
     * One fault in one field.
     *
     * @param veld name of the form field or JSON pointer
     * @param sleutel message key of the sentence that says what to do
     * @param waarden the values that the sentence names
     */
    public record Veldfout(String veld, String sleutel, List<Object> waarden) {

        public Veldfout {
            waarden = List.copyOf(waarden);
        }

        public static Veldfout van(String veld, String sleutel, Object... waarden) {
            return new Veldfout(veld, sleutel, List.of(waarden));
        }
    }

    /** Collects faults, and refuses at the end if there were any. */
    public static final class Verzamelaar {

        private final List<Veldfout> fouten = new ArrayList<>();

        /** Notes a fault unless the condition holds. */
        public Verzamelaar eis(boolean inOrde, String veld, String sleutel, Object... waarden) {
            if (!inOrde) {
                fouten.add(Veldfout.van(veld, sleutel, waarden));
            }
            return this;
        }

        /**
         * Refuses when there is something to refuse.
         *
         * @throws OnjuisteInvoer when at least one fault was noted
         */
        public void klaar() {
            if (!fouten.isEmpty()) {
                throw new OnjuisteInvoer(fouten);
            }
        }
    }
}
