/** How many decimals a number has. */
export const decimalsIn = (value: number): number => /\.(\d*?)0*$/.exec(value.toFixed(9))?.[1]?.length ?? 0;

/** A number that is written with all of its decimals: 96.0. To a machine that reads numbers, in JSON, it is 96. */
export class Decimal {
  readonly value: number;
  readonly decimals: number;

  constructor(value: number, decimals: number) {
    this.value = value;
    this.decimals = decimals;
  }

  toString(): string {
    return this.value.toFixed(this.decimals);
  }

  toJSON(): number {
    return this.value;
  }
}

export const isNumber = (value: unknown): value is number | Decimal =>
  typeof value === 'number' || value instanceof Decimal;

/** A number as it is written with so many decimals; one without decimals is a plain number. */
export const withDecimals = (value: number, decimals: number): number | Decimal =>
  decimals > 0 ? new Decimal(value, decimals) : value;

/** Sums of decimals without the noise of binary fractions: 0.1 + 0.2 is 0.3. */
export const clean = (value: number): number => Number(value.toFixed(9));

export const total = (values: readonly number[]): number => clean(values.reduce((sum, value) => sum + value, 0));
