// Every command of the desk, with its types. Nothing else in the screen knows their names.

import { host } from '../host';
import type { Chart, Commands, CopyChart, Destination, DrawScene, Edit, Export, Focus, Format, MapId, Message, OfferingId, Options, Preferences, RoundId, Template } from './types';

function call<Name extends keyof Commands>(name: Name, takes: Commands[Name]['takes']): Promise<Commands[Name]['gives']> {
  return host().call<Commands[Name]['gives']>(name, takes);
}

export const welcome = () => call('welcome', {});
export const preferences = () => call('preferences', {});
export const setPreferences = (preferences: Preferences) => call('set_preferences', { preferences });
export const forgetRecent = (path: string) => call('forget_recent', { path });
export const newWorkbook = (title: string, template: Template, focus: Focus) =>
  call('new_workbook', { title, template, language: null, path: null, focus });
export const open = (path: string, focus: Focus) => call('open', { path, focus });
export const openSample = (name: string, focus: Focus) => call('open_sample', { name, focus });
export const importFile = (path: string, options: Options, focus: Focus) => call('import_file', { path, options, focus });
export const previewImport = (path: string, into: Destination, options: Options) => call('preview_import', { path, into, options });
export const takeImport = (path: string, options: Options, focus: Focus) => call('take_import', { path, options, focus });
export const saveCopy = (path: string) => call('save_copy', { path });
export const close = () => call('close', {});
export const view = (focus: Focus) => call('view', { focus });
export const edit = (edit: Edit, focus: Focus, scene: DrawScene | null) => call('edit', { edit, focus, scene });
export const undo = (agreed: Message | null, focus: Focus, scene: DrawScene | null) => call('undo', { agreed, focus, scene });
export const redo = (focus: Focus, scene: DrawScene | null) => call('redo', { focus, scene });
export const countSlides = (chart: Chart, focus: Focus) => call('count_slides', { chart, focus });
export const scene = (question: DrawScene) => call('scene', question);
export const preview = (scene: DrawScene, edit: Edit | null, shown: Edit | null) => call('preview', { scene, edit, shown });
export const allEvidence = () => call('all_evidence', {});
export const factsFor = (offering: OfferingId, position: number) => call('facts_for', { offering, position });
export const compareMaps = (left: MapId, right: MapId) => call('compare_maps', { left, right });
export const mapTemplates = () => call('map_templates', {});
export const saveTemplate = (map: MapId, withCells: boolean) => call('save_template', { map, with_cells: withCells });
export const removeTemplate = (file: string) => call('remove_template', { file });
export const ballot = (code: string, focus: Focus) => call('ballot', { code, focus });
export const writeBallots = (round: RoundId, folder: string) => call('write_ballots', { round, folder });
export const readBallots = (paths: string[]) => call('read_ballots', { paths });
export const takeBallots = (paths: string[], focus: Focus) => call('take_ballots', { paths, focus });
export const generatePlan = () => call('generate_plan', {});
export const planProgress = () => call('plan_progress', {});
export const stopPlan = () => call('stop_plan', {});
export const planProposal = () => call('plan_proposal', {});
export const planWorth = () => call('plan_worth', {});
export const planLosses = () => call('plan_losses', {});
export const simulate = (focus: Focus) => call('simulate', { focus });
export const simulated = () => call('simulated', {});
export const stopSimulation = () => call('stop_simulation', {});
export const copyPicture = (question: CopyChart) => call('copy_picture', question);
export const copySvg = (question: CopyChart) => call('copy_svg', question);
export const exportFile = (question: Export) => call('export', question);
export const suggestPath = (format: Format | null, chart: Chart | null, focus: Focus | null) => call('suggest_path', { format, chart, focus });
