// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.web.answer;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

import nl.standaardwerk.web.Tekst;

import org.springframework.stereotype.Component;

import java.util.HashMap;

/** A refusal as a page that needs nothing: no session, no database, no style. */
@Component
class BarePage {

    static final String CONTENT_TYPE = "text/html;charset=UTF-8";

    private final Tekst t;
    private final TemplateEngine engine;

    BarePage(Tekst t, TemplateEngine engine) {
        this.t = t;
        this.engine = engine;
    }

    String of(Refusal refusal) {
        var page = new StringOutput();
        var model = new HashMap<String, Object>();
        model.put("t", t);
        model.put("code", refusal.code());
        engine.render("web/answer/kaal.jte", model, page);
        return page.toString();
    }
}
