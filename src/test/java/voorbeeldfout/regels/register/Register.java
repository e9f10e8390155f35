// SPDX-License-Identifier: EUPL-1.2
package voorbeeldfout.regels.register;

/** Part of a bad example: what only vaststelling may call. */
public class Register {

    /** Does nothing. */
    public void schrijfIn(String besluit) {}
}
