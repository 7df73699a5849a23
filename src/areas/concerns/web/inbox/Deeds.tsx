import { dayOf } from '../../../../web/lib/dates.ts';
import { Checkbox } from '../../../../web/ui/forms/Checkbox.tsx';
import { CheckboxGroup } from '../../../../web/ui/forms/CheckboxGroup.tsx';
import { DateField } from '../../../../web/ui/forms/DateField.tsx';
import { RadioGroup } from '../../../../web/ui/forms/RadioGroup.tsx';
import { Select } from '../../../../web/ui/forms/Select.tsx';
import { TextArea } from '../../../../web/ui/forms/TextArea.tsx';
import { TextField } from '../../../../web/ui/forms/TextField.tsx';
import { type Contact, contacts, type Decision, decisions } from '../../domain/codes.ts';
import type { IntakeView } from '../../domain/contract-intake.ts';
import { contactWords, decisionWords, sentenceWords } from '../../domain/texts.sv.ts';
import { isUndecided } from '../../domain/transitions.ts';
import css from '../Concerns.module.css';
import { momentOf } from '../moment.ts';
import { change, Deed } from './Deed.tsx';
import { words } from './texts.sv.ts';

const { forms: texts } = words;
type Shown = { readonly intake: IntakeView };
const options = <Value extends string>(values: readonly Value[], labels: Readonly<Record<Value, string>>) =>
  values.map((value) => ({ value, label: labels[value] }));

/** What can be done with a report as it stands, what comes next first. */
export const Deeds = ({ intake }: Shown) => (
  <div className={css['forms']}>
    {intake.state === 'arrived' && <Protection intake={intake} />}
    {intake.state === 'arrived' && <p className={css['small']}>{words.one.protectFirst}</p>}
    {intake.state === 'assessed' && <Decide intake={intake} />}
    {intake.decidedAt && !intake.toldAt && (intake.reporterInSamsyn || intake.askedAt) && <Tell intake={intake} />}
    {intake.state !== 'forwarded' && <Note intake={intake} />}
    {intake.state !== 'forwarded' && <Meeting intake={intake} />}
    {isUndecided(intake.state) && <Extend intake={intake} />}
    {isUndecided(intake.state) && intake.receivers.length > 0 && <Forward intake={intake} />}
    {intake.state === 'opened' && !intake.inquiryEndedOn && <InquiryTime intake={intake} />}
    <Block intake={intake} />
  </div>
);

const Protection = ({ intake }: Shown) => (
  <Deed
    kind="main"
    label={texts.protection}
    first={{ needs: '' as '' | 'yes' | 'no', words: '' }}
    check={({ needs }) => (needs === '' ? [{ path: 'needs', message: texts.needsProtectionMissing }] : [])}
    send={({ needs, words: said }) =>
      change(intake, 'POST', 'protection')({ needsProtection: needs === 'yes', words: said })
    }
  >
    {({ field }) => (
      <>
        <RadioGroup
          {...field('needs')}
          label={texts.needsProtection}
          options={[
            { value: 'yes', label: texts.yes },
            { value: 'no', label: texts.no },
          ]}
        />
        <TextArea {...field('words')} label={texts.protectionWords} max={8000} isShort />
      </>
    )}
  </Deed>
);

const tellings = [
  { value: 'suitable', label: texts.tellYes },
  { value: 'unsuitable', label: texts.tellNo },
  { value: 'later', label: texts.tellLater },
] as const;

const Decide = ({ intake }: Shown) => (
  <Deed
    kind="main"
    label={texts.decide}
    first={{
      decision: '' as Decision | '',
      words: '',
      reference: '',
      telling: (intake.reporterInSamsyn ? '' : 'later') as '' | 'suitable' | 'unsuitable' | 'later',
      tellingWords: '',
    }}
    check={({ decision, telling }) => [
      ...(decision === '' ? [{ path: 'decision', message: texts.decisionMissing }] : []),
      ...(telling === '' ? [{ path: 'telling', message: texts.tellWhich }] : []),
    ]}
    send={(values) =>
      change(intake, 'POST', 'decision')({ ...values, telling: values.telling === 'later' ? null : values.telling })
    }
  >
    {({ values, field }) => (
      <>
        <RadioGroup {...field('decision')} label={texts.decision} options={options(decisions, decisionWords)} />
        <TextArea {...field('words')} label={texts.decideWords} max={8000} isShort />
        <TextField {...field('reference')} label={texts.reference} optional />
        {intake.reporterInSamsyn ? (
          <RadioGroup {...field('telling')} label={texts.telling} options={tellings} />
        ) : (
          intake.askedAt && <p>{texts.tellOutsideLater}</p>
        )}
        {values.telling === 'unsuitable' && (
          <TextArea {...field('tellingWords')} label={texts.tellWords} max={2000} isShort />
        )}
      </>
    )}
  </Deed>
);

