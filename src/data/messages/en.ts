/** What the check says in English: the same messages as in Vietnamese. */
import type { Translated } from './codes.ts';
import type { vi, phrases as vietnamese } from './vi.ts';

export const save = 'save as "CSV UTF-8"';
export const saveWorkbook = 'save the workbook and drop it here again';

const retype = `open the source, type this cell again, and ${save}.`;
const retypeDate =
  'look the date up in the source and type it as year-month-day; in a spreadsheet format the column as text first.';
const didYouMean = 'did you mean "{meant}"? If so, write it so.';
const plainCount = 'a whole number, such as 1234 or 1.234';
const csv = 'a CSV file in UTF-8';
const nothing = 'nothing needs to be done.';
const saveAgain = 'nothing needs to be done; saving from a spreadsheet mends it.';
const olderCopy = 'take an older copy of the file.';
const inEncoding = 'the file is in {encoding}; its accented letters would come out wrong.';
const putBack = 'put the row back, or change those sentences and charts so that they do without it.';
const correction = 'a correction: {row}';
const correct =
  'if it is meant, add that row at the end of corrections.csv with its date and reason (several steps take a row each, each beginning with the number where the one before ended); if not, put the old number back. A number of another period takes a new row with a new id.';

export const phrases = {
  date: 'a date such as 2024-12-14',
  period: 'a year, quarter, month or day: 2024, 2024-Q4, 2024-12 or 2024-12-14',
  saveAsUtf8: `open the file in a spreadsheet and ${save}.`,
  convert: `convert it to Unicode (for instance with the toolkit of UniKey, Ctrl+Shift+F6), compare with the source, and ${save}.`,
  restore: `go back to an older copy of the file, make the change there, and ${save}.`,
} satisfies Translated<typeof vietnamese>;

const hidden = (what: string, meaning: string) => ({
  meaning,
  expected: `a ${what} that is not hidden`,
  why: `this ${what} is hidden but was read and will be published`,
  fix: 'choose "Unhide" to look at it; delete it if it is not needed.',
});

