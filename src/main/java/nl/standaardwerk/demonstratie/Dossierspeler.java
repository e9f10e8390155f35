// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.demonstratie;

import nl.standaardwerk.bestanden.Bestand;
import nl.standaardwerk.overlap.Overlapantwoord;
import nl.standaardwerk.overlap.Overlapantwoord.Keuze;
import nl.standaardwerk.regeling.Motiveringsaspect;
import nl.standaardwerk.regeling.Toetsvraag;
import nl.standaardwerk.register.Standaard;
import nl.standaardwerk.register.StandaardId;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.voorbereiding.Document;
import nl.standaardwerk.voorbereiding.DossierId;
import nl.standaardwerk.voorbereiding.NieuwVoorstel;
import nl.standaardwerk.voorbereiding.Voorstelgegevens;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Plays the acts of the preparation, up to the go or no-go. */
@Component
@Profile(Toneel.PROFIEL)
record Dossierspeler(Toneel toneel) {

    DossierId brengIn(Verhaal verhaal, LocalDate vandaag) {
        Optional<StandaardId> standaard =
                verhaal.standaard().isEmpty()
                        ? Optional.empty()
                        : Optional.of(bestaande(verhaal.standaard()).id());
        var gegevens =
                new Voorstelgegevens(
                        verhaal.titel(),
                        verhaal.onderwerp().samenvatting(),
                        verhaal.soort(),
                        standaard,
                        verhaal.onderwerp().categorie(),
                        verhaal.voorgesteld(),
                        verhaal.ladder(vandaag));
        return toneel.voorbereiding()
                .brengIn(
                        new NieuwVoorstel(gegevens, verhaal.onderwerp().indieners()),
                        schrijver(verhaal));
    }

    private Standaard bestaande(String titel) {
        return toneel.standaard(titel)
                .orElseThrow(() -> new IllegalStateException("not told yet: " + titel));
    }

    void speel(DossierId id, Akte.InDossier akte, Verhaal verhaal, LocalDate vandaag) {
        var voorbereiding = toneel.voorbereiding();
        var directie = toneel.personen().directie();
        switch (akte) {
            case Akte.DienMedeIn _ -> dienMedeIn(id, verhaal);
            case Akte.VulDossier _ -> vul(id, verhaal, vandaag);
            case Akte.Herzie h -> motiveer(id, h.aspect(), h.tekst(), verhaal);
            case Akte.Begroot b -> begroot(id, b.begroting(), verhaal);
            case Akte.SpreekAf s -> spreekAf(id, s.peilingen(), verhaal);
            case Akte.Meet m -> meet(id, m.peilingen(), verhaal);
            case Akte.DienIn _ -> voorbereiding.dienIn(id, versie(id), schrijver(verhaal));
            case Akte.GeefGo g -> voorbereiding.geefGo(id, g.reden(), versie(id), directie);
            case Akte.GeefNoGo n -> voorbereiding.geefNoGo(id, n.reden(), versie(id), directie);
            case Akte.BrengOpnieuwIn _ ->
                    voorbereiding.brengOpnieuwIn(id, versie(id), schrijver(verhaal));
        }
    }

    void speel(DossierId id, Akte.Overal akte, Verhaal verhaal, LocalDate vandaag) {
        var voorbereiding = toneel.voorbereiding();
        var directie = toneel.personen().directie();
        switch (akte) {
            case Akte.HoudAan h ->
                    voorbereiding.houdAan(id, h.tot().op(vandaag), h.reden(), versie(id), directie);
            case Akte.VerwijsTerug v ->
                    voorbereiding.verwijsTerug(id, v.reden(), versie(id), directie);
            case Akte.TrekIn t ->
                    voorbereiding.trekIn(id, t.reden(), versie(id), schrijver(verhaal));
        }
    }

