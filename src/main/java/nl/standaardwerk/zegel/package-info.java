// SPDX-License-Identifier: EUPL-1.2
/**
 * The seal of the journaal: every line becomes a leaf of a transparency log in the formats of C2SP
 * (tlog-tiles, tlog-checkpoint, signed-note), so that a change afterwards is seen by anyone who
 * kept an older checkpoint. A leaf is a salted hash; it tells nothing about a person.
 *
 * <p>Read first: {@link nl.standaardwerk.zegel.Zegel}, then MerkleTree, Checkpoint and Sequencer.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"journaal", "web"})
package nl.standaardwerk.zegel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
