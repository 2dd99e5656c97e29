// The same Fluent files that the Rust side reads, one language at a time.

import { FluentBundle, FluentNumber, FluentResource, type FluentVariable } from '@fluent/bundle';
import type { Argument, Language, Message } from '../ipc/types';
import { numbers } from './figures';
import { moneyShort, moneyTo } from './money';

/** What one file says. */
export type Entries = FluentResource['body'];

/** A figure in a sentence, 0 or more. A formatter costs a good part of the first screen, and below a thousand none is needed. */
class Figure extends FluentNumber {
  override toString(scope: Parameters<FluentNumber['toString']>[0]): string {
    return Number.isInteger(this.value) && this.value < 1000 ? `${this.value}` : super.toString(scope);
  }
}

/** Gaps for places in a text: people type them into an editor, where nothing stands between thousands. */
const places = ['line', 'column'];

/** The words of one language; each language is one piece of the built screen. */
export async function load(language: Language): Promise<FluentBundle> {
  const files = language === 'en' ? await import('./en') : await import('./zh-CN');
  return bundleOf(language, files.entries);
}

/** The words of one language, from what its files say. */
export function bundleOf(language: Language, files: Entries[]): FluentBundle {
  // No isolation marks, as on the Rust side: names stand beside Latin words.
  const bundle = new FluentBundle(language, { useIsolating: false });
  for (const entries of files) {
    const resource = new FluentResource('');
    resource.body = entries;
    bundle.addResource(resource, { allowOverrides: true });
  }
  return bundle;
}

/** A sentence, or one of its attributes; nothing if the files do not have it. */
export function format(bundle: FluentBundle, message: Message, attribute: string | null): string | null {
  const found = bundle.getMessage(message.id);
  const pattern = attribute === null ? found?.value : found?.attributes[attribute];
  if (pattern === null || pattern === undefined) return null;
  const args: Record<string, FluentVariable> = {};
  for (const [name, argument] of Object.entries(message.args)) args[name] = places.includes(name) && typeof argument === 'number' && argument >= 1000 ? `${argument}` : variable(bundle, argument);
  // Errors land in the list, not on the screen: a gap without its argument shows as its name.
  return bundle.formatPattern(pattern, args, []);
}

function variable(bundle: FluentBundle, argument: Argument): FluentVariable {
  if (typeof argument === 'object' && 'currency' in argument) {
    const { amount, currency, step } = argument;
    const language = bundle.locales[0] === 'zh-CN' ? 'zh-CN' : 'en';
    return step === undefined ? moneyShort(language, amount, currency) : moneyTo(language, amount, currency, step);
  }
  if (typeof argument === 'object') return format(bundle, argument, null) ?? argument.id;
  // A minus as wide as a plus, as on the Rust side.
  if (typeof argument === 'string') return argument;
  if (argument >= 0) return new Figure(argument);
  return `−${argument > -1000 ? -argument : numbers('en', { maximumFractionDigits: 20 }).format(-argument)}`;
}
