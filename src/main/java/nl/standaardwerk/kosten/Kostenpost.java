// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.kosten;

/**
 * What something costs, and who pays.
 *
 * @param nr see {@link Kostenregel#nr}
 * @param wat what the money is for
 * @param raming the amounts; a minus says that it brings money in
 */
public record Kostenpost(int nr, String wat, Raming raming) implements Kostenregel.MetRaming {

    @Override
    public Kostenpost metNr(int nummer) {
        return new Kostenpost(nummer, wat, raming);
    }

    @Override
    public String tekst() {
        return wat;
    }
}
