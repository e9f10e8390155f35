// SPDX-License-Identifier: EUPL-1.2
/*
 * Keeps what is typed in a form that has the tag web.concept, and offers it again when the form is
 * opened later. Only what can be seen is kept: no hidden field, password or file. Without this
 * script the form works as ever.
 */
(() => {
  "use strict";
  const PATH = "/concepten";
  const WAIT = 1500;
  const SKIPPED = ["hidden", "password", "file", "submit", "button", "reset", "fieldset", "output"];

  const fields = (form) =>
    [...form.elements].filter((field) => field.name && !SKIPPED.includes(field.type));

  const isChoice = (field) => field.type === "checkbox" || field.type === "radio";

  /** What stands in the form now. */
  const typed = (form) => {
    const values = new URLSearchParams();
    for (const field of fields(form)) {
      if (!isChoice(field)) values.append(field.name, field.value);
      else if (field.checked) values.append(field.name, field.value);
    }
    return values;
  };

  const state = (field) => (isChoice(field) ? "checked" : "value");

  /** Each field with what was kept of it; a field of which nothing was kept stays as it is. */
  const match = (form, kept) => {
    const left = new Map(Object.entries(kept).map(([name, values]) => [name, [...values]]));
    return fields(form).map((field) => {
      const values = left.get(field.name) ?? [];
      if (isChoice(field)) return [field, values.includes(field.value)];
      return [field, values.shift() ?? field.value];
    });
  };

  const differs = (form, kept) =>
    match(form, kept).some(([field, value]) => field[state(field)] !== value);

  const fill = (form, kept) =>
    match(form, kept).forEach(([field, value]) => (field[state(field)] = value));

  /** The token of the session may be another since the page was made: after logging in again. */
  const renewToken = async (form) => {
    const page = await fetch(location.href, { headers: { Accept: "text/html" } });
    if (!page.ok || new URL(page.url).pathname !== location.pathname) return false;
    const fresh = new DOMParser().parseFromString(await page.text(), "text/html");
    const token = fresh.querySelector("main input[name=_csrf]");
    if (!token || !form.elements._csrf) return false;
    form.elements._csrf.value = token.value;
    return true;
  };

  const start = (place) => {
    const form = place.closest("form");
    const part = (name) => place.querySelector(`[data-concept-${name}]`);
    const show = (name, visible) => (part(name).hidden = !visible);
    const address = new URL(form.action).pathname;
    const wrong = place.dataset.concept === "fout";
    let known = wrong ? "" : typed(form).toString();
    let failed = false;
    let leaving = false;
    let sending = false;
    let timer = 0;

    const body = (values) => {
      const all = new URLSearchParams(values);
      all.append("concept-pad", address);
      if (form.elements._csrf) all.append("_csrf", form.elements._csrf.value);
      return all;
    };

    const post = (path, values) =>
      fetch(path, { method: "POST", body: body(values), redirect: "manual" });

    const keep = async () => {
      const values = typed(form);
      if (values.toString() === known && !failed) return true;
      let answer = null;
      try {
        answer = await post(PATH, values);
        if (!answer.ok && (await renewToken(form))) answer = await post(PATH, values);
      } catch {
        answer = null;
      }
      failed = !answer?.ok;
      show("niet", failed);
      show("bewaard", !failed);
      if (failed) return false;
      known = values.toString();
      part("wanneer").textContent = (await answer.json()).op;
      return true;
    };

    const offer = async () => {
      const answer = await fetch(`${PATH}?${new URLSearchParams({ "concept-pad": address })}`);
      if (answer.status !== 200) return;
      const concept = await answer.json();
      if (!differs(form, concept.velden)) return;
      part("op").textContent = concept.op;
      show("aanbod", true);
      part("terug").addEventListener("click", () => {
        fill(form, concept.velden);
        known = typed(form).toString();
        show("aanbod", false);
        fields(form)[0]?.focus();
      });
      part("weg").addEventListener("click", async () => {
        await post(`${PATH}/weg`, new URLSearchParams());
        show("aanbod", false);
        fields(form)[0]?.focus();
      });
    };

    form.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(keep, WAIT);
    });
    form.addEventListener("submit", async (event) => {
      clearTimeout(timer);
      if (!failed && typed(form).toString() === known) {
        leaving = true;
        return;
      }
      event.preventDefault();
      if (sending) return;
      sending = true;
      const kept = await keep();
      sending = false;
      if (kept) form.requestSubmit(event.submitter);
      else part("niet").scrollIntoView();
    });
    addEventListener("pagehide", () => {
      const values = typed(form);
      if (leaving || values.toString() === known) return;
      navigator.sendBeacon(PATH, body(values));
    });
    addEventListener("pageshow", () => (leaving = false));
    if (wrong) keep();
    else offer().catch(() => undefined);
  };

  document.querySelectorAll("[data-concept]").forEach(start);
})();
