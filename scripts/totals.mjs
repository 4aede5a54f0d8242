// Adds up the test reports in a folder; a failed step without a failed test counts as one failure. Exit 1 on any.
// The names of what failed come just before the last line: of a long log often only the end is kept.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const [folder, failedSteps] = process.argv.slice(2);
const reports = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
const total = (count) => reports.reduce((sum, report) => sum + report[count], 0);

for (const file of reports.flatMap((report) => report.testResults)) {
  const broken = file.assertionResults.filter((test) => test.status === 'failed');
  if (file.status === 'failed' && broken.length === 0) say(file, 'the file itself', file.message);
  for (const test of broken) say(file, test.fullName, test.failureMessages.join('\n'));
}
const passed = total('numPassedTests');
const failed = Math.max(total('numFailedTests'), Number(failedSteps), passed === 0 ? 1 : 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function say(file, test, message) {
  console.log(`FAILED ${relative('.', file.name)}: ${test}\n${String(message).slice(0, 1500)}`);
}
