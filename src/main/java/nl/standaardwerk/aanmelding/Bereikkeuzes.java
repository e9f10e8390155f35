// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.aanmelding;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.gemeenten.Gemeente;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.gemeenten.Gemeenten;
import nl.standaardwerk.toegang.Bereik;
import nl.standaardwerk.toegang.NieuwRecht;
import nl.standaardwerk.toegang.OrgaanCode;
import nl.standaardwerk.toegang.Organen;
import nl.standaardwerk.toegang.Organisatie;
import nl.standaardwerk.toegang.Organisaties;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.web.Formulier;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** For whom a role can be given, and what an administrator typed about it. */
@Component
class Bereikkeuzes {

    private final Organen organen;
    private final Organisaties organisaties;
    private final Gemeenten gemeenten;
    private final Clock clock;

    Bereikkeuzes(Organen organen, Organisaties organisaties, Gemeenten gemeenten, Clock clock) {
        this.organen = organen;
        this.organisaties = organisaties;
        this.gemeenten = gemeenten;
        this.clock = clock;
    }

    /** A body or an organisation to choose. */
    record Keuze(String code, String naam) {}

    /** The day on which is chosen. */
    LocalDate vandaag() {
        return LocalDate.now(clock);
    }

    /** The roles that can be given; one for an organisation only when there is one of its kind. */
    List<Rol> rollen() {
        var soorten = organisaties.alle().stream().map(Organisatie::soort).toList();
        return Arrays.stream(Rol.values())
                .filter(rol -> rol.bereik() != Bereik.Soort.ORGANISATIE || soorten.contains(rol))
                .toList();
    }

    List<Keuze> organisaties() {
        return organisaties.alle().stream()
                .map(o -> new Keuze(o.id().toString(), o.naam()))
                .toList();
    }

    List<Keuze> organen() {
        return organen.op(vandaag()).stream()
                .map(o -> new Keuze(o.code().waarde(), o.naam()))
                .toList();
    }

    /**
     * The right that was typed.
     *
     * @throws OnjuisteInvoer with all faults
     */
    NieuwRecht lees(Formulier formulier) {
        var rol = rol(formulier.waarde("rol"));
        var bereik = rol.flatMap(r -> bereik(r, formulier));
        var van = formulier.datum("van");
        var tot = formulier.datum("tot");
        var metTot = !formulier.waarde("tot").isEmpty();
        new OnjuisteInvoer.Verzamelaar()
                .eis(rol.isPresent(), "rol", "aanmelding.recht.rol.fout")
                .eis(rol.isEmpty() || bereik.isPresent(), veld(rol), "aanmelding.recht.bereik.fout")
                .eis(van.isPresent(), "van", "aanmelding.recht.van.fout")
                .eis(!metTot || tot.isPresent(), "tot", "aanmelding.recht.tot.fout")
                .klaar();
        return new NieuwRecht(rol.orElseThrow(), bereik.orElseThrow(), van.orElseThrow(), tot);
    }

    /** The name of the organisation, as on the pages. */
    String naam(Bereik bereik) {
        return switch (bereik) {
            case Bereik.Vng() -> "VNG";
            case Bereik.VanGemeente(var code) -> gemeenten.get(code).naam();
            case Bereik.VanOrgaan(var code) -> organen.get(code).naam();
            case Bereik.VanOrganisatie(var id) -> organisaties.get(id).naam();
        };
    }

    private Optional<Rol> rol(String naam) {
        return rollen().stream().filter(rol -> rol.name().equals(naam)).findFirst();
    }

    private Optional<Bereik> bereik(Rol rol, Formulier formulier) {
        return switch (rol.bereik()) {
            case VNG -> Optional.of(Bereik.vng());
            case ORGAAN ->
                    organen().stream()
                            .map(Keuze::code)
                            .filter(formulier.waarde("orgaan")::equals)
                            .findFirst()
                            .map(code -> Bereik.orgaan(new OrgaanCode(code)));
            case GEMEENTE -> gemeente(formulier.waarde("gemeente")).map(Bereik::gemeente);
            case ORGANISATIE ->
                    organisaties.alle().stream()
                            .filter(o -> o.soort() == rol)
                            .filter(o -> o.id().toString().equals(formulier.waarde("organisatie")))
                            .findFirst()
                            .map(o -> Bereik.organisatie(o.id()));
        };
    }

    /** By code or by name, in any case. */
    private Optional<GemeenteCode> gemeente(String getypt) {
        var naam = getypt.toLowerCase(Locale.ROOT);
        return GemeenteCode.lees(getypt)
                .flatMap(gemeenten::vind)
                .or(
                        () ->
                                gemeenten.op(vandaag()).stream()
                                        .filter(g -> g.naam().toLowerCase(Locale.ROOT).equals(naam))
                                        .findFirst())
                .map(Gemeente::code);
    }

    private static String veld(Optional<Rol> rol) {
        return switch (rol.map(Rol::bereik).orElse(Bereik.Soort.ORGAAN)) {
            case GEMEENTE -> "gemeente";
            case ORGANISATIE -> "organisatie";
            case ORGAAN, VNG -> "orgaan";
        };
    }
}
