// Which of the journey screen's own panels is open: asked for by its buttons, by keys, and by "Find or do…".

import type { MapId } from '../ipc/types';

export type Panel = 'map' | 'new-map' | 'maps' | 'lane' | 'template' | 'evidence' | 'missing';

export const panels = $state<{
  /** What stands over the map. */
  over: Panel | null;
  /** What is looked for on the map, beside it; `replace` when it is to be replaced, too. */
  search: 'find' | 'replace' | null;
  /** Two maps side by side, in place of the map; one that is not chosen yet is nothing. */
  compared: { left: MapId | null; right: MapId | null } | null;
}>({ over: null, search: null, compared: null });
