import { accessLog } from './access-log.ts';
import { child } from './child.ts';
import { concernReceiving } from './concern-receiving.ts';
import { concernReport } from './concern-report.ts';
import { consent } from './consent.ts';
import { cooperation } from './cooperation.ts';
import { disclosure } from './disclosure.ts';
import { protectedIdentity } from './protected-identity.ts';
import { retention } from './retention.ts';
import { secrecy } from './secrecy.ts';
import { sip } from './sip.ts';

/** Every rule that the code may refer to, by its id. `rules.sip_plan` compiles; a rule that is not here does not. */
export const rules = {
  ...sip,
  ...cooperation,
  ...consent,
  ...child,
  ...secrecy,
  ...disclosure,
  ...protectedIdentity,
  ...accessLog,
  ...retention,
  ...concernReport,
  ...concernReceiving,
};

export type RuleId = keyof typeof rules;

/** The same rules under the headings that people read them by. */
export const subjects = [
  { heading: 'Den samordnade individuella planen', rules: sip },
  { heading: 'Att samverka', rules: cooperation },
  { heading: 'Samtycke', rules: consent },
  { heading: 'Barnets egen röst', rules: child },
  { heading: 'Sekretess och tystnadsplikt', rules: secrecy },
  { heading: 'Att lämna uppgifter utan samtycke', rules: disclosure },
  { heading: 'Skyddade personuppgifter', rules: protectedIdentity },
  { heading: 'Behörighet och logg', rules: accessLog },
  { heading: 'Att spara och ta bort', rules: retention },
  { heading: 'Att anmäla oro för ett barn', rules: concernReport },
  { heading: 'Att ta emot en orosanmälan', rules: concernReceiving },
];
