import { ownSheet, type Command } from "./command";
import { words } from "./words";

/** Writes the working paper of a review into a sheet of its own, in the place of an earlier one, and shows it. */
export const tulisLembarUji: Command = {
  id: "lembar-uji",
  plan: async (desk) => {
    const { snapshot, pengaturan } = await desk.read();
    const evaluation = await desk.engine.diagnose(snapshot, pengaturan);
    const keterangan = { berkas: await desk.fileName(), tanggal: new Date() };
    return ownSheet(snapshot, desk.engine.makeLembarUji(snapshot, pengaturan, evaluation, keterangan));
  },
  says: ({ name }) => words.lembarUjiDitulis(name ?? ""),
  saysUndone: words.lembarUjiDibatalkan,
};
