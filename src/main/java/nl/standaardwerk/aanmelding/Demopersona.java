// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.aanmelding;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.toegang.Bereik;
import nl.standaardwerk.toegang.OrgaanCode;
import nl.standaardwerk.toegang.Rol;

import java.util.Locale;

/** The invented people. Each surname begins with "Demo", so that nobody takes it for real. */
enum Demopersona {
    INDIENER_DEVENTER(Groep.GEMEENTEN, "Dilara Demo-Deventer", Rol.INDIENER, gemeente("GM0150")),
    INDIENER_ZWOLLE(Groep.GEMEENTEN, "Zeger Demo-Zwolle", Rol.INDIENER, gemeente("GM0193")),
    INDIENER_APELDOORN(Groep.GEMEENTEN, "Anouk Demo-Apeldoorn", Rol.INDIENER, gemeente("GM0200")),
    INDIENER_S_HERTOGENBOSCH(Groep.GEMEENTEN, "Boris Demo-Bosch", Rol.INDIENER, gemeente("GM0796")),
    INDIENER_UTRECHT(Groep.GEMEENTEN, "Uma Demo-Utrecht", Rol.INDIENER, gemeente("GM0344")),
    INDIENER_ZUTPHEN(Groep.GEMEENTEN, "Zoë Demo-Zutphen", Rol.INDIENER, gemeente("GM0301")),
    GRIFFIER_UTRECHT(Groep.GEMEENTEN, "Gerben Demo-Griffier", Rol.GRIFFIER, gemeente("GM0344")),
    GEMEENTESECRETARIS_ZUTPHEN(
            Groep.GEMEENTEN, "Sjoerd Demo-Secretaris", Rol.GEMEENTESECRETARIS, gemeente("GM0301")),
    COORDINATOR_ZUTPHEN(
            Groep.GEMEENTEN, "Cato Demo-Coördinator", Rol.COORDINATOR, gemeente("GM0301")),
    STEMGEMACHTIGDE_ZUTPHEN(
            Groep.GEMEENTEN, "Wendy Demo-Wethouder", Rol.STEMGEMACHTIGDE, gemeente("GM0301")),
    GEMEENTESECRETARIS_UTRECHT(
            Groep.GEMEENTEN, "Selma Demo-Secretaris", Rol.GEMEENTESECRETARIS, gemeente("GM0344")),
    COORDINATOR_UTRECHT(
            Groep.GEMEENTEN, "Casper Demo-Coördinator", Rol.COORDINATOR, gemeente("GM0344")),
    DOSSIERHOUDER(Groep.VNG, "Dorien Demo-Dossier", Rol.DOSSIERHOUDER, Bereik.vng()),
    DIRECTIE(Groep.VNG, "Dirk Demo-Directie", Rol.DIRECTIE, Bereik.vng()),
    TOEZICHTHOUDER(Groep.VNG, "Teun Demo-Toezicht", Rol.TOEZICHTHOUDER, Bereik.vng()),
    SECRETARIS_TASKFORCE(Groep.ORGANEN, "Tess Demo-Taskforce", Rol.SECRETARIS, orgaan("taskforce")),
    SECRETARIS_COLLEGE(Groep.ORGANEN, "Karim Demo-College", Rol.SECRETARIS, orgaan("college")),
    SECRETARIS_INFORMATIESAMENLEVING(
            Groep.ORGANEN, "Ilse Demo-Informatie", Rol.SECRETARIS, orgaan("informatiesamenleving")),
    SECRETARIS_RUIMTE_EN_WONEN(
            Groep.ORGANEN, "Ruben Demo-Ruimte", Rol.SECRETARIS, orgaan("ruimte-en-wonen")),
    SECRETARIS_BESTUUR(Groep.ORGANEN, "Bea Demo-Bestuur", Rol.SECRETARIS, orgaan("bestuur")),
    SECRETARIS_LEDEN(Groep.ORGANEN, "Leo Demo-Leden", Rol.SECRETARIS, orgaan("leden")),
    STEMBUREAU_1(Groep.STEMBUREAU, "Sanne Demo-Stembureau", Rol.STEMBUREAU, Bereik.vng()),
    STEMBUREAU_2(Groep.STEMBUREAU, "Stijn Demo-Stembureau", Rol.STEMBUREAU, Bereik.vng()),
    BEHEERDER_1(Groep.BEHEER, "Fenna Demo-Beheer", Rol.BEHEERDER, Bereik.vng()),
    BEHEERDER_2(Groep.BEHEER, "Floris Demo-Beheer", Rol.BEHEERDER, Bereik.vng());

    /** The heads of the list. */
    enum Groep {
        GEMEENTEN,
        VNG,
        ORGANEN,
        STEMBUREAU,
        BEHEER
    }

    private final Groep groep;
    private final String naam;
    private final Rol rol;

    /** A record, so it does not change. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Bereik bereik;

    Demopersona(Groep groep, String naam, Rol rol, Bereik bereik) {
        this.groep = groep;
        this.naam = naam;
        this.rol = rol;
        this.bereik = bereik;
    }

    Groep groep() {
        return groep;
    }

    String naam() {
        return naam;
    }

    Rol rol() {
        return rol;
    }

    Bereik bereik() {
        return bereik;
    }

    /** As in addresses and code of others: {@code indiener-s-hertogenbosch}. */
    String sleutel() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Bereik gemeente(String code) {
        return Bereik.gemeente(new GemeenteCode(code));
    }

    private static Bereik orgaan(String code) {
        return Bereik.orgaan(new OrgaanCode(code));
    }
}
