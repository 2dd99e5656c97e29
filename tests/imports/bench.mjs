#!/usr/bin/env node
// The time to read 1,000 journeys, by us and by Mermaid's own parser, in one run on the same files. Ours ends with the
// drafts of maps and the report, Mermaid's with its list of tasks.
//
// Usage: bench.mjs JOURNEYS-PROGRAM

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { journey, random } from './generate.mjs';
import { parse } from './mermaid.mjs';

const FILES = 1000;
const ROUNDS = 15;

const [program] = process.argv.slice(2);
const folder = mkdtempSync(path.join(tmpdir(), 'journeys-'));
const next = random(1);
for (let number = 0; number < FILES; number += 1) {
  writeFileSync(path.join(folder, `${String(number).padStart(4, '0')}.mmd`), journey(next, false));
}
const texts = readdirSync(folder).sort().map((name) => readFileSync(path.join(folder, name), 'utf8'));

async function round() {
  const begun = performance.now();
  for (const text of texts) await parse(text);
  return performance.now() - begun;
}
const median = (times) => times.sort((one, other) => one - other)[Math.floor(times.length / 2)];

await round();
const [theirTimes, ourTimes] = [[], []];
for (let at = 0; at < ROUNDS; at += 1) {
  theirTimes.push(await round());
  // In turns, so that what else the machine does is in the way of both.
  ourTimes.push(Number(execFileSync(program, ['--time', folder], { encoding: 'utf8' })));
}
rmSync(folder, { recursive: true });
const [theirs, ours] = [median(theirTimes), median(ourTimes)];

console.log(`Mermaid:    ${FILES} journeys, median ${theirs.toFixed(1)} ms of ${ROUNDS}`);
console.log(`Clientline: ${FILES} journeys, median ${ours.toFixed(1)} ms of ${ROUNDS}, ${(theirs / ours).toFixed(1)} times as fast`);
