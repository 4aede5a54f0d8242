import { Command } from 'commander';
import { checkProof } from '../../core/matching/solver/checkProof.ts';
import { type AssignmentFile, readAssignment } from '../../core/matching/solver/readAssignment.ts';
import { solve } from '../../core/matching/solver/solve.ts';
import { readBytes } from './readBytes.ts';

/** `rapport match assignment FILE`: prints the proven optimum last. */
export function assignmentCommand(): Command {
  return new Command('assignment')
    .description('solve an OR-Library assignment file: n, then n×n costs')
    .argument('<file>')
    .action(async (file: string, _options: unknown, command: Command) => {
      const text = (await readBytes(file, command)).toString('utf8');
      const read = readAssignment(text);
      if (read.kind === 'error') return command.error(`${file}: ${wrong(read)}`);
      const solution = solve(read.graph, { maximin: false });
      const { gap, problems } = checkProof(read.graph, solution);
      if (problems.length > 0)
        return command.error(`The result could not be proven (${problems.join(', ')}). Please report it.`);
      process.stdout.write(`certificate: cost minus bound = ${gap}\noptimum: ${solution.total}\n`);
    });
}

function wrong(error: Exclude<AssignmentFile, { kind: 'instance' }>): string {
  switch (error.code) {
    case 'no-size':
      return 'the first number must be the size n, from 1 to 5000.';
    case 'not-a-number':
      return `number ${error.at} is "${error.found.slice(0, 20)}", which is not a whole number.`;
    case 'cost-out-of-range':
      return `number ${error.at} is ${error.found}; costs are from 0 to 1073741824.`;
    case 'wrong-count':
      return `there are ${error.found} costs after the size, and there must be ${error.wanted}.`;
  }
}
