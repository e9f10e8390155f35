// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import nl.standaardwerk.web.Tekst;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a gemeente said, in words: name of the field and what stands in it. */
public final class OpgaveMapper {

    private final Tekst t;
    private final Map<String, String> feiten = new LinkedHashMap<>();

    private OpgaveMapper(Tekst t) {
        this.t = t;
    }

    /** The facts in the order of the form. */
    public static Map<String, String> feiten(Tekst t, Stand.Opgegeven stand) {
        var lezing = new OpgaveMapper(t);
        switch (stand) {
            case Stand.Toegepast s -> lezing.lees(s);
            case Stand.Gepland s -> {
                lezing.zet("plan", s.plan());
                lezing.dag("datum", s.datum());
            }
            case Stand.LegUit(var uitleg) -> lezing.lees(uitleg);
        }
        return lezing.feiten;
    }

    private void lees(Stand.Toegepast s) {
        if (!s.versie().isEmpty()) {
            zet("versie", s.versie());
        }
        dag("sinds", s.sinds());
        s.bewijs()
                .ifPresent(
                        b -> {
                            zet("bewijs", b.wat());
                            dag("bewijsOp", b.op());
                            b.geldigTot().ifPresent(tot -> dag("bewijsTot", tot));
                        });
    }

    private void lees(Uitleg u) {
        zet("deel", u.deel());
        zet("redenen", u.redenen().stream().map(t::label).collect(Collectors.joining(", ")));
        zet("toelichting", u.toelichting());
        zet("gevolg", u.gevolg());
        zet("maatregel", u.maatregel());
        zet("vervanging", of(u.vervanging(), "toepassing.veld.vervanging.geen"));
        dag("tot", u.tot());
        dag("besluit", u.besluit());
        zet("raad", of(u.raad(), "toepassing.veld.raad.geen"));
    }

    private String of(Optional<LocalDate> dag, String anders) {
        return dag.map(t::dag).orElseGet(() -> t.van(anders));
    }

    private void dag(String veld, LocalDate dag) {
        zet(veld, t.dag(dag));
    }

    private void zet(String veld, String waarde) {
        feiten.put(t.van("toepassing.veld." + veld), waarde);
    }
}
