import { expect, type Locator, type Page } from '@playwright/test';

/** What a person finds of Narrowkey on a page of the site, by role and name alone. */
export class Narrowkey {
  readonly page: Page;
  readonly panel: Locator;
  readonly status: Locator;
  readonly integration: Locator;
  readonly steps: Locator;
  readonly findings: Locator;
  readonly question: Locator;

  constructor(page: Page) {
    this.page = page;
    this.panel = page.getByRole('complementary', { name: 'API key checklist' });
    this.status = this.panel.getByRole('status');
    this.integration = this.panel.getByRole('combobox', { name: 'Integration' });
    this.steps = this.panel.getByRole('list', { name: 'Steps' });
    this.findings = this.panel.getByRole('list', { name: 'Findings' });
    this.question = page.getByRole('alertdialog', { name: 'Before you save' });
  }

  step(text: string | RegExp): Locator {
    return this.steps.getByRole('listitem').filter({ hasText: text });
  }

  finding(text: string | RegExp): Locator {
    return this.findings.getByRole('listitem').filter({ hasText: text });
  }

  /** Opens the lists where the window has room for one line only. */
  async unfold(): Promise<void> {
    await expect(this.panel).toBeVisible();
    const more = this.panel.getByRole('button', { name: 'More', exact: true });
    if (await more.isVisible()) await more.click();
    await expect(this.steps).toBeVisible();
  }

  /** Gives the page its room back, where the lists lie over it. */
  async fold(): Promise<void> {
    const less = this.panel.getByRole('button', { name: 'Less', exact: true });
    if (await less.isVisible()) await less.click();
  }
}

/** What a person finds of the key page. */
export class KeyPage {
  readonly page: Page;
  readonly form: Locator;

  constructor(page: Page) {
    this.page = page;
    this.form = page.getByRole('dialog', { name: 'Add/Edit API Key' });
  }

  /** Presses Add API Key, and waits for the form. */
  async add(): Promise<void> {
    await this.page.getByRole('button', { name: 'Add API Key' }).click();
    await this.atRest();
  }

  /** Waits until the form has come to rest: it takes the focus when it has slid in, and what is typed just then goes nowhere. */
  async atRest(): Promise<void> {
    await expect
      .poll(() => this.form.evaluate((form) => form.matches(':focus-within')), {
        message: 'the form at rest',
      })
      .toBe(true);
  }

  get save(): Locator {
    return this.form.getByRole('button', { name: 'Save', exact: true });
  }

  key(name: string): Locator {
    return this.page.locator('.key-row').filter({ hasText: name });
  }

  /** Chooses a permission in the last row, by hand. */
  async choose(area: string, environment: string, permission: 'Read-only' | 'Read/write'): Promise<void> {
    await this.form.getByRole('combobox', { name: 'Area' }).last().selectOption(area);
    await this.form.getByRole('combobox', { name: 'Env' }).last().selectOption(environment);
    await this.form.getByRole('radio', { name: permission }).last().check();
  }
}
