import { Section } from '../../../../web/layout/Section.tsx';
import { dateInWords, dayOf, instantInWords, timeInWords } from '../../../../web/lib/dates.ts';
import { DateField } from '../../../../web/ui/forms/DateField.tsx';
import { RadioGroup } from '../../../../web/ui/forms/RadioGroup.tsx';
import { TextField } from '../../../../web/ui/forms/TextField.tsx';
import type { IntakeView } from '../../domain/contract-intake.ts';
import { contactWords } from '../../domain/texts.sv.ts';
import css from '../Concerns.module.css';
import { momentOf } from '../moment.ts';
import { words as shared } from '../texts.sv.ts';
import { Deed } from './Deed.tsx';
import { words } from './texts.sv.ts';

const { one, forms: texts } = words;

/** Meetings that have been offered: held or not, and why. */
export const Meetings = ({ intake }: { intake: IntakeView }) => (
  <Section heading={one.meetings}>
    {intake.meetings.length === 0 ? (
      <p className={css['small']}>{one.noMeetings}</p>
    ) : (
      <ul className={css['list']}>
        {intake.meetings.map((meeting) => (
          <li key={meeting.id} className={css['talk']}>
            <p>
              {meeting.who.map((who) => contactWords[who]).join(', ')}, {dateInWords(meeting.offeredOn)}
              {!meeting.outcome && meeting.startsAt && `, ${texts.proposed(instantInWords(meeting.startsAt))}`}
            </p>
            {meeting.outcome ? (
              <p className={css['text']}>
                {texts.outcome} {meeting.outcome === 'held' ? texts.held : texts.notHeld}
                {meeting.startsAt && `, ${instantInWords(meeting.startsAt)}`}
                {meeting.why && `. ${meeting.why}`}
              </p>
            ) : (
              <Settle intakeId={intake.id} meeting={meeting} />
            )}
          </li>
        ))}
      </ul>
    )}
  </Section>
);

const Settle = ({ intakeId, meeting }: { intakeId: string; meeting: IntakeView['meetings'][number] }) => (
  <Deed
    label={texts.settle}
    about={dateInWords(meeting.offeredOn)}
    first={{
      outcome: '' as '' | 'held' | 'not_held',
      why: '',
      day: dayOf(meeting.startsAt ?? new Date()),
      clock: meeting.startsAt ? timeInWords(meeting.startsAt) : '',
    }}
    check={({ outcome, day, clock }) => [
      ...(outcome === '' ? [{ path: 'outcome', message: texts.outcomeMissing }] : []),
      ...(outcome === 'held' ? momentOf(day, clock, 'startsAt').wrong : []),
    ]}
    send={({ outcome, why, day, clock }) => ({
      method: 'PUT',
      path: `/api/intakes/${intakeId}/meetings/${meeting.id}`,
      body: {
        outcome,
        why,
        startsAt: outcome === 'held' ? momentOf(day, clock, 'startsAt').at : null,
        version: meeting.version,
      },
    })}
  >
    {({ values, field }) => (
      <>
        <RadioGroup
          {...field('outcome')}
          label={texts.outcome}
          options={[
            { value: 'held', label: texts.held },
            { value: 'not_held', label: texts.notHeld },
          ]}
        />
        {values.outcome === 'held' && (
          <>
            <DateField {...field('day')} name="startsAt" label={texts.heldOn} max={dayOf()} />
            <TextField
              {...field('clock')}
              label={shared.moment.clock}
              description={shared.moment.clockAbout}
              inputMode="numeric"
            />
          </>
        )}
        {values.outcome === 'not_held' && <TextField {...field('why')} label={texts.why} />}
      </>
    )}
  </Deed>
);
