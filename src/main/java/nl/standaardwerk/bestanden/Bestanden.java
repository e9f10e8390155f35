// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.bestanden;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.toegang.AccountId;
import nl.standaardwerk.toegang.Gebruiker;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Front door to files. A module that takes a file checks the right first, then keeps it here and
 * notes its {@link BestandId}; from then on its {@link Bestandbron} says who may read it.
 */
@Service
@Transactional
public class Bestanden {

    private final BestandRepository bestanden;
    private final ObjectProvider<Bestandbron> bronnen;
    private final Clock clock;

    Bestanden(BestandRepository bestanden, ObjectProvider<Bestandbron> bronnen, Clock clock) {
        this.bestanden = bestanden;
        this.bronnen = bronnen;
        this.clock = clock;
    }

    /**
     * Takes a file in without keeping it yet, so that a module can look first whether it has the
     * same bytes already. No statement.
     *
     * @throws OnjuisteInvoer for an empty file, a kind that is not on the list, no usable name or a
     *     sender that stops half-way, in the field of the upload
     * @throws BestandGeweigerd for more than 25 MB
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Aangeboden neemAan(Bestand.Upload upload) {
        return Aangeboden.neemAan(upload);
    }

    /** The extensions that are taken, as a form field names them: ".pdf,.odt". */
    public static String soorten() {
        return Bestandsoort.extensies();
    }

    /** Keeps a file that was taken in. */
    public Bestand bewaar(Aangeboden aangeboden, Ondertekening door) {
        var bestand =
                new Bestand(
                        BestandId.nieuw(),
                        aangeboden.naam(),
                        aangeboden.mediatype(),
                        aangeboden.grootte(),
                        aangeboden.sha256(),
                        LocalDate.now(clock),
                        clock.instant(),
                        door);
        bestanden.insert(bestand, aangeboden.inhoud());
        return get(bestand.id());
    }

    /** Takes a file in and keeps it; refuses as {@link #neemAan} does. */
    public Bestand bewaar(Bestand.Upload upload, Ondertekening door) {
        try (var aangeboden = neemAan(upload)) {
            return bewaar(aangeboden, door);
        }
    }

    /** A file, without regard to rights; {@link NietGevonden} when there is none. */
    @Transactional(readOnly = true)
    public Bestand get(BestandId id) {
        return bestanden.find(id).orElseThrow(() -> new NietGevonden("bestand", id.toString()));
    }

    /** Those of these files that exist, by name; one statement. Without regard to rights. */
    @Transactional(readOnly = true)
    public List<Bestand> vind(Collection<BestandId> ids) {
        return ids.isEmpty() ? List.of() : bestanden.find(ids);
    }

    /** A file that this person may read; {@link NietGevonden} otherwise. */
    @Transactional(readOnly = true)
    public Bestand lees(BestandId id, Gebruiker door) {
        return bestanden
                .find(id)
                .filter(bestand -> leesbaar(bestand, door))
                .orElseThrow(() -> new NietGevonden("bestand", id.toString()));
    }

    private boolean leesbaar(Bestand bestand, Gebruiker door) {
        var oordelen =
                bronnen.stream().flatMap(b -> b.leesbaar(bestand.id(), door).stream()).toList();
        return oordelen.isEmpty() ? isVan(bestand, door) : oordelen.contains(true);
    }

    /**
     * A file that this person offered: only such a one may be referred to by what this person
     * sends, so that nobody publishes the file of another by its identity. Empty for any other.
     */
    @Transactional(readOnly = true)
    public Optional<Bestand> eigen(BestandId id, Gebruiker door) {
        return bestanden.find(id).filter(bestand -> isVan(bestand, door));
    }

    /** Those of these files that this account offered, by name; one statement. */
    @Transactional(readOnly = true)
    public List<Bestand> eigen(Collection<BestandId> ids, AccountId van) {
        return vind(ids).stream().filter(bestand -> isVan(bestand, van)).toList();
    }

    private static boolean isVan(Bestand bestand, Gebruiker door) {
        return door.account().filter(account -> isVan(bestand, account)).isPresent();
    }

    private static boolean isVan(Bestand bestand, AccountId account) {
        return account.waarde().equals(bestand.door().account());
    }

    /** Writes the bytes of a file piece by piece; rights were checked by {@link #lees}. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public void schrijf(Bestand bestand, OutputStream naar) throws IOException {
        int number = 0;
        for (var deel = bestanden.findDeel(bestand.id(), number);
                deel.isPresent();
                deel = bestanden.findDeel(bestand.id(), ++number)) {
            naar.write(deel.get());
        }
    }
}
