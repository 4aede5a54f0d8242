/** A programme's mentors are being read anew; `ready` resolves when that is over, however it ended. */
export class StillReading extends Error {
  constructor(readonly ready: Promise<void>) {
    super('the mentors of a programme are being read');
    this.name = 'StillReading';
  }
}

/** For work that nobody waits for: again when the reading is over. The work must have been undone when it fails. */
export async function onceRead<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof StillReading)) throw error;
    await error.ready;
    return work();
  }
}
