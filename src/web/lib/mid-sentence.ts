/** A title or phrase inside a sentence: «Socialsekreterare» is «socialsekreterare», «ST-läkare» stays. */
export const midSentence = (text: string): string =>
  /^\p{Lu}(\p{Lu}|$)/u.test(text) ? text : text.charAt(0).toLocaleLowerCase('sv') + text.slice(1);
