// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import nl.standaardwerk.gemeenten.Gemeente;
import nl.standaardwerk.gemeenten.Gemeentebron;
import nl.standaardwerk.gemeenten.Gemeenten;
import nl.standaardwerk.register.Register;
import nl.standaardwerk.register.Standaard;
import nl.standaardwerk.web.Adres;
import nl.standaardwerk.web.Tekst;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** What this module tells on the page of a standard and on that of a gemeente. */
@Component
class ToepassingBron implements Register.Bron, Gemeentebron {

    private static final long FRESH_NANOS = 1_000_000_000L;

    private final Toepassing toepassing;
    private final Toepassing.Omgeving omgeving;
    private final Tekst t;
    private final AtomicReference<Gelezen> gelezen =
            new AtomicReference<>(new Gelezen(0, Long.MIN_VALUE));

    ToepassingBron(Toepassing toepassing, Toepassing.Omgeving omgeving, Tekst t) {
        this.toepassing = toepassing;
        this.omgeving = omgeving;
        this.t = t;
    }

    private record Gelezen(long stand, long nanos) {}

    @Override
    public List<Gemeentebron.Verwijzing> over(Gemeente gemeente) {
        return List.of(
                new Gemeentebron.Verwijzing(
                        t.van("toepassing.gemeente.link", gemeente.naam()),
                        "/gemeenten/" + gemeente.code() + "/toepassing"));
    }

    @Override
    public Optional<Blok> over(Standaard standaard, LocalDate dag) {
        return dag.isBefore(Gemeenten.EERSTE_DAG) || dag.isAfter(omgeving.vandaag())
                ? Optional.empty()
                : toepassing.telling(standaard.id(), dag).map(n -> blok(standaard, dag, n));
    }

    private Blok blok(Standaard standaard, LocalDate dag, Telling telling) {
        return new Blok(
                t.van("toepassing.blok.titel"),
                t.van(
                        "toepassing.lijst.zin",
                        t.getal(telling.van(Standsoort.TOEGEPAST)),
                        t.getal(telling.totaal())),
                CijferMapper.van(telling, t),
                t.van("toepassing.blok.bron", dag),
                t.van("toepassing.blok.link"),
                new Adres(
                                "/toepassing",
                                Map.of(
                                        "standaard",
                                        List.of(standaard.sleutel()),
                                        "op",
                                        List.of(
                                                dag.equals(omgeving.vandaag())
                                                        ? ""
                                                        : dag.toString())))
                        .url(),
                telling.demonstratie());
    }

    @Override
    public long stand() {
        var laatst = gelezen.get();
        long nu = System.nanoTime();
        if (laatst.nanos() != Long.MIN_VALUE && nu - laatst.nanos() < FRESH_NANOS) {
            return laatst.stand();
        }
        long stand = toepassing.stand();
        gelezen.set(new Gelezen(stand, nu));
        return stand;
    }
}
