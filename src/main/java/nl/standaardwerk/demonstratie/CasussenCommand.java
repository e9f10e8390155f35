// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.demonstratie;

import nl.standaardwerk.Weigering;
import nl.standaardwerk.web.Tekst;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * The headless command: tells the cases, prints what came of them and ends the process. Exit code 0
 * when all went as they had to, 1 otherwise.
 */
@Component
@Profile(Toneel.PROFIEL)
@ConditionalOnProperty(CasussenSetup.OPTIE)
final class CasussenCommand implements ApplicationRunner {

    private final Casussen casussen;
    private final Casusverslag verslag;
    private final Tekst tekst;
    private final ApplicationContext context;

    CasussenCommand(
            Casussen casussen, Casusverslag verslag, Tekst tekst, ApplicationContext context) {
        this.casussen = casussen;
        this.verslag = verslag;
        this.tekst = tekst;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments args) throws IOException {
        var folder = Path.of(context.getEnvironment().getRequiredProperty(CasussenSetup.MAP));
        int code = vertel(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        SpringApplication.exit(context);
        FileSystemUtils.deleteRecursively(folder);
        System.exit(code);
    }

    private int vertel(PrintStream uit) {
        try {
            List<Casusuitkomst> uitkomsten = casussen.vertel();
            verslag.van(uitkomsten).forEach(uit::println);
            return uitkomsten.stream().allMatch(Casusuitkomst::klopt) ? 0 : 1;
        } catch (Weigering geweigerd) {
            uit.println(
                    tekst.van(
                            "demonstratie.verslag.geweigerd",
                            tekst.van("fout." + geweigerd.code() + ".titel"),
                            geweigerd.getMessage() == null ? "" : geweigerd.getMessage()));
            return 1;
        }
    }
}
