// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.concepten;

import nl.standaardwerk.toegang.AccountId;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.GeenRecht;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps what an account typed in a form until the form is sent, the account throws it away, or
 * {@value #DAGEN} days have passed. Nobody else reads it. At most {@value #HOOGSTENS} forms of one
 * account are kept, the newest.
 */
@Component
public class Concepten {

    /** Days that a concept is kept. */
    static final int DAGEN = 30;

    /** Most concepts of one account. */
    static final int HOOGSTENS = 50;

    private final ConceptRepository concepten;

    Concepten(ConceptRepository concepten) {
        this.concepten = concepten;
    }

    /**
     * Keeps what was typed in the place of what was kept for this form before.
     *
     * @return when it was kept
     * @throws nl.standaardwerk.OnjuisteInvoer when it is too much, or no address of a form
     */
    @Transactional
    public Instant bewaar(Formulierpad pad, Map<String, List<String>> velden, Gebruiker door) {
        Concept.controleer(velden);
        var account = account(door);
        var op = concepten.bewaar(account, pad, velden);
        concepten.ruimOp(account, DAGEN, HOOGSTENS);
        return op;
    }

    /** What this account typed in this form before and did not send. */
    @Transactional(readOnly = true)
    public Optional<Concept> vind(Formulierpad pad, Gebruiker door) {
        return concepten.vind(account(door), pad);
    }

    /** Takes away what was kept for this form: it was sent, or is not wanted any more. */
    @Transactional
    public void verwijder(Formulierpad pad, AccountId account) {
        concepten.verwijder(account, pad);
    }

    static AccountId account(Gebruiker door) {
        return door.account().orElseThrow(GeenRecht::nietIngelogd);
    }
}
