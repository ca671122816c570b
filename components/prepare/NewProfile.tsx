import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Preset } from '../../utils/catalog/preset-schema';
import { emptyStart, type StartProfile } from '../../utils/catalog/start-profile';
import type { GuidancePreset } from '../../utils/guidance/schema';
import { KEY_NOT_PUT_IN, refuseKey } from '../popup/refuse-key';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { DocumentationReader } from './DocumentationReader';
import { type Draft, fromText, toText } from './draft';
import { PresetFinder } from './PresetFinder';
import './prepare.css';
import { QuestionList } from './QuestionList';

interface NewProfileProps {
  /** Goes on to the profile's form with what was found out. */
  start: (profile: StartProfile) => void;
  cancel: () => void;
  /** What `keepDraft` was last given; `null` at first. */
  draft: string | null;
  /** Is given the empty text when there is nothing to come back to. */
  keepDraft: (text: string) => void;
  /** Integrations of the institution's own, from its guidance pack. */
  ownPresets?: GuidancePreset[];
  /** Given where files cannot be chosen here, because a popup would close. */
  filesElsewhere?: () => void;
}

const WAYS: [Draft['way'], string][] = [
  ['search', 'What is it?'],
  ['documentation', 'Show me its documentation or code'],
  ['questions', 'Answer a few questions'],
];

/** How a profile begins: three ways to find out what an application needs, and an empty form for those who know. */
export default function NewProfile(props: NewProfileProps) {
  const { start, cancel, keepDraft, ownPresets, filesElsewhere } = props;
  const [draft, setDraft] = useState<Draft>(() => fromText(props.draft));
  const [refused, setRefused] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const own = useMemo(() => (ownPresets ?? []).map(presetOf), [ownPresets]);
  useLayoutEffect(() => heading.current?.focus(), []);

  const change = (change: Partial<Draft>) => {
    const query = refuseKey(change.query ?? draft.query);
    setRefused(query.refused);
    const next = { ...draft, ...change, query: query.text };
    setDraft(next);
    keepDraft(toText(next));
  };
  const begin = (profile: StartProfile) => {
    keepDraft('');
    start(profile);
  };

  return (
    <div class="stack prepare">
      <h2 ref={heading} tabIndex={-1}>
        New profile
      </h2>
      <div class="ways" role="group" aria-label="How to begin">
        {WAYS.map(([way, label]) => (
          <button
            key={way}
            type="button"
            class="way"
            aria-pressed={draft.way === way}
            onClick={() => change({ way })}
          >
            {label}
          </button>
        ))}
      </div>
      {refused && (
        <Notice tone="missing" role="alert">
          <p>{KEY_NOT_PUT_IN}</p>
        </Notice>
      )}
      {draft.way === 'search' && <PresetFinder draft={draft} change={change} start={begin} own={own} />}
      {draft.way === 'documentation' && (
        <DocumentationReader draft={draft} change={change} start={begin} filesElsewhere={filesElsewhere} />
      )}
      {draft.way === 'questions' && <QuestionList draft={draft} change={change} start={begin} />}
      <div class="row between actions">
        <Button look="quiet" onClick={() => begin(emptyStart)}>
          Start with an empty profile
        </Button>
        <Button look="quiet" onClick={cancel}>
          Cancel
        </Button>
      </div>
    </div>
  );
}

/** An institution's own integration in the form of the catalogue's. */
function presetOf(own: GuidancePreset, index: number): Preset {
  const [source] = own.sources;
  return {
    id: `own-${index}`,
    name: own.name,
    developer: own.developer || 'Your institution',
    category: 'Your institution',
    purpose: own.purpose,
    source: {
      title: source?.title || 'Your guidance pack',
      url: source?.url ?? '',
      says: 'Your institution wrote down what it needs.',
    },
    sure: 'high',
    asks: own.scopes,
    pasteLocation: own.pasteLocation,
  };
}
