import { readFileSync, writeFileSync } from 'node:fs';
import { withRegister } from './registerText.ts';

/* Writes the register of columns into docs/privacy.md. */

const file = new URL('../docs/privacy.md', import.meta.url);
writeFileSync(file, withRegister(readFileSync(file, 'utf8')));
