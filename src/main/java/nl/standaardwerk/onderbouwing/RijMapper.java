// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.onderbouwing;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.voorbereiding.Dossierbron.Leesregel;
import nl.standaardwerk.voorbereiding.Voorstel;
import nl.standaardwerk.web.Badge;
import nl.standaardwerk.web.Botsing.Stuk;
import nl.standaardwerk.web.Formulier;
import nl.standaardwerk.web.Tekst;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** A row as a form, as words and as a line of the hash, and back. */
@Component
class RijMapper {

    private static final String KIES = "onderbouwing.fout.kies";

    private final Tekst t;
    private final ProefMapper proeven;
    private final MetingMapper metingen;

    RijMapper(Tekst t, ProefMapper proeven, MetingMapper metingen) {
        this.t = t;
        this.proeven = proeven;
        this.metingen = metingen;
    }

    String titel(Onderdeel onderdeel) {
        return t.van("onderbouwing.titel." + onderdeel);
    }

    String van(String sleutel) {
        return t.van(sleutel);
    }

    /** What can be chosen in the form of a row, beside what is the same everywhere. */
    ProefMapper.Keuzes keuzes(Onderdeel onderdeel, Voorstel voorstel) {
        return onderdeel == Onderdeel.PRAKTIJKPROEVEN
                ? proeven.keuzes(voorstel)
                : ProefMapper.Keuzes.GEEN;
    }

    /** The form of a row. */
    Formulier formulier(Rij rij) {
        return switch (rij) {
            case Stakeholder s -> formulier(s);
            case Praktijkproef p -> proeven.formulier(p);
            case Draagvlakmeting d -> metingen.formulier(d);
        };
    }

    /** The row that was filled in. */
    static Rij lees(Onderdeel onderdeel, UUID id, Formulier formulier) {
        return switch (onderdeel) {
            case STAKEHOLDERS -> stakeholder(id, formulier);
            case PRAKTIJKPROEVEN -> ProefMapper.lees(id, formulier);
            case METINGEN -> MetingMapper.lees(id, formulier);
        };
    }

    /** Every field with its name, for who reads. */
    List<Stuk> stukken(Rij rij) {
        return switch (rij) {
            case Stakeholder s -> stukken(s);
            case Praktijkproef p -> proeven.stukken(p);
            case Draagvlakmeting d -> metingen.stukken(d);
        };
    }

    /**
     * A row in a list.
     *
     * @param feiten a few words each
     */
    record Kort(Rij rij, Badge badge, List<String> feiten, String tekst) {}

    /** A row in a list: where it stands, and the most important of it. */
    Kort kort(Rij rij) {
        return switch (rij) {
            case Stakeholder s ->
                    new Kort(
                            s, s.houding().badge(t), List.of(t.label(s.soort()), s.rol()), s.hoe());
            case Praktijkproef p ->
                    new Kort(p, p.uitkomst().badge(t), proeven.feiten(p), p.ervaring());
            case Draagvlakmeting d -> metingen.kort(d);
        };
    }

    /** Everything that counts in the hash: ids, facts, and the hash of the texts. */
    String inhoud(Rij rij, String tekstSha256) {
        var feiten =
                switch (rij) {
                    case Stakeholder s ->
                            s.soort()
                                    + s.verloop().stream()
                                            .map(p -> " " + p.op() + " " + p.houding())
                                            .collect(Collectors.joining());
                    case Praktijkproef p -> ProefMapper.inhoud(p);
                    case Draagvlakmeting d -> MetingMapper.feiten(d);
                };
        return sleutel(rij) + "=" + feiten + " " + tekstSha256;
    }

    /** One line to read and to compare. */
    Leesregel leesregel(Rij rij) {
        var tekst =
                stukken(rij).stream()
                        .filter(stuk -> !stuk.tekst().isEmpty())
                        .map(stuk -> stuk.label() + ": " + stuk.tekst())
                        .collect(Collectors.joining("\n"));
        return new Leesregel(
                sleutel(rij), t.van("onderbouwing.leesbaar." + rij.onderdeel(), rij.naam()), tekst);
    }

    private static String sleutel(Rij rij) {
        return "onderbouwing." + rij.onderdeel().pad() + "." + rij.id();
    }

    private Formulier formulier(Stakeholder s) {
        var formulier =
                Formulier.leeg()
                        .met("partij", s.partij())
                        .met("soort", s.soort())
                        .met("rol", s.rol())
                        .met("hoe", s.hoe())
                        .met("wanneer", s.wanneer());
        for (int n = 1; n <= s.standpunten().size(); n++) {
            var standpunt = s.standpunten().get(n - 1);
            formulier =
                    formulier
                            .met("houding-" + n, standpunt.houding())
                            .met("sinds-" + n, t.dag(standpunt.op()));
        }
        return formulier;
    }

    /** How many positions the form offers: those there are, and one more. */
    static int standpunten(Formulier formulier) {
        int n = 0;
        while (n < Stakeholder.MEESTE_STANDPUNTEN && isGevuld(formulier, n + 1)) {
            n++;
        }
        return Math.min(n + 1, Stakeholder.MEESTE_STANDPUNTEN);
    }

    private static boolean isGevuld(Formulier formulier, int n) {
        return !formulier.waarde("houding-" + n).isEmpty()
                || !formulier.waarde("sinds-" + n).isEmpty();
    }

    private static Stakeholder stakeholder(UUID id, Formulier formulier) {
        var fouten = new OnjuisteInvoer.Verzamelaar();
        var soort = gekozen(Partijsoort.class, formulier.waarde("soort"));
        fouten.eis(soort.isPresent(), "soort", KIES);
        var standpunten = new ArrayList<Stakeholder.Standpunt>();
        for (int n = 1; n <= Stakeholder.MEESTE_STANDPUNTEN; n++) {
            if (isGevuld(formulier, n)) {
                var houding = gekozen(Houding.class, formulier.waarde("houding-" + n));
                var sinds = formulier.datum("sinds-" + n);
                fouten.eis(houding.isPresent(), "houding-" + n, KIES)
                        .eis(sinds.isPresent(), "sinds-" + n, "onderbouwing.fout.datum");
                if (houding.isPresent() && sinds.isPresent()) {
                    standpunten.add(new Stakeholder.Standpunt(sinds.get(), houding.get()));
                }
            }
        }
        fouten.klaar();
        return new Stakeholder(
                id,
                formulier.waarde("partij"),
                soort.orElseThrow(),
                formulier.waarde("rol"),
                formulier.waarde("hoe"),
                formulier.waarde("wanneer"),
                standpunten);
    }

    private static <E extends Enum<E>> Optional<E> gekozen(Class<E> soort, String waarde) {
        return Arrays.stream(soort.getEnumConstants())
                .filter(e -> e.name().equals(waarde))
                .findFirst();
    }

    private List<Stuk> stukken(Stakeholder s) {
        return List.of(
                stuk("partij", s.partij()),
                stuk("soort", t.label(s.soort())),
                stuk("rol", s.rol()),
                stuk("hoe", s.hoe()),
                stuk("wanneer", s.wanneer()),
                stuk(
                        "houding",
                        s.verloop().stream()
                                .map(p -> t.van("onderbouwing.standpunt", p.houding(), p.op()))
                                .collect(Collectors.joining("\n"))));
    }

    private Stuk stuk(String veld, String tekst) {
        return new Stuk(t.van("onderbouwing.veld." + veld), tekst);
    }
}
