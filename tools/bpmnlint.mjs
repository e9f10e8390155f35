// SPDX-License-Identifier: EUPL-1.2
// Checks every .bpmn file of a folder with the recommended rules of bpmnlint; warnings (an act is named
// on a flow that is the only one) are printed and pass: node tools/bpmnlint.mjs <folder>
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import Linter from 'bpmnlint/lib/linter.js';
import NodeResolver from 'bpmnlint/lib/resolver/node-resolver.js';

const require = createRequire(import.meta.url);
const { BpmnModdle } = require('bpmn-moddle');
const folder = process.argv[2];
let errors = 0;
for (const name of (await readdir(folder)).filter(n => n.endsWith('.bpmn')).sort()) {
  const { rootElement, warnings } = await new BpmnModdle().fromXML(await readFile(join(folder, name), 'utf8'));
  const linter = new Linter({ config: { extends: 'bpmnlint:recommended' }, resolver: new NodeResolver() });
  const reports = Object.entries(await linter.lint(rootElement)).flatMap(([rule, found]) => found.map(f => ({ rule, ...f })));
  for (const r of [...warnings.map(w => ({ category: 'error', rule: 'import', id: '', message: w.message })), ...reports]) {
    console.log(`${name}: ${r.category} ${r.rule} ${r.id}: ${r.message}`);
    errors += r.category === 'error' ? 1 : 0;
  }
}
console.log(`${errors} errors`);
process.exit(errors ? 1 : 0);
