// SPDX-License-Identifier: EUPL-1.2

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Controleert het zegel van Standaardwerk, zonder iets van Standaardwerk zelf te gebruiken. Eén
 * bestand, alleen Java 25:
 *
 * <pre>
 * java Controleer.java https://standaardwerk.voorbeeld.nl
 * java Controleer.java map-met-bestanden
 *
 *   --sleutels bestand   de sleutels die u eerder hebt bewaard (zonder dit: de sleutels die de site geeft)
 *   --ouder bestand      een controlepunt dat u eerder hebt bewaard; mag vaker
 *   --bewijs bestand     het bewijs van één regel; mag vaker; dan wordt niet het hele log opgehaald
 *   --bewaar map         bewaar wat is opgehaald, om later uit die map te controleren
 * </pre>
 *
 * Afloop: 0 alles klopt, 1 er klopt iets niet, 2 het kon niet worden gecontroleerd.
 *
 * <p>Formats: C2SP signed-note, tlog-checkpoint, tlog-tiles and tlog-cosignature (ML-DSA-44); tree
 * of RFC 6962.
 */
public final class Controleer {

    private static final int BREED = 256;
    private static final int GROOTSTE = 64_000_000;
    private static final byte[] LEEG = sha256(new byte[0]);

    private final PrintStream uit;
    private int klopt;
    private int kloptNiet;

    private Controleer(PrintStream uit) {
        this.uit = uit;
    }

    public static void main(String[] woorden) {
        System.exit(run(List.of(woorden), System.out));
    }

    /** Doet één controle en zegt hoe die afliep: 0, 1 of 2. */
    public static int run(List<String> woorden, PrintStream uit) {
        try {
            return new Controleer(uit).controleer(Opdracht.van(woorden));
        } catch (Onbereikbaar fout) {
            uit.println("Dit kon niet worden gecontroleerd: " + fout.getMessage());
            return 2;
        }
    }

    // ---- what was asked

    record Opdracht(Bron bron, List<Path> sleutels, List<Path> ouder, List<Path> bewijzen) {

        static Opdracht van(List<String> woorden) {
            Map<String, List<Path>> opties = new HashMap<>();
            List<String> plekken = new ArrayList<>();
            for (int i = 0; i < woorden.size(); i++) {
                String woord = woorden.get(i);
                if (!woord.startsWith("--")) {
                    plekken.add(woord);
                } else if (Set.of("--sleutels", "--ouder", "--bewijs", "--bewaar").contains(woord)
                        && i + 1 < woorden.size()) {
                    opties.computeIfAbsent(woord, w -> new ArrayList<>())
                            .add(Path.of(woorden.get(++i)));
                } else {
                    throw new Onbereikbaar(
                            "ik ken " + woord + " niet, of er ontbreekt iets achter");
                }
            }
            if (plekken.size() != 1) {
                throw new Onbereikbaar(
                        "geef één adres of map. Bijvoorbeeld: java Controleer.java"
                                + " https://standaardwerk.voorbeeld.nl");
            }
            List<Path> bewaar = opties.getOrDefault("--bewaar", List.of());
            return new Opdracht(
                    Bron.van(plekken.getFirst(), bewaar.stream().findFirst()),
                    opties.getOrDefault("--sleutels", List.of()),
                    opties.getOrDefault("--ouder", List.of()),
                    opties.getOrDefault("--bewijs", List.of()));
        }
    }

    private int controleer(Opdracht opdracht) {
        List<Sleutel> sleutels = sleutels(opdracht);
        if (!opdracht.bewijzen().isEmpty()) {
            opdracht.bewijzen().forEach(bestand -> bewijs(bestand, sleutels));
            return besluit();
        }
        // first what is shown, then the checkpoint: a line that is sealed in between is in the tree
        List<Regel> regels = regels(opdracht.bron());
        Optional<Punt> punt =
                punt(
                        "het laatste controlepunt",
                        opdracht.bron().moet("zegel/checkpoint"),
                        sleutels);
        if (punt.isEmpty()) {
            return besluit();
        }
        List<Punt> ouder = new ArrayList<>();
        for (Path bestand : opdracht.ouder()) {
            punt("het bewaarde controlepunt " + bestand.getFileName(), lees(bestand), sleutels)
                    .filter(
                            oud ->
                                    meld(
                                            oud.naam().equals(punt.get().naam()),
                                            "het bewaarde controlepunt is van hetzelfde log",
                                            "het bewaarde controlepunt is van een ander log: "
                                                    + oud.naam()))
                    .ifPresent(ouder::add);
        }
        try {
            log(opdracht.bron(), punt.get(), ouder, regels);
        } catch (Onjuist fout) {
            meld(false, "", fout.getMessage());
        }
        return besluit();
    }

    private int besluit() {
        uit.println();
        uit.println(
                kloptNiet == 0
                        ? "Alles klopt: " + klopt + " controles."
                        : "Er klopt iets niet: "
                                + kloptNiet
                                + " van "
                                + (klopt + kloptNiet)
                                + " controles. Bewaar wat u hebt en vraag om uitleg.");
        return kloptNiet == 0 ? 0 : 1;
    }

    /** Says one finding, and gives it back. */
    private boolean meld(boolean goed, String wel, String niet) {
        uit.println((goed ? "[klopt]       " : "[KLOPT NIET]  ") + (goed ? wel : niet));
        if (goed) {
            klopt++;
        } else {
            kloptNiet++;
        }
        return goed;
    }

    // ---- keys and checkpoints

    private List<Sleutel> sleutels(Opdracht opdracht) {
        try {
            String daar = tekst(opdracht.bron().moet("zegel/sleutels"));
            if (opdracht.sleutels().isEmpty()) {
                uit.println(
                        "[let op]      u gaf geen bewaarde sleutels mee; ik gebruik de sleutels die"
                                + " daar staan. Bewaar ze voor een volgende keer.");
                return eisBeide(Sleutel.lees(daar));
            }
            String bewaard = tekst(lees(opdracht.sleutels().getFirst()));
            meld(
                    daar.equals(bewaard),
                    "de sleutels zijn dezelfde als die u bewaarde",
                    "de sleutels zijn andere dan die u bewaarde");
            return eisBeide(Sleutel.lees(bewaard));
        } catch (Onjuist fout) {
            meld(false, "", "de sleutels zijn niet te lezen: " + fout.getMessage());
            return List.of();
        }
    }

