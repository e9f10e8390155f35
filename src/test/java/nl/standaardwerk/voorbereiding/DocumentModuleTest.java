// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.voorbereiding;

import static nl.standaardwerk.voorbereiding.Voorbeelden.DEVENTER;
import static nl.standaardwerk.voorbereiding.Voorbeelden.eenVoorstel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.Weigering;
import nl.standaardwerk.bestanden.Bestand;
import nl.standaardwerk.bestanden.Bestanden;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Personen;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

class DocumentModuleTest extends AppTest {

    @Autowired private Voorbereiding voorbereiding;
    @Autowired private Documenten documenten;
    @Autowired private Bestanden bestanden;

    private final Gebruiker indiener = Personen.indiener(DEVENTER.waarde());
    private DossierId id = new DossierId(new java.util.UUID(0, 0));

    @BeforeEach
    void voorstel() {
        id = eenVoorstel().rijp(voorbereiding);
    }

    private Document bied(String naam, InputStream inhoud) {
        return documenten.voegToe(
                id,
                new Document.Upload(new Bestand.Upload("bestand", naam, inhoud), "proef"),
                voorbereiding.get(id).versie(),
                indiener);
    }

    private Document bied(String naam, String inhoud) {
        return bied(naam, new ByteArrayInputStream(inhoud.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] pdf(long grootte) {
        var inhoud = new byte[Math.toIntExact(grootte)];
        Arrays.fill(inhoud, (byte) 'x');
        System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 0, inhoud, 0, 9);
        return inhoud;
    }

    private List<String> fouten(String naam, InputStream inhoud) {
        try {
            bied(naam, inhoud);
            return List.of();
        } catch (OnjuisteInvoer invoer) {
            return invoer.fouten().stream().map(OnjuisteInvoer.Veldfout::sleutel).toList();
        }
    }

    @Test
    void een_byte_meer_dan_25_mb_wordt_geweigerd_en_niets_blijft_achter() {
        var inhoud = pdf(Bestand.GROOTSTE + 1);
        var voor = voorbereiding.get(id);

        assertThatThrownBy(() -> bied("groot.pdf", new ByteArrayInputStream(inhoud)))
                .isInstanceOfSatisfying(
                        Weigering.class,
                        w -> assertThat(w.soort()).isEqualTo(Weigering.Soort.TE_GROOT));

        assertThat(voorbereiding.get(id)).isEqualTo(voor);
        assertThat(documenten.documenten(id, voor.dossierversie())).isEmpty();
    }

    @Test
    void een_leeg_verkeerd_of_afgebroken_bestand_wordt_geweigerd() {
        var exe = new byte[] {'M', 'Z', 0, 0, 3, 0, 0, 0, 4, 0, 0, 0};
        var afgebroken =
                new FilterInputStream(new ByteArrayInputStream(pdf(100_000))) {
                    @Override
                    public int read(byte[] naar, int vanaf, int aantal) throws IOException {
                        int n = super.read(naar, vanaf, aantal);
                        if (n < 0) {
                            throw new IOException("cut off");
                        }
                        return n;
                    }
                };

        assertThat(fouten("a.pdf", InputStream.nullInputStream()))
                .containsExactly("bestanden.fout.leeg");
        assertThat(fouten("nota.pdf", new ByteArrayInputStream(exe)))
                .containsExactly("bestanden.fout.soort");
        assertThat(fouten("nota.exe", new ByteArrayInputStream(exe)))
                .containsExactly("bestanden.fout.soort");
        assertThat(fouten("..", new ByteArrayInputStream(exe)))
                .containsExactly("bestanden.fout.naam");
        assertThat(fouten("nota.txt", afgebroken)).containsExactly("bestanden.fout.afgebroken");
        assertThat(voorbereiding.dossier(id).documenten()).isEmpty();
    }

    @Test
    void dezelfde_naam_is_een_nieuwe_versie_en_dezelfde_inhoud_niet() {
        var een = bied("../map/nota.txt", "een");
        var nogEens = bied("nota.txt", "een");
        var twee = bied("nota.txt", "twee");

        assertThat(een.naam()).isEqualTo("nota.txt");
        assertThat(nogEens.id()).isEqualTo(een.id());
        assertThat(twee.versie()).isEqualTo(2);
        assertThat(voorbereiding.dossier(id).documenten()).containsExactly(twee);
        assertThat(voorbereiding.dossier(id, een.dossierversie()).documenten())
                .containsExactly(een);
        assertThat(documenten.documenten(id, twee.dossierversie())).hasSize(2);
    }

    @Test
    void een_document_is_pas_openbaar_na_het_indienen() {
        var bestand = bied("nota.txt", "een");

        assertThatThrownBy(() -> bestanden.lees(bestand.id(), Gebruiker.bezoeker()))
                .hasMessageContaining("niet-gevonden");
        assertThat(bestanden.lees(bestand.id(), indiener).sha256()).isEqualTo(bestand.sha256());

        voorbereiding.dienIn(id, voorbereiding.get(id).versie(), indiener);

        assertThat(bestanden.lees(bestand.id(), Gebruiker.bezoeker()).id()).isEqualTo(bestand.id());
    }
}