export const en = {
  'missing-file': {
    meaning: 'A table is missing. Put the file back into `data`.',
    expected: 'all of: {names}',
    fix: {
      renamed: 'there is "{found}": if it is the one, rename it "{name}".',
      gone: 'put "{name}" back into the data folder.',
    },
  },
  copy: {
    meaning: 'There are two versions of one table. Keep the right one.',
    expected: { inFolder: 'one .csv file a table', dropped: 'one file a table', sheet: 'one sheet "{name}"' },
    why: 'with two versions, which one is current is not known.',
    fix: {
      inFolder: 'keep the right one under its name and move the other out of the folder.',
      dropped: 'drop again, with the right one only.',
      sheet: 'keep the right sheet and delete the other.',
    },
  },
  'open-in-excel': {
    meaning: 'The file is open in a spreadsheet. Save, close, check again.',
    expected: 'no file open in a spreadsheet',
    why: 'a spreadsheet makes this file while one is open; changes may not be saved yet.',
    fix: 'save, close the spreadsheet, and check again.',
  },
  'other-file': {
    meaning: 'No table: neither read nor published.',
    expected: '{names}',
    why: {
      known: 'this file is {kind}: it is neither read nor published',
      unknown: 'this file is neither read nor published',
    },
    fix: {
      known: 'If it holds data: {advice}',
      unknown: 'nothing needs to be done; delete it if it is not needed.',
    },
  },
  'unknown-table': {
    meaning: 'Which table it is cannot be told. Name the file after its table.',
    expected: 'an Excel file .xlsx, or one of: {names}',
    why: 'neither the name of the file nor its first row tells which table it is.',
    fix: 'name the file after its table and drop it again.',
  },
  'file-name': {
    meaning: 'The name has accents or odd signs. Rename it.',
    expected: 'a file name without accents',
    why: 'accented names are written differently by Windows and macOS.',
    fix: 'rename the file, for instance "{name}".',
  },
  'file-too-large': {
    meaning: 'Too large: probably another file.',
    expected: 'at most {limit} MB',
    why: 'a table is never so large; it may be another file.',
    fix: olderCopy,
  },
  'not-a-file': {
    meaning: 'A link or a folder. Put the file itself there.',
    expected: 'an ordinary file',
    why: 'this is a link or a folder, and its content may lie outside the data folder.',
    fix: 'put the file itself into the data folder.',
  },
  'outside-folder': {
    meaning: 'The file must lie in `data` itself.',
    expected: 'a file that lies in the data folder itself',
    fix: 'put the file into the data folder.',
  },
  'encoding-error': {
    meaning: 'Not in UTF-8: accented letters would come out wrong. Save as CSV UTF-8.',
    expected: csv,
    why: { saved: inEncoding, typed: inEncoding, damaged: 'a letter on this line is damaged (shown as �).' },
    fix: {
      saved: phrases.saveAsUtf8,
      typed: phrases.convert,
      damaged: `type the damaged letters again from the source, or take an older copy, and ${save}.`,
    },
  },
  'source-error': {
    meaning: 'Empty, or another kind of file inside. Renaming does not convert it.',
    expected: { other: csv, empty: 'a table with a header row' },
    why: {
      other: 'the name ends in .csv but the content is {kind}; renaming does not convert it.',
      empty: 'the file is empty.',
    },
    fix: { other: '{advice}', empty: olderCopy },
  },
  'nul-byte': {
    meaning: 'Damaged while being copied or saved. Take an older copy.',
    expected: csv,
    why: 'the file was damaged while being copied or saved.',
    fix: `take an older copy, or ${save}.`,
  },
  'double-bom': {
    meaning: 'Extra marks at the beginning were left out.',
    expected: 'at most one byte order mark',
    why: 'the extra marks were left out',
    fix: saveAgain,
  },
  'line-ends': {
    meaning: 'Several kinds of line ends; read all the same.',
    expected: 'one kind of line end (CRLF or LF)',
    why: 'each was read as the end of a row',
    fix: saveAgain,
  },
  delimiter: {
    meaning:
      'Cells are separated by another sign than the comma. A semicolon or tab is only a *note*; a bar is an error.',
    expected: 'cells separated by commas',
    why: { read: 'cells were cut at "{found}"' },
    fix: { read: nothing, refused: `${save}.` },
  },
  'sep-line': {
    meaning: 'The line "sep=" at the top was left out.',
    expected: 'the names of the columns in the first row',
    why: 'the "sep=" line was left out and cells were cut at that sign',
    fix: nothing,
  },
  'conflict-marks': {
    meaning:
      'Two people changed the file and the versions were not joined. Keep the right rows; delete the lines <<<<<<<, =======, >>>>>>>.',
    expected: 'one version of each row',
    why: 'two people changed the file and the two versions were not joined.',
    fix: 'keep the right rows and delete the lines <<<<<<<, ======= and >>>>>>>.',
  },
  'quote-error': {
    meaning: 'A quote opens and never closes. Edit in a spreadsheet, not in Notepad.',
    expected: 'quotes in pairs round the whole cell, doubled "" inside it',
    why: {
      unclosed: 'a quote opened here is never closed, so the rows below fall into one cell.',
      'after-closing': 'text follows the closing quote; a quote may be missing.',
      'inside-plain': 'a quote stands inside a cell that is not quoted.',
    },
    fix: `edit in a spreadsheet and ${save}: it sets the quotes rightly.`,
  },
  'curly-quotes': {
    meaning: 'Curly quotes “ ” cut a cell in two. Edit in a spreadsheet, not in a word processor.',
    expected: 'straight quotes " round a cell that holds a comma',
    why: 'curly quotes “ ” do not keep a comma inside a cell, so the cell was cut in two.',
    fix: `edit in a spreadsheet rather than a word processor, and ${save}.`,
  },
  'too-many-rows': {
    meaning: 'Too many rows: probably another file.',
    expected: 'at most {limit} rows',
    fix: 'look at the file: another table may have been pasted in.',
  },
  'too-many-columns': {
    meaning: 'Too many columns. Delete those that are too many.',
    expected: 'at most {limit} columns',
    fix: 'delete the blank columns at the end, or take an older copy of the file.',
  },
  'not-a-table': {
    meaning:
      'Another kind of file: .ods, .numbers, .docx, .pdf, a picture, .zip. Open it in its program and save it as .xlsx, or type the numbers into the table.',
    expected: 'a table: a .csv of the site, or an Excel .xlsx',
    why: 'this file is {kind}, not a table of the site.',
    fix: {
      inFolder:
        '{advice} Then drop the .xlsx on the page "Check data", download the CSV files there, and move this file out of the folder.',
      dropped: '{advice} Then drop the .xlsx here.',
    },
  },
  'not-a-workbook': {
    meaning: 'Cannot be opened: damaged, an old .xls, or with a password. Save it as .xlsx without one.',
    expected: 'a sound Excel file .xlsx',
    why: 'the file is damaged, or is not an .xlsx.',
    fix: 'open it in a spreadsheet, save it as "Excel Workbook (.xlsx)", and drop it again.',
  },
  'no-table': {
    meaning: 'No sheet is a table of the site. Copy your rows into the template.',
    expected: 'a sheet with the name of a table: {names}',
    why: 'no sheet is a table of the site.',
    fix: 'download the Excel template from the data page and copy your rows into it.',
  },
  'other-sheet': {
    meaning: 'This sheet is no table and was not read.',
    expected: '{names}',
    why: 'this sheet is neither read nor published',
    fix: 'nothing needs to be done; if it is a table, rename the sheet.',
  },
  'sheet-name': {
    meaning: 'A strange name for a sheet; the table was known by its columns.',
    expected: '{name}',
    read: 'the table "{name}" ({title})',
    fix: 'name the sheet {name}.',
  },
  'sheet-too-large': {
    meaning: 'A cell lies far out. Press Ctrl + End and delete the rows and columns that are too many.',
    expected: 'at most 50,000 rows and 100 columns',
    why: 'a cell lies far out, perhaps typed by mistake.',
    fix: 'press Ctrl + End to reach the last cell, delete the rows and columns that are too many, and save.',
  },
  'merged-cells': {
    meaning: 'Merged cells leave those after the first empty. Take them apart and fill each.',
    expected: 'cells that each stand alone',
    why: 'of merged cells only the first holds anything; the others are empty.',
    fix: 'select them, press "Merge & Center" to take them apart, and fill each cell.',
  },
  superscript: {
    meaning: 'Letters above or below the line would be read as something else. Type them on the line or delete them.',
    expected: 'text on one line',
    why: '"{part}" stands above or below the line; read on the line it would be something else.',
    fix: `delete it if it is a footnote mark, else type it on the line; ${saveWorkbook}.`,
  },
  'struck-text': {
    meaning: 'Text is struck through. A part of a cell is an error; a whole cell or row is only a *note*.',
    expected: {
      cell: 'text that is not struck through',
      row: 'a row that is not struck through',
      part: 'one value, no part of it struck through',
    },
    why: {
      cell: 'the struck cell was read all the same',
      row: 'the struck row was read and will be published',
      part: '"{struck}" is struck through and "{shown}" is not; read together they are another value.',
    },
    fix: {
      cell: 'if the cell no longer holds, clear it.',
      row: 'if the row no longer holds, delete it.',
      part: `delete the struck part; ${saveWorkbook}.`,
    },
  },
  'shown-otherwise': {
    meaning: 'The cell shows one number and holds another. Change its format and type the number again.',
    expected: 'a cell that shows the number it holds',
    why: 'the format shows "{shown}" while the cell holds {held}.',
    fix: `format the cell as text and type the number again from the source; ${saveWorkbook}.`,
  },
  'number-cell': {
    meaning:
      'A number, a date or TRUE in a column of text: the spreadsheet may have changed the words of the source, 12.000 into 12. Compare with the source.',
    expected: 'a cell of text',
    why: 'this cell holds a number or a date, not text: the spreadsheet may have changed what the source prints, such as 12.000 into 12',
    fix: 'compare with the source; if it differs, format the cell as text and type it again.',
  },
  'hidden-row': hidden('row', 'A hidden row is read all the same.'),
  'hidden-column': hidden('column', 'A hidden column is read all the same.'),
  'hidden-sheet': hidden('sheet', 'A hidden sheet is read all the same.'),
  'cell-comment': {
    meaning: 'A comment on a cell is neither read nor published.',
    expected: 'a cell without a comment',
    why: 'this comment is neither read nor published',
    fix: 'what readers need to know belongs in the notes.',
  },
  'missing-label': {
    meaning: 'A required column is missing, or its name is mistyped.',
    expected: {
      absent: 'a column "{name}" ({title})',
      renamed: 'a column "{name}" ({title})',
      all: 'the names of the columns in row 1: {names}',
    },
    why: { all: 'no known column name was found.' },
    fix: {
      absent: 'add "{name}" to the header row.',
      renamed: 'rename the column "{meant}" to "{name}".',
      all: 'put the row of column names back at the top.',
    },
  },
  'absent-label': {
    meaning: 'An optional column is missing; it was read as empty.',
    expected: 'a column "{name}" ({title})',
    why: 'there is no column "{name}": all of it was read as empty',
    fix: 'if it was deleted by mistake, add "{name}" again.',
  },
  'extra-label': {
    meaning: 'An unknown column. Rename it, delete it, or begin its name with _ to keep it for yourself.',
    expected: 'one of the columns: {names}',
    why: 'an unknown column may be a mistyped name, and its data would be lost.',
    fix: {
      meant: 'did you mean "{meant}"? If so, rename the column.',
      unknown: 'delete the column, or begin its name with an underscore to keep it for yourself, such as _notes.',
    },
  },
  'duplicate-label': {
    meaning: 'Two columns of one name. Keep one.',
    expected: 'only one column "{name}"',
    why: '"{first}" and "{found}" are the same column; which one holds is not known.',
    fix: 'keep one column and delete the other.',
  },
  'blank-label': {
    meaning: 'Data under a column without a name. Name it or delete it.',
    expected: { column: 'a name at the head of each column', cell: 'an empty cell, as this column has no name' },
    why: { cell: 'which column this belongs to is not known.' },
    fix: {
      column: 'name the column, or delete it if it is not used.',
      cell: 'name the column in row 1, or clear the cell.',
    },
  },
  'label-form': {
    meaning: 'The name is written otherwise but was understood.',
    expected: '{name}',
    read: 'the column "{name}" ({title})',
    fix: 'nothing needs to be done if this is the column meant.',
  },
  'no-header': {
    meaning: 'Row 1 is data. Put the column names back.',
    expected: 'the names of the columns in row 1: {names}',
    why: 'row 1 looks like a row of data.',
    fix: 'put the row of column names back at the top.',
  },
  'title-row': {
    meaning: 'A title, a remark or a second table in the file. Delete those rows.',
    expected: {
      above: 'the names of the columns in row 1',
      header: 'a row of data',
      inside: 'a row of data with all its cells',
    },
    why: {
      above: 'the names stand in row {line}, below a title or notes.',
      header: 'this row holds column names again: a second header, or a second table below.',
      inside: 'this row has a single cell, like a title or a remark.',
    },
    fix: {
      above: 'delete the rows above row {line}.',
      header: 'one table and one header row a file; delete the extra row.',
      inside: 'delete the row; remarks belong in the notes.',
    },
  },
  'spare-columns': {
    meaning: 'Blank columns at the end were left out.',
    expected: 'no blank columns at the end',
    why: 'the blank columns at the end were left out',
    fix: nothing,
  },
  'extra-cell': {
    meaning: 'The row has too many cells, often for a comma without quotes.',
    expected: '{width} cells',
    why: 'cells in the row: {count}. A comma may stand in a cell without quotes, as in "{example}".',
    fix: 'put quotes round the cell that holds a comma, or edit and save in a spreadsheet.',
  },
  'missing-cell': {
    meaning: 'The row has too few cells. Compare it with the row above.',
    expected: '{width} cells',
    why: 'cells in the row: only {found}; a comma may be missing, or the row was broken off.',
    fix: 'add the missing commas, or edit and save in a spreadsheet.',
  },
  'blank-row': {
    meaning: 'A blank row was left out.',
    expected: 'no blank rows in the middle',
    why: 'blank rows were left out: {found}',
    fix: 'nothing needs to be done; better delete them.',
  },
  'no-rows': {
    meaning: 'The table has no rows yet. Only a *note* where it may be empty.',
    expected: 'at least one row below the header',
    why: { allowed: 'the table has no rows yet' },
    fix: { allowed: nothing, refused: `write the first row, or ${olderCopy}` },
  },
  'duplicate-row': {
    meaning: 'Two rows are the same. Delete one.',
    expected: 'each row once',
    why: 'rows {found} are the same.',
    fix: 'delete the extra row.',
  },
  'duplicate-key': {
    meaning: 'Two rows have one id. Each needs its own.',
    expected: 'one row for each "{key}"',
    why: 'it stands in rows {lines}; which one holds is not known.',
    fix: 'keep the right row; delete the other or give it another id.',
  },
  'duplicate-figure': {
    meaning: 'Two numbers for one indicator, place and time. Keep one.',
    expected: 'one number for an indicator, a place, a source and a period',
    why: 'rows {lines} speak of the same thing.',
    fix: 'keep one row, or mend the period after the source.',
  },
  'grouped-number': {
    meaning: 'A number with dots, such as 1.234, was read as 1234. See whether it is right in words.',
    expected: '{number}',
    read: '{number} ({words})',
    fix: 'nothing needs to be done if the source says so.',
  },
  'ambiguous-number': {
    meaning: 'It can be read in two ways: thousands or decimals. Type it without separators.',
    expected: plainCount,
    why: 'in Vietnamese {found} is a decimal, in English it is {whole}.',
    fix: 'look in the source and type the number without separators.',
  },
  'type-error': {
    meaning:
      'Not what the column holds: a number or an id. A spreadsheet may have dropped a final zero: 1.230 became 1.23. Type it again from the source.',
    expected: {
      count: plainCount,
      quoted: plainCount,
      group: plainCount,
      zero: plainCount,
      id: 'lower-case letters, digits and hyphens, such as school-pupils',
      decimal:
        'a number without separators of thousands and with at most {decimals} digits after the decimal sign, such as 12,5',
      code: 'an administrative code of 2, 3 or 5 digits, such as 03388',
    },
    why: {
      quoted: 'the number stands in quotation marks.',
      group: 'exactly three digits must follow each dot.',
      zero: 'three digits must follow the dot. A spreadsheet may have dropped a final zero ({restored} → {found}).',
      id: 'the id stands in page addresses, and a spreadsheet may change an id made of digits alone.',
    },
    fix: {
      count: retype,
      decimal: retype,
      quoted: `delete the quotation marks and ${save}.`,
      group: `type the number again from the source, without dots, and ${save}.`,
      zero: `type the number again from the source, without dots, and ${save}.`,
      id: 'write the id in this form; names with accents belong in the name column.',
      code: retype,
    },
  },
  fraction: {
    meaning: 'A count has no decimals, and no number has more of them than `decimals` in `indicators` allows.',
    expected: { zeros: plainCount, parts: plainCount, more: 'at most {decimals} digits after the decimal sign' },
    why: {
      zeros: 'its decimals are all zero: the spreadsheet may be formatted to show decimals.',
      parts: 'this indicator counts people, cases, sessions: it cannot hold a fraction.',
      more: 'decimals of this indicator: {decimals}, by the column decimals of indicators.',
    },
    fix: {
      zeros: `compare with the source; if it is right, type {whole} and ${save}.`,
      parts:
        'type it again from the source; if the source prints decimals, say how many in the column decimals of indicators.',
      more: 'compare with the source; if it prints it so, raise decimals in indicators.',
    },
  },
  ratio: {
    meaning: 'A ratio such as 7/7. Make two rows: the part and the whole.',
    expected: 'a whole number. A ratio takes TWO rows: one for the part, one for the whole',
    why: 'a spreadsheet may turn "7/7" into a date or compute 103/107 as 0.9626.',
    fix: 'split it into two rows; the part_of column of indicators ties the part to the whole.',
  },
  'excel-date': {
    meaning: 'A spreadsheet made a date of 7/7. Clear the cell and type again; a ratio takes two rows.',
    expected: {
      count: 'a whole number. A ratio such as "{was}" takes TWO rows: one for the part, one for the whole',
      text: 'text, not a date',
      serial: '{form}',
      rewritten: '{form}',
    },
    why: {
      count: 'a spreadsheet may have turned "{was}" into a date.',
      text: 'a spreadsheet may have turned "{was}" into a date.',
      serial: "this may be a spreadsheet's day number; if so it is {date}.",
      rewritten: 'a spreadsheet has rewritten it, and the year or the day is no longer plain.',
    },
    fix: {
      count: 'clear the cell, type the number of the part; give the whole a row of its own.',
      text: 'format the cell as text and type it again from the source.',
      serial: retypeDate,
      rewritten: retypeDate,
    },
  },
  percent: {
    meaning:
      'No % is typed: the site computes shares from two numbers; of one that a source prints, % is the unit in `indicators`.',
    expected: { share: 'the two numbers behind it: the part and the whole', sign: 'the number without %' },
    why: {
      share: 'the site computes shares itself and takes none typed by hand.',
      sign: 'the unit % stands in indicators.',
    },
    fix: { share: 'give two rows: one for the part, one for the whole.', sign: 'delete the %, leave the number.' },
  },
  scientific: {
    meaning: 'A number such as 1E+05. Type all its digits.',
    expected: 'the number or text in full, such as 100000',
    why: 'a spreadsheet shortens long numbers to 1E+05, and the last digits may be lost.',
    fix: retype,
  },
  'words-in-number': {
    meaning:
      'Words beside the number. The number goes to `value`, "more than" and "about" to `qualifier`, the unit to `indicators`.',
    expected: 'the number alone, such as 12345',
    why: 'words such as "more than" belong in the qualifier column, the unit in the table of indicators.',
    fix: {
      known: 'leave {number} here and type {said} in the qualifier column.',
      unknown: 'leave the number here; move the word and the unit to their columns.',
    },
  },
  'space-inside': {
    meaning: 'Spaces between the digits. Take them out.',
    expected: 'no space or apostrophe inside, such as 1234',
    fix: 'take the separator out and compare with the source.',
  },
  'other-digits': {
    meaning: 'Digits of another script. Type 0–9.',
    expected: 'the digits 0 1 2 3 4 5 6 7 8 9',
    why: 'these digits come from another keyboard: they look alike but cannot be read.',
    fix: 'switch the input method off and type the number again.',
  },
  'leading-zero': {
    meaning: 'A count begins with 0. Drop the zero, or, if it is a code, write it in the code column.',
    expected: 'a number that does not begin with 0',
    why: 'a number that begins with 0 is more often a code than a count.',
    fix: 'if it is a count, drop the zero; if it is a code, write it in the code column.',
  },
  'lost-zero': {
    meaning: 'A code lost its first zero. Format the column as text and type all digits.',
    expected: {
      meant: 'the code with all its digits, perhaps {meant}',
      unknown: 'the code with all its digits: province 2, district 3, commune 5',
    },
    why: 'a spreadsheet removes the zero in front when the cell is not formatted as text.',
    fix: 'format the code column as text and type the code again from the official list.',
  },
  minimum: {
    meaning: 'Below zero in a column that counts, or below the smallest possible value in `indicators`.',
    expected: { count: 'a whole number, 0 or more', less: 'at least {minimum}' },
    fix: {
      count:
        'look in the source and type the number without a minus or brackets; if the indicator may be below zero, fill in minimum in indicators.',
      less: 'type the number again from the source; if it is right, lower minimum in indicators.',
    },
  },
  'number-too-large': {
    meaning: 'The number is too large.',
    expected: 'a whole number below 9,007,199,254,740,992',
    fix: retype,
  },
  maximum: {
    meaning: 'Above the largest possible value in `indicators`: mistyped, or a date turned into a number.',
    expected: 'at most {maximum}',
    why: 'above the indicator\'s largest possible value. A spreadsheet may have turned "7/7" into a day number such as 45480.',
    fix: 'type the number again from the source; if it is right, raise maximum in indicators.',
  },
  'missing-mark': {
    meaning: 'A dash, "none", N/A… Leave the cell empty where there is no number.',
    expected: {
      required: 'a value from the source',
      optional: 'a value, or an empty cell if the source gives none',
    },
    why: 'only an empty cell means "not given"; 0 is a number.',
    fix: {
      required: 'find the value in the source; if there is none, delete the whole row.',
      optional: 'clear the cell and leave it empty.',
    },
  },
  'excel-error': {
    meaning: 'An error of the spreadsheet, such as #REF!. Type the value.',
    expected: "a value, not a spreadsheet's error",
    why: 'a formula in the spreadsheet is broken, or the column is too narrow (#####).',
    fix: retype,
  },
  formula: {
    meaning: 'A formula, or a cell that begins with =, +, -, @. Paste values only.',
    expected: { cell: 'text or a number, not a formula', label: 'the name of a column, not a formula' },
    why: { cell: 'a cell that begins with =, +, -, @ or a tab is taken for a formula by a spreadsheet.' },
    fix: {
      cell: 'type the value; if it was a formula, copy it and paste "values only".',
      label: 'type the name of the column.',
    },
  },
  'footnote-mark': {
    meaning: 'The number carries a footnote mark such as *, ¹ or (1). Type the number alone.',
    expected: 'the number alone, without a footnote mark',
    why: "a mark such as *, ¹ or (1) follows the number, often the source's sign of a footnote.",
    fix: `delete the mark, give the footnote of the source in the notes, and ${save}.`,
  },
  'missing-value': {
    meaning: 'A required cell is empty.',
    expected: '"{title}" must be filled in',
    fix: 'fill the cell in from the source. Zero is typed as 0; an empty cell is not zero.',
  },
  'date-form': {
    meaning: 'The date is written otherwise but can be read in one way only. See whether it is right.',
    expected: '{form}',
    read: '{date} ({day} {month} {year})',
    fix: 'write {date}, so that nobody misreads it.',
  },
  'constraint-error': {
    meaning: 'Not a word of the column’s list. Choose one.',
    expected: 'one of: {choices}',
    fix: { meant: didYouMean, unknown: 'choose a word of the list.' },
  },
  'url-error': {
    meaning: 'No web address. Copy it from the address bar.',
    expected: 'a web address that begins with https:// or http://',
    fix: "copy the address from the browser's address bar, or leave the cell empty.",
  },
  'shape-error': {
    meaning: 'The outline of the unit on the schematic cannot be read.',
    expected: 'a closed path of level and upright lines, whole numbers from 0 to 100, such as M2 2h2v2h-2z',
    why: 'the schematic can only draw a path that begins with M, goes level (H, h) and upright (V, v) in turn, and ends with z.',
    fix: 'mend the path, or leave the cell empty: where one unit has no outline, all become equal tiles.',
  },
  'lost-letters': {
    meaning: 'Letters became "?" and are lost. Take an older copy and save as CSV UTF-8.',
    expected: 'Vietnamese with all its letters and no "?" inside a word',
    why: 'saved in another encoding, letters were replaced by "?". They are lost and cannot be guessed.',
    fix: phrases.restore,
  },
  mojibake: {
    meaning: 'The letters went through another encoding (TCVN3, VNI…). Type them again in Unicode.',
    expected: { guessed: 'Vietnamese in Unicode, perhaps "{perhaps}"', unreadable: 'Vietnamese in Unicode' },
    why: 'these letters went through {encoding} and come out wrong.',
    fix: '{advice}',
  },
  'look-alike': {
    meaning: 'A letter of another language that looks like Đ (U+00D0 for U+0110). Type it on a Vietnamese keyboard.',
    expected: '"{mended}", with the Vietnamese Đ (U+0110)',
    why: 'this Ð belongs to another language: it looks alike but is not found when searched.',
    fix: 'type "{mended}" again with a Vietnamese keyboard.',
  },
  'hidden-character': {
    meaning: 'A character that cannot be seen. Clear the cell and type again.',
    expected: 'only characters that can be seen',
    why: 'the cell holds a hidden character (shown above as U+…), often copied from a web page.',
    fix: 'clear the cell and type it by hand instead of pasting.',
  },
  'odd-space': {
    meaning: 'A special space was read as an ordinary one.',
    expected: 'ordinary spaces',
    why: 'special spaces were read as ordinary spaces',
    fix: nothing,
  },
  'line-break': {
    meaning: 'A line break in a cell of one line.',
    expected: 'one line of text; only notes and definitions may break lines',
    fix: 'delete the line break inside the cell.',
  },
  'cell-too-long': {
    meaning: 'The cell is too long.',
    expected: 'at most {limit} characters',
    why: 'a missing quote mark may have joined several cells.',
    fix: 'shorten it, or find where cells were joined.',
  },
  markup: {
    meaning: 'HTML in the cell. Plain text only.',
    expected: 'plain text without HTML',
    fix: 'remove code such as <b> or &lt; and keep the words.',
  },
  'date-error': {
    meaning: 'No date such as 2024-12-14, or one that can be read in two ways. Type it again from the source.',
    expected: '{form}',
    why: {
      noMonth: 'there is no month {month}; the month may stand before the day.',
      firstDay:
        'a spreadsheet turns a month such as 2024-12 into its first day: whether a day or a month was meant is not known.',
      twoWays: 'some write the day first, some the month: it can be read in two ways.',
      shortYear: 'the year has two digits only.',
      noDay: 'there is no such day.',
      farYear:
        'the year must be between {first} and {last}; a spreadsheet writes 1900 for an empty cell and may change two-digit years.',
    },
    fix: retypeDate,
  },
  'foreign-key': {
    meaning: 'The other table has no such id. Mend it, or add a row there.',
    expected: 'an id that stands in the id column of {file}',
    fix: {
      meant: didYouMean,
      namesakes: 'these have one name: {all}. Type the id of the one that is meant, by its time.',
      unknown: 'type the id again, or add a row to {file}.',
    },
  },
  range: {
    meaning:
      'The source gives a range, not a number. Look for one number in the source; if there is none, leave the row out.',
    expected: 'one number, not a range',
    why: '"{found}" gives the two ends of a range: either end, or a number between them, is one the source does not give.',
    fix: 'look in the source for one number of the same thing and copy its words; if there is none, leave this row out.',
  },
  'number-read': {
    meaning: 'The number in the source’s words is spelled out or spaced, and was read as told.',
    expected: 'the number {value}',
    read: '{value} ({words})',
    fix: 'if the source says otherwise, mend one of the two cells.',
  },
  'qualifier-unsure': {
    meaning:
      'What the words beside the number mean is not certain, so the qualifier is taken as written. Read the sentence again.',
    expected: { unknown: 'the qualifier that fits "{phrase}": {means}', open: '"{phrase}" may be {means}' },
    why: {
      unknown: 'taken as written; whether "{phrase}" means "{sense}" is not known: look at the source again',
      open: 'taken as written; "{phrase}" may be {means}: look at the source again',
    },
    fix: 'read the sentence in the source again: is {named} right? If so, nothing needs to be done.',
  },
  'not-in-as-printed': {
    meaning: 'The number in `value` does not stand in `as_printed`. Compare with the source and mend the wrong one.',
    expected: 'the source\'s words with the number {value} in them, in digits or in words ("{words}")',
    why: {
      count: 'the number in value does not stand in the words of the source: one of the two is wrong.',
      signed:
        'the number in value does not stand in the words of the source: one of the two is wrong. A number below zero has "−", "minus" or a fall before it ("fell by"), another has none.',
    },
    fix: 'compare both cells with the source and mend the wrong one.',
  },
  qualifier: {
    meaning: 'The word beside the number in the source does not match `qualifier`.',
    expected: '{should}, after the source\'s words "{words}"',
    why: {
      bare: 'no word that means "{sense}" stands beside the number.',
      said: '"{beside}" beside the number means "{means}", not "{sense}".',
    },
    fix: "change the qualifier to {said}, or copy the source's words again.",
  },
  'period-kind': {
    meaning: 'The wrong date columns: `flow` takes `period_start` and `period_end`, `stock` takes `as_of`.',
    expected: {
      stock: 'a moment in as_of, as this indicator is counted at one time (stock)',
      flow: 'a period in period_start and period_end, as this indicator is counted over time (flow)',
    },
    fix: {
      stock: 'move the date to as_of and leave period_start and period_end empty.',
      flow: 'move the date to period_start and period_end and leave as_of empty.',
    },
  },
  'period-order': {
    meaning: 'It ends before it begins.',
    expected: 'a start that is not after the end',
    fix: 'look both dates up in the source.',
  },
  'period-half': {
    meaning: 'Only one end of a period. Fill in both, or neither.',
    expected: 'both the start and the end, or neither',
    why: 'a period with one end cannot be read.',
    fix: 'fill this cell in from the source; if it says nothing, clear the other one.',
  },
  'after-publication': {
    meaning: 'The time of the number is after its source was published.',
    expected: 'not after the source was published ({published})',
    why: 'a source cannot count what came after it.',
    fix: 'look at the period, the source, or its date in sources; for a rule that took effect later give the date in in_force.',
  },
  'future-date': {
    meaning: 'A date in the future. Day and month may have changed places.',
    expected: 'not after today ({today})',
    why: {
      written: 'what is to come cannot have been read or mended yet.',
      event: 'accepted, as something decided may be told',
    },
    fix: {
      written: 'look at the date; day and month may have changed places.',
      event: 'look at the date; if it is right, the name of the event must say that it is to come.',
    },
  },
  'accessed-before-published': {
    meaning: 'Looked at before it was published.',
    expected: 'not before it was published ({published})',
    why: 'taken as written',
    fix: 'look at both dates.',
  },
  'part-above-whole': {
    meaning: 'A part is larger than its whole.',
    expected: 'at most {whole} (row {line}, {indicator})',
    why: { exact: 'a part cannot be larger than its whole.', open: 'accepted, as the whole is only estimated' },
    fix: 'compare both numbers with the source.',
  },
  'part-alone': {
    meaning: 'A part without a whole to compare it with.',
    expected: 'a row "{whole}" of the same place and period',
    why: 'the number was taken, but could not be compared with its whole',
    fix: 'if the source gives the whole, add a row for it.',
  },
  'empty-whole': {
    meaning: 'A whole of 0.',
    expected: 'a whole above 0',
    why: 'there is no share of nothing.',
    fix: 'look the whole up in the source.',
  },
  'parts-do-not-add': {
    meaning: 'The parts do not add up to the whole.',
    expected: '{whole}',
    why: {
      all: 'the parts in rows {lines} do not add up to the whole.',
      some: 'accepted, as the table need not name every part',
    },
    fix: 'compare the numbers with the source.',
  },
  circle: {
    meaning: 'A place or an indicator lies in itself.',
    expected: 'no place or indicator that lies in itself',
    fix: 'mend this cell, or leave it empty.',
  },
  'coverage-unit': {
    meaning: 'A unit in `coverage` is not part of that place.',
    expected: 'a unit of "{place}" (parent in places)',
    fix: 'mend the unit, or its parent in places.',
  },
  'coverage-count': {
    meaning: '`coverage` has not as many rows as the figure says.',
    expected: 'as many rows as the figure says: {figure}',
    fix: 'add or remove rows, or mend the figure after the source.',
  },
  'coverage-figure': {
    meaning: 'Rows of `coverage` go with no figure of the same indicator, place and source.',
    expected: 'a figure of the same indicator, place and source',
    fix: 'mend these three cells after figures, add that figure, or delete these rows.',
  },
  'tile-count': {
    meaning: 'The number of units is not that of the tiles at that time.',
    expected: '{tiles}, as many as there are places with a tile at that time',
    why: 'places has: {names}; the drawing would show another number.',
    fix: 'mend the number after the source, or add the missing place (parent, valid_from) to places.',
  },
  'outside-life': {
    meaning: 'The place was not there yet, or no more, when it was counted.',
    expected: {
      gone: 'a time at which the place is there ({life})',
      heir: 'a time at which the place is there ({life})',
      partly: 'a period in all of which the place is there ({life})',
      undated: 'the place that was there when the source came out ({published}), or the time that was counted',
    },
    why: {
      gone: 'the place was not there yet, or no more, at that time.',
      heir: 'the place was not there yet, or no more, at that time.',
      partly: 'taken as written, but the place was there for a part of this period alone',
      undated: 'taken as written, but no time is given, and the place had ended ({life}) when its source came out',
    },
    fix: {
      gone: 'look at the time and the place; a new unit of the same name has a row of its own. If the place was there, mend valid_from and valid_to in places.',
      heir: 'look at the time and the place: the unit of that name at that time is "{heir}". If the place was there, mend valid_from and valid_to in places.',
      partly:
        'leave it if the source states this period; if the source counts only while the place was there, write those days.',
      undated: 'look whether the source means the unit of the same name that was there by then, "{heir}".',
    },
  },
  'calculation-id': {
    meaning: 'A calculation has the id of an indicator.',
    expected: 'an id that no indicator has',
    why: 'the story names both by their id.',
    fix: 'give the calculation another id.',
  },
  'calculation-parts': {
    meaning: 'A calculation has a second indicator too many, or none.',
    expected: {
      two: 'a second indicator, not the first, as "{operation}" takes two',
      one: 'an empty cell, as "{operation}" takes one indicator',
    },
    fix: { two: 'fill in the id of the second indicator.', one: 'clear this cell, or choose another operation.' },
  },
  'calculation-kind': {
    meaning: '`kind` is for `count` alone, and must be a kind that stands in `places`.',
    expected: {
      count: 'one of the kinds in kind_en of places: {kinds}',
      other: 'an empty cell: only "count" counts by kind',
    },
    fix: { count: 'copy the kind as it stands there.', other: 'clear this cell.' },
  },
  'calculation-unit': {
    meaning: '`share` alone gives a percentage, and % is its unit.',
    expected: {
      share: '%, as "share" gives a percentage',
      other: 'another unit: only "share" gives a percentage',
    },
    fix: { share: 'write % into this cell.', other: 'write the unit in words, or choose "share".' },
  },
  'one-row': {
    meaning: '`site` has one row.',
    expected: 'exactly one row',
    why: 'the site has one main place and one main report.',
    fix: 'keep one row and delete the others.',
  },
  'silent-report': {
    meaning: 'The main report has no figure of the main place.',
    expected: 'a source with at least one figure of "{place}" in figures',
    fix: 'mend the main place or the main report, or add the figures of that source.',
  },
  'duplicate-code': {
    meaning: 'Two places share a code at the same time.',
    expected: 'a code that belongs to one place at a time',
    why: 'rows {lines} share the code at the same time.',
    fix: 'mend the code, or give valid_from and valid_to: an old code may pass to a new unit.',
  },
  'unused-source': {
    meaning: 'No row uses the source yet.',
    expected: 'a source that some row uses',
    why: 'no row uses this source',
    fix: 'nothing needs to be done; delete it if it is not needed.',
  },
  'still-used': {
    meaning:
      'A row is gone or has another id, and the story or a chart still uses it. Put it back, or change those sentences.',
    expected: {
      row: 'a row with the id "{found}"',
      renamed: 'a row with the id "{found}"',
      byFigure: 'the id of an indicator: story and charts name a number by its indicator',
      figure: 'figures of: {parts}; place: {place}; source: {source}',
      times: 'two figures of one time; there are: {parts}',
      latest: 'figures of: {parts}; place: {place}; source: {report}, or one published before it',
      coverage: 'the units counted of: {parts}; place: {place}; source: {report}',
    },
    why: 'still used by: {uses}',
    fix: {
      row: putBack,
      renamed:
        'put the row back; if it is "{suggestion}" now, take the old id again, or change those sentences and charts.',
      byFigure: '"{found}" is the id of a figure: write "{address}" in its stead there.',
      figure: putBack,
      latest: putBack,
      times:
        'it is worked out of two figures of one time alone: look at period_start, period_end, as_of; if the source gives different ones, change the sentences and charts above.',
      coverage: 'add a row for each unit to coverage, with that source; or change those sentences and charts.',
    },
  },
  'earlier-source': {
    meaning: 'The main report does not give this figure; the story tells that of a source before it.',
    expected: 'a figure of the main report',
    why: 'the main report does not give this figure: what is told is that of "{source}", in: {uses}',
    fix: 'read those sentences again: none may say that the main report gives it. If the older figure is not to be told, change the sentence or leave out the chart; a wording under the condition other-source, which says whose it is, ends this note.',
  },
  'calculation-refused': {
    meaning: 'A number no longer allows a calculation that the story or a chart uses.',
    expected: 'a number that the calculation "{id}" can be made from',
    why: '{why}. Still used by: {uses}',
    fix: 'look the number and its qualifier up in the source; if they are right, change those sentences and charts so that they do without the calculation.',
  },
  'calculation-left-out': {
    meaning: 'A calculation cannot be made from these numbers and was left out.',
    expected: 'numbers that allow this calculation',
    why: 'the calculation was left out: {why}',
    fix: nothing,
  },
  'chart-left-out': {
    meaning: 'A chart lacks numbers, so it is nowhere.',
    expected: 'all numbers of the chart',
    why: 'the chart is nowhere, for want of: {lacks}',
    fix: nothing,
  },
  'chart-lacks': {
    meaning: 'A chart of the story lacks what it draws, such as its rows of coverage.',
    expected: '{lacks}',
    why: 'the story shows the chart "{found}", which lacks that.',
    fix: 'fill it in, or take the tag out of the story.',
  },
  'unknown-chart': {
    meaning: 'The story names a chart that is not there.',
    expected: 'one of the charts: {charts}',
    fix: { meant: 'did you mean "{suggestion}"?', unknown: 'mend the id, or take the tag out.' },
  },
  'chart-id': {
    meaning: 'Two charts have one id: only one of them has its page.',
    expected: 'an id that no other chart has',
    why: 'charts of one id have one address; an id that begins with series- is that of a chart over time, made from the tables.',
    fix: 'give one of them another id, in its file and in the story.',
  },
  'other-report': {
    meaning:
      'Most of what the story names is not in the tables: story and tables tell different reports. Replace both.',
    expected: 'a story and tables that tell the same report',
    why: 'story, charts and sheet name {named} things, of which the tables lack {gone}.',
    fix: 'tables go with the src/story of their own report: replace the other folder too, or put back the one that was replaced. For new tables without a story put src/story away and run npm run new, which writes the frame of one.',
  },
  'missing-words': {
    meaning: 'A language of the site lacks words: of the site itself, of a chart or of the sheet. Write them.',
    expected: 'all words in each language of src/i18n/languages.ts',
    why: 'this file does not have these parts in the language {lang}.',
    fix: 'write them into this file, like those of a language that has all; npm run types names each line.',
  },
  'claim-false': {
    meaning:
      'A sentence says what the data no longer allow, and has no other wording. Write it anew, or add another wording.',
    expected: 'data as the sentence says: {found}',
    why: 'the data say otherwise: {says}',
    fix: 'write the sentence anew, or add its other wording right after it: <Only unless="…">…</Only>; in a chart or a head, a say without a when.',
  },
  'story-tag': {
    meaning: 'A tag of the story is written wrongly.',
    expected: {
      component: 'one of the tags: {tags}',
      attribute: 'a tag written as one of: {tags}',
      condition: 'a condition written as one of: {conditions}',
      placeholder: 'words without braces; in the deck {forms}',
      words: 'in braces one of: {forms}; the number of a figure of the sheet has at least one id',
      head: 'title and deck at the head of the file, between two lines ---',
      code: 'prose and tags; no line begins with import or export',
    },
    fix: 'mend that place in the story.',
  },
  'story-file': {
    meaning: 'A file of the story, or one that it calls, is gone. Copy it back.',
    expected: 'the file {file}',
    fix: 'copy it back, or write it.',
  },
  'story-syntax': {
    meaning: 'The story cannot be read at a place: a tag left open, a lone {, a wrong head.',
    expected: {
      text: 'tags that are closed (<i>…</i>) or end in />, attributes in double quotes, a } for each {',
      head: 'lines of the form name: words; words with a colon or a # in double quotes',
      code: 'words in single quotes, a comma between parts, every bracket closed, as in the other files of charts',
    },
    why: {
      text: 'the text cannot be read beyond this place: {reason}',
      head: 'the head of the file cannot be read: {reason}',
      code: 'it cannot be read from here, or from the line above: {reason}',
    },
    fix: 'mend that place in the story, and check again.',
  },
  'terms-unlisted': {
    meaning: 'The story names terms, and the page on method has no list of them. Add <Terms />.',
    expected: 'the tag <Terms /> on a line of its own',
    why: 'each <Term of="…" /> leads to the list of terms on that page.',
    fix: 'add the line <Terms /> to this file.',
  },
  unwritten: {
    meaning: 'A place of the story is still to be written: […]. Write there.',
    expected: 'words where […] stands',
    why: 'the place is still to be written.',
    fix: 'write there, or take the line out.',
  },
  'typed-number': {
    meaning: 'A number is typed into the story. Put <Num of="…" /> in its place.',
    expected: {
      prose: '<Num of="id" />, with an id of indicators or calculations',
      words: '{form}, with an id of indicators or calculations',
    },
    why: 'a number typed by hand does not follow the tables.',
    fix: { prose: 'put that tag in place of the number.', words: 'put the id in braces in place of the number.' },
  },
  defect: {
    meaning: 'A defect of the programme, not of the data. Tell whoever keeps the code.',
    expected: 'that the programme can make this part',
    why: 'this is a defect of the programme, not of the data. The reason given: {reason}',
    fix: 'tell whoever keeps the code, with this message; put the last change back for the time being.',
  },
  'uncorrected-change': {
    meaning: 'A published number changed without a correction.',
    expected: correction,
    why: 'a published number was changed.',
    fix: correct,
  },
  'uncorrected-removal': {
    meaning: 'A published number went without a correction.',
    expected: correction,
    why: 'a published number is gone.',
    fix: correct,
  },
  'uncorrected-sense': {
    meaning:
      'The digits stay, but the unit, name, definition, time, place or source of a published number changed without a correction. A number of another place or period takes a new id.',
    expected: correction,
    why: 'the {aspect} of a published number was changed: its digits stay, what they say does not.',
    fix: 'if it is meant, add that row at the end of corrections.csv with its date and reason; if not, put the old cell back. A number of another place, period or source takes a new row with a new id.',
  },
  jump: {
    meaning:
      'The number grew or shrank tenfold or more. Look for a zero too many or too few; if it is right, give old and new in `corrections`.',
    expected: correction,
    why: 'the number grew or shrank tenfold or more: a zero or a thousands separator may be wrong.',
    fix: correct,
  },
  'correction-value': {
    meaning: 'The latest correction names another number or qualifier than `figures`.',
    expected: '{now}, the number that now stands in figures',
    why: 'the latest correction must name the number that is published, with its qualifier (an empty cell means exact).',
    fix: 'mend new_qualifier and new, or the number in figures; if the number was corrected again, keep this row and add one at the end.',
  },
  'correction-chain': {
    meaning: 'A correction does not begin with the number that the one before left.',
    expected: '{before}, the new number of the correction before it (row {line})',
    why: 'each correction begins with the number that the one before left; within a day the order of the rows counts.',
    fix: 'mend old_qualifier and old, or put the rows in the order in which they were made.',
  },
  'correction-shape': {
    meaning: 'A correction tells no change, or two at a time.',
    expected: {
      both: 'no old and new number where something other than the number was corrected',
      bare: 'a number with the qualifier',
      nothing: 'a new number or qualifier that is not the old one',
    },
    why: { nothing: 'the row does not tell what was corrected.' },
    fix: {
      both: 'clear those four cells and tell old and new in the reason; if the number was corrected, too, give it a row of its own, with changed left empty.',
      bare: 'fill in the number, or clear the qualifier.',
      nothing:
        'mend the numbers; if the number stays and what it says was corrected, clear them and fill in changed: unit, name, definition, time, place, source or coverage.',
    },
  },
  'correction-gone': {
    meaning: 'A published correction was deleted or rewritten. Put it back.',
    expected: 'the published row, as it was: {row}',
    why: 'a published correction is not deleted or rewritten: readers have to know which number was wrong.',
    fix: 'put the row back; if it was wrong itself, add a new correction.',
  },
  'old-words': {
    meaning:
      'Another number of the same source still quotes the very words that were just mended. See which are right, and mend `as_printed` if need be.',
    expected: '«{words}», as at {figure}',
    why: 'this number still quotes the words that {figure}, of the same source, now gives as «{words}»',
    fix: 'compare with the source; if it does say «{words}», mend the as_printed of this row.',
  },
  'untrue-correction': {
    meaning: 'A new correction tells of a number that is what it was.',
    expected: 'from {number} to {number}',
    why: 'the published number is what it was, so this correction tells what did not happen.',
    fix: 'delete the row, or change the number in figures.csv.',
  },
  'unknown-correction': {
    meaning: 'A new correction names an id that never was.',
    expected: 'the id of a number that is or was published',
    why: 'neither edition has this number.',
    fix: 'type the id again, or delete the row.',
  },
} as const satisfies Translated<typeof vi>;