    /** A log without its second key would have half of its signatures unchecked. */
    private static List<Sleutel> eisBeide(List<Sleutel> sleutels) {
        boolean beide =
                Arrays.stream(Soort.values())
                        .allMatch(soort -> sleutels.stream().anyMatch(s -> s.soort == soort));
        if (!beide || sleutels.stream().map(Sleutel::naam).distinct().count() != 1) {
            throw new Onjuist("er hoort één sleutel van elke soort te zijn, met dezelfde naam");
        }
        return sleutels;
    }

    private Optional<Punt> punt(String wat, byte[] bytes, List<Sleutel> sleutels) {
        try {
            Punt punt = Punt.lees(tekst(bytes));
            boolean goed = !sleutels.isEmpty();
            for (Sleutel sleutel : sleutels) {
                String soort = sleutel.soort().algoritme;
                goed &=
                        meld(
                                sleutel.naam().equals(punt.naam()) && punt.getekend(sleutel),
                                wat
                                        + " is ondertekend met "
                                        + soort
                                        + " ("
                                        + punt.grootte()
                                        + " regels)",
                                wat + " is niet goed ondertekend met " + soort);
            }
            return goed ? Optional.of(punt) : Optional.empty();
        } catch (Onjuist fout) {
            meld(false, "", wat + " is niet te lezen: " + fout.getMessage());
            return Optional.empty();
        }
    }

    enum Soort {
        ED25519("Ed25519", 1, 32, "302a300506032b6570032100"),
        ML_DSA_44("ML-DSA-44", 6, 1312, "30820532300b06096086480165030403110382052100");

        final String algoritme;
        final int type;
        final int lengte;
        final byte[] voorvoegsel;

        Soort(String algoritme, int type, int lengte, String voorvoegsel) {
            this.algoritme = algoritme;
            this.type = type;
            this.lengte = lengte;
            this.voorvoegsel = HexFormat.of().parseHex(voorvoegsel);
        }
    }

    record Sleutel(String naam, Soort soort, byte[] id, PublicKey sleutel) {

        static List<Sleutel> lees(String tekst) {
            return tekst.lines().filter(regel -> !regel.isBlank()).map(Sleutel::leesRegel).toList();
        }

        private static Sleutel leesRegel(String regel) {
            String[] delen = regel.split("\\+", 3);
            eis(delen.length == 3, "geen sleutel");
            byte[] bytes = base64(delen[2]);
            Soort soort =
                    Arrays.stream(Soort.values())
                            .filter(s -> bytes.length == s.lengte + 1 && bytes[0] == s.type)
                            .findFirst()
                            .orElseThrow(() -> new Onjuist("geen sleutel die ik ken"));
            byte[] id =
                    Arrays.copyOf(
                            sha256((delen[0] + "\n").getBytes(StandardCharsets.UTF_8), bytes), 4);
            eis(
                    HexFormat.of().formatHex(id).equals(delen[1]),
                    "het kenmerk past niet bij de sleutel");
            try {
                byte[] gecodeerd =
                        plak(soort.voorvoegsel, Arrays.copyOfRange(bytes, 1, bytes.length));
                return new Sleutel(
                        delen[0],
                        soort,
                        id,
                        KeyFactory.getInstance(soort.algoritme)
                                .generatePublic(new X509EncodedKeySpec(gecodeerd)));
            } catch (GeneralSecurityException fout) {
                throw new Onjuist("geen sleutel");
            }
        }
    }

    /** A checkpoint: name of the log, number of leaves, root, and what stands below it. */
    record Punt(
            String tekst, String naam, long grootte, byte[] wortel, List<String[]> handtekeningen) {

        private static final Pattern VORM =
                Pattern.compile(
                        "([^\\n\\s+]{1,255})\\n(0|[1-9]\\d{0,15})\\n([A-Za-z0-9+/]{43}=)\\n");

        static Punt lees(String note) {
            int knip = note.lastIndexOf("\n\n");
            eis(knip > 0 && note.endsWith("\n"), "geen ondertekende tekst");
            String tekst = note.substring(0, knip + 1);
            var vorm = VORM.matcher(tekst);
            eis(vorm.matches(), "geen controlepunt");
            List<String[]> handtekeningen = new ArrayList<>();
            for (String regel : note.substring(knip + 2).split("\n")) {
                String[] woorden = regel.split(" ", -1);
                eis(woorden.length == 3 && woorden[0].equals("\u2014"), "geen handtekening");
                handtekeningen.add(woorden);
            }
            return new Punt(
                    tekst,
                    vorm.group(1),
                    Long.parseLong(vorm.group(2)),
                    base64(vorm.group(3)),
                    handtekeningen);
        }

        boolean getekend(Sleutel sleutel) {
            boolean goed = false;
            for (String[] regel : handtekeningen) {
                byte[] bytes = base64(regel[2]);
                if (regel[1].equals(sleutel.naam())
                        && bytes.length > 4
                        && Arrays.equals(Arrays.copyOf(bytes, 4), sleutel.id())) {
                    if (!getekend(sleutel, ByteBuffer.wrap(bytes, 4, bytes.length - 4))) {
                        return false;
                    }
                    goed = true;
                }
            }
            return goed;
        }

        private boolean getekend(Sleutel sleutel, ByteBuffer rest) {
            try {
                long tijd = sleutel.soort() == Soort.ML_DSA_44 ? rest.getLong() : 0;
                byte[] handtekening = new byte[rest.remaining()];
                rest.get(handtekening);
                Signature controle = Signature.getInstance(sleutel.soort().algoritme);
                controle.initVerify(sleutel.sleutel());
                controle.update(
                        sleutel.soort() == Soort.ED25519
                                ? tekst.getBytes(StandardCharsets.UTF_8)
                                : metTijd(sleutel.naam(), tijd));
                return tijd >= 0 && controle.verify(handtekening);
            } catch (GeneralSecurityException | BufferUnderflowException fout) {
                return false;
            }
        }

        private byte[] metTijd(String sleutel, long tijd) {
            byte[] wie = sleutel.getBytes(StandardCharsets.UTF_8);
            byte[] log = naam.getBytes(StandardCharsets.UTF_8);
            byte[] label = "subtree/v1\n\0".getBytes(StandardCharsets.US_ASCII);
            return ByteBuffer.allocate(label.length + 2 + wie.length + log.length + 24 + 32)
                    .put(label)
                    .put((byte) wie.length)
                    .put(wie)
                    .putLong(tijd)
                    .put((byte) log.length)
                    .put(log)
                    .putLong(0)
                    .putLong(grootte)
                    .put(wortel)
                    .array();
        }
    }

