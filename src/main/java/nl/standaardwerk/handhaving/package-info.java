// SPDX-License-Identifier: EUPL-1.2
/**
 * What is done when a standard is not met (note §3: toezicht and handhaving per standard; {@code
 * domein.md} §7): toezichtzaken that go through fixed steps. Internal until an afspraak is made,
 * public from then on; the tone is to learn, not to punish (docs/adr/0035). Reading order: {@link
 * nl.standaardwerk.handhaving.Stappenplan}, {@link nl.standaardwerk.handhaving.Toezichtzaak},
 * {@link nl.standaardwerk.handhaving.Toezichtzaken}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "gemeenten",
            "regeling",
            "register",
            "toepassing",
            "toegang",
            "journaal",
            "web"
        })
package nl.standaardwerk.handhaving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
