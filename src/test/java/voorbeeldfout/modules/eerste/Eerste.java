// SPDX-License-Identifier: EUPL-1.2
package voorbeeldfout.modules.eerste;

import voorbeeldfout.modules.tweede.Tweede;

/** Bad example: a circle with module tweede. */
public record Eerste(Tweede ander) {}
