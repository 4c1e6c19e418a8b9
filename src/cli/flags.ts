/** The options of the command line. */
export interface Flags {
  readonly out?: string;
  readonly json?: boolean;
  readonly periksa?: boolean;
  readonly nilai?: boolean;
  readonly timpa?: boolean;
  readonly lembarUji?: boolean;
  readonly grafik?: boolean;
  readonly ketentuan?: string;
}
