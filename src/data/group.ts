/** Rows by key, each in its order. */

/** Rows by key; those with a `null` key are left out. */
export function grouped<R, K>(rows: readonly R[], key: (row: R) => K | null): Map<K, R[]> {
  const groups = new Map<K, R[]>();
  for (const row of rows) {
    const found = key(row);
    if (found === null) continue;
    const group = groups.get(found);
    if (group) group.push(row);
    else groups.set(found, [row]);
  }
  return groups;
}
