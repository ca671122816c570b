import { driver } from 'driver.js';
import 'driver.js/dist/driver.css';
import { lead } from './tour.ts';

const guide = driver({ showButtons: ['close'] });

lead(
  (element, { title, text }) => guide.highlight({ element, popover: { title, description: text } }),
  () => guide.destroy(),
);
