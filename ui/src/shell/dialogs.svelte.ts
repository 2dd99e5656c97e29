// Which of the shell's own panels is open.

import type { Template } from '../ipc/types';

export type Panel = 'find' | 'export' | 'present' | 'shortcuts' | 'about';

export const dialogs = $state<{ panel: Panel | null; /** The template a new workbook is being named for. */ naming: Template | null }>({
  panel: null, naming: null,
});
