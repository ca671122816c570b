declare module 'jquery' {
  interface Collection {
    on(type: string, selector: string, listener: () => void): void;
    off(): void;
    select2(what?: string): void;
  }
  const jQuery: ((what: Element | string) => Collection) & { fn: object };
  export default jQuery;
}
declare module 'select2' {
  const install: (root: Window, jQuery: unknown) => void;
  export default install;
}
