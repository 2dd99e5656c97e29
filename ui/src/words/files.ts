import type { FileKind } from '../host';
import { say } from './words.svelte';

/** What the kinds of file are called in dialogs. */
export function fileNames(): Record<FileKind, string> {
  return {
    workbook: say('screen-kind-workbook'), journey: say('screen-kind-journey'), ballot: say('screen-kind-ballot'), svg: say('screen-kind-svg'),
    png: say('screen-kind-png'), pptx: say('screen-kind-pptx'), pdf: say('screen-kind-pdf'),
    xlsx: say('screen-kind-xlsx'), csv: say('screen-kind-csv'), mermaid: say('screen-kind-mermaid'), json: say('screen-kind-json'), theme: say('screen-kind-theme'),
  };
}
