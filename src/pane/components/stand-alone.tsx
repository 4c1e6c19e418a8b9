import { words } from "./words";

/** What to do where the page is open without Excel around it, or where Office itself did not load. */
export function StandAlone({ kind }: { kind: "bukan-excel" | "tanpa-office" }) {
  const { judul, isi } = words.luarExcel[kind];
  return (
    <main className="kerangka">
      <h1>{judul}</h1>
      <p>{isi}</p>
    </main>
  );
}
