// Signs that turn the order of what stands around them: «gpj.exe» can be made to read «exe.jpg». Nobody types them.
const turning = /[\u202A-\u202E\u2066-\u2069]/gu;

/** One way of writing the same: what cannot be seen and only turns the order is left out, and letters have one form. */
export const plain = (value: string): string => value.replaceAll(turning, '').normalize('NFC');
