// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.zegel;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;

/** Every class of change that the verifier has to see. The log has 300 lines. */
@SuppressWarnings("ImmutableEnumChecker")
enum Vervalsing {
    GROOTTE((log, _) -> log.text(Vervalsing.PUNT, t -> t.replace("\n300\n", "\n299\n"))),
    GROOTTE_HOGER((log, _) -> log.text(Vervalsing.PUNT, t -> t.replace("\n300\n", "\n301\n"))),
    WORTEL(
            (log, r) ->
                    log.text(
                            Vervalsing.PUNT,
                            t -> letter(t, t.indexOf("\n300\n") + 5 + r.nextInt(40)))),
    NAAM(
            (log, _) ->
                    log.text(
                            Vervalsing.PUNT,
                            t -> t.replaceFirst("proef/journaal", "ander/journaal"))),
    HANDTEKENING_ED25519(
            (log, r) ->
                    log.text(
                            Vervalsing.PUNT,
                            t -> letter(t, t.indexOf("\u2014") + 30 + r.nextInt(50)))),
    HANDTEKENING_ML_DSA(
            (log, r) ->
                    log.text(
                            Vervalsing.PUNT,
                            t -> letter(t, t.lastIndexOf("\u2014") + 50 + r.nextInt(3000)))),
    TIJD_ML_DSA(
            (log, _) ->
                    log.text(Vervalsing.PUNT, t -> letter(t, t.lastIndexOf("\u2014") + 17 + 13))),
    ZONDER_ED25519((log, _) -> log.text(Vervalsing.PUNT, t -> zonderRegel(t, 4))),
    ZONDER_ML_DSA((log, _) -> log.text(Vervalsing.PUNT, t -> zonderRegel(t, 5))),
    ZONDER_HANDTEKENING(
            (log, _) -> log.text(Vervalsing.PUNT, t -> t.substring(0, t.indexOf("\u2014")))),
    ANDERE_SLEUTEL_TEKENT(
            (log, _) ->
                    log.files.put(
                            Vervalsing.PUNT,
                            Logmap.utf8(log.checkpoint(300, ControleerTest.ANDERE)))),
    EXTRA_REGEL_IN_PUNT(
            (log, _) -> log.text(Vervalsing.PUNT, t -> t.replace("\n\n", "\nmeer\n\n"))),
    PUNT_LEEG((log, _) -> log.change(Vervalsing.PUNT, _ -> new byte[0])),
    PUNT_WEG((log, _) -> log.files.remove(Vervalsing.PUNT)),
    PUNT_ANDERE_TEKENS((log, r) -> log.change(Vervalsing.PUNT, b -> bit(b, r.nextInt(b.length)))),
    SLEUTELS_ANDERE(
            (log, _) ->
                    log.files.put(
                            "zegel/sleutels", Logmap.utf8(ControleerTest.ANDERE.published()))),
    SLEUTEL_WEG((log, _) -> log.text("zegel/sleutels", t -> t.substring(0, t.indexOf('\n') + 1))),
    SLEUTEL_VERANDERD((log, r) -> log.text("zegel/sleutels", t -> letter(t, 40 + r.nextInt(30)))),
    TEGEL((log, r) -> log.change("zegel/tile/0/000", b -> bit(b, r.nextInt(b.length)))),
    TEGEL_DEEL((log, r) -> log.change("zegel/tile/0/001.p/44", b -> bit(b, r.nextInt(b.length)))),
    TEGEL_KORTER((log, _) -> log.change("zegel/tile/0/000", b -> Arrays.copyOf(b, b.length - 32))),
    TEGEL_LANGER(
            (log, _) -> log.change("zegel/tile/0/001.p/44", b -> Arrays.copyOf(b, b.length + 32))),
    TEGEL_VERWISSELD((log, r) -> log.change("zegel/tile/0/000", b -> wissel(b, 32, r))),
    TEGEL_VERVANGEN(
            (log, _) ->
                    log.files.put(
                            "zegel/tile/0/001.p/44",
                            Arrays.copyOf(log.files.get("zegel/tile/0/000"), 44 * 32))),
    TEGEL_WEG((log, _) -> log.files.remove("zegel/tile/0/000")),
    HOGERE_TEGEL((log, r) -> log.change("zegel/tile/1/000.p/1", b -> bit(b, r.nextInt(b.length)))),
    BLAD_AFDRUK((log, r) -> log.text(Vervalsing.BUNDEL, t -> letter(t, 100 * r.nextInt(40) + 20))),
    BLAD_NUMMER((log, _) -> log.text(Vervalsing.BUNDEL, t -> t.replace(":1003}", ":1004}"))),
    BLAD_WIT(
            (log, _) ->
                    log.text(
                            Vervalsing.BUNDEL,
                            t -> t.replaceFirst(",\"regel\":1003}", ", \"regel\":103}"))),
    BLADEN_VERWISSELD(
            (log, _) ->
                    log.text(
                            Vervalsing.BUNDEL,
                            t -> t.substring(95, 190) + t.substring(0, 95) + t.substring(190))),
    BLAD_WEG((log, _) -> log.text(Vervalsing.BUNDEL, t -> t.substring(t.indexOf('}') + 1))),
    BLAD_ERBIJ(
            (log, _) -> log.text(Vervalsing.BUNDEL, t -> t.substring(0, t.indexOf('}') + 1) + t)),
    BUNDEL_KORTER(
            (log, r) -> log.change(Vervalsing.BUNDEL, b -> Arrays.copyOf(b, r.nextInt(b.length)))),
    BUNDEL_LANGER((log, _) -> log.change(Vervalsing.BUNDEL, b -> Arrays.copyOf(b, b.length + 1))),
    BUNDEL_LENGTE((log, _) -> log.change(Vervalsing.BUNDEL, b -> bit(b, 1))),
    BUNDEL_VERVANGEN(
            (log, _) ->
                    log.files.put("zegel/tile/entries/001.p/44", log.files.get(Vervalsing.BUNDEL))),
    GESCHIEDENIS_AFDRUK((log, r) -> herteken(log, () -> vervals(log, r.nextInt(200)))),
    GESCHIEDENIS_EERSTE((log, _) -> herteken(log, () -> vervals(log, 0))),
    GESCHIEDENIS_WEG((log, r) -> herteken(log, () -> log.leaves.remove(r.nextInt(200)))),
    GESCHIEDENIS_ERBIJ((log, r) -> herteken(log, () -> log.leaves.add(r.nextInt(200), vreemd()))),
    GESCHIEDENIS_VOLGORDE(
            (log, r) ->
                    herteken(
                            log,
                            () ->
                                    Collections.swap(
                                            log.leaves, r.nextInt(100), 100 + r.nextInt(100)))),
    GESCHIEDENIS_KORTER(
            (log, r) -> herteken(log, () -> log.leaves.subList(100 + r.nextInt(99), 300).clear())),
    GESCHIEDENIS_VORK(
            (log, r) ->
                    herteken(
                            log,
                            () -> {
                                log.leaves.subList(150, 300).clear();
                                for (int i = 0; i < 100 + r.nextInt(9); i++) {
                                    log.leaves.add(Logmap.leaf(Node.line(9000 + i)));
                                }
                            })),
    REGEL_TWEE_KEER(
            (log, r) -> herteken(log, () -> log.leaves.add(log.leaves.get(r.nextInt(300))))),
    GETOOND_GEWICHT(
            (log, r) -> log.shown(r.nextInt(300), t -> t.replaceFirst("\"stap\":1", "\"stap\":7"))),
    GETOOND_SOORT(
            (log, r) ->
                    log.shown(r.nextInt(300), t -> t.replaceFirst("IetsGebeurd", "IetsAnders"))),
    GETOOND_DAG(
            (log, r) ->
                    log.shown(r.nextInt(300), t -> t.replaceFirst("2026-11-25\"", "2026-11-24\""))),
    GETOOND_MOMENT(
            (log, r) ->
                    log.shown(
                            r.nextInt(300),
                            t -> t.replaceFirst("vastgelegd\":\"2026", "vastgelegd\":\"2025"))),
    GETOOND_NAMENS(
            (log, r) -> log.shown(r.nextInt(300), t -> t.replaceFirst("DIRECTIE", "GM0344"))),
    GETOOND_NUMMER(
            (log, r) ->
                    log.shown(r.nextInt(300), t -> t.replaceFirst("\"nummer\":1", "\"nummer\":2"))),
    GETOOND_EXTRA_FEIT(
            (log, r) ->
                    log.shown(
                            r.nextInt(300),
                            t -> t.replaceFirst("\"stap\":", "\"keuze\":\"VOOR\",\"stap\":"))),
    OVERAL_GEWICHT(
            (log, r) ->
                    log.shown(
                            r.nextInt(300),
                            t ->
                                    t.replaceFirst("\"stap\":1", "\"stap\":7")
                                            .replace("\\\"stap\\\":1", "\\\"stap\\\":7"))),
    OVERAL_NAMENS((log, r) -> log.shown(r.nextInt(300), t -> t.replace("DIRECTIE", "GM0344"))),
    OVERAL_TERUGGEDATEERD(
            (log, r) -> log.shown(r.nextInt(300), t -> t.replace("2026-11-25", "2026-11-20"))),
    VORM_ONDERWERP(
            (log, r) ->
                    log.shown(
                            r.nextInt(300),
                            t -> t.replaceFirst("00000000-0000-0001", "00000000-0000-0002"))),
    VORM_OPENBAAR((log, r) -> log.shown(r.nextInt(300), t -> t.replace("true", "false"))),
    ZOUT(
            (log, r) ->
                    log.shown(
                            r.nextInt(300),
                            t -> cijfer(t, t.indexOf("\"zout\":\"") + 8 + r.nextInt(64)))),
    PLEK(
            (log, r) ->
                    log.shown(
                            100 + r.nextInt(100), t -> t.replaceFirst("\"plek\":1", "\"plek\":2"))),
    PLEK_BESTAAT_NIET(
            (log, r) ->
                    log.shown(
                            100 + r.nextInt(100), t -> t.replaceFirst("\"plek\":1", "\"plek\":9"))),
    REGEL_VERZONNEN((log, _) -> log.shown(299, t -> t + ",\n" + t.replace("1897", "1898"))),
    JSON_KAPOT((log, r) -> log.shown(r.nextInt(299), t -> t.substring(0, t.length() - 2))),
    JSON_DUBBELE_NAAM(
            (log, r) -> log.shown(r.nextInt(300), t -> t.replaceFirst("\\{", "{\"nummer\":1,"))),
    BEWIJS_PAD(
            (log, r) ->
                    log.text(
                            Vervalsing.BEWIJS,
                            t -> letter(t, t.indexOf("\"pad\":[\"") + 10 + r.nextInt(30)))),
    BEWIJS_PAD_KORTER(
            (log, _) ->
                    log.text(
                            Vervalsing.BEWIJS,
                            t -> t.replaceFirst("\"pad\":\\[\"[^\"]*\",", "\"pad\":["))),
    BEWIJS_PLEK(
            (log, _) ->
                    log.text(
                            Vervalsing.BEWIJS,
                            t -> t.replaceFirst("\"plek\":150", "\"plek\":151"))),
    BEWIJS_BLAD(
            (log, _) ->
                    log.text(
                            Vervalsing.BEWIJS,
                            t -> t.replaceFirst("regel\\\\\":1450", "regel\\\\\":1451"))),
    BEWIJS_REGEL(
            (log, _) ->
                    log.text(
                            Vervalsing.BEWIJS,
                            t -> t.replaceFirst("\\{\"regel\":1450", "{\"regel\":1453"))),
    BEWIJS_VORM((log, _) -> log.text(Vervalsing.BEWIJS, t -> t.replaceFirst("DIRECTIE", "GM0344"))),
    BEWIJS_PUNT(
            (log, _) ->
                    log.text(
                            Vervalsing.BEWIJS,
                            t -> t.replaceFirst("journaal\\\\n300", "journaal\\\\n301")));

