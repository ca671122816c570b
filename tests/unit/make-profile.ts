import { keySchema, type Profile, type ProfileKey, profileSchema } from '../../utils/profiles/schema';

/** A profile as the records hold it, from the few fields that a test is about. */
export function makeProfile(
  part: Omit<Partial<Profile>, 'keys'> & { name: string; keys?: Partial<ProfileKey>[] },
): Profile {
  return profileSchema.parse({ id: part.name.toLowerCase().replace(/\W+/g, '-'), ...part });
}

/** A key as the records hold it. */
export function makeKey(part: Partial<ProfileKey>): ProfileKey {
  return keySchema.parse(part);
}
