/** A report as far as it tells which child it is about. `child`: the report that a person has said it belongs with. */
export interface AboutChild {
  readonly id: string;
  readonly unitId: string;
  readonly child: string;
  readonly number: string | null;
}

/**
 * The reports in groups of one child at one unit, by what a person has said and by the number. What is kept of a child is
 * one file: none of it goes while something in it is still to be kept.
 */
export function inFiles<Report extends AboutChild>(reports: readonly Report[]): Report[][] {
  const files: { keys: Set<string>; reports: Report[] }[] = [];
  for (const report of reports) {
    const keys = new Set([report.child, report.number].flatMap((key) => (key ? [`${report.unitId} ${key}`] : [])));
    const same = files.filter((file) => [...keys].some((key) => file.keys.has(key)));
    const whole = { keys, reports: [report] };
    for (const file of same) {
      for (const key of file.keys) whole.keys.add(key);
      whole.reports.unshift(...file.reports);
      files.splice(files.indexOf(file), 1);
    }
    files.push(whole);
  }
  return files.map((file) => file.reports);
}
