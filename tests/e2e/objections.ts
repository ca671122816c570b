import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe objects to on a page: the rule and the first element that breaks it, for each rule. Nothing where all is well.
 * @param within only what is inside this selector, or inside selectors that lead through shadow roots
 */
export async function objections(page: Page, within?: string | string[]): Promise<string[]> {
  // It would otherwise open a tab for each look, to bring together what frames of other sites say: there are none.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (within ? axe.include(within) : axe).analyze();
  return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
}
