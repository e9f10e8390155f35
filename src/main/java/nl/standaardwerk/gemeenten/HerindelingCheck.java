// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.gemeenten;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Pure: the changes of the municipal division fit the dates of the gemeenten, each ended gemeente
 * goes somewhere, whole, and each gemeente that started came from somewhere.
 */
final class HerindelingCheck {

    private static final LocalDate EERSTE = LocalDate.of(2018, 1, 1);
    private static final BigDecimal AFRONDING = new BigDecimal("0.00001");

    private final List<String> fouten = new ArrayList<>();
    private final Levering levering;
    private final Map<GemeenteCode, Gemeente> perCode;

    HerindelingCheck(Levering levering, Map<GemeenteCode, Gemeente> perCode) {
        this.levering = levering;
        this.perCode = perCode;
    }

    List<String> fouten() {
        var paren = new HashSet<List<GemeenteCode>>();
        for (var pijl : levering.herindelingen()) {
            eis(paren.add(List.of(pijl.van(), pijl.naar())), naam(pijl) + ": stands twice");
            past(pijl, perCode.get(pijl.van()), perCode.get(pijl.naar()));
        }
        levering.herindelingen().stream()
                .collect(groupingBy(Herindeling::van))
                .forEach(this::isVolledig);
        iederEindeEnElkBegin();
        levering.voorgenomen().forEach(this::isMogelijk);
        return fouten;
    }

    private void past(Herindeling pijl, @Nullable Gemeente van, @Nullable Gemeente naar) {
        if (van == null || naar == null) {
            fouten.add(naam(pijl) + ": a code does not exist");
            return;
        }
        var dag = pijl.datum();
        eis(!dag.isBefore(EERSTE), naam(pijl) + ": before " + EERSTE);
        eis(van.tot().filter(dag::equals).isPresent(), naam(pijl) + ": does not end on " + dag);
        eis(naar.bestaatOp(dag), naam(pijl) + ": the receiving code does not exist on " + dag);
        var begint = naar.van().equals(dag);
        var nieuw = pijl.soort() == Herindeling.Soort.NIEUWE_GEMEENTE;
        eis(begint == nieuw, naam(pijl) + ": kind does not fit the start of the receiving code");
    }

    private void isVolledig(GemeenteCode van, List<Herindeling> pijlen) {
        var dagen = pijlen.stream().map(Herindeling::datum).distinct().count();
        eis(dagen == 1, van + ": ends on more than one day");
        var gesplitst = pijlen.size() > 1;
        eis(
                pijlen.stream().allMatch(pijl -> pijl.gesplitst() == gesplitst),
                van + ": split flag does not fit");
        var aandelen =
                pijlen.stream().map(Herindeling::aandeel).reduce(BigDecimal.ZERO, BigDecimal::add);
        eis(bijna(aandelen, BigDecimal.ONE), van + ": shares add up to " + aandelen);
        if (gesplitst) {
            aandelenPassenBijInwoners(van, pijlen);
        }
    }

    private void aandelenPassenBijInwoners(GemeenteCode van, List<Herindeling> pijlen) {
        var totaal = pijlen.stream().mapToInt(pijl -> pijl.inwoners().orElse(0)).sum();
        for (var pijl : pijlen) {
            var verwacht = (double) pijl.inwoners().orElse(0) / totaal;
            eis(
                    Math.abs(verwacht - pijl.aandeel().doubleValue()) < AFRONDING.doubleValue(),
                    van + ": share " + pijl.aandeel() + " is not that of its inhabitants");
        }
    }

    private void iederEindeEnElkBegin() {
        var beeindigd = codes(gemeente -> gemeente.tot().isPresent());
        var oude = levering.herindelingen().stream().map(Herindeling::van).collect(toSet());
        eis(
                beeindigd.equals(oude),
                "ended without a change, or the reverse: " + verschil(beeindigd, oude));
        var begonnen = codes(gemeente -> !gemeente.van().isBefore(EERSTE));
        var nieuwe =
                levering.herindelingen().stream()
                        .filter(pijl -> pijl.soort() == Herindeling.Soort.NIEUWE_GEMEENTE)
                        .map(Herindeling::naar)
                        .collect(toSet());
        eis(
                begonnen.equals(nieuwe),
                "started without a change, or the reverse: " + verschil(begonnen, nieuwe));
    }

    private void isMogelijk(VoorgenomenHerindeling plan) {
        for (var code : List.of(plan.van(), plan.naar())) {
            var gemeente = perCode.get(code);
            eis(
                    gemeente != null && gemeente.tot().isEmpty(),
                    "plan " + plan.van() + " to " + plan.naar() + ": " + code + " does not exist");
        }
    }

    private Set<GemeenteCode> codes(java.util.function.Predicate<Gemeente> welke) {
        return levering.gemeenten().stream().filter(welke).map(Gemeente::code).collect(toSet());
    }

    private static Set<GemeenteCode> verschil(Set<GemeenteCode> een, Set<GemeenteCode> ander) {
        var alle = new HashSet<>(een);
        alle.addAll(ander);
        alle.removeIf(code -> een.contains(code) && ander.contains(code));
        return alle;
    }

    private static boolean bijna(BigDecimal een, BigDecimal ander) {
        return een.subtract(ander).abs().compareTo(AFRONDING) < 0;
    }

    private static String naam(Herindeling pijl) {
        return "change " + pijl.van() + " to " + pijl.naar();
    }

    private void eis(boolean inOrde, String fout) {
        if (!inOrde) {
            fouten.add(fout);
        }
    }
}
