// SPDX-License-Identifier: EUPL-1.2

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * P9 of docs/beloften.md: the verifier on a log of 1,000,000 leaves against hashing each of those leaves once, each in
 * a JVM of its own, in interleaved rounds. Needs JDK 25. Run in the root of the project:
 *
 * <pre>java bench/Zegel.java [rounds, default 5] [leaves, default 1000000]</pre>
 */
public class Zegel {

    private static final Path WERK = Path.of("target/bench/zegel").toAbsolutePath();
    private static final String NAAM = "bench/journaal";

    static void main(String[] args) throws Exception {
        if (args.length > 0 && args[0].equals("hash")) {
            hash(Path.of(args[1]));
            return;
        }
        int rondes = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        int bladen = args.length > 1 ? Integer.parseInt(args[1]) : 1_000_000;
        maak(bladen);
        var controle = new ArrayList<Double>();
        var hashen = new ArrayList<Double>();
        var verhouding = new ArrayList<Double>();
        for (int ronde = 0; ronde < rondes; ronde++) {
            hashen.add(seconden("bench/Zegel.java", "hash", WERK.toString()));
            controle.add(seconden("verifier/Controleer.java", WERK.toString()));
            verhouding.add(controle.getLast() / hashen.getLast());
        }
        System.out.printf(
                Locale.ROOT,
                "P9 %,d leaves: verifier median %.1f s (worst %.1f), hashing %.1f s, ratio median %.2f (worst %.2f)%n",
                bladen, midden(controle), hoogste(controle), midden(hashen), midden(verhouding), hoogste(verhouding));
    }

    private static double midden(List<Double> waarden) {
        return waarden.stream().sorted().toList().get(waarden.size() / 2);
    }

    private static double hoogste(List<Double> waarden) {
        return waarden.stream().max(Double::compare).orElseThrow();
    }

