// SPDX-License-Identifier: EUPL-1.2
package voorbeeldfout.modules.eerste.intern;

/** Bad example: not offered by module eerste, yet used by module tweede. */
public record Verborgen(int waarde) {}
