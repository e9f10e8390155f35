// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.kosten;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.OnjuisteInvoer.Veldfout;
import nl.standaardwerk.web.Formulier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Makes a line of what was typed; every fault is found at once. */
final class KostenMapper {

    private final FormulierMapper.Vorm vorm;
    private final Formulier formulier;
    private final List<Veldfout> fouten = new ArrayList<>();

    private KostenMapper(FormulierMapper.Vorm vorm, Formulier formulier) {
        this.vorm = vorm;
        this.formulier = formulier;
    }

    /**
     * The line that was typed.
     *
     * @throws OnjuisteInvoer with every fault, in the order of the fields
     */
    static Kostenregel lees(FormulierMapper.Vorm vorm, Formulier formulier, int nr) {
        return new KostenMapper(vorm, formulier).lees(nr);
    }

    private Kostenregel lees(int nr) {
        return switch (vorm) {
            case BEHEER -> {
                var rol = keuze("rol", Beheerrol.class);
                var partij = tekst(true);
                var vanaf = formulier.datum("vanaf");
                eis(vanaf.filter(KostenMapper::past).isPresent(), "vanaf", "kosten.fout.datum");
                weiger();
                yield new Beheertaak(nr, rol.orElseThrow(), partij, vanaf.orElseThrow());
            }
            case POST, GEMEENTE -> {
                var wat = tekst(true);
                var raming = raming();
                weiger();
                yield new Kostenpost(nr, wat, raming.orElseThrow());
            }
            case DEKKING, GEMEENTEDEKKING -> {
                var bron = keuze("bron", Dekkingsbron.class);
                var toelichting = tekst(false);
                var raming = raming();
                weiger();
                yield new Dekking(nr, bron.orElseThrow(), toelichting, raming.orElseThrow());
            }
        };
    }

    private static boolean past(LocalDate dag) {
        return dag.getYear() >= 1900 && dag.getYear() <= Looptijd.LAATSTE;
    }

    private void weiger() {
        if (!fouten.isEmpty()) {
            throw new OnjuisteInvoer(fouten);
        }
    }

    private void eis(boolean inOrde, String veld, String sleutel, Object... waarden) {
        if (!inOrde) {
            fouten.add(Veldfout.van(veld, sleutel, waarden));
        }
    }

    private <E extends Enum<E>> Optional<E> keuze(String veld, Class<E> soort) {
        var gekozen =
                Arrays.stream(soort.getEnumConstants())
                        .filter(e -> e.name().equals(formulier.waarde(veld)))
                        .findFirst();
        eis(gekozen.isPresent(), veld, "kosten.fout.kies");
        return gekozen;
    }

    private String tekst(boolean nodig) {
        var tekst = formulier.waarde("tekst");
        eis(!nodig || !tekst.isEmpty(), "tekst", "kosten.fout.tekst");
        eis(
                tekst.length() <= Kostenregel.LANGSTE_TEKST && tekst.indexOf('\0') < 0,
                "tekst",
                "kosten.fout.lang",
                Kostenregel.LANGSTE_TEKST);
        return tekst;
    }

    /** The money; present when there is no fault. */
    private Optional<Raming> raming() {
        var betaler =
                vorm.isPerGemeente()
                        ? Optional.of(Betaler.GEMEENTEN)
                        : keuze("betaler", Betaler.class);
        eis(
                vorm.isPerGemeente() || !betaler.equals(Optional.of(Betaler.GEMEENTEN)),
                "betaler",
                "kosten.fout.kies");
        var omvang = vorm.isPerGemeente() ? omvang() : Optional.of(Omvang.ALLE);
        var eenmalig = eenmalig();
        var perJaar = perJaar();
        eis(
                !leegBedrag("eenmalig") || !leegBedrag("perJaar"),
                "eenmalig",
                "kosten.fout.geenBedrag");
        return fouten.isEmpty()
                ? Optional.of(
                        new Raming(betaler.orElseThrow(), omvang.orElseThrow(), eenmalig, perJaar))
                : Optional.empty();
    }

    private boolean leegBedrag(String soort) {
        return formulier.waarde(soort).isEmpty()
                && (!vorm.isPerGemeente() || formulier.waarde(soort + "Inwoner").isEmpty());
    }

