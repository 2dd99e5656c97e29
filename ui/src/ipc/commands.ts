// Every command of the desk, with its types. Nothing else in the screen knows their names.

import { host } from '../host';
import type {
  Changed, Chart, Edit, Exported, Focus, Format, Opened, Preferences, Proposal, Scene, Template, Welcome,
} from './types';

export const welcome = () => host().call<Welcome>('welcome', {});
export const newWorkbook = (title: string, template: Template, focus: Focus) =>
  host().call<Opened>('new_workbook', { title, template, focus });
export const open = (path: string, focus: Focus) => host().call<Opened>('open', { path, focus });
export const openSample = (name: string, focus: Focus) => host().call<Opened>('open_sample', { name, focus });
export const importFile = (path: string, focus: Focus) => host().call<Opened>('import_file', { path, focus });
export const forgetRecent = (path: string) => host().call<Welcome>('forget_recent', { path });
export const saveCopy = (path: string) => host().call<{ path: string }>('save_copy', { path });
export const close = () => host().call<object>('close', {});
export const view = (focus: Focus) => host().call<Changed>('view', { focus });
export const edit = (edit: Edit, focus: Focus) => host().call<Changed>('edit', { edit, focus });
export const undo = (focus: Focus) => host().call<Changed>('undo', { focus });
export const redo = (focus: Focus) => host().call<Changed>('redo', { focus });
export const generatePlan = () => host().call<Proposal>('generate_plan', {});
export const suggestPath = (format: Format | null, chart: Chart | null) =>
  host().call<{ path: string }>('suggest_path', { format, chart });
export const preferences = () => host().call<Preferences>('preferences', {});
export const setPreferences = (preferences: Preferences) =>
  host().call<Preferences>('set_preferences', { preferences });

export type SceneQuestion = {
  chart: Chart;
  focus: Focus;
  /** Nothing for the whole slide with its title. */
  width: number | null;
  height: number | null;
  theme: 'light' | 'dark';
  preview: Edit | null;
};
export const scene = (question: SceneQuestion) => host().call<Scene>('scene', question);

export type ExportQuestion = { format: Format; chart: Chart | null; focus: Focus; path: string; theme: 'light' | 'dark' };
export const exportFile = (question: ExportQuestion) => host().call<Exported>('export', question);