    // ---- the whole log

    private void log(Bron bron, Punt punt, List<Punt> ouder, List<Regel> regels) {
        Map<Long, List<Regel>> perPlek = new HashMap<>();
        regels.forEach(
                regel -> perPlek.computeIfAbsent(regel.plek(), p -> new ArrayList<>()).add(regel));
        TreeMap<Long, byte[]> wortels = new TreeMap<>();
        ouder.forEach(oud -> wortels.put(oud.grootte(), LEEG));
        Boom boom = new Boom();
        Bladen bladen = new Bladen();
        for (long tegel = 0; tegel * BREED < punt.grootte(); tegel++) {
            int breed = (int) Math.min(BREED, punt.grootte() - tegel * BREED);
            byte[] hashes = bron.moet("zegel/tile/" + pad("0", tegel, breed));
            byte[] bundel = bron.moet("zegel/tile/entries/" + pad("", tegel, breed));
            eis(hashes.length == 32 * breed, "tegel " + tegel + " heeft niet de goede lengte");
            ByteBuffer rest = ByteBuffer.wrap(bundel);
            for (int i = 0; i < breed; i++) {
                long plek = tegel * BREED + i;
                byte[] blad = bladen.volgende(rest, plek);
                byte[] hash = sha256(new byte[] {0}, blad);
                eis(
                        Arrays.equals(hash, 0, 32, hashes, 32 * i, 32 * i + 32),
                        "het blad op plek " + plek + " past niet bij de boom");
                boom.bij(hash);
                if (wortels.containsKey(plek + 1)) {
                    wortels.put(plek + 1, boom.wortel());
                }
                for (Regel regel : perPlek.getOrDefault(plek, List.of())) {
                    regel.blad(blad);
                }
            }
            eis(!rest.hasRemaining(), "bundel " + tegel + " bevat meer dan in de boom past");
        }
        meld(
                true,
                "alle "
                        + punt.grootte()
                        + " bladen passen bij de boom, elke regel staat er één keer in",
                "");
        meld(
                Arrays.equals(boom.wortel(), punt.wortel()),
                "de boom past bij het controlepunt",
                "de boom past niet bij het controlepunt");
        meld(
                hogereTegels(bron, boom, punt.grootte()),
                "ook de hogere tegels van de boom kloppen",
                "een hogere tegel van de boom klopt niet");
        for (Punt oud : ouder) {
            meld(
                    oud.grootte() <= punt.grootte()
                            && Arrays.equals(wortels.get(oud.grootte()), oud.wortel()),
                    "alles wat in het bewaarde controlepunt stond ("
                            + oud.grootte()
                            + " regels) staat er nog, onveranderd",
                    oud.grootte() > punt.grootte()
                            ? "er is iets weg: eerst waren er "
                                    + oud.grootte()
                                    + " regels, nu "
                                    + punt.grootte()
                            : "de geschiedenis is veranderd: de eerste "
                                    + oud.grootte()
                                    + " regels zijn andere dan toen");
        }
        geopend(regels, punt.grootte());
        natellen(bron, regels);
    }

    private static boolean hogereTegels(Bron bron, Boom boom, long grootte) {
        for (int niveau = 1; niveau < boom.perTegel.size() && grootte >> 8 * niveau > 0; niveau++) {
            List<byte[]> verwacht = boom.perTegel.get(niveau);
            for (int tegel = 0; tegel * BREED < verwacht.size(); tegel++) {
                int breed = Math.min(BREED, verwacht.size() - tegel * BREED);
                byte[] hashes = bron.moet("zegel/tile/" + pad("" + niveau, tegel, breed));
                if (!Arrays.equals(
                        hashes,
                        plak(
                                verwacht.subList(tegel * BREED, tegel * BREED + breed)
                                        .toArray(byte[][]::new)))) {
                    return false;
                }
            }
        }
        return true;
    }

    private void geopend(List<Regel> regels, long grootte) {
        int fout = kloptNiet;
        for (Regel regel : regels) {
            String waarom = regel.waaromNiet(grootte);
            if (!waarom.isEmpty()) {
                meld(false, "", regel.waar + ": " + waarom);
            }
        }
        if (fout == kloptNiet && !regels.isEmpty()) {
            meld(
                    true,
                    "alle " + regels.size() + " openbare regels zeggen precies wat verzegeld is",
                    "");
        }
    }

    /** The leaves: each of exactly this form, no line twice. */
    private static final class Bladen {

        private static final byte[] VOOR = "{\"afdruk\":\"".getBytes(StandardCharsets.US_ASCII);
        private static final byte[] MIDDEN = "\",\"regel\":".getBytes(StandardCharsets.US_ASCII);

        private final Set<Long> gezien = new HashSet<>();

