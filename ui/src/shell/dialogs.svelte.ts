// Which of the shell's own panels is open.

import type { Template } from '../ipc/types';

export type Panel = 'find' | 'export' | 'present' | 'shortcuts' | 'about';

export const dialogs = $state<{
  panel: Panel | null;
  /** The template a new workbook is being named for. */
  naming: Template | null;
  /** The file that may be imported into the workbook that is open. */
  importing: string | null;
}>({ panel: null, naming: null, importing: null });
