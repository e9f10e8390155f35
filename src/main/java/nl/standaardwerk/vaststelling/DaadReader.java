// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.bestanden.Bestandvelden;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.raadpleging.Vorm;
import nl.standaardwerk.regeling.Effect;
import nl.standaardwerk.regeling.Handeling;
import nl.standaardwerk.toegang.OrgaanCode;
import nl.standaardwerk.web.Formulier;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the form of an act: what was typed becomes a {@link Daad}, or every fault at once. */
final class DaadReader {

    /** The field with the letter by which a besluit is made known. */
    static final String BRIEF = "brief";

    private static final String DATUM = "vaststelling.fout.datum-onleesbaar";

    private DaadReader() {}

    /**
     * @param pagina which form
     * @throws OnjuisteInvoer with every fault
     */
    static Daad lees(Daadpagina pagina, Formulier f) {
        return switch (pagina) {
            case VOORDRACHT -> voordracht(f);
            case VERDER -> new Daad.GaVerder(f.waarde("reden"));
            case AGENDERING -> agendering(f);
            case BEKRACHTIGING -> bekrachtiging(f);
            case BESLUIT -> BesluitReader.lees(f);
            case BEKENDMAKING -> bekendmaking(f);
            case AANHOUDEN -> aanhouden(f);
            case TERUGVERWIJZEN -> new Daad.VerwijsTerug(f.waarde("reden"));
            case INTREKKING -> new Daad.TrekIn(f.waarde("reden"));
        };
    }

    private static Daad voordracht(Formulier f) {
        var gekozen = f.waarden("commissies").stream().map(OrgaanCode::lees).toList();
        var commissies = gekozen.stream().flatMap(Optional::stream).collect(Collectors.toSet());
        var uiterlijk = new HashMap<OrgaanCode, LocalDate>();
        var fouten = new OnjuisteInvoer.Verzamelaar();
        vereist(f, "tekst", fouten);
        fouten.eis(!gekozen.isEmpty(), "commissies", "vaststelling.fout.commissie-ontbreekt")
                .eis(
                        gekozen.stream().allMatch(Optional::isPresent),
                        "commissies",
                        "vaststelling.fout.commissie-onbekend");
        datum(f, "uiterlijk-taskforce", fouten)
                .ifPresent(d -> uiterlijk.put(new OrgaanCode("taskforce"), d));
        datum(f, "uiterlijk-college", fouten)
                .ifPresent(d -> uiterlijk.put(new OrgaanCode("college"), d));
        datum(f, "uiterlijk-commissie", fouten)
                .ifPresent(d -> commissies.forEach(c -> uiterlijk.put(c, d)));
        fouten.klaar();
        return new Daad.DraagtVoor(f.waarde("tekst"), commissies, Map.copyOf(uiterlijk));
    }

    private static Daad agendering(Formulier f) {
        var fouten = new OnjuisteInvoer.Verzamelaar();
        var keuze = verplichteKeuze(Daadpagina.AGENDERING, f, fouten);
        var dag = datum(f, "dag", fouten);
        var vorm = keuze(Vorm.values(), f.waarde("vorm"));
        var effect = keuze(Effect.values(), f.waarde("effect"));
        boolean leden = keuze.filter(k -> k != Handeling.AGENDEERT).isPresent();
        boolean stemming = keuze.filter(k -> k == Handeling.RAADPLEEGT).isPresent();
        fouten.eis(!leden || vorm.isPresent(), "vorm", "vaststelling.fout.vorm-ontbreekt")
                .eis(
                        !stemming || effect.isPresent(),
                        "effect",
                        "vaststelling.fout.effect-ontbreekt");
        if (leden) {
            vereist(f, "vraag", fouten);
        }
        var kring = gemeenten(f, "kring", fouten);
        fouten.klaar();
        var vraag = f.waarde("vraag");
        return switch (keuze.orElseThrow()) {
            case CONSULTEERT -> new Daad.Consulteer(vorm.orElseThrow(), vraag, kring, dag);
            case RAADPLEEGT ->
                    new Daad.Raadpleeg(vorm.orElseThrow(), effect.orElseThrow(), vraag, kring, dag);
            default -> new Daad.Agendeer(dag);
        };
    }

