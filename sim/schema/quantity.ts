/** A number that a seminar may dispute. `source` is a fact id, a claim id (several with spaces) or "assumption". */
export interface Quantity {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly source: string;
  readonly reason?: string;
}
