import { pane } from "../../strings/id";
import { ownSheet, type Command } from "./command";

/** Writes the working paper of a review into a sheet of its own, in the place of an earlier one, and shows it. */
export const tulisLembarUji: Command = {
  id: "lembar-uji",
  plan: async (desk) => {
    const { snapshot, pengaturan, evaluation } = await desk.read();
    const keterangan = { berkas: await desk.fileName(), tanggal: new Date() };
    return ownSheet(snapshot, desk.engine.makeLembarUji(snapshot, pengaturan, evaluation, keterangan));
  },
  says: ({ name }) => pane.selesai.lembarUjiDitulis(name ?? ""),
  saysUndone: pane.selesai.lembarUjiDibatalkan,
};
