import type { Section } from './table.ts';

/** How thorough a run is. */
export interface Effort {
  quick: boolean;
  /** How often each thing is measured. */
  runs: number;
}

/** One part of the benchmark: one question, and the sections that answer it. It measures and judges; it never fails. */
export interface Part {
  name: string;
  run(effort: Effort): Promise<Section[]>;
}
