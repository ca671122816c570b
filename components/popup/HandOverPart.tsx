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
  // Nothing is shown before they are known: a text that somebody copied by then would lack them.
  const [arranged, setArranged] = useState<{ arrangements?: Arrangements }>();
  useEffect(() => {
    ask('get-guidance', null).then(
      ({ inForce }) => setArranged({ arrangements: inForce }),
      // The texts stand without them.
      () => setArranged({}),
    );
  }, []);
  if (!arranged) return null;
  return (
    <HandOver
      {...{
        profile,
        keys: profile.keys.filter(({ status }) => status !== 'retired'),
        ...arranged,
        copy,
        print,
      }}
    />
  );
}
