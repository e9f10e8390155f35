// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.afdruk;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.web.Schil;
import nl.standaardwerk.web.Tekst;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Service;
import org.springframework.ui.Model;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;

/**
 * Front door: a document as a page and as a PDF, from one template. The same facts give the same
 * bytes, on every day. It reads nothing and checks no right: who asks has done both.
 */
@Service
public class Afdrukken {

    /** Each layout takes some tens of megabytes and a whole processor. */
    private static final int TEGELIJK = 2;

    private static final String CACHE = "private, no-cache";

    private final TemplateEngine sjablonen;
    private final Tekst t;
    private final Opmaak opmaak;
    private final PdfWriter pdf;
    private final Semaphore beurt = new Semaphore(TEGELIJK, true);

    Afdrukken(TemplateEngine sjablonen, Tekst t, Opmaak opmaak, PdfWriter pdf) {
        this.sjablonen = sjablonen;
        this.t = t;
        this.opmaak = opmaak;
        this.pdf = pdf;
    }

    /**
     * Shows the page.
     *
     * @return name of the view
     */
    public String toon(Afdruk afdruk, Model model) {
        model.addAttribute("vel", vel(afdruk, adres(), false));
        model.addAttribute("pagina", afdruk.pagina());
        return afdruk.sjabloon();
    }

    /**
     * Answers with the PDF, as a download. Who has it already, by its ETag, gets 304 and costs no
     * layout.
     *
     * @throws IOException when the reader went away
     */
    public void stuur(Afdruk afdruk, HttpServletRequest vraag, HttpServletResponse antwoord)
            throws IOException {
        var bron = bron(afdruk, adres());
        antwoord.setHeader(HttpHeaders.CACHE_CONTROL, CACHE);
        if (new ServletWebRequest(vraag, antwoord).checkNotModified('"' + bron.kenmerk() + '"')) {
            return;
        }
        var bytes = new ByteArrayOutputStream();
        schrijf(bron, bytes);
        antwoord.setContentType(MediaType.APPLICATION_PDF_VALUE);
        antwoord.setContentLength(bytes.size());
        antwoord.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(afdruk.plek().naam() + ".pdf")
                        .build()
                        .toString());
        bytes.writeTo(antwoord.getOutputStream());
    }

    /**
     * Writes the PDF, outside a request; for a run of many documents. At most two are made at a
     * time, a third waits.
     *
     * @param adres where this site is, without a slash at the end
     * @param naar stays open
     */
    public void schrijf(Afdruk afdruk, String adres, OutputStream naar) throws IOException {
        schrijf(bron(afdruk, adres), naar);
    }

    /** The PDF as bytes, outside a request; see {@link #schrijf(Afdruk, String, OutputStream)}. */
    public byte[] maak(Afdruk afdruk, String adres) {
        var bytes = new ByteArrayOutputStream();
        try {
            schrijf(afdruk, adres, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void schrijf(Bron bron, OutputStream naar) throws IOException {
        beurt.acquireUninterruptibly();
        try {
            pdf.schrijf(bron, naar);
        } finally {
            beurt.release();
        }
    }

    /** The document as HTML; without a person, so that everybody gets the same. */
    private Bron bron(Afdruk afdruk, String adres) {
        var vel = vel(afdruk, adres, true);
        Map<String, Object> model = new HashMap<>();
        model.put("t", t);
        model.put("schil", Schil.voorBezoeker(afdruk.plek().pad()));
        model.put("vel", vel);
        model.put("pagina", afdruk.pagina());
        var html = new StringOutput();
        sjablonen.render(afdruk.sjabloon() + ".jte", model, html);
        return opmaak.van(html.toString(), vel);
    }

    private static Vel vel(Afdruk afdruk, String adres, boolean alsPdf) {
        return new Vel(afdruk.kop(), afdruk.plek(), adres, alsPdf);
    }

    private static String adres() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }
}
