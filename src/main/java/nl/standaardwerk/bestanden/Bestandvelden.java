// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.bestanden;

import jakarta.servlet.http.HttpServletRequest;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.OnjuisteInvoer.Veldfout;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.toegang.AccountId;
import nl.standaardwerk.web.Bijlage;
import nl.standaardwerk.web.Formulier;

import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.util.WebUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The file fields of forms that have other fields too. What was chosen is kept at once, and the
 * value of the field is the identity of the kept file: so it need not be chosen again when another
 * field is wrong, or after a check page. A fault of the file stands in the form, like any other.
 */
@Component
public class Bestandvelden {

    /** Ends the name of the checkboxes that take a file off the form. */
    private static final String WEG = "-weg";

    private final Bestanden bestanden;

    Bestandvelden(Bestanden bestanden) {
        this.bestanden = bestanden;
    }

    /**
     * A file field.
     *
     * @param naam its name in the form
     * @param hoogstens most files; with 1 a new file takes the place of the one before
     */
    public record Veld(String naam, int hoogstens) {

        /** A field for one file. */
        public static Veld een(String naam) {
            return new Veld(naam, 1);
        }
    }

    /** A form that was sent, without its files. */
    public static Formulier lees(HttpServletRequest vraag) {
        return Formulier.van(
                vraag.getParameterMap().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, e -> List.of(e.getValue()))));
    }

    /**
     * A form that was sent. The file that was chosen is kept; the field has as its values the files
     * of this person that came with the form before and were not taken off, and the new ones.
     *
     * @param door who sends it; that this person may was checked before
     */
    public Formulier lees(HttpServletRequest vraag, Veld veld, Ondertekening door) {
        var formulier = lees(vraag);
        var ids = new ArrayList<>(eerder(formulier, veld.naam(), new AccountId(door.account())));
        var fouten = new ArrayList<Veldfout>();
        if (isTeGroot(vraag)) {
            fouten.add(Veldfout.van(veld.naam(), "bestanden.fout.te-groot"));
        }
        for (MultipartFile gekozen : gekozen(vraag, veld.naam())) {
            if (veld.hoogstens() > 1 && ids.size() >= veld.hoogstens()) {
                fouten.add(Veldfout.van(veld.naam(), "bestanden.fout.te-veel", veld.hoogstens()));
                break;
            }
            bewaar(gekozen, veld.naam(), door, fouten).ifPresent(ids::add);
        }
        var laatste = ids.subList(Math.max(0, ids.size() - veld.hoogstens()), ids.size());
        var gelezen =
                formulier.metAlle(veld.naam(), laatste.stream().map(BestandId::toString).toList());
        return fouten.isEmpty() ? gelezen : gelezen.met(new OnjuisteInvoer(fouten));
    }

    /** Whether a file over the limit was sent and left behind; see {@link UploadConfiguration}. */
    public static boolean isTeGroot(HttpServletRequest vraag) {
        return vraag.getAttribute(UploadConfiguration.TOO_LARGE) != null;
    }

    /** The files that were chosen in this field; none for an empty field. */
    public static List<MultipartFile> gekozen(HttpServletRequest vraag, String veld) {
        return Optional.ofNullable(WebUtils.getNativeRequest(vraag, MultipartRequest.class))
                .map(delen -> delen.getFiles(veld))
                .orElse(List.of())
                .stream()
                .filter(b -> !Optional.ofNullable(b.getOriginalFilename()).orElse("").isEmpty())
                .toList();
    }

    /** The files to which this field refers. */
    public static List<BestandId> ids(Formulier formulier, String veld) {
        return formulier.waarden(veld).stream()
                .flatMap(id -> BestandId.vind(id).stream())
                .distinct()
                .toList();
    }

    /** The files to which this field refers, for the page; one statement, none without a file. */
    public List<Bijlage> bijlagen(Formulier formulier, String veld) {
        return bijlagen(ids(formulier, veld));
    }

    /** These files, in this order, for a page; one statement. Without regard to rights. */
    public List<Bijlage> bijlagen(List<BestandId> ids) {
        var gevonden = new LinkedHashMap<BestandId, Bijlage>();
        bestanden.vind(ids).forEach(b -> gevonden.put(b.id(), b.bijlage()));
        return ids.stream().flatMap(id -> Optional.ofNullable(gevonden.get(id)).stream()).toList();
    }

    private List<BestandId> eerder(Formulier formulier, String veld, AccountId van) {
        var weg = new HashSet<>(ids(formulier, veld + WEG));
        var ids = ids(formulier, veld).stream().filter(id -> !weg.contains(id)).toList();
        var eigen = bestanden.eigen(ids, van).stream().map(Bestand::id).collect(Collectors.toSet());
        return ids.stream().filter(eigen::contains).toList();
    }

    private Optional<BestandId> bewaar(
            MultipartFile gekozen, String veld, Ondertekening door, List<Veldfout> fouten) {
        var upload = Bestand.Upload.van(veld, gekozen);
        try (var _ = upload.inhoud()) {
            return Optional.of(bestanden.bewaar(upload, door).id());
        } catch (OnjuisteInvoer fout) {
            fouten.addAll(fout.fouten());
        } catch (BestandGeweigerd teGroot) {
            fouten.add(Veldfout.van(veld, "bestanden.fout.te-groot"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.empty();
    }
}
