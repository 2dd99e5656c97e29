// What the first frame of a map does without, as one piece of the built screen.

export { default as AboutDialog } from './AboutDialog.svelte';
export { default as Case } from '../case/Case.svelte';
export { default as CaseInspector } from '../case/CaseInspector.svelte';
export { default as Compare } from '../journey/Compare.svelte';
export { default as ExportDialog } from './ExportDialog.svelte';
export { default as ImportDialog } from '../imports/ImportDialog.svelte';
export { default as JourneyInspector } from '../journey/JourneyInspector.svelte';
export { default as JourneyPanels } from '../journey/Panels.svelte';
export { default as Laptop } from '../rounds/Laptop.svelte';
export { default as Palette } from './Palette.svelte';
export { default as Plan } from '../plan/Plan.svelte';
export { default as PlanInspector } from '../plan/PlanInspector.svelte';
export { default as Present } from './Present.svelte';
export { default as Ratings } from '../ratings/Ratings.svelte';
export { default as RatingsInspector } from '../ratings/RatingsInspector.svelte';
export { default as SearchBar } from '../journey/SearchBar.svelte';
export { default as Shortcuts } from './Shortcuts.svelte';
export { default as Spectrum } from '../spectrum/Spectrum.svelte';
export { default as SpectrumInspector } from '../spectrum/SpectrumInspector.svelte';
export { default as TakeDialog } from '../rounds/TakeDialog.svelte';
export { default as UndoDialog } from './UndoDialog.svelte';
