import type { Preset } from './preset-schema';
import { acquisitions } from './presets/acquisitions';
import { analytics } from './presets/analytics';
import { cataloguing } from './presets/cataloguing';
import { circulation } from './presets/circulation';
import { discovery } from './presets/discovery';
import { interlibraryLoan } from './presets/interlibrary-loan';
import { patrons } from './presets/patrons';

/** Every documented integration that is known. To add one is to add a row to a file of `presets/`. */
export const presets: Preset[] = [
  ...interlibraryLoan,
  ...acquisitions,
  ...discovery,
  ...patrons,
  ...circulation,
  ...cataloguing,
  ...analytics,
];
