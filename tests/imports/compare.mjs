#!/usr/bin/env node
// Compares our reading of journeys with Mermaid's: titles, sections, tasks, scores and actors, of some hundred random
// diagrams and of those in folders; and again after each went through a workbook.
//
// Usage: compare.mjs JOURNEYS-PROGRAM [FOLDER…]

import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { journey, random } from './generate.mjs';
import { comparable, read, same } from './mermaid.mjs';

const RANDOM = 400;
const SEED = 20_261_121;

const [program, ...folders] = process.argv.slice(2);
const folder = mkdtempSync(path.join(tmpdir(), 'journeys-'));
const next = random(SEED);
for (let number = 0; number < RANDOM; number += 1) {
  writeFileSync(path.join(folder, `random-${String(number).padStart(4, '0')}.mmd`), journey(next, number % 4 !== 0));
}
for (const given of folders) {
  for (const name of readdirSync(given).filter((name) => name.endsWith('.mmd'))) {
    copyFileSync(path.join(given, name), path.join(folder, name));
  }
}

/** What Mermaid reads otherwise than we do, on purpose: a bracket with a colon or a comma in it is a note of ours. */
const hasNote = (text) => /[(（][^)）\n]*[:：,，][^)）\n]*[)）]/.test(text);

let compared = 0;
let refused = 0;
const differing = [];
const lines = execFileSync(program, [folder], { encoding: 'utf8', maxBuffer: 1 << 28 }).trim().split('\n');
for (const line of lines) {
  const ours = JSON.parse(line);
  const text = readFileSync(path.join(folder, ours.file), 'utf8');
  let theirs;
  try {
    theirs = await read(text);
  } catch {
    // What Mermaid refuses we may read or refuse.
    refused += 1;
    continue;
  }
  if (theirs.tasks.length === 0) continue;
  compared += 1;
  const titled = theirs.title !== '';
  const expected = comparable(theirs);
  const diagram = ours.diagrams?.[0];
  const actual = diagram && comparable(diagram);
  if (!actual || (!same(actual, expected) && !hasNote(text))) {
    differing.push({ file: ours.file, text, expected, actual: actual ?? ours.error });
    continue;
  }
  const again = comparable(await read(ours.again[0]));
  if (!titled) again.title = expected.title;
  if (!same(again, expected)) differing.push({ file: ours.file, text: ours.again[0], expected, actual: again });
}
rmSync(folder, { recursive: true });

for (const { file, text, expected, actual } of differing.slice(0, 3)) {
  console.log(`--- ${file}\n${text}\nMermaid: ${JSON.stringify(expected)}\nours:    ${JSON.stringify(actual)}`);
}
console.log(`${compared} journeys compared with Mermaid's own parser, ${differing.length} differ, ${refused} are none to Mermaid`);
// Few refused ones belong to the oddities; many would mean that nothing was compared.
process.exit(differing.length === 0 && compared >= RANDOM * 0.9 ? 0 : 1);
