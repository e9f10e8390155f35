// SPDX-License-Identifier: EUPL-1.2

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * P4 and P8 of docs/beloften.md as ratios against a bare baseline in the same run, in interleaved
 * rounds; other work on the machine then disturbs both. Needs JDK 25, Maven, curl and wrk (Debian:
 * wrk). Some five minutes on two quiet cores. Run in the root of the project:
 *
 * <pre>java bench/Bench.java [rounds, default 5; starts: half of it] [seconds per measurement, default 2]</pre>
 */
public class Bench {

    private static final Path WERK = Path.of("target/bench").toAbsolutePath();
    private static final Path RELEASE = Path.of("target/release").toAbsolutePath();
    private static final String KLASSE = "nl.standaardwerk.Standaardwerk";
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final int POORT = 21080;
    private static final int TWEEDE = 21081;

    private record Start(double cpu, long rss) {}

    private record Doel(String naam, double eis, double bodem, String[] wrk) {}

    static void main(String[] args) throws Exception {
        int rondes = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        int seconden = args.length > 1 ? Integer.parseInt(args[1]) : 2;
        bouw();
        var product = start(app(), POORT, List.of("--standaardwerk.data=" + WERK.resolve("data")), "/");
        try {
            p4(rondes, seconden);
            p8((rondes + 1) / 2);
        } finally {
            product.destroy();
            product.waitFor();
        }
    }

    // ---- P4: the register page against a bare endpoint of the same application

    private static void p4(int rondes, int seconden) throws Exception {
        // what is kept is asked for as every browser does: packed
        var dagen = WERK.resolve("dagen.lua");
        // a day that nobody asked before, so that no kept answer fits; wrk speaks Lua 5.1 and goes on without a script
        // that it cannot read: see the check in wrk()
        Files.writeString(dagen, """
                math.randomseed(os.time())
                request = function()
                  local d = math.random(0, 2500000)
                  return wrk.format("GET", string.format("/register?op=%04d-%02d-%02d", 2000 + math.floor(d / 336), math.floor(d / 28) % 12 + 1, d % 28 + 1))
                end
                """);
        var doelen = List.of(
                new Doel("met query", 0.20, 0.15, new String[] {"-s", dagen.toString(), adres("/register")}),
                new Doel("uit voorraad", 0.70, 0.55, new String[] {"-H", "Accept-Encoding: gzip", adres("/register")}),
                new Doel("304", 0.85, 0.70, new String[] {"-H", "If-None-Match: " + etag(), adres("/register")}));
        wrk(seconden * 2, adres("/bench-hallo"));
        for (var doel : doelen) {
            wrk(Math.max(seconden * 2, 10), doel.wrk());
        }
        var kaal = new double[rondes];
        var uitkomst = new double[doelen.size()][rondes];
        for (int r = 0; r < rondes; r++) {
            kaal[r] = wrk(seconden, adres("/bench-hallo"));
            for (int d = 0; d < doelen.size(); d++) {
                uitkomst[d][r] = wrk(seconden, doelen.get(d).wrk()) / kaal[r];
            }
        }
        System.out.printf(Locale.ROOT, "%nP4 register page, ratio to a bare endpoint (median %.0f/s)%n", mediaan(kaal));
        for (int d = 0; d < doelen.size(); d++) {
            rij(doelen.get(d).naam(), uitkomst[d], doelen.get(d).eis(), doelen.get(d).bodem(), true);
        }
    }

    /** The tag of the page as it stays: just after a start the register still changes. */
    private static String etag() throws Exception {
        Thread.sleep(5000);
        var etag = HTTP.send(get("/register"), HttpResponse.BodyHandlers.discarding())
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        Thread.sleep(3000);
        var vraag = HttpRequest.newBuilder(URI.create(adres("/register"))).header("If-None-Match", etag).build();
        if (HTTP.send(vraag, HttpResponse.BodyHandlers.discarding()).statusCode() != 304) {
            throw new IllegalStateException("the page changed: what is measured would be no 304");
        }
        return etag;
    }

