// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.rapportage;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.gemeenten.Gemeente;
import nl.standaardwerk.rapportage.RapportageRepository.Plek;
import nl.standaardwerk.rapportage.RapportageRepository.Toelichting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a gemeente works on, and the rules for it. Pure.
 *
 * @param toelichting as it was kept last; as it was fixed last when nothing was kept since
 * @param versies what was fixed about this year, the newest first
 */
record Werkblad(
        Gemeente gemeente, Verslagjaar jaar, Toelichting toelichting, List<Vastgesteld> versies) {

    /** Longest explanation, in characters. */
    static final int LANGSTE_TEKST = 10_000;

    Werkblad {
        versies = List.copyOf(versies);
    }

    /**
     * What is to be fixed.
     *
     * @param besluit day on which the college decided
     * @param gezien number of the explanation that the sender saw
     * @param versies how many versions the sender saw
     * @param adres where this site is, without a slash at the end; stands on the document
     */
    record Vaststelling(LocalDate besluit, int gezien, int versies, String adres) {}

    Plek plek() {
        return new Plek(gemeente.code(), jaar.jaar());
    }

    /** Where the gemeente works on it. */
    String pad() {
        return "/onze-gemeente/" + gemeente.code() + "/raadsrapportage/" + jaar.jaar();
    }

    /** Where everybody reads it. */
    String rapportage() {
        return Verslagjaar.pad(gemeente.code()) + "/" + jaar.jaar();
    }

    /** What this sending of this account was already: the same form sent twice. */
    Optional<Vastgesteld> herhaald(Vaststelling v, UUID account) {
        return versies.stream()
                .findFirst()
                .filter(_ -> toelichting.versie() == 0)
                .filter(laatste -> laatste.versie() == v.versies() + 1)
                .filter(laatste -> laatste.besluit().equals(v.besluit()))
                .filter(laatste -> laatste.door().equals(account));
    }

    /**
     * Refuses when something changed since the sender looked.
     *
     * @throws OnjuisteInvoer for another explanation, or a version fixed meanwhile
     */
    void vereistGezien(Vaststelling v) {
        vereistGezien(toelichting.versie() == v.gezien() && versies.size() == v.versies());
    }

    static void vereistGezien(boolean gezien) {
        new OnjuisteInvoer.Verzamelaar()
                .eis(gezien, "toelichting", "rapportage.fout.intussen")
                .klaar();
    }

    /** Refuses an explanation that cannot be kept. */
    static void controleer(String tekst) {
        controle(tekst).klaar();
    }

    /**
     * Refuses what cannot be fixed, every fault at once.
     *
     * @param besluit day on which the college decided; empty when it is missing or no day
     */
    static void controleer(String tekst, Optional<LocalDate> besluit, LocalDate vandaag) {
        controle(tekst)
                .eis(besluit.isPresent(), "besluit", "rapportage.fout.besluit")
                .eis(
                        besluit.filter(vandaag::isBefore).isEmpty(),
                        "besluit",
                        "rapportage.fout.toekomst")
                .klaar();
    }

    private static OnjuisteInvoer.Verzamelaar controle(String tekst) {
        return new OnjuisteInvoer.Verzamelaar()
                .eis(
                        tekst.length() <= LANGSTE_TEKST && tekst.indexOf('\0') < 0,
                        "toelichting",
                        "rapportage.fout.tekst",
                        LANGSTE_TEKST);
    }
}
