// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.demonstratie;

import nl.standaardwerk.aanmelding.Demopersonas;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.regeling.Stap;
import nl.standaardwerk.toegang.Accounts;
import nl.standaardwerk.toegang.Bereik;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.NieuwAccount;
import nl.standaardwerk.toegang.OrgaanCode;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.web.Tekst;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The personas that play the stories, with the rights that they have on the day of the clock. */
@Component
@Profile(Toneel.PROFIEL)
record Personen(Demopersonas personas, Accounts accounts, Tekst tekst) {

    private static final LocalDate SINDS = LocalDate.of(2000, 1, 1);

    private static final List<String> INDIENERS =
            List.of(
                    "indiener-deventer",
                    "indiener-zwolle",
                    "indiener-apeldoorn",
                    "indiener-s-hertogenbosch",
                    "indiener-utrecht",
                    "indiener-zutphen");

    /** Who acts for this gemeente. */
    Gebruiker indiener(GemeenteCode gemeente) {
        return INDIENERS.stream()
                .map(this::wie)
                .filter(g -> g.heeft(Rol.INDIENER, gemeente))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no persona of " + gemeente));
    }

    /** Who adds invented opgaven. */
    Gebruiker beheerder() {
        return wie("beheerder-1");
    }

    Gebruiker directie() {
        return wie("directie");
    }

    Gebruiker secretaris(OrgaanCode orgaan) {
        return wie("secretaris-" + orgaan);
    }

    Gebruiker bestuur() {
        return wie("secretaris-bestuur");
    }

    Gebruiker leden() {
        return wie("secretaris-leden");
    }

    /** Who names the person that votes for Zutphen. */
    Gebruiker gemeentesecretaris() {
        return wie("gemeentesecretaris-zutphen");
    }

    /** Who votes for Zutphen. */
    Gebruiker stemgemachtigde() {
        return wie("stemgemachtigde-zutphen");
    }

    /** Of the two persons who declare an outcome: the first. */
    Gebruiker eersteStembureau() {
        return wie("stembureau-1");
    }

    /** The second, who confirms. */
    Gebruiker tweedeStembureau() {
        return wie("stembureau-2");
    }

    /** Somebody new who is secretaris of this gemeente, which has no persona of its own. */
    Gebruiker secretarisVan(GemeenteCode gemeente, String naam) {
        var titel = tekst.van("demonstratie.secretaris", naam);
        var id = accounts.maak(NieuwAccount.demonstratie(titel)).account().orElseThrow();
        accounts.kenToe(
                id, Rol.GEMEENTESECRETARIS, Bereik.gemeente(gemeente), SINDS, Optional.empty());
        return accounts.gebruiker(id);
    }

    /** Who can hold over, send back or decide in this step. */
    Gebruiker aanZet(Stap stap) {
        return switch (stap) {
            case ADVIES_TASKFORCE -> wie("secretaris-taskforce");
            case ADVIES_COLLEGE -> wie("secretaris-college");
            case ADVIES_COMMISSIE -> wie("secretaris-informatiesamenleving");
            case AGENDERING, BESLUIT -> bestuur();
            case BEKRACHTIGING -> leden();
            default -> directie();
        };
    }

    private Gebruiker wie(String sleutel) {
        return accounts.gebruiker(personas.account(sleutel));
    }
}