    private void dienMedeIn(DossierId id, Verhaal verhaal) {
        verhaal.onderwerp()
                .medeIndieners()
                .forEach(
                        gemeente ->
                                toneel.voorbereiding()
                                        .dienMedeIn(
                                                id,
                                                gemeente,
                                                toneel.personen().indiener(gemeente)));
    }

    private void vul(DossierId id, Verhaal verhaal, LocalDate vandaag) {
        for (Toetsvraag vraag : Toetsvraag.values()) {
            var antwoord = verhaal.onderwerp().toets().get(vraag.nummer() - 1);
            toneel.voorbereiding()
                    .beantwoord(id, vraag, antwoord.invoer(), versie(id), schrijver(verhaal));
        }
        for (Motiveringsaspect aspect : Motiveringsaspect.values()) {
            if (!verhaal.tekst(aspect).isEmpty()) {
                motiveer(id, aspect, verhaal.tekst(aspect), verhaal);
            }
        }
        for (Betrokkene betrokkene : verhaal.onderwerp().stakeholders()) {
            var rij = betrokkene.stakeholder(vandaag);
            toneel.onderbouwing().bewaar(id, rij, versie(id), schrijver(verhaal));
        }
        for (Beproeving beproeving : verhaal.onderwerp().praktijkproeven()) {
            var rij = beproeving.praktijkproef(vandaag);
            toneel.onderbouwing().bewaar(id, rij, versie(id), schrijver(verhaal));
        }
        verhaal.bijlagen().forEach(bijlage -> voegToe(id, bijlage, verhaal));
        vergelijk(id, verhaal);
    }

    /** Says of everything that looks like it that it belongs to it, in invented words. */
    private void vergelijk(DossierId id, Verhaal verhaal) {
        var open = toneel.overlap().blad(toneel.voorbereiding().dossier(id)).open();
        if (!open.isEmpty()) {
            var reden = toneel.tekst().van("demonstratie.overlap.reden");
            var antwoorden =
                    open.stream().map(k -> Overlapantwoord.van(k, Keuze.HOORT_BIJ, reden)).toList();
            toneel.overlap().beantwoord(id, antwoorden, versie(id), schrijver(verhaal));
        }
    }

    private void motiveer(DossierId id, Motiveringsaspect aspect, String tekst, Verhaal verhaal) {
        toneel.voorbereiding().motiveer(id, aspect, tekst, versie(id), schrijver(verhaal));
    }

    private void voegToe(DossierId id, Verhaal.Bijlage bijlage, Verhaal verhaal) {
        var upload =
                new Document.Upload(
                        new Bestand.Upload(
                                "bestand",
                                bijlage.naam(),
                                new ByteArrayInputStream(bijlage.inhoud())),
                        bijlage.omschrijving());
        toneel.documenten().voegToe(id, upload, versie(id), schrijver(verhaal));
    }

    private void begroot(DossierId id, Begroting begroting, Verhaal verhaal) {
        var regels = begroting.regels(toneel.vandaag().getYear());
        toneel.kosten().bewaar(id, regels, versie(id), schrijver(verhaal));
    }

    private void spreekAf(DossierId id, List<Peiling> peilingen, Verhaal verhaal) {
        for (Peiling peiling : peilingen) {
            var afspraak = peiling.afspraak(toneel.vandaag());
            toneel.onderbouwing().bewaar(id, afspraak, versie(id), schrijver(verhaal));
        }
    }

    private void meet(DossierId id, List<Peiling> peilingen, Verhaal verhaal) {
        for (Peiling peiling : peilingen) {
            var uitslag = peiling.uitslag(toneel.gemeenten(), toneel.vandaag());
            toneel.onderbouwing().meet(id, peiling.id(), uitslag, versie(id), schrijver(verhaal));
        }
    }

    private Gebruiker schrijver(Verhaal verhaal) {
        return toneel.personen().indiener(verhaal.onderwerp().schrijver());
    }

    private int versie(DossierId id) {
        return toneel.voorbereiding().get(id).versie();
    }
}
