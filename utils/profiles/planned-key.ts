import type { KeyReference, ProfileKey } from './schema';

/** A key of which nothing is known yet but where it is for. */
export const plannedKey = ({ institution, environment }: Omit<KeyReference, 'profileId'>): ProfileKey => ({
  institution,
  environment,
  status: 'planned',
  createdOn: '',
  deliveredOn: '',
  reviewOn: '',
  lastFour: '',
  acceptedFindings: [],
  reviews: [],
  tickedSteps: [],
});
