// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import static nl.standaardwerk.regeling.Verbindendheid.STANDAARDVERKLARING;
import static nl.standaardwerk.regeling.Verbindendheid.VERBINDEND;
import static nl.standaardwerk.register.Voorbeelden.besloten;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.overzicht.Agendalezer;
import nl.standaardwerk.register.Standaard;
import nl.standaardwerk.toegang.Bereik;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Personen;
import nl.standaardwerk.toegang.Rol;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is asked of a gemeente: the page of its own people, what of it is public, and the feed. */
class GemeentetaakTest extends Toepassingtest {

    private static final String PAD = "/gemeenten/GM0344/agenda";

    @Autowired private Beoordelingen beoordelingen;
    @Autowired private Meetronden meetronden;

    private String titel(Standaard s) {
        return s.gegevens(vandaag()).titel();
    }

    private List<Element> over(String titel, Gebruiker wie) {
        return pagina(get(PAD, wie)).select("main .sw-taak").stream()
                .filter(e -> e.text().contains(titel))
                .toList();
    }

    private String ics() {
        return tekst(get(PAD + ".ics", Gebruiker.bezoeker())).replace("\r\n ", "");
    }

    private Gebruiker toezicht() {
        return Personen.inDatabase(accounts, Personen.met(Rol.TOEZICHTHOUDER, Bereik.vng()));
    }

    @Test
    void een_termijn_staat_er_met_dag_en_reden_en_in_de_agenda_van_het_programma()
            throws Exception {
        var s = standaard(STANDAARDVERKLARING);

        var regel = over(titel(s), Gebruiker.bezoeker()).getFirst();

        assertThat(regel.text())
                .contains("Geef uw status op: " + titel(s), "geldt voor Utrecht sinds");
        assertThat(regel.select("a").getFirst().attr("href"))
                .isEqualTo("/gemeenten/GM0344/toepassing/" + s.sleutel());
        assertThat(Agendalezer.lees(tekst(get(PAD + ".ics", Gebruiker.bezoeker()))))
                .filteredOn(p -> p.titel().contains(titel(s)))
                .singleElement()
                .satisfies(p -> assertThat(p.van()).matches("\\d{8}"))
                .satisfies(p -> assertThat(p.toelichting()).contains("geldt voor Utrecht sinds"));
    }

    @Test
    void een_vraag_over_een_uitleg_ziet_alleen_de_gemeente_zelf() {
        var s = standaard(STANDAARDVERKLARING);
        var coordinator = coordinator(UTRECHT);
        toepassing.geefOp(verzending(s, eenUitleg(), 0), coordinator);
        beoordelingen.zet(
                toepassing.opgaven(s.id(), UTRECHT).getFirst().id(),
                new Beoordelingen.Daad(
                        Beoordeling.Soort.VRAAG, Optional.empty(), "Waarom pas dan?", 0),
                toezicht());
        var vraag = "Beantwoord een vraag over uw uitleg: " + titel(s);

        assertThat(over(vraag, coordinator)).hasSize(1);
        assertThat(over(vraag, iemand(Rol.GEMEENTESECRETARIS, UTRECHT))).hasSize(1);
        assertThat(over(titel(s), Gebruiker.bezoeker())).hasSize(1);
        for (var wie : List.of(Gebruiker.bezoeker(), coordinator(DEVENTER), toezicht())) {
            assertThat(over(vraag, wie)).isEmpty();
        }
        assertThat(ics()).contains("Vernieuw uw uitleg: " + titel(s)).doesNotContain(vraag);
    }

    @Test
    void een_meetronde_leidt_de_gemeente_naar_het_antwoord_en_anderen_naar_de_uitkomst() {
        var s = standaard(VERBINDEND);
        UUID ronde = meetronden.open(List.of(s.id()), vandaag().plusDays(30), toezicht());

        assertThat(links(coordinator(UTRECHT))).contains("/meetrondes/" + ronde + "/GM0344");
        assertThat(links(Gebruiker.bezoeker()))
                .contains("/meetrondes/" + ronde)
                .doesNotContain("/meetrondes/" + ronde + "/GM0344");
    }

    private List<String> links(Gebruiker wie) {
        return pagina(get(PAD, wie)).select("main a").eachAttr("href");
    }

    @Test
    void wat_nog_gaat_gelden_staat_bij_daarna_en_alleen_voor_wie_het_gaat_gelden() {
        var dag = vandaag().plusMonths(5);
        var s = register.get(schrijfIn(besluit().met(besloten(VERBINDEND, dag.toString())).maak()));

        var pagina = pagina(get(PAD, Gebruiker.bezoeker()));

        assertThat(pagina.select("section:has(#later) .sw-taak").text())
                .contains("Wordt verbindend: " + titelOp(s, dag));
        assertThat(pagina.select("section:has(#nu)").text()).doesNotContain(titelOp(s, dag));
        assertThat(pagina("/gemeenten/GM0457/agenda").select("main .sw-taak")).isEmpty();
    }

    private static String titelOp(Standaard s, LocalDate dag) {
        return s.gegevens(dag).titel();
    }

    @Test
    void de_eigen_mensen_komen_er_van_hun_bladzijde_en_zien_het_als_hun_eigen_agenda() {
        var secretaris = iemand(Rol.GEMEENTESECRETARIS, UTRECHT);

        assertThat(
                        pagina(get("/onze-gemeente/GM0344", secretaris))
                                .select("main a")
                                .eachAttr("href"))
                .contains(PAD);
        assertThat(pagina(get(PAD, secretaris)).select("h1").text()).isEqualTo("Voor ons: Utrecht");
        assertThat(pagina(PAD).select("h1").text()).isEqualTo("Wat er aan Utrecht gevraagd wordt");
        assertThat(pagina("/gemeenten/GM0344").select("aside a").eachAttr("href")).contains(PAD);
        for (var geen : new String[] {"/gemeenten/GM9999/agenda", "/gemeenten/x/agenda.ics"}) {
            assertThat(get(geen, secretaris)).hasStatus(404);
        }
    }
}
