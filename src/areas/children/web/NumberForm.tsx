import { useState } from 'react';
import { useCommand } from '../../../web/lib/use-command.ts';
import { Form } from '../../../web/ui/forms/Form.tsx';
import { InPlaceActions } from '../../../web/ui/forms/InPlace.tsx';
import { type ChildView, childrenKey, ofChild } from './api.ts';
import { bornIdentity, IdentityFields, noIdentity } from './IdentityFields.tsx';
import { words } from './texts.sv.ts';

const { basics } = words;

interface NumberFormProps {
  readonly child: ChildView;
  readonly close: () => void;
  /** The form goes away with the need for it: what was done is said beside it. */
  readonly onDone: (said: string) => void;
}

/** A number for a child that has been born, or one that stands in place of a reserve number. */
export function NumberForm({ child, close, onDone }: NumberFormProps) {
  const [identity, setIdentity] = useState(noIdentity);
  const [version] = useState(child.version);
  const save = useCommand({
    run: ofChild(child.id).setIdentity,
    refresh: [childrenKey, ['sharing']],
    onDone: () => {
      close();
      onDone(basics.numberSaved);
    },
  });
  const isUnborn = child.identity.kind === 'unborn';
  return (
    <Form
      onSubmit={() => save.mutate({ version, identity: bornIdentity(identity) })}
      problem={save.error}
      label={isUnborn ? basics.birth : basics.giveNumber}
    >
      <p>{isUnborn ? basics.birthAbout : basics.giveNumberAbout}</p>
      <IdentityFields
        label={words.register.identity}
        kinds={isUnborn ? ['national', 'reserve'] : ['national']}
        value={identity}
        onChange={setIdentity}
      />
      <InPlaceActions label={words.save} busy={save.isPending} close={close} />
    </Form>
  );
}
