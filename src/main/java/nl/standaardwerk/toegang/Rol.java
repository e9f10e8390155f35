// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toegang;

/** What someone may be, always for an organisation and during a time (domain §9). */
public enum Rol {
    /** Brings in voorstellen for a gemeente. */
    INDIENER(Bereik.Soort.GEMEENTE),
    /** Secretary of a gemeente; names who votes. */
    GEMEENTESECRETARIS(Bereik.Soort.GEMEENTE),
    /** Casts the vote of a gemeente. */
    STEMGEMACHTIGDE(Bereik.Soort.GEMEENTE),
    /** Reports how a gemeente applies the standards. */
    COORDINATOR(Bereik.Soort.GEMEENTE),
    /** Follows the voorstellen for the raad of a gemeente. */
    GRIFFIER(Bereik.Soort.GEMEENTE),
    /** Works at VNG on the dossiers in preparation. */
    DOSSIERHOUDER(Bereik.Soort.VNG),
    /** Records what one body said or decided; of body {@code leden} what the ALV did. */
    SECRETARIS(Bereik.Soort.ORGAAN),
    /** Acts for the directie of VNG. */
    DIRECTIE(Bereik.Soort.VNG),
    /** Leads a vote and records its outcome; two persons act together. */
    STEMBUREAU(Bereik.Soort.VNG),
    /** Follows up where a standard is not met. */
    TOEZICHTHOUDER(Bereik.Soort.VNG),
    /** Keeps accounts, rights and settings. */
    BEHEERDER(Bereik.Soort.VNG),
    /** Works for a supplier. */
    LEVERANCIER(Bereik.Soort.ORGANISATIE),
    /** Works for a party in the chain. */
    KETENPARTNER(Bereik.Soort.ORGANISATIE),
    /** Works for the organisation that keeps a standard. */
    STANDAARDBEHEERDER(Bereik.Soort.ORGANISATIE),
    /** Works for a cooperation of gemeenten. */
    SAMENWERKINGSVERBAND(Bereik.Soort.ORGANISATIE);

    private final Bereik.Soort bereik;

    Rol(Bereik.Soort bereik) {
        this.bereik = bereik;
    }

    /**
     * Whether who has this role must log in with a second factor: every role at VNG and at its
     * bodies, the stembureau among them.
     */
    public boolean vraagtTweedeFactor() {
        return bereik == Bereik.Soort.VNG || bereik == Bereik.Soort.ORGAAN;
    }

    /** For what kind of organisation this role is given. */
    public Bereik.Soort bereik() {
        return bereik;
    }
}
