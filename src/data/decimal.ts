/** Sums of decimals without the noise of binary fractions: 0.1 + 0.2 is 0.3. */
export const clean = (value: number): number => Number(value.toFixed(9));

export const total = (values: readonly number[]): number => clean(values.reduce((sum, value) => sum + value, 0));
