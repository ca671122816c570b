/**
 * Who may know whom. A room is a folder of the house; what it may import are rooms (`utils/scopes`) and packages. An import
 * for its types alone counts too: whoever reads the room has to know the other.
 */
export const rooms: Record<string, { rooms: string[]; packages: string[] }> = {
  'utils/scopes': { rooms: ['utils/catalog', 'utils/checklist'], packages: ['zod/mini'] },
  'utils/catalog': { rooms: ['utils/scopes', 'utils/checklist'], packages: ['zod/mini'] },
  'utils/checklist': { rooms: ['utils/scopes', 'utils/catalog'], packages: ['zod/mini'] },
  'utils/guidance': {
    rooms: ['utils/scopes', 'utils/catalog', 'utils/checklist'],
    packages: ['zod/mini'],
  },
  'utils/devnet': { rooms: ['utils/scopes', 'utils/checklist'], packages: ['dom-accessibility-api'] },
  'utils/profiles': {
    rooms: ['utils/scopes', 'utils/catalog', 'utils/checklist', 'utils/guidance'],
    packages: ['zod/mini', 'webextension-polyfill', 'wxt/browser', 'fflate', 'papaparse', 'read-excel-file'],
  },
  components: {
    rooms: ['utils/scopes', 'utils/catalog', 'utils/checklist', 'utils/guidance', 'utils/profiles'],
    packages: ['preact', 'lucide'],
  },
  entrypoints: { rooms: ['components', 'utils'], packages: ['preact', 'wxt', 'webextension-polyfill'] },
};
