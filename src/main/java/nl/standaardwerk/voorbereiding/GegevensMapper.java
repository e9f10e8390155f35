// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.voorbereiding;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.OnjuisteInvoer.Veldfout;
import nl.standaardwerk.gemeenten.Gemeente;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.gemeenten.Gemeenten;
import nl.standaardwerk.regeling.Categorie;
import nl.standaardwerk.regeling.Datering;
import nl.standaardwerk.regeling.Ladder;
import nl.standaardwerk.regeling.Trede;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.register.StandaardId;
import nl.standaardwerk.web.Datuminvoer;
import nl.standaardwerk.web.Formulier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Between the general form and {@link Voorstelgegevens}: every fault at once. */
final class GegevensMapper {

    static final int TREDEN = 3;
    private static final Pattern JAAR = Pattern.compile("\\d{4}");
    private static final Pattern MAAND = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");

    /** Every field, as they stand on the form. */
    private static final List<String> VELDEN =
            Stream.concat(
                            Stream.of(
                                    "indieners",
                                    "andere",
                                    "titel",
                                    "samenvatting",
                                    "soort",
                                    "standaard",
                                    "categorie",
                                    "voorgesteld"),
                            IntStream.rangeClosed(1, TREDEN)
                                    .mapToObj(n -> "trede-" + n)
                                    .flatMap(
                                            t ->
                                                    Stream.of(
                                                            t + "-graad",
                                                            t + "-datum",
                                                            t + "-soort")))
                    .toList();

    private GegevensMapper() {}

    /** The form with what is wrong in it, from the top of the page down. */
    static Formulier metFouten(Formulier formulier, OnjuisteInvoer invoer) {
        return formulier.met(invoer.inVolgorde(VELDEN));
    }

    /** A filled form of what is there. */
    static Formulier formulier(Voorstelgegevens gegevens) {
        var formulier =
                Formulier.leeg()
                        .met("titel", gegevens.titel())
                        .met("samenvatting", gegevens.samenvatting())
                        .met("soort", gegevens.soort())
                        .met("categorie", gegevens.categorie())
                        .met("voorgesteld", gegevens.voorgesteld())
                        .met(
                                "standaard",
                                gegevens.standaard().map(s -> s.waarde().toString()).orElse(""));
        int n = 1;
        for (Trede trede : gegevens.ladder().treden()) {
            formulier =
                    formulier
                            .met("trede-" + n + "-graad", trede.graad())
                            .met("trede-" + n + "-datum", trede.vanaf().tekst())
                            .met("trede-" + n + "-soort", soort(trede));
            n++;
        }
        return formulier;
    }

    private static String soort(Trede trede) {
        return trede instanceof Trede.Besloten ? "BESLOTEN" : "VOORGENOMEN";
    }

    /**
     * What was typed.
     *
     * @throws OnjuisteInvoer with every fault
     */
    static Voorstelgegevens lees(Formulier formulier) {
        var fouten = new ArrayList<Veldfout>();
        var soort = keuze(formulier, "soort", Voorstelsoort.class, fouten);
        var categorie = keuze(formulier, "categorie", Categorie.class, fouten);
        boolean ladder = soort.map(Voorstelsoort::kentLadder).orElse(true);
        var voorgesteld =
                ladder
                        ? keuze(formulier, "voorgesteld", Verbindendheid.class, fouten)
                        : Optional.of(Verbindendheid.AANBEVOLEN);
        var treden = ladder ? treden(formulier, fouten) : Ladder.LEEG;
        try {
            var gegevens =
                    new Voorstelgegevens(
                            formulier.waarde("titel"),
                            formulier.waarde("samenvatting"),
                            soort.orElse(Voorstelsoort.NIEUWE_STANDAARD),
                            standaard(formulier, soort.orElse(Voorstelsoort.NIEUWE_STANDAARD)),
                            categorie.orElse(Categorie.MAATSCHAPPELIJK),
                            voorgesteld.orElse(Verbindendheid.AANBEVOLEN),
                            treden);
            weiger(fouten);
            return gegevens;
        } catch (OnjuisteInvoer invoer) {
            invoer.fouten().stream().filter(f -> !fouten.contains(f)).forEach(fouten::add);
            throw new OnjuisteInvoer(fouten);
        }
    }

