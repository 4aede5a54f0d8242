import { describe, expect, it } from 'vitest';
import { safeError } from '../../src/boot/safeError.ts';
import { PlatformError } from '../../src/ports/platformError.ts';

describe('an error in the log', () => {
  it('shows name, code, frames and cause, and no message', () => {
    const cause = Object.assign(new Error('the note says: help me'), { code: 'P2002' });
    const written = JSON.stringify(safeError(new TypeError('Ada wrote: hello\nsecond line', { cause })));
    expect(written).toContain('TypeError');
    expect(written).toContain('P2002');
    expect(written).toContain('safeError.test.ts');
    expect(written).not.toMatch(/Ada|help me|second line/);
  });

  it('shows the code of a platform, which is never the text of a person', () => {
    expect(safeError(new PlatformError('refused', 'missing_scope'))).toMatchObject({
      code: 'refused',
      detail: 'missing_scope',
    });
  });
});
