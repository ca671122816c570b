import { type CDPSession, expect, type Page } from '@playwright/test';

interface DomNode {
  backendNodeId: number;
  shadowRootType?: string;
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

/** The first closed shadow root of a page, which on the practice network is ours. */
function closedRootIn(node: DomNode): DomNode | undefined {
  if (node.shadowRootType === 'closed') return node;
  for (const part of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = closedRootIn(part);
    if (found) return found;
  }
  return undefined;
}

interface AxNode {
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  backendDOMNodeId?: number;
}

/**
 * What assistive technology and a hand find on a page, inside closed shadow roots too, where locators cannot look.
 * For tests of the production build.
 */
export class ClosedRoot {
  private readonly page: Page;
  private readonly session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.page = page;
    this.session = session;
  }

  static async of(page: Page): Promise<ClosedRoot> {
    const session = await page.context().newCDPSession(page);
    await session.send('Accessibility.enable');
    return new ClosedRoot(page, session);
  }

  private async find(role: string, name: string | RegExp): Promise<AxNode | undefined> {
    const { nodes } = (await this.session.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
    return nodes.find((node) => {
      const said = node.name?.value ?? '';
      return (
        !node.ignored &&
        node.role?.value === role &&
        (typeof name === 'string' ? said === name : name.test(said))
      );
    });
  }

  /** Waits until something of this role and name is there. */
  async see(role: string, name: string | RegExp): Promise<number> {
    let id: number | undefined;
    await expect
      .poll(
        async () => {
          id = (await this.find(role, name))?.backendDOMNodeId;
          return id !== undefined;
        },
        { message: `${role} ${name}` },
      )
      .toBe(true);
    return id ?? 0;
  }

  /** Waits until nothing of this role and name is there. */
  async missing(role: string, name: string | RegExp): Promise<void> {
    await expect
      .poll(async () => (await this.find(role, name)) === undefined, { message: `no ${role} ${name}` })
      .toBe(true);
  }

  /** Presses it with the mouse, as a person does: a trusted click in its middle. */
  async click(role: string, name: string | RegExp): Promise<void> {
    const backendNodeId = await this.see(role, name);
    await this.session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
    const { model } = await this.session.send('DOM.getBoxModel', { backendNodeId });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
    await this.page.mouse.click((left + right) / 2, (top + bottom) / 2);
  }

  /**
   * Runs a function with the closed root, as developer tools can and no script of the page.
   * @returns `null` where there is no such root on the page
   */
  async look<T, A>(run: (root: ShadowRoot, argument: A) => T, argument: A): Promise<T | null>;
  async look<T>(run: (root: ShadowRoot) => T): Promise<T | null>;
  async look<T>(run: (root: ShadowRoot, argument: unknown) => T, argument?: unknown): Promise<T | null> {
    const { root } = await this.session.send('DOM.getDocument', { depth: -1, pierce: true });
    const closed = closedRootIn(root as DomNode);
    if (!closed) return null;
    const { object } = await this.session.send('DOM.resolveNode', { backendNodeId: closed.backendNodeId });
    const { result } = await this.session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: `function (argument) { return (${run})(this, argument); }`,
      arguments: [{ value: argument }],
      returnByValue: true,
    });
    return result.value as T;
  }

  /** Waits until the status line reads so. */
  async status(text: string | RegExp): Promise<void> {
    const line = expect.poll(
      () => this.look((root) => root.querySelector('[role="status"]')?.textContent ?? ''),
      { message: 'the status line' },
    );
    await (typeof text === 'string' ? line.toBe(text) : line.toMatch(text));
  }
}
