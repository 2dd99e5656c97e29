// Ballots that go out by mail and come back.

import { failureOf, host } from '../host';
import * as desk from '../ipc/commands';
import type { RoundReading } from '../ipc/types';
import { notify, report } from '../workbook/notices.svelte';
import { fileNames } from '../words/files';
import { say } from '../words/words.svelte';

/** Writes the ballots of a round that are not handed in into a folder. */
export async function writeBallots({ round }: RoundReading): Promise<void> {
  const folder = await host().chooseFolder(say('screen-write-ballots-title'));
  if (folder === null || folder === '') return;
  try {
    const { paths } = await desk.writeBallots(round.id, folder);
    notify({ id: 'screen-ballots-written', args: { count: paths.length, folder } }, 'done');
  } catch (thrown) {
    report(failureOf(thrown));
  }
}

/** Asks for the files that came back; none if the person thinks better of it. */
export function chooseBallots(): Promise<string[]> {
  return host().chooseFiles(say('screen-take-ballots'), ['ballot'], fileNames());
}
