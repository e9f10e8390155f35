// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.raadpleging.Raadpleging;
import nl.standaardwerk.raadpleging.RaadplegingId;
import nl.standaardwerk.raadpleging.Raadplegingen;
import nl.standaardwerk.stemming.StembusRepository.Open;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.Taak;
import nl.standaardwerk.toegang.Taakbron;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What waits for the stembureau, a gemeentesecretaris or a stemgemachtigde. That a vote is to be
 * planned is told by module raadpleging.
 */
@Component
class StemmingTaken implements Taakbron {

    /** Begin of the keys of what to do. */
    private static final String TAAK = "stemming.taak.";

    private final Stemmingen stemmingen;
    private final Stembus stembus;
    private final Raadplegingen raadplegingen;

    StemmingTaken(Stemmingen stemmingen, Stembus stembus, Raadplegingen raadplegingen) {
        this.stemmingen = stemmingen;
        this.stembus = stembus;
        this.raadplegingen = raadplegingen;
    }

    /** What waits, before it has a title. */
    private record Wacht(
            RaadplegingId raadpleging,
            String sleutel,
            String pad,
            String namens,
            Optional<LocalDate> uiterlijk,
            boolean demonstratie) {}

    @Override
    public int aantal(Gebruiker gebruiker) {
        return wacht(gebruiker).size();
    }

    @Override
    public List<Taak> taken(Gebruiker gebruiker) {
        return taken(wacht(gebruiker));
    }

    @Override
    public List<Taak> taken(GemeenteCode gemeente, LocalDate tot, Gebruiker gebruiker) {
        return taken(
                stembus.open(gemeente).stream()
                        .filter(o -> isVoor(o, gebruiker))
                        .flatMap(o -> vraag(o, gebruiker).stream())
                        .filter(w -> w.uiterlijk().filter(tot::isBefore).isEmpty())
                        .toList());
    }

    /** Who is real has nothing to do with a vote of the demonstration, and the other way round. */
    private static boolean isVoor(Open open, Gebruiker gebruiker) {
        return gebruiker.account().isEmpty() || open.demonstratie() == gebruiker.demonstratie();
    }

    /**
     * Whether a gemeente voted is known to its secretaris and to who voted for it. For everybody
     * else the question stands until the end, whether it was answered or not.
     */
    private Optional<Wacht> vraag(Open open, Gebruiker gebruiker) {
        var eigen = gemeente(open, gebruiker);
        boolean weet =
                gebruiker.heeft(Rol.GEMEENTESECRETARIS, open.gemeente())
                        || (open.account().isPresent()
                                && open.account().equals(gebruiker.account()));
        if (eigen.isPresent() || isVoorbij(open) || (weet && open.gestemd())) {
            return eigen;
        }
        var pad = "/raadplegingen/" + open.raadpleging() + "/stemming";
        return Optional.of(wacht(open, TAAK + "gemeente", pad));
    }

    private boolean isVoorbij(Open open) {
        return open.gesloten() || !stemmingen.nu().isBefore(open.periode().sluit());
    }

    private List<Taak> taken(List<Wacht> wacht) {
        if (wacht.isEmpty()) {
            return List.of();
        }
        Map<RaadplegingId, Raadpleging> alle =
                raadplegingen.alle().stream().collect(Collectors.toMap(r -> r.id(), r -> r));
        return wacht.stream()
                .flatMap(
                        w ->
                                Optional.ofNullable(alle.get(w.raadpleging()))
                                        .map(r -> taak(w, r))
                                        .stream())
                .toList();
    }

    private static Taak taak(Wacht w, Raadpleging raadpleging) {
        return new Taak(
                w.sleutel(),
                raadpleging.vraag().inhoud().vraag(),
                w.pad(),
                w.uiterlijk(),
                raadpleging.uitgeschreven(),
                w.namens(),
                "",
                w.demonstratie());
    }

    private List<Wacht> wacht(Gebruiker gebruiker) {
        var wacht = new ArrayList<Wacht>();
        for (var open : stembus.open(gebruiker)) {
            gemeente(open, gebruiker).ifPresent(wacht::add);
        }
        if (gebruiker.heeft(Rol.STEMBUREAU)) {
            for (var stemming : stemmingen.alle()) {
                bureau(stemming, gebruiker).ifPresent(wacht::add);
            }
        }
        wacht.removeIf(w -> w.demonstratie() != gebruiker.demonstratie());
        return wacht;
    }

    private Optional<Wacht> bureau(Stemming s, Gebruiker gebruiker) {
        if (s.verzoek().isPresent()) {
            return gebruiker.account().equals(s.verzoek().map(Verzoek::eerste))
                    ? Optional.empty()
                    : Optional.of(wacht(s, TAAK + "bevestig", s.bureaupad() + "/bevestigen"));
        }
        return switch (s.stand(stemmingen.nu())) {
            case GEPLAND -> Optional.of(wacht(s, TAAK + "open", s.bureaupad()));
            case GESLOTEN -> Optional.of(wacht(s, TAAK + "stelVast", s.bureaupad()));
            case AANGEKONDIGD, OPEN, VASTGESTELD -> Optional.empty();
        };
    }

    private static Wacht wacht(Stemming s, String sleutel, String pad) {
        return new Wacht(s.id(), sleutel, pad, "stembureau", Optional.empty(), s.demonstratie());
    }

    private Optional<Wacht> gemeente(Open open, Gebruiker gebruiker) {
        var nu = stemmingen.nu();
        var pad = "/raadplegingen/" + open.raadpleging() + "/stembiljet/" + open.gemeente();
        if (isVoorbij(open)) {
            return Optional.empty();
        }
        if (open.account().isEmpty()) {
            return gebruiker.heeft(Rol.GEMEENTESECRETARIS, open.gemeente())
                    ? Optional.of(wacht(open, TAAK + "wijsAan", pad + "/gemachtigde"))
                    : Optional.empty();
        }
        return open.periode().bevat(nu)
                        && !open.gestemd()
                        && open.account().equals(gebruiker.account())
                ? Optional.of(wacht(open, TAAK + "stem", pad))
                : Optional.empty();
    }

    private static Wacht wacht(Open open, String sleutel, String pad) {
        return new Wacht(
                open.raadpleging(),
                sleutel,
                pad,
                open.gemeente().waarde(),
                Optional.of(Periode.dag(open.periode().sluit())),
                open.demonstratie());
    }
}
