// Mermaid's own reading of a journey, without a page to draw it in.

import { isDeepStrictEqual } from 'node:util';
import mermaid from 'mermaid';

/** What was said last of the diagram as a whole. */
const said = { title: '' };

/** Mermaid cleans titles for HTML, for which it needs a page; here they are only kept. */
async function withoutPage() {
  // The first call registers the diagrams; a journey without a title needs no page.
  await mermaid.parse('journey\n  A: 5');
  const { db } = await mermaid.mermaidAPI.getDiagramFromText('journey\n  A: 5');
  db.setDiagramTitle = (title) => { said.title = title; };
  db.setAccTitle = () => {};
  db.setAccDescription = () => {};
}

await withoutPage();

/** The diagram of a text: its title and its tasks. Fails where Mermaid does. */
export async function read(text) {
  said.title = '';
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
  return {
    title: plain(said.title),
    tasks: db.getTasks().map(({ section, task, score, people }) => ({
      section: plain(section),
      name: plain(task),
      score,
      actors: people.map(plain),
    })),
  };
}

/** Reads a text and throws away what was read. */
export async function parse(text) {
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
  return db.getTasks().length;
}

/** Words as Mermaid shows them: codes are characters, and breaks and runs of spaces are one space. */
function plain(text) {
  return text
    .replace(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/ﬂ°(\w+)¶ß/g, (_, name) => ({ quot: '"', amp: '&', lt: '<', gt: '>', nbsp: ' ' })[name] ?? `#${name};`)
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A diagram in the form in which ours and Mermaid's are the same: no score is 0, each actor once. */
export function comparable({ title, tasks }) {
  return {
    title: title ?? '',
    tasks: tasks.map(({ section, name, score, actors }) => ({
      section: section ?? '',
      name,
      score: Number.isFinite(score) ? score : 0,
      actors: [...new Set(actors.filter((actor) => actor !== ''))],
    })),
  };
}

export const same = (one, other) => isDeepStrictEqual(one, other);
