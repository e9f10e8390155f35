// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.consultatie;

import nl.standaardwerk.gemeenten.Gemeente;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.gemeenten.Gemeenten;
import nl.standaardwerk.regeling.Motiveringsaspect;
import nl.standaardwerk.regeling.Toetsvraag;
import nl.standaardwerk.toegang.Bereik;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.voorbereiding.Dossier;
import nl.standaardwerk.web.Formulier;
import nl.standaardwerk.web.Optie;
import nl.standaardwerk.web.Tekst;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the pages of this module say: parts, their texts, who reacted. */
@Component
class ConsultatieMapper {

    private final Tekst t;
    private final Gemeenten gemeenten;

    ConsultatieMapper(Tekst t, Gemeenten gemeenten) {
        this.t = t;
        this.gemeenten = gemeenten;
    }

    /** One part of the version, to read. */
    record Deelblad(Consultatiedeel deel, String titel, List<String> alineas, int reacties) {}

    /** The name of a part, as in the dossier. */
    String titel(Consultatiedeel deel) {
        return switch (deel.onderwerp().orElse(deel)) {
            case Toetsvraag v -> t.van("voorbereiding.toets.titel", v.nummer(), v);
            case Motiveringsaspect a -> t.van("voorbereiding.motivering.titel", a.nummer(), a);
            default -> t.label(deel);
        };
    }

    /** A day as it is typed and read in a form. */
    String dag(LocalDate dag) {
        return t.dag(dag);
    }

    /** A part with its text in this version. */
    Deelblad blad(Consultatiedeel deel, Dossier dossier, List<Reactie> reacties) {
        long aantal = reacties.stream().filter(r -> r.deel() == deel && !r.ingetrokken()).count();
        var alineas = tekst(deel, dossier).lines().filter(r -> !r.isBlank()).toList();
        return new Deelblad(deel, titel(deel), alineas, (int) aantal);
    }

    private String tekst(Consultatiedeel deel, Dossier dossier) {
        return switch (deel.onderwerp().orElse(deel)) {
            case Toetsvraag v ->
                    Optional.ofNullable(dossier.toets().get(v))
                            .map(a -> a.inhoud())
                            .map(
                                    a ->
                                            Stream.of(
                                                            t.label(a.antwoord()),
                                                            a.toelichting(),
                                                            a.bewijs(),
                                                            a.bewijslink())
                                                    .collect(Collectors.joining("\n")))
                            .orElse("");
            case Motiveringsaspect a ->
                    Optional.ofNullable(dossier.motivering().get(a)).map(m -> m.tekst()).orElse("");
            default -> dossier.gegevens().samenvatting();
        };
    }

    /** Who reacted, in one line: what may be shown. */
    String wie(Reactie reactie) {
        var delen =
                Stream.of(
                                reactie.gemeente().map(this::naam).orElse(""),
                                reactie.leesbaar() ? reactie.naam() : "",
                                reactie.leesbaar() ? reactie.organisatie() : "")
                        .filter(d -> !d.isEmpty())
                        .toList();
        return delen.isEmpty() ? t.label(reactie.soort()) : String.join(", ", delen);
    }

    private String naam(GemeenteCode code) {
        return gemeenten.vind(code).map(Gemeente::naam).orElse(code.waarde());
    }

    /** The gemeenten in whose name this person may react. */
    List<Optie> gemeenten(Gebruiker door) {
        return door.rechten().stream()
                .flatMap(
                        r ->
                                r.bereik() instanceof Bereik.VanGemeente(var code)
                                        ? Stream.of(code)
                                        : Stream.empty())
                .distinct()
                .sorted()
                .map(code -> Optie.van(code.waarde(), naam(code)))
                .toList();
    }

    /** The choice in a field; empty for anything that is not on the list. */
    static <E extends Enum<E>> Optional<E> keuze(E[] waarden, Formulier formulier, String veld) {
        return Arrays.stream(waarden)
                .filter(w -> w.name().equals(formulier.waarde(veld)))
                .findFirst();
    }
}
