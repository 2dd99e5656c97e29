// Random journeys that Mermaid accepts, the same ones for the same seed.

/** Numbers from 0 to below 1 (mulberry32). */
export function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const WORDS = 'Find Compare prices Sign the contract Pay by card Wait Call support Return it Kündigen résilier 了解产品 付款 続ける رحلة 🔍 App (beta) 50% A/B "quoted" e-mail O’Neil v2.0 #35;1 #quot;now#quot; at<br/>noon'.split(' ');
const ACTORS = ['Customer', 'Sales Rep', '客户', 'Support', 'Clerk (senior)', 'User', 'IT', 'Système'];

/** One diagram: plain ones as people write them, or with every oddity that Mermaid takes. */
export function journey(next, odd) {
  const pick = (list) => list[Math.floor(next() * list.length)];
  const chance = (share) => odd && next() < share;
  const words = () => Array.from({ length: 1 + Math.floor(next() * 3) }, () => pick(WORDS)).join(' ');
  const indent = () => (chance(0.2) ? '\t' : ' '.repeat(Math.floor(next() * 8)));
  const score = () => (chance(0.3) ? pick(['0', '9', '3.5', '-1', '1e2', '500', ' ']) : String(1 + Math.floor(next() * 5)));
  const actors = () => Array.from({ length: Math.floor(next() * 4) }, () => pick(ACTORS)).join(chance(0.3) ? ' ,' : ', ');
  const lines = [];
  if (chance(0.2)) lines.push('---', 'config:', '  theme: forest', '---');
  if (chance(0.2)) lines.push('%%{init: { "theme": "base",', '  "journey": {} } }%%');
  if (chance(0.2)) lines.push('%% a comment before');
  lines.push('journey');
  if (!chance(0.3)) lines.push(`${indent()}title ${words()}${chance(0.3) ? ': the numbers' : ''}`);
  if (chance(0.3)) lines.push(`${indent()}accTitle: ${words()} #3`);
  if (chance(0.2)) lines.push(`${indent()}accDescr: ${words()}`);
  if (chance(0.2)) lines.push(`${indent()}accDescr {`, `  ${words()}`, '  }');
  const sections = 1 + Math.floor(next() * 5);
  for (let at = 0; at < sections; at += 1) {
    if (!(at === 0 && chance(0.3))) lines.push(`${indent()}section ${words()}${chance(0.2) ? ' # why' : ''}`);
    const tasks = chance(0.1) ? 0 : 1 + Math.floor(next() * 6);
    for (let task = 0; task < tasks; task += 1) {
      if (chance(0.1)) lines.push('', `${indent()}%% a remark`);
      const who = actors();
      const gap = chance(0.3) ? '   ' : '';
      lines.push(`${indent()}${words()}${gap}: ${score()}${who === '' ? '' : `${gap}: ${who}`}${chance(0.1) ? ' # seen' : ''}`);
    }
  }
  return `${lines.join(chance(0.2) ? '\r\n' : '\n')}\n`;
}
