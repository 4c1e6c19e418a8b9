import { checkFile } from "./check-file";

/** A process of its own that checks the workbooks it is told, one after the other. */
process.on("message", ({ file, validator }: { file: string; validator: string }) => {
  checkFile(file, validator).then(
    (report) => process.send!(report),
    (error: unknown) => process.send!({ error: error instanceof Error ? error.stack : String(error) }),
  );
});