    private static void weiger(List<Veldfout> fouten) {
        if (!fouten.isEmpty()) {
            throw new OnjuisteInvoer(fouten);
        }
    }

    private static Optional<StandaardId> standaard(Formulier formulier, Voorstelsoort soort) {
        if (!soort.vereistStandaard()) {
            return Optional.empty();
        }
        try {
            var waarde = formulier.waarde("standaard");
            return waarde.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new StandaardId(UUID.fromString(waarde)));
        } catch (IllegalArgumentException geenId) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> keuze(
            Formulier formulier, String veld, Class<E> soort, List<Veldfout> fouten) {
        var gekozen = lees(soort, formulier.waarde(veld));
        if (gekozen.isEmpty()) {
            fouten.add(Veldfout.van(veld, "voorbereiding.fout.kies"));
        }
        return gekozen;
    }

    /** The enum value with this name; empty for anything else. */
    static <E extends Enum<E>> Optional<E> lees(Class<E> soort, String naam) {
        return Arrays.stream(soort.getEnumConstants())
                .filter(e -> e.name().equals(naam))
                .findFirst();
    }

    /** A whole number that was sent along; 0 for anything else. */
    static int getal(String tekst) {
        return tekst.matches("\\d{1,9}") ? Integer.parseInt(tekst) : 0;
    }

    private static Ladder treden(Formulier formulier, List<Veldfout> fouten) {
        var treden = new ArrayList<Trede>();
        for (int n = 1; n <= TREDEN; n++) {
            var graad = lees(Verbindendheid.class, formulier.waarde("trede-" + n + "-graad"));
            var datum = formulier.waarde("trede-" + n + "-datum");
            if (graad.isEmpty() && datum.isEmpty()) {
                continue;
            }
            var vanaf = datering(datum);
            if (graad.isEmpty()) {
                fouten.add(Veldfout.van("trede-" + n + "-graad", "voorbereiding.fout.kies"));
            } else if (vanaf.isEmpty()) {
                fouten.add(Veldfout.van("trede-" + n + "-datum", "voorbereiding.fout.datum"));
            } else {
                boolean plan = formulier.waarde("trede-" + n + "-soort").equals("VOORGENOMEN");
                treden.add(
                        plan
                                ? new Trede.Voorgenomen(graad.get(), vanaf.get())
                                : new Trede.Besloten(graad.get(), vanaf.get()));
            }
        }
        return new Ladder(treden);
    }

    private static Optional<Datering> datering(String tekst) {
        if (JAAR.matcher(tekst).matches() || MAAND.matcher(tekst).matches()) {
            return Optional.of(Datering.van(tekst));
        }
        return Datuminvoer.lees(tekst).map(Datering::op);
    }

    /**
     * The gemeenten that bring it in: those ticked, and those typed by name, parted by commas.
     *
     * @throws OnjuisteInvoer for a name that no gemeente has today
     */
    static List<GemeenteCode> indieners(Formulier formulier, Gemeenten gemeenten, LocalDate dag) {
        var codes = new ArrayList<GemeenteCode>();
        formulier.waarden("indieners").forEach(w -> GemeenteCode.lees(w).ifPresent(codes::add));
        var fouten = new ArrayList<Veldfout>();
        for (String naam : formulier.waarde("andere").split("[,\\n]", -1)) {
            if (!naam.isBlank()) {
                gemeenten.op(dag).stream()
                        .filter(g -> g.naam().equalsIgnoreCase(naam.strip()))
                        .findFirst()
                        .map(Gemeente::code)
                        .ifPresentOrElse(
                                codes::add,
                                () ->
                                        fouten.add(
                                                Veldfout.van(
                                                        "andere",
                                                        "voorbereiding.fout.gemeente-naam",
                                                        naam.strip())));
            }
        }
        weiger(fouten);
        return codes;
    }
}