        byte[] volgende(ByteBuffer bundel, long plek) {
            try {
                byte[] blad = new byte[bundel.getShort() & 0xffff];
                bundel.get(blad);
                eis(
                        goed(blad),
                        "het blad op plek " + plek + " heeft niet de vorm die het hoort te hebben");
                return blad;
            } catch (BufferUnderflowException fout) {
                throw new Onjuist("de bundel met plek " + plek + " is te kort");
            }
        }

        private boolean goed(byte[] blad) {
            int cijfers = VOOR.length + 64 + MIDDEN.length;
            if (blad.length < cijfers + 2
                    || blad.length > cijfers + 20
                    || blad[blad.length - 1] != '}') {
                return false;
            }
            boolean vast =
                    Arrays.equals(blad, 0, VOOR.length, VOOR, 0, VOOR.length)
                            && Arrays.equals(
                                    blad, VOOR.length + 64, cijfers, MIDDEN, 0, MIDDEN.length);
            for (int i = 0; i < 64; i++) {
                byte teken = blad[VOOR.length + i];
                vast &= teken >= '0' && teken <= '9' || teken >= 'a' && teken <= 'f';
            }
            long nummer = 0;
            for (int i = cijfers; i < blad.length - 1; i++) {
                vast &= blad[i] >= '0' && blad[i] <= '9';
                nummer = 10 * nummer + blad[i] - '0';
            }
            return vast && gezien.add(nummer);
        }
    }

    /** The tree of RFC 6962 while it grows; keeps the hashes above full tiles. */
    private static final class Boom {

        private final ArrayDeque<byte[]> top = new ArrayDeque<>();
        private final List<List<byte[]>> perTegel = new ArrayList<>(List.of(List.of()));
        private long grootte;

        void bij(byte[] blad) {
            byte[] hash = blad;
            long rest = grootte++;
            for (int hoogte = 1; (rest & 1) == 1; rest >>= 1, hoogte++) {
                hash = knoop(top.pop(), hash);
                if (hoogte % 8 == 0) {
                    if (perTegel.size() == hoogte / 8) {
                        perTegel.add(new ArrayList<>());
                    }
                    perTegel.get(hoogte / 8).add(hash);
                }
            }
            top.push(hash);
        }

        byte[] wortel() {
            byte[] hash = null;
            for (byte[] deel : top) {
                hash = hash == null ? deel : knoop(deel, hash);
            }
            return hash == null ? LEEG : hash;
        }
    }

    // ---- lines that everyone may read

    /** A line as it is shown, with the secret that opens its imprint. */
    static final class Regel {

        private final String waar;
        private final long nummer;
        private final long plek;
        private final String zout;
        private final String vorm;
        private final Map<String, Object> getoond;
        private String blad = "";

        Regel(String waar, Map<String, Object> getoond, Map<String, Object> zegel) {
            this.waar = waar;
            this.getoond = getoond;
            this.nummer = getal(getoond.get("nummer"));
            this.plek = getal(zegel.get("plek"));
            this.zout = woord(zegel.get("zout"));
            this.vorm = woord(zegel.get("vorm"));
        }

        long plek() {
            return plek;
        }

        boolean isSoort(String soort) {
            return soort.equals(getoond.get("soort"));
        }

        /** A fact of the line; an empty text when it does not have it. */
        Object feit(String naam) {
            return kaart(getoond.get("gegevens")).getOrDefault(naam, "");
        }

        void blad(byte[] bytes) {
            blad = new String(bytes, StandardCharsets.UTF_8);
        }

        /** Empty when it holds. */
        String waaromNiet(long grootte) {
            if (plek < 0 || plek >= grootte) {
                return "regel " + nummer + " zou op plek " + plek + " staan, maar die is er niet";
            }
            return waaromNiet(blad, nummer, zout, vorm).isEmpty()
                    ? andersGetoond()
                    : waaromNiet(blad, nummer, zout, vorm);
        }

        static String waaromNiet(String blad, long nummer, String zout, String vorm) {
            if (!zout.matches("[0-9a-f]{64}")) {
                return "het zout van regel " + nummer + " klopt niet";
            }
            String afdruk =
                    HexFormat.of()
                            .formatHex(
                                    sha256(
                                            HexFormat.of().parseHex(zout),
                                            vorm.getBytes(StandardCharsets.UTF_8)));
            return blad.equals("{\"afdruk\":\"" + afdruk + "\",\"regel\":" + nummer + "}")
                    ? ""
                    : "regel " + nummer + " zegt iets anders dan verzegeld is";
        }

        private String andersGetoond() {
            Map<String, Object> verzegeld = kaart(Json.lees(vorm));
            for (String naam : List.of("nummer", "soort", "op", "namens", "gegevens")) {
                if (!verzegeld.getOrDefault(naam, "").equals(getoond.getOrDefault(naam, ""))) {
                    return "regel "
                            + nummer
                            + " wordt anders getoond dan verzegeld is ("
                            + naam
                            + ")";
                }
            }
            return gelijkMoment(verzegeld.get("vastgelegd"), getoond.get("vastgelegd"))
                    ? ""
                    : "regel " + nummer + " wordt anders getoond dan verzegeld is (vastgelegd)";
        }

        private static boolean gelijkMoment(Object een, Object ander) {
            try {
                return Instant.parse(woord(een)).equals(Instant.parse(woord(ander)));
            } catch (java.time.DateTimeException fout) {
                return false;
            }
        }
    }

    private List<Regel> regels(Bron bron) {
        List<Regel> regels = new ArrayList<>();
        for (Map.Entry<String, byte[]> tijdlijn : bron.tijdlijnen().entrySet()) {
            try {
                Map<String, Object> lijst = kaart(Json.lees(tekst(tijdlijn.getValue())));
                for (Object rij : rijen(lijst)) {
                    Map<String, Object> regel = kaart(rij);
                    if (regel.get("zegel") instanceof Map<?, ?> zegel) {
                        regels.add(new Regel(tijdlijn.getKey(), regel, kaart(zegel)));
                    }
                }
            } catch (Onjuist fout) {
                meld(false, "", tijdlijn.getKey() + " is niet te lezen: " + fout.getMessage());
            }
        }
        return regels;
    }

