// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.kosten;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.gemeenten.Gemeenten;
import nl.standaardwerk.gemeenten.Inwonertal;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.voorbereiding.DossierId;
import nl.standaardwerk.voorbereiding.Voorbereiding;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Front door of beheer, handhaving and money of a dossier. Who may write, at which step and after
 * whom is decided by {@link Voorbereiding}; who may read a version as well, before it is asked for
 * here.
 */
@Service
public class Kosten {

    private final KostenRepository repository;
    private final Gemeenten gemeenten;
    private final Voorbereiding voorbereiding;
    private final Clock clock;

    Kosten(
            KostenRepository repository,
            Gemeenten gemeenten,
            Voorbereiding voorbereiding,
            Clock clock) {
        this.repository = repository;
        this.gemeenten = gemeenten;
        this.voorbereiding = voorbereiding;
        this.clock = clock;
    }

    /** What a dossier version says; no rights are checked. One statement. */
    @Transactional(readOnly = true)
    public Kostenblad blad(DossierId dossier, int versie) {
        return repository.find(dossier, versie).orElseGet(() -> Kostenblad.leeg(vandaag()));
    }

    /** Totals, years and what stays uncovered; no statement. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Kostenoverzicht overzicht(Kostenblad blad) {
        var inwoners = gemeenten.inwonersOp(blad.op()).values();
        return Kostenoverzicht.van(
                blad.regels(), inwoners.stream().map(Inwonertal::aantal).toList());
    }

    /** What versions of some dossiers say, where they say something; as {@link #blad}. */
    @Transactional(readOnly = true)
    public Map<DossierId, Kostenblad> bladen(Map<DossierId, Integer> versies) {
        return repository.find(versies);
    }

    /** The sheet of every gemeente, in Dutch order of name; no statement. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Gemeentekosten> perGemeente(Kostenblad blad) {
        var inwoners = gemeenten.inwonersOp(blad.op());
        return gemeenten.op(blad.op()).stream()
                .map(
                        g ->
                                Gemeentekosten.van(
                                        g,
                                        Optional.ofNullable(inwoners.get(g.code())),
                                        blad.regels()))
                .toList();
    }

    /**
     * The sheet of one gemeente; without amounts when it has no figure on that day. No statement.
     *
     * @throws NietGevonden when no gemeente since 2017 has this code
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Gemeentekosten gemeente(Kostenblad blad, GemeenteCode code) {
        return Gemeentekosten.van(
                gemeenten.get(code),
                Optional.ofNullable(gemeenten.inwonersOp(blad.op()).get(code)),
                blad.regels());
    }

    /**
     * Saves lines as one new dossier version: those without a number are added, the others take the
     * place of the line with their number.
     *
     * @param gezien version of the voorstel that the person saw
     * @throws OnjuisteInvoer for a wrong text or too many lines
     * @throws NietGevonden when a line is not there any more
     */
    @Transactional
    public void bewaar(
            DossierId id, Collection<? extends Kostenregel> regels, int gezien, Gebruiker door) {
        regels.forEach(Kosten::controleer);
        voorbereiding.bewaar(
                id,
                KostenBron.DEEL.naam(),
                (dossier, versie, _) -> schrijf(dossier, versie, regels, List.of()),
                gezien,
                door);
    }

    /** Saves a new dossier version without this line; as {@link #bewaar}. */
    @Transactional
    public void verwijder(DossierId id, int nr, int gezien, Gebruiker door) {
        voorbereiding.bewaar(
                id,
                KostenBron.DEEL.naam(),
                (dossier, versie, _) -> schrijf(dossier, versie, List.of(), List.of(nr)),
                gezien,
                door);
    }

    /** The day of now. */
    LocalDate vandaag() {
        return LocalDate.now(clock);
    }

    private static void controleer(Kostenregel regel) {
        var tekst = regel.tekst();
        boolean magLeeg = regel instanceof Dekking;
        new OnjuisteInvoer.Verzamelaar()
                .eis(magLeeg || !tekst.isBlank(), "tekst", "kosten.fout.tekst")
                .eis(
                        tekst.length() <= Kostenregel.LANGSTE_TEKST && tekst.indexOf('\0') < 0,
                        "tekst",
                        "kosten.fout.lang",
                        Kostenregel.LANGSTE_TEKST)
                .klaar();
    }

    /** The version before, without what goes, with what comes. */
    private void schrijf(
            DossierId dossier,
            int versie,
            Collection<? extends Kostenregel> regels,
            List<Integer> weg) {
        var nu = repository.find(dossier, versie - 1).orElseGet(() -> Kostenblad.leeg(vandaag()));
        var vervangen = regels.stream().map(Kostenregel::nr).filter(nr -> nr > 0).toList();
        vereistBestaand(nu, vervangen);
        vereistBestaand(nu, weg);
        int nieuw = regels.size() - vervangen.size();
        new OnjuisteInvoer.Verzamelaar()
                .eis(
                        nu.regels().size() + nieuw <= Kostenblad.MEESTE_REGELS,
                        "tekst",
                        "kosten.fout.veel",
                        Kostenblad.MEESTE_REGELS)
                .klaar();
        int volgend = nu.volgend();
        repository.insert(dossier, new Kostenblad(versie, vandaag(), volgend + nieuw, List.of()));
        var zonder = new java.util.ArrayList<>(vervangen);
        zonder.addAll(weg);
        repository.copy(dossier, nu.versie(), versie, zonder);
        for (Kostenregel regel : regels) {
            repository.insert(dossier, versie, regel.nr() > 0 ? regel : regel.metNr(volgend++));
        }
    }

    private static void vereistBestaand(Kostenblad nu, List<Integer> nummers) {
        nummers.stream()
                .filter(nr -> nu.regel(nr).isEmpty())
                .findFirst()
                .ifPresent(
                        nr -> {
                            throw new NietGevonden("kostenregel", nr.toString());
                        });
    }
}
