// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.raadpleging.RaadplegingId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Front door of everybody who looks. Until the declaration nothing here tells a choice. */
@Service
public class Stemmingen {

    private final StemmingRepository stemmingen;
    private final StembusRepository stembus;
    private final Bureau bureau;

    Stemmingen(StemmingRepository stemmingen, StembusRepository stembus, Bureau bureau) {
        this.stemmingen = stemmingen;
        this.stembus = stembus;
        this.bureau = bureau;
    }

    /** The vote on this raadpleging, if it is held here. */
    @Transactional(readOnly = true)
    public Optional<Stemming> vind(RaadplegingId id) {
        return stemmingen.find(id);
    }

    /** The vote on this raadpleging. */
    @Transactional(readOnly = true)
    public Stemming get(RaadplegingId id) {
        return vind(id).orElseThrow(() -> new NietGevonden("stemming", id.toString()));
    }

    /** All of them, the newest first; one statement. */
    @Transactional(readOnly = true)
    public List<Stemming> alle() {
        return stemmingen.findAlle();
    }

    /** The kiezerslijst: frozen, or before that as it would be when opened today. */
    @Transactional(readOnly = true)
    public Kiezerslijst kiezerslijst(Stemming stemming) {
        return bureau.kiezerslijst(stemming);
    }

    /** The document that was frozen, byte for byte. */
    @Transactional(readOnly = true)
    public String document(RaadplegingId id) {
        return stemmingen
                .document(id)
                .orElseThrow(() -> new NietGevonden("stemronde", id.toString()));
    }

    /**
     * Every vote that counts, with what was voted.
     *
     * @throws StemmingGeweigerd before the declaration, whoever asks
     */
    @Transactional(readOnly = true)
    List<Stem> stemmen(Stemming stemming) {
        if (get(stemming.id()).vastgesteld().isEmpty()) {
            throw StemmingGeweigerd.nogGeheim();
        }
        return stembus.geldend(stemming.id());
    }

    /** The moment, for pages. */
    Instant nu() {
        return bureau.nu();
    }
}