    // ---- counting a vote again

    /**
     * Every vote of which the outcome was declared: its files are those that were sealed, and it is
     * counted again.
     */
    private void natellen(Bron bron, List<Regel> regels) {
        for (Regel geteld : regels) {
            if (geteld.isSoort("StemmingGeteld")) {
                String wat = "de stemming van regel " + geteld.nummer;
                try {
                    natellen(bron, wat, geteld, regels);
                } catch (Onjuist | IllegalArgumentException | ArithmeticException fout) {
                    meld(false, "", wat + ": " + fout.getMessage());
                }
            }
        }
    }

    private void natellen(Bron bron, String wat, Regel geteld, List<Regel> regels) {
        String raadpleging = woord(geteld.feit("raadpleging"));
        eis(raadpleging.matches("[0-9a-f-]{36}"), "het kenmerk van de raadpleging klopt niet");
        String map = "raadplegingen/" + raadpleging + "/stemming/";
        byte[] ronde = bron.moet(map + "ronde.json");
        byte[] stemmen = bron.moet(map + "stemmen.csv");
        meld(
                regels.stream()
                        .filter(regel -> regel.isSoort("StemmingGeopend"))
                        .filter(regel -> regel.feit("raadpleging").equals(raadpleging))
                        .anyMatch(regel -> regel.feit("sha256").equals(hex(sha256(ronde)))),
                wat + ": vraag, kiezerslijst en stemregels zijn die van de opening",
                wat + ": vraag, kiezerslijst of stemregels zijn andere dan bij de opening");
        meld(
                geteld.feit("sha256").equals(hex(sha256(stemmen))),
                wat + ": de stemmen zijn die van de vaststelling",
                wat + ": de stemmen zijn andere dan bij de vaststelling");
        Telling telling = Telling.van(kaart(Json.lees(tekst(ronde))), tekst(stemmen));
        meld(
                telling.uitkomst().equals(geteld.feit("uitkomst"))
                        && telling.gekozen().equals(geteld.feit("gekozen")),
                wat + ": natellen geeft dezelfde uitslag: " + telling,
                wat + ": natellen geeft een andere uitslag: " + telling);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    /** What a count gives: weights per choice, and what comes of it by the rules of the round. */
    record Telling(Map<String, Long> gewichten, long nietGestemd, String uitkomst, String gekozen) {

        private static final String NIET = "niet-gestemd";
        private static final String KOP =
                "gemeente,naam,inwoners,gewicht,keuze,versie,zout,controlegetal,vastgelegd";

        static Telling van(Map<String, Object> ronde, String csv) {
            Map<String, Long> gewichten = new LinkedHashMap<>();
            lijst(ronde.get("keuzes")).forEach(k -> gewichten.put(woord(kaart(k).get("code")), 0L));
            String[] rijen = csv.split("\r\n", -1);
            List<Object> kiezers = lijst(ronde.get("kiezers"));
            eis(
                    rijen.length == kiezers.size() + 2 && rijen[0].equals(KOP),
                    "er zijn niet evenveel stemmen als kiezers");
            long niet = 0;
            for (int i = 0; i < kiezers.size(); i++) {
                List<String> rij = velden(rijen[i + 1]);
                long gewicht = gewicht(kaart(kiezers.get(i)), ronde, rij);
                if (rij.get(4).equals(NIET)) {
                    niet += gewicht;
                } else {
                    stem(ronde, rij);
                    eis(gewichten.containsKey(rij.get(4)), rij.get(0) + " koos wat niet kon");
                    gewichten.merge(rij.get(4), gewicht, Math::addExact);
                }
            }
            return uitslag(gewichten, niet, kaart(ronde.get("stemregels")));
        }

        /** The weight of this kiezer, which follows from the inhabitants. */
        private static long gewicht(
                Map<String, Object> kiezer, Map<String, Object> ronde, List<String> rij) {
            Map<String, Object> regels = kaart(ronde.get("stemregels"));
            long inwoners = getal(kiezer.get("inwoners"));
            long gewicht = getal(kiezer.get("gewicht"));
            List<String> verwacht =
                    List.of(
                            woord(kiezer.get("gemeente")),
                            woord(kiezer.get("naam")),
                            "" + inwoners,
                            "" + gewicht);
            eis(
                    rij.size() == 9 && rij.subList(0, 4).equals(verwacht),
                    "de stemmen en de kiezerslijst passen niet bij elkaar bij "
                            + verwacht.getFirst());
            long stemmen =
                    BigDecimal.valueOf(inwoners)
                            .divide(
                                    BigDecimal.valueOf(getal(regels.get("inwonersPerStem"))),
                                    0,
                                    RoundingMode.valueOf(woord(regels.get("afronding"))))
                            .longValueExact();
            long hoort =
                    Math.min(
                            getal(regels.get("hoogstens")),
                            Math.max(getal(regels.get("tenminste")), stemmen));
            eis(gewicht == hoort, verwacht.getFirst() + " hoort " + hoort + " stemmen te hebben");
            return gewicht;
        }

        /** Whether a vote is bound to its choice, and was cast in time. */
        private static void stem(Map<String, Object> ronde, List<String> rij) {
            String gebonden =
                    "{\"gemeente\":\"%s\",\"keuze\":\"%s\",\"raadpleging\":\"%s\",\"versie\":%s,\"zout\":\"%s\"}"
                            .formatted(
                                    rij.get(0),
                                    rij.get(4),
                                    woord(ronde.get("raadpleging")),
                                    rij.get(5),
                                    rij.get(6));
            eis(
                    rij.get(7).equals(hex(sha256(gebonden.getBytes(StandardCharsets.UTF_8)))),
                    "het controlegetal van " + rij.get(0) + " past niet bij de stem");
            try {
                Instant moment = Instant.parse(rij.get(8));
                eis(
                        !moment.isBefore(Instant.parse(woord(ronde.get("opent"))))
                                && moment.isBefore(Instant.parse(woord(ronde.get("sluit")))),
                        "de stem van " + rij.get(0) + " is niet op tijd uitgebracht");
            } catch (java.time.DateTimeException fout) {
                throw new Onjuist("het moment van " + rij.get(0) + " klopt niet");
            }
        }

        private static Telling uitslag(
                Map<String, Long> gewichten, long niet, Map<String, Object> regels) {
            long tegen = gewichten.getOrDefault("tegen", 0L);
            long onthouding = gewichten.getOrDefault("onthouding", 0L);
            long uitgebracht = gewichten.values().stream().mapToLong(g -> g).sum();
            long grondslag =
                    uitgebracht
                            - (Boolean.TRUE.equals(regels.get("onthoudingTeltMee"))
                                    ? 0
                                    : onthouding);
            if (vergelijk(uitgebracht, uitgebracht + niet, regels.get("quorum")) < 0) {
                return new Telling(gewichten, niet, "QUORUM_NIET_GEHAALD", "");
            }
            Map<String, Long> voor = new LinkedHashMap<>(gewichten);
            voor.keySet().removeAll(Set.of("tegen", "onthouding"));
            long meeste = voor.values().stream().mapToLong(g -> g).max().orElse(0);
            List<String> met = voor.keySet().stream().filter(k -> voor.get(k) == meeste).toList();
            Object meerderheid = regels.get("meerderheid");
            if (met.size() == 1 && meeste > 0 && vergelijk(meeste, grondslag, meerderheid) > 0) {
                return new Telling(gewichten, niet, "AANGENOMEN", met.getFirst());
            }
            boolean verworpen = tegen > 0 && vergelijk(tegen, grondslag, meerderheid) > 0;
            boolean alternatieven = !voor.keySet().equals(Set.of("voor"));
            return new Telling(
                    gewichten,
                    niet,
                    alternatieven
                            ? verworpen ? "VERWORPEN" : "GEEN_MEERDERHEID"
                            : tegen == meeste ? "GELIJK" : "VERWORPEN",
                    "");
        }

        private static int vergelijk(long deel, long geheel, Object procent) {
            try {
                return BigDecimal.valueOf(deel)
                        .multiply(BigDecimal.valueOf(100))
                        .compareTo(
                                BigDecimal.valueOf(geheel)
                                        .multiply(new BigDecimal(woord(procent))));
            } catch (NumberFormatException fout) {
                throw new Onjuist("de stemregels zijn niet te lezen");
            }
        }

        /** The fields of one row of CSV (RFC 4180). */
        private static List<String> velden(String rij) {
            List<String> velden = new ArrayList<>();
            StringBuilder veld = new StringBuilder();
            boolean tussen = false;
            for (int i = 0; i < rij.length(); i++) {
                char teken = rij.charAt(i);
                if (teken == '"' && tussen && i + 1 < rij.length() && rij.charAt(i + 1) == '"') {
                    veld.append(rij.charAt(i++));
                } else if (teken == '"') {
                    tussen = !tussen;
                } else if (teken == ',' && !tussen) {
                    velden.add(veld.toString());
                    veld.setLength(0);
                } else {
                    veld.append(teken);
                }
            }
            velden.add(veld.toString());
            return velden;
        }

        @Override
        public String toString() {
            return uitkomst
                    + " "
                    + gekozen
                    + ", gewogen stemmen "
                    + gewichten
                    + ", niet gestemd "
                    + nietGestemd;
        }
    }

    // ---- the proof of one line

    private void bewijs(Path bestand, List<Sleutel> sleutels) {
        String wat = "het bewijs " + bestand.getFileName();
        try {
            Map<String, Object> bewijs = kaart(Json.lees(tekst(lees(bestand))));
            long nummer = getal(bewijs.get("regel"));
            String blad = woord(bewijs.get("blad"));
            Optional<Punt> punt =
                    punt(
                            "het controlepunt bij " + wat,
                            woord(bewijs.get("controlepunt")).getBytes(StandardCharsets.UTF_8),
                            sleutels);
            if (punt.isEmpty()) {
                return;
            }
            List<byte[]> pad =
                    lijst(bewijs.get("pad")).stream()
                            .map(Controleer::woord)
                            .map(Controleer::base64)
                            .toList();
            byte[] wortel =
                    beklim(
                            sha256(new byte[] {0}, blad.getBytes(StandardCharsets.UTF_8)),
                            getal(bewijs.get("plek")),
                            punt.get().grootte(),
                            pad);
            meld(
                    Arrays.equals(wortel, punt.get().wortel()),
                    "regel " + nummer + " staat in de boom van het controlepunt",
                    "regel " + nummer + " staat niet in de boom van het controlepunt");
            boolean dezeRegel = blad.endsWith(",\"regel\":" + nummer + "}");
            if (bewijs.get("geopend") instanceof Map<?, ?> geopend) {
                String waarom =
                        Regel.waaromNiet(
                                blad,
                                nummer,
                                woord(geopend.get("zout")),
                                woord(geopend.get("vorm")));
                meld(
                        waarom.isEmpty(),
                        "regel "
                                + nummer
                                + " zegt precies wat verzegeld is: "
                                + geopend.get("vorm"),
                        waarom);
            } else {
                meld(
                        dezeRegel,
                        "het blad is van regel " + nummer + "; wat erin staat is niet openbaar",
                        "het blad is niet van regel " + nummer);
            }
        } catch (Onjuist fout) {
            meld(false, "", wat + " is niet te lezen: " + fout.getMessage());
        }
    }

    /** The root to which this path leads. Source: RFC 9162, section 2.1.3.2. */
    private static byte[] beklim(byte[] blad, long plek, long grootte, List<byte[]> pad) {
        eis(plek >= 0 && plek < grootte, "die plek is er niet");
        long links = plek;
        long laatste = grootte - 1;
        byte[] hash = blad;
        for (byte[] buur : pad) {
            eis(laatste > 0 && buur.length == 32, "het pad is te lang");
            if ((links & 1) == 1 || links == laatste) {
                hash = knoop(buur, hash);
                while ((links & 1) == 0 && links != 0) {
                    links >>= 1;
                    laatste >>= 1;
                }
            } else {
                hash = knoop(hash, buur);
            }
            links >>= 1;
            laatste >>= 1;
        }
        eis(laatste == 0, "het pad is te kort");
        return hash;
    }

    // ---- where it comes from

    /** A site, or a folder in which a site was kept. */
    interface Bron {

        byte[] moet(String pad);

        /** The public lines of every voorstel, by where they stand. */
        Map<String, byte[]> tijdlijnen();

        static Bron van(String plek, Optional<Path> bewaar) {
            return plek.startsWith("http://") || plek.startsWith("https://")
                    ? new Site(plek.replaceAll("/+$", ""), bewaar)
                    : new Folder(Path.of(plek));
        }
    }

    record Folder(Path map) implements Bron {

        @Override
        public byte[] moet(String pad) {
            return lees(map.resolve(pad));
        }

        @Override
        public Map<String, byte[]> tijdlijnen() {
            Path bestanden = map.resolve("tijdlijnen");
            Map<String, byte[]> tijdlijnen = new TreeMap<>();
            if (Files.isDirectory(bestanden)) {
                try (var inhoud = Files.list(bestanden)) {
                    inhoud.forEach(
                            bestand ->
                                    tijdlijnen.put(
                                            bestand.getFileName().toString(), lees(bestand)));
                } catch (IOException fout) {
                    throw new Onbereikbaar(bestanden + " is niet te lezen");
                }
            }
            return tijdlijnen;
        }
    }

    record Site(String adres, Optional<Path> bewaar, HttpClient http) implements Bron {

        Site(String adres, Optional<Path> bewaar) {
            this(
                    adres,
                    bewaar,
                    HttpClient.newBuilder()
                            .connectTimeout(Duration.ofSeconds(20))
                            .followRedirects(HttpClient.Redirect.NORMAL)
                            .build());
        }

        @Override
        public byte[] moet(String pad) {
            byte[] bytes = haal(pad);
            bewaar(pad, bytes);
            return bytes;
        }

        @Override
        public Map<String, byte[]> tijdlijnen() {
            Map<String, byte[]> tijdlijnen = new TreeMap<>();
            for (int pagina = 1; ; pagina++) {
                List<Object> rijen =
                        rijen(
                                kaart(
                                        Json.lees(
                                                tekst(
                                                        haal(
                                                                "api/v1/voorstellen?aantal=100&pagina="
                                                                        + pagina)))));
                for (Object rij : rijen) {
                    tijdlijn(woord(kaart(rij).get("nummer")), tijdlijnen);
                }
                if (rijen.size() < 100) {
                    return tijdlijnen;
                }
            }
        }

        private void tijdlijn(String nummer, Map<String, byte[]> tijdlijnen) {
            for (int pagina = 1; ; pagina++) {
                byte[] bytes =
                        haal(
                                "api/v1/voorstellen/"
                                        + nummer
                                        + "/tijdlijn?aantal=100&pagina="
                                        + pagina);
                String naam = nummer + "-" + pagina + ".json";
                bewaar("tijdlijnen/" + naam, bytes);
                tijdlijnen.put(naam, bytes);
                if (rijen(kaart(Json.lees(tekst(bytes)))).size() < 100) {
                    return;
                }
            }
        }

        private byte[] haal(String pad) {
            try {
                var antwoord =
                        http.send(
                                HttpRequest.newBuilder(URI.create(adres + "/" + pad))
                                        .timeout(Duration.ofMinutes(1))
                                        .build(),
                                HttpResponse.BodyHandlers.ofByteArray());
                if (antwoord.statusCode() != 200) {
                    throw new Onbereikbaar(
                            adres + "/" + pad + " geeft antwoord " + antwoord.statusCode());
                }
                return antwoord.body();
            } catch (IOException | IllegalArgumentException fout) {
                throw new Onbereikbaar(adres + "/" + pad + " is niet te bereiken");
            } catch (InterruptedException gestopt) {
                Thread.currentThread().interrupt();
                throw new Onbereikbaar("gestopt");
            }
        }

        private void bewaar(String pad, byte[] bytes) {
            if (bewaar.isPresent()) {
                try {
                    Path bestand = bewaar.get().resolve(pad);
                    Files.createDirectories(bestand.getParent());
                    Files.write(bestand, bytes);
                } catch (IOException fout) {
                    throw new Onbereikbaar("ik kan niet bewaren in " + bewaar.get());
                }
            }
        }
    }

    /** The path of a tile or a bundle. */
    private static String pad(String niveau, long tegel, int breed) {
        StringBuilder nummer = new StringBuilder("%03d".formatted(tegel % 1000));
        for (long rest = tegel / 1000; rest > 0; rest /= 1000) {
            nummer.insert(0, "x%03d/".formatted(rest % 1000));
        }
        return (niveau.isEmpty() ? "" : niveau + "/")
                + nummer
                + (breed == BREED ? "" : ".p/" + breed);
    }

    private static byte[] lees(Path bestand) {
        try {
            if (Files.size(bestand) > GROOTSTE) {
                throw new Onbereikbaar(bestand + " is te groot");
            }
            return Files.readAllBytes(bestand);
        } catch (IOException fout) {
            throw new Onbereikbaar(bestand + " is er niet of is niet te lezen");
        }
    }

    // ---- small things

    /** What was given is not what it should be. */
    static final class Onjuist extends RuntimeException {
        private static final long serialVersionUID = 1;

        Onjuist(String waarom) {
            super(waarom);
        }
    }

    /** It cannot be checked at all. */
    static final class Onbereikbaar extends RuntimeException {
        private static final long serialVersionUID = 1;

        Onbereikbaar(String waarom) {
            super(waarom);
        }
    }

    private static void eis(boolean goed, String waarom) {
        if (!goed) {
            throw new Onjuist(waarom);
        }
    }

    private static byte[] knoop(byte[] links, byte[] rechts) {
        return sha256(new byte[] {1}, links, rechts);
    }

    private static byte[] sha256(byte[]... delen) {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            for (byte[] deel : delen) {
                hash.update(deel);
            }
            return hash.digest();
        } catch (GeneralSecurityException elkeJavaKanDit) {
            throw new IllegalStateException(elkeJavaKanDit);
        }
    }

