import { findArea, type Product } from '../scopes/areas.ts';

/**
 * Scopes by the product that they belong to, in the order met. A key should not hold areas of two products; an area that is
 * not known counts as Alma's.
 */
export function byProduct<S extends { area: string }>(scopes: S[]): { product: Product; scopes: S[] }[] {
  const groups = new Map<Product, S[]>();
  for (const scope of scopes) {
    const product = findArea(scope.area)?.product ?? 'Alma';
    groups.set(product, [...(groups.get(product) ?? []), scope]);
  }
  return [...groups].map(([product, own]) => ({ product, scopes: own }));
}
