/** The problems as a person reads them. */
import type { Problem } from './problems.ts';

export function report(problems: readonly Problem[]): string {
  return problems
    .map(
      (one) =>
        `${one.severity === 'error' ? '✗' : '•'} ${one.file}${one.line ? `:${one.line}` : ''} ${one.column ?? ''} ${one.columnName ?? ''} [${one.code}] ${one.found} | ${one.read?.vi ?? one.expected.vi} | ${one.why?.vi ?? ''} | ${one.fix.vi}`,
    )
    .join('\n');
}
