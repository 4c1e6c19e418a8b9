/**
 * What a field may hold, as the message of its schema: `problemSentence` puts it into the sentence for the user.
 *
 * @example z.number(allowed("angka")) // its issue's message is "angka"
 */
export function allowed(text: string): { readonly error: string } {
  return { error: text };
}