    static final String PUNT = "zegel/checkpoint";
    static final String BUNDEL = "zegel/tile/entries/000";
    static final String BEWIJS = "bewijs.json";

    private final Change change;

    Vervalsing(Change change) {
        this.change = change;
    }

    private interface Change {
        void on(Logmap log, Random random);
    }

    void pleeg(Logmap log, Random random) {
        change.on(log, random);
    }

    private static void herteken(Logmap log, Runnable change) {
        change.run();
        log.write();
    }

    private static void vervals(Logmap log, int place) {
        var leaf = log.leaves.get(place);
        log.leaves.set(place, new Leaf(leaf.regel(), leaf.salt(), leaf.whoSalt(), Hash.EMPTY));
    }

    private static Leaf vreemd() {
        return Logmap.leaf(Node.line(99));
    }

    /** Another letter at this place. */
    private static String letter(String text, int at) {
        return text.substring(0, at)
                + (text.charAt(at) == 'A' ? 'B' : 'A')
                + text.substring(at + 1);
    }

    private static String cijfer(String text, int at) {
        return text.substring(0, at)
                + (text.charAt(at) == '1' ? '2' : '1')
                + text.substring(at + 1);
    }

    private static String zonderRegel(String text, int line) {
        var lines = new java.util.ArrayList<>(Arrays.asList(text.split("\n", -1)));
        lines.remove(line);
        return String.join("\n", lines);
    }

    private static byte[] bit(byte[] bytes, int at) {
        bytes[at] ^= 1;
        return bytes;
    }

    private static byte[] wissel(byte[] bytes, int width, Random random) {
        int one = random.nextInt(100);
        int other = 100 + random.nextInt(100);
        var copy = bytes.clone();
        ByteBuffer.wrap(bytes).put(one * width, copy, other * width, width);
        ByteBuffer.wrap(bytes).put(other * width, copy, one * width, width);
        return bytes;
    }
}
