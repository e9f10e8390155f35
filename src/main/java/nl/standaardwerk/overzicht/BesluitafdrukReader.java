// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overzicht;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.advies.Advies;
import nl.standaardwerk.advies.Adviezen;
import nl.standaardwerk.afdruk.Afdruk;
import nl.standaardwerk.overzicht.AdviesafdrukReader.Adviesrij;
import nl.standaardwerk.raadpleging.Raadpleging;
import nl.standaardwerk.raadpleging.Raadplegingen;
import nl.standaardwerk.raadpleging.Uitslagzin;
import nl.standaardwerk.regeling.Regelingen;
import nl.standaardwerk.regeling.Trede;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.register.BesluitId;
import nl.standaardwerk.register.Inschrijving;
import nl.standaardwerk.register.Register;
import nl.standaardwerk.register.Standaard;
import nl.standaardwerk.register.Werkingsgebied;
import nl.standaardwerk.vaststelling.Besluitgegevens;
import nl.standaardwerk.vaststelling.Vaststelling;
import nl.standaardwerk.voorbereiding.DossierId;
import nl.standaardwerk.voorbereiding.Voorbereiding;
import nl.standaardwerk.web.Kruimel;
import nl.standaardwerk.web.Tekst;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads a besluit as a document, and as the letter that tells every gemeente of it. */
@Component
class BesluitafdrukReader {

    private final Vaststelling vaststelling;
    private final Register register;
    private final Voorbereiding voorbereiding;
    private final Adviezen adviezen;
    private final Raadplegingen raadplegingen;
    private final Namen namen;
    private final Tekst t;

    BesluitafdrukReader(Modules modules, Namen namen, Tekst t) {
        this.vaststelling = modules.vaststelling();
        this.register = modules.register();
        this.voorbereiding = modules.voorbereiding();
        this.adviezen = modules.adviezen();
        this.raadplegingen = modules.raadplegingen();
        this.namen = namen;
        this.t = t;
    }

    /** Whose facts these documents hold. */
    @Component
    record Modules(
            Vaststelling vaststelling,
            Register register,
            Voorbereiding voorbereiding,
            Adviezen adviezen,
            Raadplegingen raadplegingen) {}

    /**
     * What the templates show.
     *
     * @param inschrijving as it stands in the register; empty when it was not adopted
     * @param standaard empty when it was not adopted
     * @param nummer number of the voorstel; empty for a historic besluit
     * @param titel of the standard, or of the voorstel when it was not adopted
     * @param datum the day of the besluit
     * @param gebied for whom it holds, in words
     * @param adviezen what the besluit names
     * @param leden what the members said, each with the address of the raadpleging
     */
    record BesluitPagina(
            Besluitgegevens gegevens,
            Optional<Inschrijving> inschrijving,
            Optional<Standaard> standaard,
            String nummer,
            String titel,
            LocalDate datum,
            String gebied,
            List<Adviesrij> adviezen,
            List<Ledenzin> leden) {

        /** The degrees that were decided on, the weakest first. */
        List<Verbindendheid> graden() {
            return inschrijving.stream()
                    .flatMap(i -> i.besluit().ladder().besloten().stream())
                    .map(Trede::graad)
                    .distinct()
                    .sorted()
                    .toList();
        }

        String besluitPad() {
            return "/besluiten/" + gegevens.id().waarde();
        }
    }

    /** What came of a raadpleging, in one sentence. */
    record Ledenzin(String zin, String pad) {}

    /**
     * The besluit.
     *
     * @throws NietGevonden when there is none
     */
    Afdruk besluit(BesluitId id) {
        var pagina = pagina(id);
        var kenmerk =
                pagina.nummer().isEmpty()
                        ? id.waarde().toString()
                        : t.van(
                                "overzicht.afdruk.dossier.kenmerk",
                                pagina.nummer(),
                                pagina.gegevens().dossierversie());
        var kop = kop("overzicht.afdruk.besluit", pagina, kenmerk, pagina.datum());
        var plek =
                new Afdruk.Plek(
                        pagina.besluitPad() + "/afdruk", "besluit-" + naam(pagina), terug(pagina));
        return new Afdruk("overzicht/afdrukBesluit", kop, plek, pagina);
    }

