// What the screen asks of whatever it runs in: the desktop window, or a browser during development and tests.

import type { Chosen, Opened } from '../ipc/types';

/** What a file dialog offers. */
export type FileKind = 'workbook' | 'journey' | 'ballot' | 'svg' | 'png' | 'pptx' | 'pdf' | 'xlsx' | 'csv' | 'mermaid' | 'json' | 'theme';

export type Stop = () => void;

/** What a person wants to see. */
export type Wish = { wish: 'welcome' } | { wish: 'file'; path: string } | { wish: 'sample'; name: string };

/** What the screen begins with, as far as the shell knows it already. */
export type Beginning = Wish & { preferences?: Chosen | null; opened?: Opened | null };

export type Host = {
  /** Runs a command of the desk. Rejects with a `CallFailed`. */
  call<Answer>(name: string, args: object): Promise<Answer>;
  /** Asks for a file to read; nothing if the person thinks better of it. */
  chooseFile(title: string, kinds: FileKind[], names: Record<FileKind, string>): Promise<string | null>;
  /** Asks for files to read, as many as the person likes; none if they think better of it. */
  chooseFiles(title: string, kinds: FileKind[], names: Record<FileKind, string>): Promise<string[]>;
  /** Asks for a folder to write into; nothing if the person thinks better of it. */
  chooseFolder(title: string): Promise<string | null>;
  /** Asks where to write; nothing if the person thinks better of it. */
  chooseTarget(title: string, suggested: string, kind: FileKind, names: Record<FileKind, string>): Promise<string | null>;
  /** The native menu sends the id of its item. */
  onMenu(listener: (id: string) => void): Stop;
  /** What we were started for: a file that was double-clicked, a sample, or nothing in particular. */
  startedWith(): Promise<Beginning>;
  /** The same while we run: a second start of the application. */
  onWish(listener: (wish: Wish) => void): Stop;
  /** Files dragged over the window and dropped on it. */
  onDrop(listeners: { over: (inside: boolean) => void; drop: (paths: string[]) => void }): Stop;
  /** Puts a picture into the clipboard, as pixels that are still being drawn: the press of a button is forgotten later. */
  copyPicture(png: Promise<Uint8Array<ArrayBuffer>>): Promise<void>;
  /** Puts a text into the clipboard. */
  copyText(text: Promise<string>): Promise<void>;
  /** Names the window after the workbook; done when the shell has been told. */
  setTitle(title: string): Promise<void>;
  /** Uses the whole display, or gives it back. */
  setFullscreen(on: boolean): void;
};

/** The extensions of each kind. */
export const extensions: Record<FileKind, string[]> = {
  workbook: ['clientline'],
  journey: ['mmd', 'mermaid', 'md', 'txt', 'csv', 'tsv', 'xlsx', 'ojf', 'json'],
  ballot: ['xlsx', 'json'],
  svg: ['svg'],
  png: ['png'],
  pptx: ['pptx'],
  pdf: ['pdf'],
  xlsx: ['xlsx'],
  csv: ['csv'],
  mermaid: ['mmd'],
  json: ['json'],
  theme: ['json'],
};