    private static Daad bekrachtiging(Formulier f) {
        var fouten = new OnjuisteInvoer.Verzamelaar();
        var keuze = verplichteKeuze(Daadpagina.BEKRACHTIGING, f, fouten);
        var datum = verplichteDatum(f, "datum", fouten);
        vereist(f, "vergadering", fouten);
        fouten.klaar();
        var vergadering = f.waarde("vergadering");
        return keuze.orElseThrow() == Handeling.BEKRACHTIGT
                ? new Daad.Bekrachtig(datum.orElseThrow(), vergadering, f.waarde("bron"))
                : new Daad.BekrachtigNiet(datum.orElseThrow(), vergadering, f.waarde("bron"));
    }

    private static Daad bekendmaking(Formulier f) {
        var fouten = new OnjuisteInvoer.Verzamelaar();
        var datum = verplichteDatum(f, "datum", fouten);
        vereist(f, "aan-wie", fouten);
        var brief = Bestandvelden.ids(f, BRIEF).stream().findFirst();
        fouten.eis(
                        !f.waarde("kenmerk").isEmpty()
                                || !f.waarde("link").isEmpty()
                                || brief.isPresent()
                                || f.heeftFout(BRIEF),
                        "kenmerk",
                        "vaststelling.fout.brief-ontbreekt")
                .klaar();
        f.vereistZonderFout();
        return new Daad.MaakBekend(
                datum.orElseThrow(),
                f.waarde("aan-wie"),
                f.waarde("kenmerk"),
                f.waarde("link"),
                brief);
    }

    private static Daad aanhouden(Formulier f) {
        var fouten = new OnjuisteInvoer.Verzamelaar();
        var tot = verplichteDatum(f, "tot", fouten);
        vereist(f, "reden", fouten);
        fouten.klaar();
        return new Daad.HoudAan(tot.orElseThrow(), f.waarde("reden"));
    }

    /** One of the acts of the page, which must be there. */
    static Optional<Handeling> verplichteKeuze(
            Daadpagina pagina, Formulier f, OnjuisteInvoer.Verzamelaar fouten) {
        var keuze = keuze(pagina, f);
        fouten.eis(keuze.isPresent(), "keuze", "vaststelling.fout.keuze-ontbreekt");
        return keuze;
    }

    /** A text that must be there. */
    static void vereist(Formulier f, String veld, OnjuisteInvoer.Verzamelaar fouten) {
        fouten.eis(!f.waarde(veld).isEmpty(), veld, "vaststelling.fout." + veld + "-ontbreekt");
    }

    /** A date that may be left empty, but not be unreadable. */
    static Optional<LocalDate> datum(Formulier f, String veld, OnjuisteInvoer.Verzamelaar fouten) {
        var datum = f.datum(veld);
        fouten.eis(f.waarde(veld).isEmpty() || datum.isPresent(), veld, DATUM);
        return datum;
    }

    /** A date that must be there. */
    static Optional<LocalDate> verplichteDatum(
            Formulier f, String veld, OnjuisteInvoer.Verzamelaar fouten) {
        var datum = f.datum(veld);
        fouten.eis(datum.isPresent(), veld, DATUM);
        return datum;
    }

    /** Codes of gemeenten, parted by commas or spaces. */
    static Set<GemeenteCode> gemeenten(
            Formulier f, String veld, OnjuisteInvoer.Verzamelaar fouten) {
        var codes =
                Arrays.stream(f.waarde(veld).split("[\\s,;]+")).filter(c -> !c.isEmpty()).toList();
        boolean goed = codes.stream().allMatch(c -> c.matches("GM\\d{4}"));
        fouten.eis(goed, veld, "vaststelling.fout.gemeente-onbekend");
        return goed ? codes.stream().map(GemeenteCode::new).collect(Collectors.toSet()) : Set.of();
    }

    /** The act that was chosen, if it is one of this page. */
    static Optional<Handeling> keuze(Daadpagina pagina, Formulier f) {
        return pagina.handelingen().stream()
                .filter(h -> h.name().equals(f.waarde("keuze")))
                .findFirst();
    }

    /** The enum value with this name. */
    static <E extends Enum<E>> Optional<E> keuze(E[] waarden, String naam) {
        return Arrays.stream(waarden).filter(w -> w.name().equals(naam)).findFirst();
    }
}
