import { describe, expect, it } from 'vitest';
import { pasteInto, readTyped, showFigure, withPart } from './figures';

describe('a figure', () => {
  it('is read as people type it', () => {
    expect(readTyped(' 1,200.50 ', 'money')).toEqual({ value: 1200.5, currency: null });
    expect(readTyped('49.99 €', 'money')).toEqual({ value: 49.99, currency: 'EUR' });
    expect(readTyped('USD 5', 'money')).toEqual({ value: 5, currency: 'USD' });
    expect(readTyped('¥300', 'money')).toEqual({ value: 300, currency: null });
    expect(readTyped('1.5 %', 'share')).toEqual({ value: 0.015, currency: null });
    expect(readTyped('−8', 'share')).toEqual({ value: -0.08, currency: null });
    expect(readTyped('1,5 %', 'share')?.value).toBe(0.015);
    for (const text of ['', 'many', 'a 1', '5 %x', 'EUR']) expect(readTyped(text, 'money'), text).toBeNull();
    expect(readTyped('5 %', 'buyers')).toBeNull();
  });

  it('shows as it is read', () => {
    expect(showFigure('en', 0.015, 'share')).toBe('1.5');
    expect(showFigure('en', 49.99, 'money')).toBe('49.99');
    expect(readTyped(showFigure('zh-CN', 12345.5, 'money'), 'money')?.value).toBe(12345.5);
  });

  it('stays certain until its ends are said', () => {
    expect(withPart(null, 'likely', 5)).toEqual({ low: 5, likely: 5, high: 5 });
    expect(withPart({ low: 5, likely: 5, high: 5 }, 'likely', 6)).toEqual({ low: 6, likely: 6, high: 6 });
    expect(withPart({ low: 5, likely: 5, high: 5 }, 'high', 9)).toEqual({ low: 5, likely: 5, high: 9 });
    expect(withPart({ low: 4, likely: 5, high: 9 }, 'likely', 6)).toEqual({ low: 4, likely: 6, high: 9 });
  });

  it('comes as a block from a spreadsheet', () => {
    const row = (driver: 'revenue' | 'gross_margin', estimate: null | { low: number; likely: number; high: number }) =>
      ({ driver, unit: driver === 'revenue' ? 'money' : 'share', estimate, source: '', confidence: 'guess' }) as const;
    const drivers = [row('revenue', null), row('gross_margin', { low: 0.5, likely: 0.6, high: 0.7 })];
    const block = [['100 €', '120 €', '150 €', 'beside'], ['55 %', 'soon', ''], ['below']];
    expect(pasteInto(drivers, 0, 'low', block)).toEqual({
      changed: [
        { driver: 'revenue', estimate: { low: 100, likely: 120, high: 150 }, currency: 'EUR' },
        { driver: 'gross_margin', estimate: { low: 0.55, likely: 0.6, high: 0.7 }, currency: null },
      ],
      unread: ['soon'],
    });
    expect(pasteInto(drivers, 0, 'likely', [['120', '150']]).changed).toEqual([{ driver: 'revenue', estimate: { low: 120, likely: 120, high: 150 }, currency: null }]);
    expect(pasteInto(drivers, 1, 'high', [['80']]).changed[0]?.estimate).toEqual({ low: 0.5, likely: 0.6, high: 0.8 });
  });
});
