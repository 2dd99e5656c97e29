import { expect, it } from 'vitest';
import { fromText, toText } from './clipboard';

it.each([
  ['one cell', [['one cell']]],
  ['a\tb\nc\td', [['a', 'b'], ['c', 'd']]],
  ['a\tb\r\nc\td\r\n', [['a', 'b'], ['c', 'd']]],
  ['"two\nlines"\tb', [['two\nlines', 'b']]],
  ['"say ""hello"""', [['say "hello"']]],
  ['"We map every column", she said', [['"We map every column", she said']]],
  ['a 5" pipe', [['a 5" pipe']]],
  ['\tb', [['', 'b']]],
  ['', [['']]],
])('%j is %j', (text, rows) => expect(fromText(text)).toEqual(rows));

it('what is copied is what is pasted', () => {
  const rows = [['a', 'two\nlines', ''], ['"quoted"', 'tab\there', '顾客']];
  expect(fromText(toText(rows))).toEqual(rows);
});