    // ---- P8: CPU of a start up to the first page, against a bare application on the same database

    private static void p8(int rondes) throws Exception {
        var geheim = new Properties();
        try (var in = Files.newBufferedReader(WERK.resolve("data/wachtwoorden.properties"))) {
            geheim.load(in);
        }
        var database = List.of(
                "--spring.datasource.url=" + System.getProperty("url", url()),
                "--spring.datasource.username=standaardwerk",
                "--spring.datasource.password=" + geheim.getProperty("standaardwerk"));
        var kaalCache = WERK.resolve("kaal.aot");
        meet(met("-XX:AOTCacheOutput=" + kaalCache, kaal()), database, "/");
        var vormen = List.of(
                kaal(),
                met("-XX:AOTCache=" + kaalCache, kaal()),
                release(),
                met("-XX:AOTCache=" + RELEASE.resolve("standaardwerk.aot"), release()));
        var starts = new Start[rondes][vormen.size()];
        for (int r = 0; r < rondes; r++) {
            for (int v = 0; v < vormen.size(); v++) {
                starts[r][v] = meet(vormen.get(v), database, v < 2 ? "/" : "/register");
            }
        }
        System.out.println("\nP8 start up to the first page, ratio to a bare Boot application with web and JDBC");
        rij("CPU", cpu(starts, 2, 0), 1.6, 2.0, false);
        rij("AOT cache, CPU", cpu(starts, 3, 0), 1.0, 1.0, false);
        System.out.printf(Locale.ROOT, "with an AOT cache under the bare one as well: median %.2f%n",
                mediaan(cpu(starts, 3, 1)));
        System.out.printf(Locale.ROOT, "CPU in seconds: bare %.1f, bare with cache %.1f, product %.1f, with cache %.1f%n",
                seconden(starts, 0), seconden(starts, 1), seconden(starts, 2), seconden(starts, 3));
        System.out.printf(Locale.ROOT, "resident memory after start: median %.0f MiB (goal 450)%n",
                mediaan(Arrays.stream(starts).mapToDouble(ronde -> ronde[2].rss() / 1024.0).toArray()));
    }

    private static double[] cpu(Start[][] starts, int vorm, int maat) {
        return Arrays.stream(starts).mapToDouble(ronde -> ronde[vorm].cpu() / ronde[maat].cpu()).toArray();
    }

    private static double seconden(Start[][] starts, int vorm) {
        return mediaan(Arrays.stream(starts).mapToDouble(ronde -> ronde[vorm].cpu()).toArray());
    }

