// SPDX-License-Identifier: EUPL-1.2
// Copies the files of others that pages and printed documents use, unmodified, with their versions and licences.
//   npm ci && node tools/assets.mjs               writes src/main/resources/static/vendor and src/main/resources/letters
//   npm ci && node tools/assets.mjs --controle    exits 1 when the committed files differ
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const target = join(root, "src/main/resources/static/vendor");
const letters = join(root, "src/main/resources/letters");
const modules = join(root, "node_modules");
const check = process.argv.includes("--controle");

// order matters: the order of the rules in the page
const candidate = ["button", "code", "heading", "link", "number-badge", "paragraph", "skip-link"];
const community = [
  "root", "page-layout", "page-body", "page-header", "page-footer", "breadcrumb-nav", "table", "alert", "badge-status",
  "data-list", "form-field", "form-label", "form-fieldset", "form-field-description", "form-field-error-message", "textbox",
  "textarea", "select", "radio-button", "checkbox", "pagination", "unordered-list", "ordered-list", "blockquote", "figure",
];

const read = (...path) => readFileSync(join(modules, ...path));
const manifest = (name) => JSON.parse(read(name, "package.json"));

const files = new Map();
const css = [];
for (const part of candidate) {
  const name = `@nl-design-system-candidate/${part}-css`;
  css.push(`/* ${name} ${manifest(name).version} */`, read(name, "dist", `${part}.css`).toString().trim());
}
for (const part of community) {
  const name = `@utrecht/${part}-css`;
  css.push(`/* ${name} ${manifest(name).version} */`, read(name, "dist", "index.css").toString().trim());
}
files.set("vendor.css", Buffer.from(css.join("\n") + "\n"));

const font = "@fontsource-variable/source-sans-3";
for (const part of ["latin", "latin-ext"]) {
  const name = `source-sans-3-${part}-wght-normal.woff2`;
  files.set(name, read(font, "files", name));
}
files.set("LICENSE-source-sans-3.txt", read(font, "LICENSE"));
files.set("htmx.min.js", read("htmx.org", "dist", "htmx.min.js"));
files.set("LICENSE-htmx.txt", read("htmx.org", "LICENSE"));

// the same letters whole and not packed, to put into a PDF
const whole = "@expo-google-fonts/source-sans-3";
const printed = new Map();
for (const weight of ["400Regular", "700Bold"]) {
  const name = `SourceSans3_${weight}.ttf`;
  printed.set(name, read(whole, weight, name));
}
printed.set("LICENSE-source-sans-3.txt", read(whole, "LICENSE_FONT"));

const names = Object.keys(JSON.parse(readFileSync(join(root, "package.json"))).dependencies).sort();
const rows = names.map((name) => `| ${name} | ${manifest(name).version} | ${manifest(name).license} |`);
files.set(
  "VERSIONS.md",
  Buffer.from(
    ["Written by tools/assets.mjs: files of others, unmodified.", "", "| package | version | licence |", "| --- | --- | --- |", ...rows, ""].join("\n"),
  ),
);

const faults = [];
const folders = [[target, files], [letters, printed]];
if (check) {
  for (const [folder, wanted] of folders) {
    for (const [name, content] of wanted) {
      const path = join(folder, name);
      if (!existsSync(path) || !readFileSync(path).equals(content)) faults.push(`differs: ${name}`);
    }
    for (const name of readdirSync(folder)) if (!wanted.has(name)) faults.push(`not from a package: ${name}`);
  }
  const lock = readFileSync(join(root, "package-lock.json")).toString();
  if (lock.includes('"resolved"')) faults.push("package-lock.json names a registry: npm install --omit-lockfile-registry-resolved");
  faults.forEach((fault) => console.error(fault));
} else {
  for (const [folder, wanted] of folders) {
    mkdirSync(folder, { recursive: true });
    for (const [name, content] of wanted) writeFileSync(join(folder, name), content);
  }
}
console.log(`${files.size + printed.size} files, ${faults.length} faults`);
process.exit(faults.length ? 1 : 0);
