// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.afdruk;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Draws one {@link Deelkaart}; in the colours of the pages. */
final class Kaarttekening {

    private static final Color WIT = Color.WHITE;
    private static final Color INKT = new Color(0x16232e);
    private static final Color ZACHT = new Color(0x4a5965);
    private static final Color VOOR = new Color(0x0b5566);
    private static final Color TEGEN = new Color(0xb8431f);
    private static final float RAND = 60;
    private static final float RUIMTE = Deelkaart.BREEDTE - 2 * RAND;

    private static final List<Float> TITEL = List.of(60f, 54f, 48f, 42f, 36f);
    private static final List<Float> ZIN = List.of(28f, 26f, 24f, 22f, 20f);

    private final Deelkaart kaart;
    private final BufferedImage beeld;
    private final Graphics2D pen;
    private final Kaartletter gewoon = Letters.get().kaartGewoon();
    private final Kaartletter vet = Letters.get().kaartVet();
    private float y;

    Kaarttekening(Deelkaart kaart) {
        this.kaart = kaart;
        beeld = new BufferedImage(Deelkaart.BREEDTE, Deelkaart.HOOGTE, BufferedImage.TYPE_INT_RGB);
        pen = beeld.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    byte[] png() {
        vul(WIT, new Rectangle2D.Float(0, 0, Deelkaart.BREEDTE, Deelkaart.HOOGTE));
        vul(VOOR, new Rectangle2D.Float(0, 0, Deelkaart.BREEDTE, 12));
        kop();
        y = 120;
        var titel = vet.pas(schoon(kaart.titel()), TITEL, RUIMTE, 180);
        schrijf(vet, titel, INKT);
        y += 18;
        kaart.balk().ifPresent(this::balk);
        float over = Deelkaart.HOOGTE - 84 - y;
        schrijf(gewoon, gewoon.pas(schoon(kaart.zin()), ZIN, RUIMTE, over), INKT);
        schrijf(gewoon, schoon(kaart.voet()), 22, ZACHT, op(RAND, Deelkaart.HOOGTE - 36f));
        pen.dispose();
        return alsPng();
    }

    private void kop() {
        vul(VOOR, new RoundRectangle2D.Float(RAND, 44, 44, 44, 10, 10));
        pen.setColor(WIT);
        pen.setStroke(new BasicStroke(4.8f));
        pen.draw(new Line2D.Float(RAND + 11, 75, RAND + 33, 75));
        pen.draw(new Line2D.Float(RAND + 11, 66, RAND + 27, 66));
        pen.draw(new Line2D.Float(RAND + 11, 57, RAND + 21.5f, 57));
        schrijf(vet, "Standaardwerk", 28, INKT, op(RAND + 58, 76));
        var soort = schoon(kaart.soort());
        float breed = gewoon.breedte(soort, 26);
        schrijf(gewoon, soort, 26, ZACHT, op(Deelkaart.BREEDTE - RAND - breed, 76));
    }

    private void balk(Deelkaart.Balk balk) {
        y += 32;
        schrijf(vet, schoon(balk.linksTekst()), 34, VOOR, op(RAND, y));
        var rechts = schoon(balk.rechtsTekst());
        float breed = vet.breedte(rechts, 34);
        schrijf(vet, rechts, 34, TEGEN, op(RAND + RUIMTE - breed, y));
        y += 16;
        float links = RUIMTE * balk.links().floatValue() / 100;
        float ander = RUIMTE * balk.rechts().floatValue() / 100;
        vul(VOOR, new Rectangle2D.Float(RAND, y, links, 44));
        vul(TEGEN, new Rectangle2D.Float(RAND + RUIMTE - ander, y, ander, 44));
        float grens = RAND + RUIMTE * balk.grens().floatValue() / 100;
        lijn(WIT, 7, grens, y - 6, y + 50);
        lijn(INKT, 3, grens, y - 6, y + 50);
        y += 74;
    }

    private void lijn(Color kleur, float dikte, float x, float van, float tot) {
        pen.setColor(kleur);
        pen.setStroke(new BasicStroke(dikte, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        pen.draw(new Line2D.Float(x, van, x, tot));
    }

    private void vul(Color kleur, Shape vorm) {
        pen.setColor(kleur);
        pen.fill(vorm);
    }

    /** Lines below each other, from {@code y} on. */
    private void schrijf(Kaartletter letter, Kaartletter.Blok blok, Color kleur) {
        for (String regel : blok.regels()) {
            y += blok.grootte() * 1.25f;
            vul(kleur, letter.pad(regel, blok.grootte(), RAND, y - blok.grootte() * 0.3f));
        }
    }

    private void schrijf(
            Kaartletter letter, String tekst, float grootte, Color kleur, Point2D.Float plek) {
        vul(kleur, letter.pad(tekst, grootte, plek.x, plek.y));
    }

    private static Point2D.Float op(float x, float y) {
        return new Point2D.Float(x, y);
    }

    private static String schoon(String tekst) {
        return new Tekens(Letters.get()::heeft).van(tekst);
    }

    private byte[] alsPng() {
        var bytes = new ByteArrayOutputStream();
        try (var uit = new MemoryCacheImageOutputStream(bytes)) {
            if (!ImageIO.write(beeld, "png", uit)) {
                throw new IllegalStateException("no PNG on this platform");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
