// Which of the shell's own panels is open.

import type { Destination, Template } from '../ipc/types';

export type Panel = 'find' | 'export' | 'present' | 'shortcuts' | 'about';

export const dialogs = $state<{
  panel: Panel | null;
  /** The template a new workbook is being named for. */
  naming: Template | null;
  /** The file that may be imported, and where it was meant to go. */
  importing: { path: string; into: Destination } | null;
  /** The files of ballots that came back and may be taken. */
  returned: string[];
}>({ panel: null, naming: null, importing: null, returned: [] });
