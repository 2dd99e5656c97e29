import { describe, expect, it } from 'vitest';
import { inTurn, latestWins } from './queue';

describe('one after another', () => {
  it('keeps the order even when the first takes longer, and goes on after a failure', async () => {
    const turn = inTurn();
    const seen: string[] = [];
    let release: () => void = () => undefined;
    const slow = turn(() => new Promise<void>((done) => (release = done)).then(() => void seen.push('slow')));
    const broken = turn(() => Promise.reject(new Error('broken')));
    const quick = turn(() => Promise.resolve(seen.push('quick')));
    await Promise.resolve();
    release();
    await slow;
    await expect(broken).rejects.toThrow('broken');
    await quick;
    expect(seen).toEqual(['slow', 'quick']);
  });
});

describe('the latest wins', () => {
  function asked() {
    const open: { question: number; answer: () => void }[] = [];
    const answers: number[] = [];
    const asking = latestWins<number, number>(
      (question) => new Promise((done) => open.push({ question, answer: () => done(question) })),
      (answer) => answers.push(answer),
      () => undefined,
    );
    return { open, answers, asking };
  }
  const settle = async () => {
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  };

  it('asks one question at a time and leaves out those that were overtaken', async () => {
    const { open, answers, asking } = asked();
    for (const question of [1, 2, 3, 4]) asking.ask(question);
    expect(open.map((o) => o.question)).toEqual([1]);
    open[0]?.answer();
    await settle();
    expect(open.map((o) => o.question)).toEqual([1, 4]);
    open[1]?.answer();
    await settle();
    expect(answers).toEqual([1, 4]);
  });

  it('says nothing any more once it was dropped', async () => {
    const { open, answers, asking } = asked();
    asking.ask(1);
    asking.ask(2);
    asking.drop();
    open[0]?.answer();
    await settle();
    expect(answers).toEqual([]);
    expect(open).toHaveLength(1);
  });
});
