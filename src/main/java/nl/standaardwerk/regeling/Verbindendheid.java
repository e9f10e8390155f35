// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.regeling;

import java.util.Collection;
import java.util.Collections;

/** How strongly a standard binds, from weak to strong, in the words of §3 of the note. */
public enum Verbindendheid {
    /** No formal status; adopted by the directie. */
    AANBEVOLEN,
    /** Apply or explain ("pas toe of leg uit"); adopted by the bestuur. */
    STANDAARDVERKLARING,
    /** Binding for the members; adopted by the bestuur with the members. */
    VERBINDEND;

    /** True if this degree binds more strongly than the other one. */
    public boolean hogerDan(Verbindendheid ander) {
        return compareTo(ander) > 0;
    }

    /**
     * The strongest of these degrees.
     *
     * @throws java.util.NoSuchElementException when there are none
     */
    public static Verbindendheid hoogste(Collection<Verbindendheid> graden) {
        return Collections.max(graden);
    }

    /** The strongest of these degrees. */
    public static Verbindendheid hoogste(Verbindendheid eerste, Verbindendheid tweede) {
        return eerste.hogerDan(tweede) ? eerste : tweede;
    }
}
