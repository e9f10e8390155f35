// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.tweedefactor;

import io.nayuki.qrcodegen.QrCode;

/**
 * A text as squares that a camera reads: an SVG path, one unit for each square.
 *
 * @param zijde squares on a side, the white border of four included
 * @param pad what is black
 */
record Qr(int zijde, String pad) {

    private static final int RAND = 4;

    static Qr van(String tekst) {
        var code = QrCode.encodeText(tekst, QrCode.Ecc.MEDIUM);
        var pad = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    pad.append('M')
                            .append(x + RAND)
                            .append(' ')
                            .append(y + RAND)
                            .append("h1v1h-1z");
                }
            }
        }
        return new Qr(code.size + 2 * RAND, pad.toString());
    }
}
