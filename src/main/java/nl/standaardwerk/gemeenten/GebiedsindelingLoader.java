// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.gemeenten;

import nl.standaardwerk.gemeenten.Levering.Bestand;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Brings the tables up to date with the source files when the application starts, and reads them
 * once, when somebody first asks. A start with unchanged files costs seven hashes and one query.
 */
@Component
class GebiedsindelingLoader implements Gemeenten.Bron, InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(GebiedsindelingLoader.class);

    private final LeveringRepository repository;
    private final LeveringWriter writer;
    private final TransactionTemplate transactie;
    private volatile @Nullable Gebiedsindeling geladen;
    private volatile String samen = "";

    GebiedsindelingLoader(
            LeveringRepository repository,
            LeveringWriter writer,
            PlatformTransactionManager transacties) {
        this.repository = repository;
        this.writer = writer;
        this.transactie = new TransactionTemplate(transacties);
    }

    @Override
    public void afterPropertiesSet() {
        werkBij(Levering.bestanden());
    }

    @Override
    public Gebiedsindeling get() {
        var nu = geladen;
        if (nu == null) {
            nu = transactie.execute(_ -> new Gebiedsindeling(repository.lees()));
            geladen = nu;
        }
        return nu;
    }

    @Override
    public String levering() {
        return samen;
    }

    /**
     * Takes in the files that differ from what the tables hold, all or none.
     *
     * @return how many files were taken in
     * @throws OngeldigeLevering when the files are damaged or contradict each other
     */
    int werkBij(Map<Bestand, byte[]> bestanden) {
        var gewijzigd = gewijzigd(bestanden);
        if (gewijzigd.isEmpty()) {
            samen = samen(bestanden);
            return 0;
        }
        var levering = LeveringCheck.goedgekeurd(LeveringReader.lees(bestanden));
        transactie.executeWithoutResult(
                _ -> {
                    writer.alleen();
                    gewijzigd.forEach(
                            (bestand, sha256) -> {
                                writer.vervang(bestand, levering);
                                writer.onthoud(bestand, sha256);
                            });
                });
        geladen = null;
        samen = samen(bestanden);
        LOG.info("gemeenten: {} of {} files taken in", gewijzigd.size(), bestanden.size());
        return gewijzigd.size();
    }

    /** One checksum over all files, whatever their order. */
    private static String samen(Map<Bestand, byte[]> bestanden) {
        var perNaam = new TreeMap<String, String>();
        bestanden.forEach(
                (bestand, inhoud) -> perNaam.put(bestand.naam(), Levering.sha256(inhoud)));
        return Levering.sha256(perNaam.toString().getBytes(StandardCharsets.UTF_8));
    }

    private Map<Bestand, String> gewijzigd(Map<Bestand, byte[]> bestanden) {
        var bekend = repository.controlegetallen();
        var gewijzigd = new EnumMap<Bestand, String>(Bestand.class);
        bestanden.forEach(
                (bestand, inhoud) -> {
                    var sha256 = Levering.sha256(inhoud);
                    if (!sha256.equals(bekend.get(bestand.naam()))) {
                        gewijzigd.put(bestand, sha256);
                    }
                });
        return gewijzigd;
    }
}
