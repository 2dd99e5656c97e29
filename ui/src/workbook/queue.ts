/** Does one thing after another, in the order asked, whatever became of those before. */
export function inTurn(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work, work);
    last = done.catch(() => undefined);
    return done;
  };
}

/**
 * Keeps asking with the newest question, one at a time: a question that came while another was under way waits,
 * and only the last of those that waited is asked. Answers to questions that were overtaken are still given, in
 * order, so that a drag shows every picture there was time for.
 */
export function latestWins<Question, Answer>(
  ask: (question: Question) => Promise<Answer>,
  answered: (answer: Answer, question: Question) => void,
  failed: (thrown: unknown) => void,
): { ask: (question: Question) => void; drop: () => void } {
  let busy = false;
  let waiting: { question: Question } | null = null;
  let era = 0;
  async function run(question: Question): Promise<void> {
    busy = true;
    const asked = era;
    try {
      const answer = await ask(question);
      if (asked === era) answered(answer, question);
    } catch (thrown) {
      if (asked === era) failed(thrown);
    } finally {
      busy = false;
      const next = waiting;
      waiting = null;
      if (next !== null) void run(next.question);
    }
  }
  return {
    ask: (question) => {
      if (busy) waiting = { question };
      else void run(question);
    },
    // What is under way is of no interest any more.
    drop: () => {
      era += 1;
      waiting = null;
    },
  };
}
