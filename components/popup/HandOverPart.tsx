import { useEffect, useState } from 'preact/hooks';
import type { Profile } from '../../utils/profiles/schema';
import type { Arrangements } from '../../utils/profiles/texts/text';
import HandOver from '../prepare/HandOver';
import type { AskRecords } from './records';

interface HandOverPartProps {
  ask: AskRecords;
  profile: Profile;
  copy: (text: string) => Promise<void>;
  print: () => void;
}

/** The texts of a profile to hand over, in the way that the institution has arranged. */
export function HandOverPart({ ask, profile, copy, print }: HandOverPartProps) {
  const [arrangements, setArrangements] = useState<Arrangements>();
  useEffect(() => {
    ask('get-guidance', null).then(
      ({ inForce }) => setArrangements(inForce),
      // The texts stand without them.
      () => {},
    );
  }, []);
  return (
    <HandOver
      {...{
        profile,
        keys: profile.keys.filter(({ status }) => status !== 'retired'),
        arrangements,
        copy,
        print,
      }}
    />
  );
}
