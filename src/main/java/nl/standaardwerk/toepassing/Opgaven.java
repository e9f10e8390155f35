// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import nl.standaardwerk.gemeenten.GemeenteCode;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.List;

/** Front door of what a gemeente said about all its standards, with the texts. It is public. */
@Service
public class Opgaven {

    private final OpgaveRepository repository;

    Opgaven(OpgaveRepository repository) {
        this.repository = repository;
    }

    /**
     * The latest opgave of a gemeente up to and including a day about each standard, run out or
     * not. One statement.
     */
    @Transactional(readOnly = true)
    public List<Opgave> laatste(GemeenteCode gemeente, LocalDate dag) {
        return repository.find(gemeente, dag);
    }
}