    private static Start meet(List<String> wat, List<String> instellingen, String pad) throws Exception {
        var proces = start(wat, TWEEDE, instellingen, pad);
        var cpu = proces.info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
        Thread.sleep(1000);
        var rss = Files.readAllLines(Path.of("/proc/" + proces.pid() + "/status")).stream()
                .filter(regel -> regel.startsWith("VmRSS"))
                .mapToLong(regel -> Long.parseLong(regel.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
        proces.destroy();
        proces.waitFor();
        return new Start(cpu, rss);
    }

    // ---- tools

    private static void bouw() throws Exception {
        doe("tools/release.sh");
        doe("mvn", "-q", "-B", "-f", "bench/kaal/pom.xml", "-DskipTests", "package");
        Files.createDirectories(WERK);
        doe(java(), "-Djarmode=tools", "-jar", "bench/kaal/target/kaal-0.jar", "extract", "--force",
                "--destination", WERK.resolve("kaal").toString());
        doe(java().replaceAll("java$", "javac"), "-parameters", "-d", WERK.resolve("hallo").toString(), "-cp",
                RELEASE.resolve("standaardwerk.jar") + ":" + RELEASE.resolve("lib") + "/*", "bench/hallo/Hallo.java");
    }

    /** The release form with the bare endpoint of P4 in it, for which its beans are worked out anew. */
    private static List<String> app() {
        return List.of("-cp",
                RELEASE.resolve("standaardwerk.jar") + ":" + RELEASE.resolve("lib") + "/*:" + WERK.resolve("hallo"),
                KLASSE, "--spring.main.sources=hallo.Hallo");
    }

    /** The release form, started as its command start does. */
    private static List<String> release() {
        return List.of("-Dspring.aot.enabled=true", "-jar", RELEASE.resolve("standaardwerk.jar").toString());
    }

    private static List<String> met(String optie, List<String> wat) {
        return Stream.concat(Stream.of(optie), wat.stream()).toList();
    }

    private static List<String> kaal() {
        return List.of("-cp", WERK.resolve("kaal/kaal-0.jar") + ":" + WERK.resolve("kaal/lib") + "/*", "kaal.Kaal");
    }

    private static Process start(List<String> wat, int poort, List<String> instellingen, String pad) throws Exception {
        var opdracht = new ArrayList<>(List.of(java(), "-Xmx512m", "--enable-native-access=ALL-UNNAMED"));
        opdracht.addAll(wat);
        opdracht.add("--server.port=" + poort);
        opdracht.addAll(instellingen);
        var proces = new ProcessBuilder(opdracht)
                .redirectErrorStream(true)
                .redirectOutput(WERK.resolve("start-" + poort + ".log").toFile())
                .start();
        var eind = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (System.nanoTime() < eind && proces.isAlive()) {
            try {
                var vraag = HttpRequest.newBuilder(URI.create("http://localhost:" + poort + pad)).build();
                if (HTTP.send(vraag, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return proces;
                }
            } catch (IOException nogNiet) {
                Thread.sleep(20);
            }
        }
        throw new IllegalStateException("did not start: see " + WERK.resolve("start-" + poort + ".log"));
    }

    private static String url() throws IOException {
        var regels = Files.readAllLines(WERK.resolve("data/postgres/postmaster.pid"));
        return "jdbc:postgresql://127.0.0.1:" + regels.get(3).trim() + "/standaardwerk";
    }

    private static double wrk(int seconden, String... rest) throws Exception {
        var opdracht = new ArrayList<>(List.of("wrk", "-t1", "-c8", "-d" + seconden + "s"));
        opdracht.addAll(Arrays.asList(rest));
        var proces = new ProcessBuilder(opdracht).redirectErrorStream(true).start();
        var uit = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var gevonden = Pattern.compile("Requests/sec:\\s+([\\d.]+)").matcher(uit);
        if (proces.waitFor() != 0 || !gevonden.find() || uit.contains("Non-2xx") || uit.contains(".lua:")) {
            throw new IllegalStateException(uit);
        }
        return Double.parseDouble(gevonden.group(1));
    }

    private static void rij(String naam, double[] maten, double eis, double bodem, boolean hoog) {
        var gesorteerd = maten.clone();
        Arrays.sort(gesorteerd);
        double slechtst = hoog ? gesorteerd[0] : gesorteerd[gesorteerd.length - 1];
        double midden = mediaan(maten);
        boolean gehaald = hoog ? midden >= eis : midden <= eis;
        System.out.printf(Locale.ROOT, "%-14s median %.2f  worst %.2f  goal %.2f  floor %.2f  %s%n",
                naam, midden, slechtst, eis, bodem, gehaald ? "met" : "NOT met");
    }

    private static double mediaan(double[] maten) {
        var kopie = maten.clone();
        Arrays.sort(kopie);
        return kopie[kopie.length / 2];
    }

    private static HttpRequest get(String pad) {
        return HttpRequest.newBuilder(URI.create(adres(pad))).build();
    }

    private static String adres(String pad) {
        return "http://localhost:" + POORT + pad;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static void doe(String... opdracht) throws Exception {
        var bouwer = new ProcessBuilder(opdracht).inheritIO();
        bouwer.environment().put("JAVA_HOME", System.getProperty("java.home"));
        if (bouwer.start().waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", opdracht));
        }
    }
}
