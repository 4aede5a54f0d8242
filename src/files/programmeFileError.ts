/** What is wrong with programme files, a sentence each, for the operator. */
export class ProgrammeFileError extends Error {
  override readonly name = 'ProgrammeFileError';
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}
