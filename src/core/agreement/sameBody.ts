import type { AgreementBody } from './agreement.ts';

/** Whether two wordings say the same, whatever the order in which means were ticked. */
export function sameBody(a: AgreementBody, b: AgreementBody): boolean {
  return written(a) === written(b);
}

const written = ({ duration, cadence, minutes, means, clauses }: AgreementBody): string =>
  JSON.stringify([
    [
      duration.kind,
      duration.kind === 'months' ? duration.months : duration.kind === 'meetings' ? duration.meetings : 0,
    ],
    [cadence, minutes, means.toSorted()],
    clauses.map(({ id, text }) => [id, text]),
  ]);