    private Optional<Raming.Eenmalig> eenmalig() {
        var bedrag = bedrag("eenmalig");
        if (leegBedrag("eenmalig")) {
            eis(formulier.waarde("jaar").isEmpty(), "eenmalig", "kosten.fout.bedragBijJaar");
            return Optional.empty();
        }
        var jaar = jaar("jaar");
        return bedrag.flatMap(b -> jaar.map(j -> new Raming.Eenmalig(j, b)));
    }

    private Optional<Raming.PerJaar> perJaar() {
        var bedrag = bedrag("perJaar");
        boolean zonderEinde = formulier.waarde("totEnMet").isEmpty();
        if (leegBedrag("perJaar")) {
            eis(
                    formulier.waarde("van").isEmpty() && zonderEinde,
                    "perJaar",
                    "kosten.fout.bedragBijJaar");
            return Optional.empty();
        }
        var van = jaar("van");
        var einde = zonderEinde ? Optional.<Integer>empty() : jaar("totEnMet");
        if (van.isEmpty() || (einde.isEmpty() && !zonderEinde)) {
            return Optional.empty();
        }
        boolean past = einde.map(e -> e >= van.get()).orElse(true);
        eis(past, "totEnMet", "kosten.fout.totEnMet");
        return past
                ? bedrag.map(b -> new Raming.PerJaar(new Looptijd(van.get(), einde), b))
                : Optional.empty();
    }

    /** An amount; empty when a field of it is wrong. */
    private Optional<Bedrag> bedrag(String soort) {
        var vast = getal(soort, Bedraginvoer.CENTEN, Bedrag.MEESTE_VAST);
        var perInwoner =
                vorm.isPerGemeente()
                        ? getal(
                                soort + "Inwoner",
                                Bedraginvoer.HONDERDSTEN,
                                Bedrag.MEESTE_PER_INWONER)
                        : Optional.of(0L);
        return vast.flatMap(v -> perInwoner.map(p -> new Bedrag(v, p)));
    }

    private Optional<Long> getal(String veld, int decimalen, long meeste) {
        var getypt = formulier.waarde(veld);
        if (getypt.isEmpty()) {
            return Optional.of(0L);
        }
        var getal = Bedraginvoer.lees(getypt, decimalen);
        if (getal.isEmpty()) {
            boolean perInwoner = decimalen == Bedraginvoer.HONDERDSTEN;
            eis(false, veld, perInwoner ? "kosten.fout.tarief" : "kosten.fout.bedrag");
            return getal;
        }
        boolean past = Math.abs(getal.get()) <= meeste;
        eis(past, veld, "kosten.fout.teVeel");
        boolean plus = !vorm.isDekking() || getal.get() >= 0;
        eis(plus, veld, "kosten.fout.min");
        return past && plus ? getal : Optional.empty();
    }

    private Optional<Integer> jaar(String veld) {
        var jaar =
                Optional.of(formulier.waarde(veld))
                        .filter(w -> w.matches("\\d{4}"))
                        .map(Integer::valueOf)
                        .filter(j -> j >= Looptijd.EERSTE && j <= Looptijd.LAATSTE);
        eis(
                jaar.isPresent(),
                veld,
                "kosten.fout.jaar",
                String.valueOf(Looptijd.EERSTE),
                String.valueOf(Looptijd.LAATSTE));
        return jaar;
    }

    private Optional<Omvang> omvang() {
        var vanaf = inwoners("inwonersVanaf");
        var tot = inwoners("inwonersTot");
        if (vanaf.isEmpty() || tot.isEmpty()) {
            return Optional.empty();
        }
        boolean open = formulier.waarde("inwonersTot").isEmpty();
        boolean past = open || tot.get() > vanaf.get();
        eis(past, "inwonersTot", "kosten.fout.omvang");
        return past
                ? Optional.of(new Omvang(vanaf.get(), open ? Optional.empty() : tot))
                : Optional.empty();
    }

    private Optional<Integer> inwoners(String veld) {
        var getypt = formulier.waarde(veld);
        var inwoners =
                getypt.isEmpty()
                        ? Optional.of(0)
                        : Optional.of(getypt)
                                .filter(w -> w.matches("\\d{1,7}|\\d{1,3}(\\.\\d{3}){1,2}"))
                                .map(w -> Integer.valueOf(w.replace(".", "")))
                                .filter(n -> n <= Omvang.MEESTE);
        eis(inwoners.isPresent(), veld, "kosten.fout.inwoners");
        return inwoners;
    }
}