    /**
     * The letter to the members: a draft until the besluit was made known.
     *
     * @throws NietGevonden when there is no such besluit, or it was taken before the platform
     */
    Afdruk ledenbrief(BesluitId id) {
        var pagina = pagina(id);
        if (pagina.nummer().isEmpty()) {
            throw new NietGevonden("ledenbrief", id.waarde().toString());
        }
        var bekend = pagina.gegevens().bekendmaking();
        var kenmerk =
                bekend.map(Besluitgegevens.Bekendmaking::kenmerk)
                        .filter(k -> !k.isBlank())
                        .orElse(pagina.nummer());
        var datum = bekend.map(Besluitgegevens.Bekendmaking::datum).orElse(pagina.datum());
        var soort =
                bekend.isPresent() ? "overzicht.afdruk.brief" : "overzicht.afdruk.brief.concept";
        var plek =
                new Afdruk.Plek(
                        pagina.besluitPad() + "/ledenbrief",
                        "ledenbrief-" + pagina.nummer(),
                        terug(pagina));
        return new Afdruk(
                "overzicht/afdrukBrief", kop(soort, pagina, kenmerk, datum), plek, pagina);
    }

    private Afdruk.Kop kop(String soort, BesluitPagina pagina, String kenmerk, LocalDate datum) {
        return new Afdruk.Kop(
                t.van(soort), pagina.titel(), kenmerk, datum, pagina.gegevens().demonstratie());
    }

    private static String naam(BesluitPagina pagina) {
        return pagina.nummer().isEmpty()
                ? pagina.gegevens().id().waarde().toString()
                : pagina.nummer();
    }

    /** A besluit that adopted nothing has no page of its own. */
    private Kruimel terug(BesluitPagina pagina) {
        return pagina.inschrijving().isPresent()
                ? Kruimel.naar(t.van("overzicht.afdruk.terug.besluit"), pagina.besluitPad())
                : Kruimel.naar(
                        t.van("overzicht.afdruk.terug.adviezen"),
                        "/voorstellen/" + pagina.nummer() + "/adviezen");
    }

    private BesluitPagina pagina(BesluitId id) {
        var gegevens = vaststelling.besluit(id);
        return gegevens.standaard().isPresent()
                ? vastgesteld(gegevens, register.get(id))
                : afgewezen(gegevens);
    }

    private BesluitPagina vastgesteld(Besluitgegevens gegevens, Inschrijving inschrijving) {
        var besluit = inschrijving.besluit();
        var datum = besluit.datum().eerste().orElse(gegevens.op());
        var basis = besluit.onderbouwing();
        return new BesluitPagina(
                gegevens,
                Optional.of(inschrijving),
                Optional.of(register.get(inschrijving.standaard())),
                basis.nummer(),
                besluit.gegevens().titel(),
                datum,
                gebied(besluit.gegevens().werkingsgebied()),
                adviezen(gegevens, basis.dossier().map(DossierId::new), datum),
                leden(gegevens));
    }

    private BesluitPagina afgewezen(Besluitgegevens gegevens) {
        var traject = vaststelling.get(gegevens.traject().orElseThrow());
        var datum = LocalDate.parse(gegevens.datum());
        return new BesluitPagina(
                gegevens,
                Optional.empty(),
                Optional.empty(),
                traject.nummer(),
                voorbereiding.get(traject.dossier()).titel(),
                datum,
                "",
                adviezen(gegevens, Optional.of(traject.dossier()), datum),
                leden(gegevens));
    }

    private List<Adviesrij> adviezen(
            Besluitgegevens gegevens, Optional<DossierId> dossier, LocalDate datum) {
        if (gegevens.adviezen().isEmpty() || dossier.isEmpty()) {
            return List.of();
        }
        var lijst = namen.op(datum);
        return adviezen.van(dossier.get()).stream()
                .filter(a -> gegevens.adviezen().contains(a.id()))
                .map(a -> rij(a, lijst))
                .toList();
    }

    private Adviesrij rij(Advies advies, Namen.Lijst lijst) {
        return new Adviesrij(
                lijst.van(advies.vraag().orgaan()),
                t.label(advies.strekking()),
                advies.ontvangen());
    }

    private List<Ledenzin> leden(Besluitgegevens gegevens) {
        return gegevens.traject().map(tr -> raadplegingen.vanTraject(tr.waarde())).stream()
                .flatMap(List<Raadpleging>::stream)
                .flatMap(r -> zin(r).stream())
                .toList();
    }

    private Optional<Ledenzin> zin(Raadpleging raadpleging) {
        var stemregels = Regelingen.versie(raadpleging.vraag().regeling()).stemregels();
        return raadpleging
                .uitslag()
                .map(u -> new Ledenzin(Uitslagzin.van(u, stemregels, t), raadpleging.pad()));
    }

    private String gebied(Werkingsgebied gebied) {
        return switch (gebied) {
            case Werkingsgebied.AlleGemeenten() -> t.van("register.gebied.alle");
            case Werkingsgebied.Lijst(var codes) ->
                    namen.opsomming(codes.stream().sorted().toList());
        };
    }
}
