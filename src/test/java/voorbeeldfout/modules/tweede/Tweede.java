// SPDX-License-Identifier: EUPL-1.2
package voorbeeldfout.modules.tweede;

import voorbeeldfout.modules.eerste.Eerste;
import voorbeeldfout.modules.eerste.intern.Verborgen;

import java.util.List;

/** Bad example: a circle with module eerste, and a look behind its door. */
public record Tweede(List<Eerste> anderen, Verborgen verborgen) {}
