import { senders } from '../../domain/codes.ts';
import { senderWords } from '../../domain/texts.sv.ts';

/** Who reports, as a list to choose from. */
export const senderOptions = senders.map((value) => ({ value, label: senderWords[value] }));