    private static byte[] plak(byte[]... delen) {
        ByteBuffer alles =
                ByteBuffer.allocate(Arrays.stream(delen).mapToInt(deel -> deel.length).sum());
        Arrays.stream(delen).forEach(alles::put);
        return alles.array();
    }

    private static byte[] base64(String tekst) {
        try {
            byte[] bytes = Base64.getDecoder().decode(tekst);
            eis(Base64.getEncoder().encodeToString(bytes).equals(tekst), "geen base64");
            return bytes;
        } catch (IllegalArgumentException fout) {
            throw new Onjuist("geen base64");
        }
    }

    private static String tekst(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException fout) {
            throw new Onjuist("geen tekst");
        }
    }

    private static Map<String, Object> kaart(Object waarde) {
        eis(waarde instanceof Map<?, ?>, "geen object in de JSON");
        Map<String, Object> kaart = new LinkedHashMap<>();
        ((Map<?, ?>) waarde).forEach((sleutel, w) -> kaart.put((String) sleutel, w));
        return kaart;
    }

    private static List<Object> lijst(Object waarde) {
        eis(waarde instanceof List<?>, "geen lijst in de JSON");
        return new ArrayList<>((List<?>) waarde);
    }

    private static List<Object> rijen(Map<String, Object> apiLijst) {
        return lijst(apiLijst.get("resultaten"));
    }

    private static String woord(Object waarde) {
        eis(waarde instanceof String, "geen tekst in de JSON");
        return (String) waarde;
    }

    private static long getal(Object waarde) {
        eis(
                waarde instanceof Getal g && g.cijfers().matches("0|-?[1-9]\\d{0,17}"),
                "geen getal in de JSON");
        return Long.parseLong(((Getal) waarde).cijfers());
    }

    /** A number as it was written: 1.0 is another than 1. */
    record Getal(String cijfers) {}

    /** Just enough JSON: objects, lists, texts, numbers, true, false and null. */
    private static final class Json {

        private static final int DIEP = 50;
        private static final Pattern GETAL =
                Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");

        private final String tekst;
        private int plek;

        private Json(String tekst) {
            this.tekst = tekst;
        }

        static Object lees(String tekst) {
            Json json = new Json(tekst);
            Object waarde = json.waarde(0);
            json.wit();
            eis(json.plek == tekst.length(), "er staat iets achter de JSON");
            return waarde;
        }

        private Object waarde(int diep) {
            eis(diep < DIEP, "de JSON is te diep");
            return switch (kijk()) {
                case '{' -> object(diep);
                case '[' -> rij(diep);
                case '"' -> tekst();
                case 't' -> vast("true", true);
                case 'f' -> vast("false", false);
                case 'n' -> vast("null", "");
                default -> cijfers();
            };
        }

        private Map<String, Object> object(int diep) {
            Map<String, Object> object = new LinkedHashMap<>();
            plek++;
            while (kijk() != '}') {
                eis(object.isEmpty() || neem(','), "er ontbreekt een komma in de JSON");
                eis(kijk() == '"', "er ontbreekt een naam in de JSON");
                String naam = tekst();
                eis(neem(':'), "er ontbreekt een dubbele punt in de JSON");
                eis(
                        object.put(naam, waarde(diep + 1)) == null,
                        "de naam " + naam + " staat er twee keer");
            }
            plek++;
            return object;
        }

        private List<Object> rij(int diep) {
            List<Object> rij = new ArrayList<>();
            plek++;
            while (kijk() != ']') {
                eis(rij.isEmpty() || neem(','), "er ontbreekt een komma in de JSON");
                rij.add(waarde(diep + 1));
            }
            plek++;
            return rij;
        }

        private String tekst() {
            StringBuilder woord = new StringBuilder();
            plek++;
            while (teken() != '"') {
                char teken = tekst.charAt(plek++);
                woord.append(teken == '\\' ? ontsnapt() : teken);
            }
            plek++;
            return woord.toString();
        }

        private char ontsnapt() {
            char teken = teken();
            plek++;
            return switch (teken) {
                case '"', '\\', '/' -> teken;
                case 'b' -> '\b';
                case 'f' -> '\f';
                case 'n' -> '\n';
                case 'r' -> '\r';
                case 't' -> '\t';
                case 'u' -> {
                    eis(
                            plek + 4 <= tekst.length()
                                    && tekst.substring(plek, plek + 4).matches("[0-9a-fA-F]{4}"),
                            "geen teken in de JSON");
                    plek += 4;
                    yield (char) Integer.parseInt(tekst.substring(plek - 4, plek), 16);
                }
                default -> throw new Onjuist("geen JSON");
            };
        }

        private Object vast(String woord, Object waarde) {
            eis(tekst.startsWith(woord, plek), "geen JSON");
            plek += woord.length();
            return waarde;
        }

        private Getal cijfers() {
            var getal = GETAL.matcher(tekst).region(plek, tekst.length());
            eis(getal.lookingAt(), "geen JSON");
            plek = getal.end();
            return new Getal(getal.group());
        }

        private char kijk() {
            wit();
            return teken();
        }

        private char teken() {
            eis(plek < tekst.length(), "de JSON houdt te vroeg op");
            return tekst.charAt(plek);
        }

        private boolean neem(char teken) {
            boolean goed = kijk() == teken;
            plek += goed ? 1 : 0;
            return goed;
        }

        private void wit() {
            while (plek < tekst.length() && " \t\n\r".indexOf(tekst.charAt(plek)) >= 0) {
                plek++;
            }
        }
    }
}
