// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.zegel;

import io.swagger.v3.oas.annotations.Hidden;

import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.Openbaar;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import java.nio.charset.StandardCharsets;

/**
 * The page that tells how to check the seal, and the files of the log itself. Their addresses are
 * those of C2SP tlog-tiles, below {@code /zegel}.
 */
@Controller
@Openbaar
@Hidden
class ZegelController {

    private static final String TEXT = "text/plain;charset=UTF-8";
    private static final String BYTES = "application/octet-stream";

    private final Resource verifier = new ClassPathResource("verifier/Controleer.java");
    private final Zegel zegel;

    ZegelController(Zegel zegel) {
        this.zegel = zegel;
    }

    @GetMapping("/controleer-zelf")
    String pagina(Model model) {
        var hier = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        model.addAttribute("pagina", new ControleerPagina(zegel.stand(), hier));
        return "zegel/controleer";
    }

    /**
     * How the seal stands.
     *
     * @param stand with the last checkpoint
     * @param adres of this site
     */
    record ControleerPagina(Zegel.Stand stand, String adres) {

        boolean alarm() {
            return stand.alarm() != Alarm.GEEN;
        }
    }

    @GetMapping(value = "/controleer-zelf/Controleer.java", produces = TEXT)
    @ResponseBody
    Resource verifier(HttpServletResponse answer) {
        answer.setHeader("Content-Disposition", "attachment; filename=\"Controleer.java\"");
        return verifier;
    }

    @GetMapping(value = "/zegel/checkpoint", produces = TEXT)
    @ResponseBody
    byte[] checkpoint(HttpServletResponse answer) {
        open(answer, "no-cache");
        return zegel.controlepunt()
                .orElseThrow(() -> new NietGevonden("controlepunt", ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    @GetMapping(value = "/zegel/sleutels", produces = TEXT)
    @ResponseBody
    byte[] sleutels(HttpServletResponse answer) {
        open(answer, "no-cache");
        return zegel.sleutels().getBytes(StandardCharsets.UTF_8);
    }

    @GetMapping(value = "/zegel/tile/{*path}", produces = BYTES)
    @ResponseBody
    byte[] tile(@PathVariable String path, HttpServletResponse answer) {
        var bytes =
                Tile.ofPath(path.substring(1))
                        .flatMap(zegel::tile)
                        .orElseThrow(() -> new NietGevonden("tegel", path));
        open(answer, "public, max-age=31536000, immutable");
        return bytes;
    }

    /** Everyone may read this, other sites too. */
    private static void open(HttpServletResponse answer, String cache) {
        answer.setHeader("Cache-Control", cache);
        answer.setHeader("Access-Control-Allow-Origin", "*");
    }
}