    private static double seconden(String... woorden) throws IOException, InterruptedException {
        var opdracht = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        opdracht.addAll(List.of(woorden));
        long begin = System.nanoTime();
        var proces = new ProcessBuilder(opdracht).redirectErrorStream(true).redirectOutput(WERK.resolve("gezegd.txt").toFile()).start();
        if (proces.waitFor() != 0) {
            throw new IllegalStateException(Files.readString(WERK.resolve("gezegd.txt")));
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    /** The baseline: reads every bundle, and hashes every leaf once. */
    private static void hash(Path map) throws Exception {
        var sha = MessageDigest.getInstance("SHA-256");
        long aantal = 0;
        try (var bestanden = Files.walk(map.resolve("zegel/tile/entries"))) {
            for (Path bestand : (Iterable<Path>) bestanden.filter(Files::isRegularFile)::iterator) {
                var bundel = ByteBuffer.wrap(Files.readAllBytes(bestand));
                while (bundel.hasRemaining()) {
                    var blad = new byte[bundel.getShort() & 0xffff];
                    bundel.get(blad);
                    sha.update((byte) 0);
                    sha.digest(blad);
                    aantal++;
                }
            }
        }
        System.out.println(aantal);
    }

    // ---- a log as files, by code of its own

    private static void maak(int bladen) throws Exception {
        var sha = MessageDigest.getInstance("SHA-256");
        var rij = new ArrayList<byte[]>();
        for (int tegel = 0; tegel * 256 < bladen; tegel++) {
            var bundel = new ByteArrayOutputStream();
            int breed = Math.min(256, bladen - tegel * 256);
            for (int i = tegel * 256; i < tegel * 256 + breed; i++) {
                var afdruk = HexFormat.of().formatHex(sha.digest(ByteBuffer.allocate(4).putInt(i).array()));
                var blad = "{\"afdruk\":\"%s\",\"regel\":%d}".formatted(afdruk, i).getBytes(StandardCharsets.US_ASCII);
                bundel.writeBytes(new byte[] {(byte) (blad.length >> 8), (byte) blad.length});
                bundel.writeBytes(blad);
                sha.update((byte) 0);
                rij.add(sha.digest(blad));
            }
            schrijf("tile/entries/" + pad(tegel, breed), bundel.toByteArray());
        }
        schrijfTegels(sha, rij);
        var wortel = wortel(sha, rij);
        var tekst = "%s\n%d\n%s\n".formatted(NAAM, bladen, Base64.getEncoder().encodeToString(wortel));
        onderteken(tekst, bladen, wortel);
    }

    private static void schrijfTegels(MessageDigest sha, List<byte[]> bladen) throws IOException {
        var rij = bladen;
        for (int niveau = 0; !rij.isEmpty(); niveau++) {
            var boven = new ArrayList<byte[]>();
            for (int tegel = 0; tegel * 256 < rij.size(); tegel++) {
                var deel = rij.subList(tegel * 256, Math.min(rij.size(), tegel * 256 + 256));
                var bytes = new ByteArrayOutputStream();
                deel.forEach(bytes::writeBytes);
                schrijf("tile/" + niveau + "/" + pad(tegel, deel.size()), bytes.toByteArray());
                if (deel.size() == 256) {
                    boven.add(wortel(sha, deel));
                }
            }
            rij = boven;
        }
    }

    private static byte[] wortel(MessageDigest sha, List<byte[]> rij) {
        if (rij.size() == 1) {
            return rij.getFirst();
        }
        int links = Integer.highestOneBit(rij.size() - 1);
        var een = wortel(sha, rij.subList(0, links));
        var ander = wortel(sha, rij.subList(links, rij.size()));
        sha.update((byte) 1);
        sha.update(een);
        return sha.digest(ander);
    }

    private static String pad(long tegel, int breed) {
        var nummer = "%03d".formatted(tegel % 1000);
        for (long rest = tegel / 1000; rest > 0; rest /= 1000) {
            nummer = "x%03d/%s".formatted(rest % 1000, nummer);
        }
        return nummer + (breed == 256 ? "" : ".p/" + breed);
    }

    private static void schrijf(String pad, byte[] inhoud) throws IOException {
        var bestand = WERK.resolve("zegel").resolve(pad);
        Files.createDirectories(bestand.getParent());
        Files.write(bestand, inhoud);
    }

    private static void onderteken(String tekst, long bladen, byte[] wortel) throws Exception {
        var naam = NAAM.getBytes(StandardCharsets.US_ASCII);
        var metTijd =
                ByteBuffer.allocate(12 + 2 + 2 * naam.length + 24 + 32 + 8)
                        .put("subtree/v1\n\0".getBytes(StandardCharsets.US_ASCII))
                        .put((byte) naam.length).put(naam).putLong(0)
                        .put((byte) naam.length).put(naam).putLong(0).putLong(bladen).put(wortel);
        var boodschap = Arrays.copyOf(metTijd.array(), metTijd.position());
        var ed = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        var ml = KeyPairGenerator.getInstance("ML-DSA-44").generateKeyPair();
        var note = tekst + "\n" + regel(ed, 1, 32, handtekening(ed, "Ed25519", tekst.getBytes(StandardCharsets.US_ASCII)));
        var tweede = ByteBuffer.allocate(8 + 2420).putLong(0).put(handtekening(ml, "ML-DSA-44", boodschap)).array();
        schrijf("checkpoint", (note + regel(ml, 6, 1312, tweede)).getBytes(StandardCharsets.UTF_8));
        schrijf("sleutels", (sleutel(ed, 1, 32) + sleutel(ml, 6, 1312)).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] handtekening(KeyPair paar, String soort, byte[] boodschap) throws Exception {
        var signature = Signature.getInstance(soort);
        signature.initSign(paar.getPrivate());
        signature.update(boodschap);
        return signature.sign();
    }

    private static byte[] openbaar(KeyPair paar, int type, int lengte) {
        var bytes = paar.getPublic().getEncoded();
        return ByteBuffer.allocate(lengte + 1).put((byte) type).put(bytes, bytes.length - lengte, lengte).array();
    }

    private static byte[] kenmerk(KeyPair paar, int type, int lengte) throws Exception {
        var sha = MessageDigest.getInstance("SHA-256");
        sha.update((NAAM + "\n").getBytes(StandardCharsets.US_ASCII));
        return Arrays.copyOf(sha.digest(openbaar(paar, type, lengte)), 4);
    }

    private static String regel(KeyPair paar, int type, int lengte, byte[] handtekening) throws Exception {
        var bytes = ByteBuffer.allocate(4 + handtekening.length).put(kenmerk(paar, type, lengte)).put(handtekening).array();
        return "\u2014 " + NAAM + " " + Base64.getEncoder().encodeToString(bytes) + "\n";
    }

    private static String sleutel(KeyPair paar, int type, int lengte) throws Exception {
        var kenmerk = HexFormat.of().formatHex(kenmerk(paar, type, lengte));
        return NAAM + "+" + kenmerk + "+" + Base64.getEncoder().encodeToString(openbaar(paar, type, lengte)) + "\n";
    }
}
