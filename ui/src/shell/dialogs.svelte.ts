// Which of the shell's own panels is open.

import type { Chart, Destination, Template } from '../ipc/types';

export type Panel = 'find' | 'export' | 'present' | 'shortcuts' | 'about';

export const dialogs = $state<{
  panel: Panel | null;
  /** The chart that the export begins with; nothing for the one that is looked at. */
  exporting: Chart | null;
  /** The template a new workbook is being named for. */
  naming: Template | null;
  /** The file that may be imported, and where it was meant to go. */
  importing: { path: string; into: Destination } | null;
  /** The files of ballots that came back and may be taken. */
  returned: string[];
}>({ panel: null, exporting: null, naming: null, importing: null, returned: [] });
