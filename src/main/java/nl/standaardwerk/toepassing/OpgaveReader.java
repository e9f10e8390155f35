// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import nl.standaardwerk.OnjuisteInvoer.Verzamelaar;
import nl.standaardwerk.toepassing.Stand.Bewijs;
import nl.standaardwerk.toepassing.Uitleg.Reden;
import nl.standaardwerk.web.Formulier;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the form of an opgave, every fault at once; what must hold on the day comes after. */
public final class OpgaveReader {

    private static final Set<String> VELDEN =
            Set.of(
                    "gezien",
                    "versie",
                    "sinds",
                    "bewijs",
                    "bewijsOp",
                    "bewijsTot",
                    "plan",
                    "datum",
                    "deel",
                    "redenen",
                    "toelichting",
                    "gevolg",
                    "maatregel",
                    "vervanging",
                    "tot",
                    "besluit",
                    "raad");

    private OpgaveReader() {}

    /** The fields of an opgave, without what else a form sends. */
    public static Map<String, List<String>> velden(Formulier f) {
        return f.alles().entrySet().stream()
                .filter(e -> VELDEN.contains(e.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * What the form says.
     *
     * @throws nl.standaardwerk.OnjuisteInvoer with every field that is not filled in as it must be
     */
    public static Stand.Opgegeven lees(Opgavesoort soort, Formulier f) {
        return switch (soort) {
            case TOEGEPAST -> toegepast(f);
            case GEPLAND -> gepland(f);
            case LEG_UIT -> uitleg(f);
        };
    }

    /** Number of the latest opgave that was there when the form was opened. */
    static int gezien(Formulier f) {
        var gezien = f.waarde("gezien");
        return gezien.matches("\\d{1,6}") ? Integer.parseInt(gezien) : 0;
    }

    private static Stand.Opgegeven toegepast(Formulier f) {
        boolean bewijs =
                Set.of("bewijs", "bewijsOp", "bewijsTot").stream().anyMatch(v -> gevuld(f, v));
        var fouten = new Verzamelaar();
        datum(fouten, f, "sinds");
        if (bewijs) {
            fouten.eis(gevuld(f, "bewijs"), "bewijs", "toepassing.fout.leeg.bewijs");
            datum(fouten, f, "bewijsOp");
            magLeeg(fouten, f, "bewijsTot");
        }
        fouten.klaar();
        return new Stand.Toegepast(
                f.waarde("versie"),
                f.datum("sinds").orElseThrow(),
                f.datum("bewijsOp")
                        .map(op -> new Bewijs(f.waarde("bewijs"), op, f.datum("bewijsTot"))));
    }

    private static Stand.Opgegeven gepland(Formulier f) {
        var fouten = new Verzamelaar();
        fouten.eis(gevuld(f, "plan"), "plan", "toepassing.fout.leeg.plan");
        datum(fouten, f, "datum");
        fouten.klaar();
        return new Stand.Gepland(f.waarde("plan"), f.datum("datum").orElseThrow());
    }

    private static Stand.Opgegeven uitleg(Formulier f) {
        var redenen = redenen(f);
        controleerUitleg(f, redenen);
        return new Stand.LegUit(
                new Uitleg(
                        f.waarde("deel"),
                        redenen,
                        f.waarde("toelichting"),
                        f.waarde("gevolg"),
                        f.waarde("maatregel"),
                        f.datum("vervanging"),
                        f.datum("besluit").orElseThrow(),
                        f.datum("raad"),
                        f.datum("tot").orElseThrow()));
    }

    private static void controleerUitleg(Formulier f, Set<Reden> redenen) {
        var fouten = new Verzamelaar();
        fouten.eis(gevuld(f, "deel"), "deel", "toepassing.fout.leeg.deel");
        fouten.eis(!redenen.isEmpty(), "redenen", "toepassing.fout.leeg.redenen");
        fouten.eis(gevuld(f, "toelichting"), "toelichting", "toepassing.fout.leeg.toelichting");
        fouten.eis(gevuld(f, "gevolg"), "gevolg", "toepassing.fout.leeg.gevolg");
        fouten.eis(gevuld(f, "maatregel"), "maatregel", "toepassing.fout.leeg.maatregel");
        fouten.eis(
                !Uitleg.isAlleenGeld(redenen) || gevuld(f, "vervanging"),
                "vervanging",
                "toepassing.fout.alleenGeld");
        magLeeg(fouten, f, "vervanging");
        datum(fouten, f, "tot");
        datum(fouten, f, "besluit");
        magLeeg(fouten, f, "raad");
        fouten.klaar();
    }

    private static Set<Reden> redenen(Formulier f) {
        var redenen = EnumSet.noneOf(Reden.class);
        Arrays.stream(Reden.values())
                .filter(r -> f.gekozen("redenen", r.name()))
                .forEach(redenen::add);
        return redenen;
    }

    private static boolean gevuld(Formulier f, String veld) {
        return !f.waarde(veld).isEmpty();
    }

    private static void datum(Verzamelaar fouten, Formulier f, String veld) {
        fouten.eis(f.datum(veld).isPresent(), veld, "toepassing.fout.datum");
    }

    private static void magLeeg(Verzamelaar fouten, Formulier f, String veld) {
        fouten.eis(!gevuld(f, veld) || f.datum(veld).isPresent(), veld, "toepassing.fout.datum");
    }

    /** The form with what was said before, so that only what changed is typed. */
    static Formulier vul(Opgavesoort soort, Optional<Opgave> laatste, DatumTekst datum) {
        var f = Formulier.leeg().met("gezien", laatste.map(Opgave::nummer).orElse(0));
        return laatste.map(Opgave::stand)
                .filter(s -> s.soort() == soort)
                .map(s -> vul(f, s, datum))
                .orElse(f);
    }

    /** Writes a day as on the pages. */
    interface DatumTekst {
        String van(LocalDate dag);
    }

    private static Formulier vul(Formulier f, Stand.Opgegeven stand, DatumTekst datum) {
        return switch (stand) {
            case Stand.Toegepast t ->
                    f.met("versie", t.versie())
                            .met("sinds", datum.van(t.sinds()))
                            .met("bewijs", t.bewijs().map(Bewijs::wat).orElse(""));
            case Stand.Gepland g -> f.met("plan", g.plan());
            case Stand.LegUit(var u) ->
                    f.met("deel", u.deel())
                            .metAlle("redenen", u.redenen().stream().map(Enum::name).toList())
                            .met("toelichting", u.toelichting())
                            .met("gevolg", u.gevolg())
                            .met("maatregel", u.maatregel())
                            .met("vervanging", u.vervanging().map(datum::van).orElse(""));
        };
    }
}
