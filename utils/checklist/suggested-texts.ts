/** What the Name and Description of a key say when nobody has a better idea. */
export function suggestedTexts(
  profile: { name: string; developer: string; purpose: string; owner: string },
  key: { institution: string; environment: string },
): { name: string; description: string } {
  const where = [key.institution, key.environment === 'Production' ? '' : key.environment].filter(Boolean);
  const name = profile.name + (where.length ? ` (${where.join(', ')})` : '');
  const sentences = [profile.developer, profile.purpose, profile.owner && `Owner: ${profile.owner}`];
  const description = sentences
    .map((sentence) => sentence.trim().replace(/\.$/, ''))
    .filter(Boolean)
    .join('. ');
  return {
    name,
    description: description.length > 250 ? `${description.slice(0, 249).trimEnd()}…` : description,
  };
}
