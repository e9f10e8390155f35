// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toegang;

import nl.standaardwerk.gemeenten.GemeenteCode;

import java.util.UUID;

/** For whom a role is given. */
public sealed interface Bereik {

    /** The kind of organisation. */
    Soort soort();

    /** VNG as a whole. */
    static Bereik vng() {
        return new Vng();
    }

    /** One gemeente. */
    static Bereik gemeente(GemeenteCode code) {
        return new VanGemeente(code);
    }

    /** One body. */
    static Bereik orgaan(OrgaanCode code) {
        return new VanOrgaan(code);
    }

    /** Another organisation. */
    static Bereik organisatie(UUID id) {
        return new VanOrganisatie(id);
    }

    /** VNG as a whole. */
    record Vng() implements Bereik {
        @Override
        public Soort soort() {
            return Soort.VNG;
        }
    }

    /** One gemeente. */
    record VanGemeente(GemeenteCode code) implements Bereik {
        @Override
        public Soort soort() {
            return Soort.GEMEENTE;
        }
    }

    /** One body. */
    record VanOrgaan(OrgaanCode code) implements Bereik {
        @Override
        public Soort soort() {
            return Soort.ORGAAN;
        }
    }

    /** Another organisation: a supplier, a party in the chain, a cooperation. */
    record VanOrganisatie(UUID id) implements Bereik {
        @Override
        public Soort soort() {
            return Soort.ORGANISATIE;
        }
    }

    /** The kinds. */
    enum Soort {
        VNG,
        GEMEENTE,
        ORGAAN,
        ORGANISATIE
    }
}
