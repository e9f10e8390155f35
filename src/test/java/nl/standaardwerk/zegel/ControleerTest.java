// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.zegel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

/** R6 and R7: the verifier sees every class of change, and raises no false alarm. */
class ControleerTest {

    static final LogKeys ANDERE = keys();
    private static final LogKeys EIGEN = keys();
    private static final Logmap LOG = Logmap.of(300, EIGEN);

    @TempDir private Path folder;

    private static LogKeys keys() {
        try {
            var folder =
                    Files.createTempDirectory(
                            Files.createDirectories(Path.of("target/zegel")), "s");
            return LogKeys.create(Logmap.NAME, folder.resolve("sleutels"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What somebody kept: the keys, and the checkpoint of 200 lines. */
    private void kept() {
        Logmap.put(folder.resolve("bewaard/sleutels"), Logmap.utf8(EIGEN.published()));
        Logmap.put(folder.resolve("bewaard/ouder"), Logmap.utf8(LOG.checkpoint(200, EIGEN)));
    }

    private Verifier.Result check(Path log) {
        return Verifier.run(
                log,
                "--sleutels",
                folder.resolve("bewaard/sleutels"),
                "--ouder",
                folder.resolve("bewaard/ouder"));
    }

    private Verifier.Result checkProof(Path log) {
        return Verifier.run(
                log,
                "--sleutels",
                folder.resolve("bewaard/sleutels"),
                "--bewijs",
                log.resolve("bewijs.json"));
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 255, 256, 257, 300, 511, 512, 513, 700})
    void een_log_waar_niets_aan_is_veranderd_klopt(int size) {
        kept();
        var log = Logmap.of(size, EIGEN).into(folder.resolve("log"));

        var result = check(log);
        var proof = checkProof(log);

        assertThat(result.said()).doesNotContain("KLOPT NIET").contains("Alles klopt");
        assertThat(result.exit()).as(result.said()).isZero();
        assertThat(proof.exit()).as(proof.said()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void elke_vervalsing_wordt_gezien(Vervalsing vervalsing) {
        kept();
        for (int seed = 1; seed <= 2; seed++) {
            var changed = LOG.copy();
            vervalsing.pleeg(changed, new Random(seed));
            var log = changed.into(folder.resolve("log" + seed));

            var result = vervalsing.name().startsWith("BEWIJS") ? checkProof(log) : check(log);

            assertThat(same(changed)).as("nothing was changed").isFalse();
            assertThat(result.exit()).as("%s: %s", vervalsing, result.said()).isPositive();
            assertThat(result.said()).containsAnyOf("[KLOPT NIET]", "Dit kon niet worden");
        }
    }

    private static boolean same(Logmap changed) {
        return changed.files.keySet().equals(LOG.files.keySet())
                && LOG.files.keySet().stream()
                        .allMatch(p -> Arrays.equals(LOG.files.get(p), changed.files.get(p)));
    }

    @Test
    void er_zijn_genoeg_soorten_vervalsing() {
        assertThat(Vervalsing.values()).hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void zonder_bewaarde_sleutels_zegt_de_controle_dat() {
        var result = Verifier.run(LOG.into(folder.resolve("log")));

        assertThat(result.exit()).isZero();
        assertThat(result.said()).contains("[let op]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "een twee", "map --nergens", "map --ouder", "/er/is/niets"})
    void een_onduidelijke_opdracht_wordt_uitgelegd(String words) {
        var result = Verifier.run((Object[]) words.strip().split(" "));

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.said()).startsWith("Dit kon niet worden gecontroleerd");
    }

    /** As a person runs it: from the source, in a process of its own. */
    @Test
    void het_werkt_met_alleen_java() throws IOException, InterruptedException {
        kept();
        var good = LOG.into(folder.resolve("goed"));
        var bad = LOG.copy();
        Vervalsing.GESCHIEDENIS_VORK.pleeg(bad, new Random(1));
        var wrong = bad.into(folder.resolve("fout"));
        var kept = folder.resolve("bewaard/ouder");

        assertThat(Verifier.process(good, "--ouder", kept).exit()).isZero();
        assertThat(Verifier.process(wrong, "--ouder", kept))
                .satisfies(result -> assertThat(result.exit()).isEqualTo(1))
                .satisfies(r -> assertThat(r.said()).contains("de geschiedenis is veranderd"));
    }
}
