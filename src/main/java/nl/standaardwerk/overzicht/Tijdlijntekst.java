// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overzicht;

import nl.standaardwerk.advies.Strekking;
import nl.standaardwerk.journaal.Journaalregel;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.web.Tekst;
import nl.standaardwerk.web.Tijdlijnpunt;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A line of the journaal as a sentence on the tijdlijn. A move that is told by another line (an
 * advice, an outcome, a besluit) is not told twice.
 */
final class Tijdlijntekst {

    /** Moves that no other event tells. */
    private static final Set<String> EIGEN_ZETTEN =
            Set.of(
                    "DRAAGT_VOOR",
                    "GAAT_VERDER",
                    "AGENDEERT",
                    "VERWIJST_TERUG",
                    "HOUDT_AAN",
                    "TREKT_IN",
                    "WIJST_AF",
                    "BEKRACHTIGT",
                    "BEKRACHTIGT_NIET");

    private static final Set<String> VERZWEGEN =
            Set.of("TrajectGestart", "StandaardGepubliceerd", "VoordrachtAfgewezen");

    private final Tekst t;
    private final Namen.Lijst namen;
    private final Map<String, String> redenen;
    private final String bewijzen;

    /**
     * @param redenen text of every reason that may be read, by its hash
     * @param bewijzen path of the proof of a line, up to its number
     */
    Tijdlijntekst(Tekst t, Namen.Lijst namen, Map<String, String> redenen, String bewijzen) {
        this.t = t;
        this.namen = namen;
        this.redenen = redenen;
        this.bewijzen = bewijzen;
    }

    /** The lines worth telling, the newest first. */
    List<Tijdlijnpunt> punten(List<Journaalregel> regels) {
        return regels.reversed().stream().map(this::punt).flatMap(Optional::stream).toList();
    }

    private Optional<Tijdlijnpunt> punt(Journaalregel regel) {
        return sleutel(regel).map(sleutel -> punt(regel, sleutel));
    }

    /** A line that must be told in any case. */
    Tijdlijnpunt ook(Journaalregel regel) {
        return punt(regel, sleutel(regel).orElse("overzicht.tijdlijn.anders"));
    }

    private Tijdlijnpunt punt(Journaalregel regel, String sleutel) {
        var wat = t.van(sleutel, kern(regel), betrokkene(regel), tot(regel));
        var wie = namen.namens(regel.door().namens());
        var toelichting = regel.openbaar() ? wie : t.van("overzicht.tijdlijn.intern", wie);
        var reden = redenen.getOrDefault(regel.gegeven("redenSha256"), "");
        return new Tijdlijnpunt(
                        regel.op(), t.moment(regel.vastgelegd()), wat, toelichting, null, false)
                .met(reden)
                .metBewijs(bewijzen + regel.nummer());
    }

    /** Key of the sentence; empty for a line that another line tells already. */
    private Optional<String> sleutel(Journaalregel regel) {
        if (VERZWEGEN.contains(regel.soort())) {
            return Optional.empty();
        }
        if (!"StapGezet".equals(regel.soort())) {
            var sleutel = "overzicht.tijdlijn.soort." + regel.soort();
            return Optional.of(t.bestaat(sleutel) ? sleutel : "overzicht.tijdlijn.anders");
        }
        var handeling = regel.gegeven("handeling");
        return EIGEN_ZETTEN.contains(handeling)
                ? Optional.of("overzicht.tijdlijn.zet." + handeling)
                : Optional.empty();
    }

    private String kern(Journaalregel regel) {
        var strekking = regel.gegeven("strekking");
        if (!strekking.isEmpty()) {
            return t.label(Strekking.valueOf(strekking));
        }
        var graad = regel.gegeven("voorgesteld");
        if (!graad.isEmpty()) {
            return t.label(Verbindendheid.valueOf(graad));
        }
        var versie = regel.gegeven("dossierversie");
        return versie.isEmpty() ? "" : versie;
    }

    private String betrokkene(Journaalregel regel) {
        var orgaan = regel.gegeven("orgaan");
        var gemeente = regel.gegeven("gemeente");
        return orgaan.isEmpty() && gemeente.isEmpty()
                ? ""
                : namen.namens(orgaan.isEmpty() ? gemeente : orgaan);
    }

    private String tot(Journaalregel regel) {
        var dag =
                regel.gegeven("tot").isEmpty() ? regel.gegeven("uiterlijk") : regel.gegeven("tot");
        return dag.isEmpty() ? "" : t.dag(LocalDate.parse(dag));
    }
}
