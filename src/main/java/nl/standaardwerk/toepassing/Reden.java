// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

/** Why a gemeente does not apply (a part of) a standard. */
public enum Reden {
    /** A contract that runs and cannot be changed. */
    CONTRACT,
    /** A law or joint arrangement that goes first. */
    ANDERE_REGELING,
    /** Too few people. */
    MENSEN,
    /** Too little money; alone it is no reason, unless what is in the way is replaced on a day. */
    GELD,
    /** The standard does not fit. */
    PAST_NIET,
    /** Something else. */
    ANDERS
}
