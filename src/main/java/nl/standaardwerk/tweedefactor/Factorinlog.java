// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.tweedefactor;

import nl.standaardwerk.aanmelding.Inlogbron;
import nl.standaardwerk.toegang.AccountId;
import nl.standaardwerk.web.Tekst;

import org.springframework.stereotype.Component;

import java.util.List;

/** Tells module aanmelding who has a second factor, and stands on the pages of an account. */
@Component
class Factorinlog implements Inlogbron {

    private final TweedeFactor tweedeFactor;
    private final Tekst t;

    Factorinlog(TweedeFactor tweedeFactor, Tekst t) {
        this.tweedeFactor = tweedeFactor;
        this.t = t;
    }

    @Override
    public boolean heeftFactor(AccountId account) {
        return tweedeFactor.van(account).aanwezig();
    }

    @Override
    public List<Verwijzing> bijAccount(AccountId account) {
        return List.of(
                new Verwijzing(
                        t.van("tweedefactor.titel"),
                        stand(account),
                        t.van("tweedefactor.naarEigen"),
                        FactorenController.PAD));
    }

    @Override
    public List<Verwijzing> bijBeheer(AccountId account) {
        return tweedeFactor.van(account).aanwezig()
                ? List.of(
                        new Verwijzing(
                                t.van("tweedefactor.titel"),
                                stand(account),
                                t.van("tweedefactor.naarBeheer"),
                                FactorbeheerController.pad(account)))
                : List.of();
    }

    private String stand(AccountId account) {
        var factoren = tweedeFactor.van(account);
        return factoren.app()
                .map(sinds -> t.van("tweedefactor.stand.app", sinds, factoren.herstelcodes()))
                .orElseGet(() -> t.van("tweedefactor.stand.geen"));
    }
}
