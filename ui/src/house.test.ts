// The house rules that a compiler does not know.

import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FluentResource } from '@fluent/bundle';
import { bundleOf, format } from './words/bundle';
import type { Language } from './ipc/types';

const source = fileURLToPath(new URL('.', import.meta.url));
const locales = fileURLToPath(new URL('../../assets/locales', import.meta.url));

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(ts|svelte)$/.test(name) && !name.endsWith('.test.ts') && name !== join('ipc', 'types.ts'))
  .map((name) => ({ name, text: readFileSync(join(source, name), 'utf8') }));

/** What a file takes from other files of ours; types alone make no circle. */
function imports({ name, text }: { name: string; text: string }): string[] {
  const found = [...text.matchAll(/^\s*import (?!type\b)[^;]*?from '(\.[^']+)'/gm)].map((match) => match[1] ?? '');
  return found.map((target) => {
    const path = relative(source, resolve(source, dirname(name), target));
    const known = files.find((file) => [path, `${path}.ts`, join(path, 'index.ts')].includes(file.name));
    return known?.name ?? path;
  });
}

it('no file leads back to itself', () => {
  const graph = new Map(files.map((file) => [file.name, imports(file)]));
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (name: string, path: string[]): void => {
    if (path.includes(name)) {
      // A component may show itself within itself; that is no circle of files.
      const circle = path.slice(path.indexOf(name));
      if (circle.length > 1) circles.push([...circle, name].join(' → '));
      return;
    }
    if (done.has(name)) return;
    for (const next of graph.get(name) ?? []) walk(next, [...path, name]);
    done.add(name);
  };
  for (const name of graph.keys()) walk(name, []);
  expect(circles).toEqual([]);
});

it('only the host folder talks to the shell', () => {
  const others = files.filter(({ name, text }) => text.includes('@tauri-apps/') && !name.startsWith('host'));
  expect(others.map(({ name }) => name)).toEqual([]);
});

it('no file names a colour: they come from the tokens', () => {
  const named = files.flatMap(({ name, text }) =>
    [...text.matchAll(/#[0-9a-f]{6}\b|#[0-9a-f]{3}\b(?!\w)|\brgba?\(/gi)].map((match) => `${name}: ${match[0]}`),
  );
  expect(named).toEqual([]);
});

it('a story names what it looks for whole: the button that undoes says what was just made', () => {
  const stories = fileURLToPath(new URL('../../tests/browser', import.meta.url));
  const loose = readdirSync(stories).filter((name) => name.endsWith('.ts')).flatMap((name) => {
    const text = readFileSync(join(stories, name), 'utf8');
    const named = text.matchAll(/getByRole\('\w+', \{[^}]*\bname: (?!\/|new RegExp)(?:[^{}]|\$\{[^}]*\})*\}/g);
    return [...named].filter(([found]) => !found.includes('exact: true')).map(([found]) => `${name}: ${found}`);
  });
  expect(loose).toEqual([]);
});

const languages: Language[] = ['en', 'zh-CN'];

describe.each(languages)('the words of %s', (language) => {
  const folder = join(locales, language);
  const texts = readdirSync(folder).filter((name) => name.endsWith('.ftl')).map((name) => readFileSync(join(folder, name), 'utf8'));
  const bundle = bundleOf(language, texts.map((text) => new FluentResource(text).body));
  const screen = readFileSync(join(folder, 'screen.ftl'), 'utf8');
  const ids = [...screen.matchAll(/^(screen-[\w-]+) =/gm)].map((match) => match[1] ?? '');

  it('are all there that the screen asks for', () => {
    const asked = files.flatMap(({ name, text }) =>
      [...text.matchAll(/\b(?:say|heading)\('([\w-]+)'|\bid: '(screen-[\w-]+)'|\bword: '(screen-[\w-]+)'/g)].map((match) => [name, match[1] ?? match[2] ?? match[3] ?? ''] as const),
    );
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter(([, id]) => bundle.getMessage(id) === undefined)).toEqual([]);
  });

  it('are all used', () => {
    // What a template fills in may be anything: its ids begin and end as the template does.
    const patterns = files.flatMap(({ text }) =>
      [...text.matchAll(/`(screen-[\w-]*\$\{[^`]*)`/g)].map((match) => new RegExp(`^${(match[1] ?? '').replace(/\$\{[^}]*\}/g, '[\\w-]+')}$`)),
    );
    const all = files.map(({ text }) => text).join('\n');
    const idle = ids.filter((id) => !new RegExp(`['"\`]${id}['"\`]`).test(all) && !patterns.some((pattern) => pattern.test(id)));
    expect(idle).toEqual([]);
  });

  it('stand once each and can be spoken', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    for (const id of ids) expect(format(bundle, { id, args: {} }, null), id).not.toBeNull();
  });

  it('have a word for every choice that the screen puts behind a prefix', () => {
    const choices = {
      aspect: ['acquisition', 'retention', 'satisfaction'],
      phase: ['acquire', 'adopt', 'use', 'support', 'renew', 'leave'],
      confidence: ['known', 'believed', 'guess', 'unknown'],
      cause: ['needs_person', 'needs_scale', 'product_gap', 'price', 'channel', 'other'],
      lane: ['buyer_action', 'our_action', 'counterpart', 'tailoring', 'pain', 'opportunity', 'question', 'channel', 'people', 'touchpoint', 'metric', 'text'],
      evidence: ['quote', 'figure', 'document', 'visit'],
      side: ['ours', 'buyer', 'partner'],
      offering: ['ours', 'competitor', 'benchmark'],
      accord: ['strong', 'moderate', 'weak'],
      verdict: ['pinned', 'rejected'],
      band: ['standard_product', 'configured_product', 'productised_service', 'tailored_service', 'bespoke_service'],
      'screen-missing': ['offering', 'position', 'target', 'capacity', 'gap'],
      'screen-template': ['blank', 'subscription', 'enterprise', 'agency', 'practice', 'marketplace'],
    };
    const missing = Object.entries(choices).flatMap(([prefix, words]) => words.map((word) => `${prefix}-${word}`)).filter((id) => bundle.getMessage(id) === undefined);
    expect(missing).toEqual([]);
  });
});

it('both languages have the same sentences of the screen', () => {
  const idsOf = (language: Language) => [...readFileSync(join(locales, language, 'screen.ftl'), 'utf8').matchAll(/^(screen-[\w-]+) =/gm)].map((match) => match[1]).sort();
  expect(idsOf('zh-CN')).toEqual(idsOf('en'));
});