const Tell = ({ intake }: Shown) => (
  <Deed
    kind="main"
    label={texts.tell}
    first={{ telling: (intake.telling ?? '') as '' | 'suitable' | 'unsuitable', words: '', unasked: false }}
    check={({ telling }) => (telling === '' ? [{ path: 'telling', message: texts.tellWhich }] : [])}
    send={change(intake, 'POST', 'telling')}
  >
    {({ values, field }) => (
      <>
        {!intake.reporterInSamsyn && <p>{texts.tellOutside(sentenceWords[sentenceOf(intake.state)])}</p>}
        <RadioGroup
          {...field('telling')}
          label={texts.telling}
          options={[
            { value: 'suitable', label: intake.reporterInSamsyn ? texts.tellNow : texts.tellGiven },
            { value: 'unsuitable', label: intake.reporterInSamsyn ? texts.tellNo : texts.tellGivenNo },
          ]}
        />
        {values.telling === 'unsuitable' && <TextArea {...field('words')} label={texts.tellWords} max={2000} isShort />}
        {!intake.askedAt && intake.reporterInSamsyn && <Checkbox {...field('unasked')} label={texts.unasked} />}
      </>
    )}
  </Deed>
);

/** What a decision is called when it is told. */
const sentenceOf = (state: IntakeView['state']) =>
  state === 'joined' ? 'under_way' : state === 'opened' ? 'opened' : 'not_opened';

const Note = ({ intake }: Shown) => (
  <Deed
    label={texts.note}
    first={{ contact: 'none' as Contact | 'none', words: '' }}
    send={({ contact, words: said }) =>
      change(intake, 'POST', 'notes')({ contact: contact === 'none' ? null : contact, words: said })
    }
  >
    {({ field }) => (
      <>
        <RadioGroup
          {...field('contact')}
          label={texts.contact}
          options={[...options(contacts, contactWords), { value: 'none', label: texts.nobody }]}
        />
        <TextArea {...field('words')} label={texts.noteWords} max={8000} isShort />
      </>
    )}
  </Deed>
);

const Meeting = ({ intake }: Shown) => (
  <Deed
    label={texts.meeting}
    first={{ who: [] as Contact[], offeredOn: dayOf(), day: '', clock: '' }}
    check={({ day, clock }) => (day + clock === '' ? [] : momentOf(day, clock, 'day').wrong)}
    send={({ who, offeredOn, day, clock }) => ({
      method: 'POST',
      path: `/api/intakes/${intake.id}/meetings`,
      body: { who, offeredOn, startsAt: momentOf(day, clock, 'day').at ?? null },
    })}
  >
    {({ field }) => (
      <>
        <CheckboxGroup {...field('who')} label={texts.who} options={options(contacts, contactWords)} />
        <DateField {...field('offeredOn')} label={texts.offeredOn} max={dayOf()} />
        <DateField {...field('day')} label={texts.meetingDay} optional />
        <TextField {...field('clock')} label={texts.meetingClock} inputMode="numeric" optional />
      </>
    )}
  </Deed>
);

const Extend = ({ intake }: Shown) => (
  <Deed
    label={texts.extend}
    first={{ to: '', words: '' }}
    check={({ to }) => (to === '' ? [{ path: 'to', message: texts.extendMissing }] : [])}
    send={change(intake, 'POST', 'extension')}
  >
    {({ field }) => (
      <>
        <DateField {...field('to')} label={texts.extendTo} />
        <TextArea {...field('words')} label={texts.extendWords} max={8000} isShort />
      </>
    )}
  </Deed>
);

const Forward = ({ intake }: Shown) => (
  <Deed
    label={texts.forward}
    first={{ unitId: '', words: '' }}
    check={({ unitId }) => (unitId === '' ? [{ path: 'unitId', message: texts.forwardMissing }] : [])}
    send={change(intake, 'POST', 'forward')}
  >
    {({ field }) => (
      <>
        <Select
          {...field('unitId')}
          label={texts.forwardTo}
          options={intake.receivers.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextArea {...field('words')} label={texts.forwardWords} max={8000} isShort />
      </>
    )}
  </Deed>
);

const InquiryTime = ({ intake }: Shown) => (
  <Deed
    label={texts.inquiry}
    first={{ to: '', endedOn: '', words: '', reference: intake.reference }}
    send={({ to, endedOn, ...rest }) =>
      change(intake, 'PUT', 'inquiry')({ ...rest, to: to || null, endedOn: endedOn || null })
    }
  >
    {({ field }) => (
      <>
        <DateField {...field('to')} label={texts.inquiryTo} optional />
        <TextArea {...field('words')} label={texts.inquiryWords} max={2000} isShort optional />
        <DateField {...field('endedOn')} label={texts.inquiryEnded} max={dayOf()} optional />
        <TextField {...field('reference')} label={texts.reference} optional />
      </>
    )}
  </Deed>
);

const Block = ({ intake }: Shown) => (
  <Deed
    kind="quiet"
    label={texts.block}
    first={{ employeeId: '', reason: '' }}
    check={({ employeeId }) => (employeeId === '' ? [{ path: 'employeeId', message: texts.blockMissing }] : [])}
    send={(body) => ({ method: 'POST', path: `/api/intakes/${intake.id}/blocks`, body })}
  >
    {({ field }) => (
      <>
        <Select
          {...field('employeeId')}
          label={texts.blockWho}
          options={intake.colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextField {...field('reason')} label={texts.blockWhy} />
      </>
    )}
  </Deed>
);
