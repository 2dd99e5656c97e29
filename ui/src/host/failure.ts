import type { Failure, Message } from '../ipc/types';

/** A command that was not done, and why. */
export class CallFailed extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code);
    this.name = 'CallFailed';
  }
}

function isMessage(value: unknown): value is Message {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
}

/** Whether something thrown at us is a failure of the desk. */
export function isFailure(value: unknown): value is Failure {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    (value.kind === 'refusal' || value.kind === 'error') &&
    'message' in value &&
    isMessage(value.message)
  );
}

/** Whatever went wrong, as a failure that can be shown. */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof CallFailed) return thrown.failure;
  if (isFailure(thrown)) return thrown;
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  return { kind: 'error', code: 'unreachable', message: { id: 'screen-unreachable', args: { detail } } };
}
