import type { Side } from '../../files/cohort/columns.ts';
import type { CellProblem, FileProblem, HeaderProblem } from '../../files/cohort/fileProblem.ts';
import type { TableProblem } from '../../files/cohort/readTable.ts';

/** What is wrong with a file, where, and what to write instead: one sentence or two. */
export function fileProblemText(fault: FileProblem, files: Readonly<Record<Side, string>>): string {
  const file = files[fault.side];
  switch (fault.in) {
    case 'file':
      return `${file}${csvText(fault.problem)}`;
    case 'header':
      return `${file}, first row: ${headerText(fault.problem, fault.side)}`;
    case 'cell': {
      const found = shown(fault.found);
      return `${file}, line ${fault.line}, column "${fault.column}": ${cellText(fault.problem, found, fault.column)}`;
    }
  }
}

export function csvText(problem: TableProblem): string {
  switch (problem.code) {
    case 'empty':
      return ': there is nothing in it. Write a row of headers, then a row for each person.';
    case 'workbook':
      return ': this is a workbook, not a CSV. Open it, choose “Save as” and the type "CSV UTF-8", and give that file.';
    case 'encoding':
      return `, line ${problem.line}: some letters cannot be read, because the file is not UTF-8. In Excel, save it as "CSV UTF-8"; in LibreOffice, choose "Unicode (UTF-8)" when saving.`;
    case 'one-column':
      return `, line ${problem.line}: there is only one column, ${shown(problem.found)}. Part the columns by commas, semicolons or tabs, or save the sheet as CSV again.`;
    case 'quote':
      return `, about line ${problem.line}: a quotation mark is opened and not closed, or stands in the middle of a cell. Write "" for a quotation mark inside a quoted cell.`;
    case 'too-many-cells':
      return `, line ${problem.line}: there are ${problem.found} cells for ${problem.wanted} columns. A cell that has the separator in it needs quotation marks around it.`;
  }
}

function headerText(problem: HeaderProblem, side: Side): string {
  switch (problem.code) {
    case 'other-side':
      return `these are the columns of the ${side === 'mentees' ? 'mentors' : 'mentees'}. Are the two files the wrong way round?`;
    case 'no-id':
      return 'there is neither a column "id" nor a column "email". Add one that tells people apart.';
    case 'column-twice':
      return `the column ${shown(problem.found)} is there twice. Keep one of them.`;
    case 'column-misspelt':
      return `there is no column ${shown(problem.found)}. Did you mean "${problem.nearest}"?`;
    case 'column-missing':
      return `the column "${problem.column}" is missing. A rule of the programme goes by it, so without it none of the ${side} could be matched.`;
  }
}

function cellText(problem: CellProblem, found: string, column: string): string {
  switch (problem.code) {
    case 'missing':
      return 'it is empty. Every person needs an id or an e-mail address.';
    case 'unknown': {
      if (problem.nearest !== null)
        return `${found} is not in the programme’s list. Did you mean "${problem.nearest}"?`;
      const some = problem.some.map((one) => `"${one}"`).join(', ');
      return problem.some.length === 0
        ? `${found} cannot be used: the programme has no list for this. Leave it empty.`
        : `${found} is not in the programme’s list. Use one of its entries, such as ${some}.`;
    }
    case 'not-a-count':
      return `${found} is not a whole number from ${problem.least} to ${problem.most}. Write it in digits.`;
    case 'not-a-zone':
      return `${found} is not a time zone. Write it like Africa/Nairobi, or leave it empty to go by the duty station.`;
    case 'not-hours':
      return `${found} are not working hours. Write them like 09:00-17:00.`;
    case 'too-many-hours':
      return `${found} would be ${problem.hours} hours, through the night. Write the afternoon like 17:00: 09:00-17:00.`;
    case 'not-days':
      return `${found} is not a day of the week. Write Mon-Fri, or 1-5, or Mon; Wed; Fri.`;
    case 'not-a-date':
      return `${found} is not a date. Write it like 2026-12-24.`;
    case 'not-yes-or-no':
      return `${found} is neither yes nor no. Write one of them, or leave it empty for yes.`;
    case 'not-an-address':
      return `${found} is not an e-mail address.`;
    case 'control-characters':
      return 'there are characters in it that cannot be printed. Type the cell again.';
    case 'duplicate':
      return `${found} is on line ${problem.firstLine} already. Keep one of the two rows, or give each person an ${column === 'email' ? 'address' : 'id'} of their own.`;
    case 'address-twice':
      return `${found} is on line ${problem.firstLine} already, under another id. If it is one person, keep one of the two rows; if not, give each their own address or leave it empty.`;
    case 'contradiction':
      return `${found} is "${problem.other}" on line ${problem.otherLine} of the mentors. Write the same in both files, or give two people two ids.`;
    case 'unknown-person': {
      const meant =
        problem.nearest === null ? 'Leave out those who are in neither file.' : `Did you mean "${problem.nearest}"?`;
      return `nobody in the files has the id ${found}. ${meant}`;
    }
  }
}

const longest = 40;

function shown(found: string): string {
  const line = found.replace(/\s+/gu, ' ');
  return `"${[...line].length > longest ? `${[...line].slice(0, longest).join('')}…` : line}"`;
}
