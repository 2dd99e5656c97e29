// Nobody loses their place on the keyboard: when what had the focus goes away, what stands nearest takes it.

import { goHome, isUnheld } from '../parts/focus';
import { isTyping } from './keys';

const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** What had the focus, and where it stood: its ancestors from the inside out, each with the place of the one before. */
type Trail = { held: Element; steps: { parent: Element; index: number }[] };

function trailOf(held: Element): Trail {
  const steps: Trail['steps'] = [];
  for (let child = held, parent = child.parentElement; parent !== null; child = parent, parent = child.parentElement) {
    steps.push({ parent, index: [...parent.children].indexOf(child) });
  }
  return { held, steps };
}

function canHold(element: Element): element is HTMLElement | SVGElement {
  return (element instanceof HTMLElement || element instanceof SVGElement)
    && element.isConnected && element.matches(FOCUSABLE) && element.tabIndex >= 0 && !element.matches(':disabled') && element.checkVisibility({ visibilityProperty: true });
}

const likeness = (one: Element, other: Element) => one.tagName === other.tagName && one.getAttribute('class') === other.getAttribute('class');

/** What can hold the focus in an element. */
function holders(element: Element): (HTMLElement | SVGElement)[] {
  return [element, ...element.querySelectorAll(FOCUSABLE)].filter(canHold);
}

/** What can hold the focus in an element in place of another: rather what is like it. Whoever pressed a button is not set
    down in a text, where keys write. */
function within(element: Element, held: Element): HTMLElement | SVGElement | undefined {
  const all = holders(element).filter((candidate) => isTyping(held) || !isTyping(candidate));
  return all.find((candidate) => likeness(candidate, held)) ?? all[0];
}

/** What stands nearest to what had the focus, within the part of the screen that it stood in; nothing if that part is gone. */
function nearest({ held, steps }: Trail): HTMLElement | SVGElement | undefined {
  if (canHold(held)) return held;
  for (const { parent, index } of steps) {
    if (parent.tagName === 'MAIN' || parent === document.body || parent.id === 'app') return undefined;
    if (!parent.isConnected) continue;
    // What came into its place, then what stood before it, and so on outwards.
    const around = [...parent.children].map((child, at) => ({ child, far: at >= index ? 2 * (at - index) : 2 * (index - at) - 1 }));
    around.sort((a, b) => a.far - b.far);
    for (const { child } of around) {
      const found = within(child, held);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** Watches over the focus until that is ended. */
export function holdFocus(): () => void {
  let last: Trail | null = null;
  /** Somebody pressed beside everything: they want no focus, until another screen is shown. */
  let given = false;
  let screen: string | undefined;
  let waiting = false;
  /** Where the focus stood before each dialog. */
  const before = new WeakMap<Element, Trail>();

  function took({ target }: FocusEvent): void {
    if (!(target instanceof Element)) return;
    const trail = trailOf(target);
    const dialog = target.closest('dialog, [role="dialog"]');
    if (dialog !== null && last !== null && !dialog.contains(last.held) && !before.has(dialog)) before.set(dialog, last);
    [last, given] = [target.tagName === 'MAIN' ? null : trail, false];
  }

  function pressed({ target }: PointerEvent): void {
    given = target instanceof Element && target.closest(`${FOCUSABLE}, label`) === null;
  }

  /** The trail of what opened the dialog in which the focus stood, if that is closed. */
  function outside(trail: Trail): Trail {
    const dialog = trail.steps.find(({ parent }) => !parent.isConnected && parent.matches('dialog, [role="dialog"]'))?.parent;
    const opener = dialog === undefined ? undefined : before.get(dialog);
    return opener === undefined ? trail : outside(opener);
  }

  function look(): void {
    waiting = false;
    const now = document.querySelector('main')?.dataset.screen;
    if (now !== screen) [screen, given] = [now, false];
    const open = [...document.querySelectorAll('dialog[open]')].at(-1);
    if (!isUnheld() || (given && open === undefined)) return;
    const found = last === null ? undefined : nearest(outside(last));
    if (open !== undefined && (found === undefined || !open.contains(found))) [...open.querySelectorAll('[data-first]'), open].flatMap(holders)[0]?.focus();
    else if (found !== undefined) found.focus();
    else goHome();
  }

  // Others come first who know better: a grid, a chart, a dialog that closes. And the engine itself takes the focus from
  // what can no longer be pressed only after a frame.
  function lookLater(): void {
    if (waiting || !(isUnheld() || document.activeElement?.matches(':disabled') === true)) return;
    waiting = true;
    requestAnimationFrame(() => requestAnimationFrame(look));
  }

  const changes = new MutationObserver(lookLater);
  changes.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled', 'data-screen'] });
  document.addEventListener('focusin', took);
  document.addEventListener('pointerdown', pressed, true);
  document.addEventListener('keyup', lookLater);
  lookLater();
  return () => {
    changes.disconnect();
    document.removeEventListener('focusin', took);
    document.removeEventListener('pointerdown', pressed, true);
    document.removeEventListener('keyup', lookLater);
  };
}
