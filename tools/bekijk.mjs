// SPDX-License-Identifier: EUPL-1.2
// Looks at pages of a running application in headless Chromium at 1280 and 390 wide: screenshot, axe, blocked by the
// content security policy, requests to another host, wider than the screen (also at 320).
//   npm ci && node tools/bekijk.mjs http://localhost:8080 target/schermafdrukken / /register /onderdelen
// Exits 1 on a fault. CHROMIUM names the browser (default /usr/bin/chromium).
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";

const [base, target, ...paths] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const sizes = { desktop: { width: 1280, height: 900 }, mobiel: { width: 390, height: 844 } };
const wide = (page) => page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

mkdirSync(target, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update"],
});
let faults = 0;
const fault = (...words) => (faults++, console.log(...words));
for (const [name, viewport] of Object.entries(sizes)) {
  // axe is put in from outside: the policy of the page would stop it
  const context = await browser.newContext({ viewport, reducedMotion: "reduce", locale: "nl-NL" });
  for (const path of paths) {
    const page = await context.newPage();
    page.on("console", (m) => m.type() === "error" && !/status of [45]\d\d/.test(m.text()) && fault(path, m.text()));
    page.on("request", (r) => !r.url().startsWith(base) && !r.url().startsWith("data:") && fault(path, "other host", r.url()));
    await page.goto(base + path);
    await page.evaluate(() => document.fonts.ready);
    const file = path.replace(/[^a-z0-9-]+/gi, "_").replace(/^_|_$/g, "") || "home";
    await page.screenshot({ path: `${target}/${file}-${name}.png`, fullPage: true });
    if (name === "mobiel") {
      await page.evaluate(() => document.querySelectorAll("details").forEach((d) => (d.open = true)));
    }
    await page.evaluate(axe);
    const result = await page.evaluate((t) => window.axe.run(document, { runOnly: { type: "tag", values: t } }), tags);
    for (const v of result.violations) fault(path, viewport.width, v.id, v.nodes.length, v.nodes[0].html.slice(0, 200), v.nodes[0].failureSummary);
    if (await wide(page)) fault(path, viewport.width, "wider than the screen");
    if (name === "mobiel") {
      await page.setViewportSize({ width: 320, height: 700 });
      if (await wide(page)) fault(path, 320, "wider than the screen");
    }
    await page.close();
  }
  await context.close();
}
await browser.close();
console.log(`${paths.length} pages, ${faults} faults`);
process.exit(faults ? 1 : 0);
