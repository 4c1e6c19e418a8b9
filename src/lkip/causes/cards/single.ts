import type { HypothesisKind } from "../hypothesis";
import type { Report } from "../report";
import type { Found } from "../search";
import { isResultAlone } from "../search";
import { amount, listed, type Speaker } from "../speaker";
import { changed } from "./described";

/** Title and proof of a cause that is a card by itself. */
export interface Spoken {
  readonly title: string;
  readonly proof: readonly string[];
}

/** A cause in the reader's words. */
export function spoken(found: Found, speaker: Speaker, report: Report): Spoken {
  if (isResultAlone(found)) return resultAlone(found, speaker, report);
  const say = WORDS[found.hypothesis.kind];
  const { title, proof } = say(found, speaker);
  return { title, proof: [...proof, ...weighed(found, speaker)] };
}

/** The cells that a card is about: where nothing tells which of several is wrong, all of them. */
export function suspects({ hypothesis: { cells }, level, fixed, rivals }: Found): readonly string[] {
  if (level !== "mungkin") return cells;
  const behind = fixed.filter(({ kind, about }) => kind === "result" && cells.includes(about));
  return [
    ...new Set([
      ...cells,
      ...behind.flatMap(({ inputs }) => inputs),
      ...rivals.flatMap((each) => each.cells),
    ]),
  ];
}

type Say = (found: Found, speaker: Speaker) => Spoken;

const changes = ({ hypothesis }: Found) => [...hypothesis.change.cells];
const lines = (found: Found, speaker: Speaker) =>
  changes(found).map(([cell, reading]) => changed(cell, speaker.value(cell, reading), speaker));

const oneCell: Say = (found, speaker) => {
  const { note } = found.hypothesis;
  const [[cell, reading] = []] = changes(found);
  if (cell === undefined || reading === undefined) return { title: "", proof: [] };
  const value = speaker.value(cell, reading);
  const doubtful = found.level === "mungkin";
  const cells = suspects(found);
  return {
    title: doubtful
      ? `Salah satu dari ${listed(cells.map((each) => speaker.place(each)))} perlu dibetulkan`
      : `${speaker.place(cell)} seharusnya ${value}`,
    proof: [
      ...(doubtful
        ? found.rivals.length > 0
          ? ["Angka-angkanya tidak menunjukkan sel mana yang salah: cocokkan dengan dokumen sumber."]
          : []
        : []),
      `${doubtful ? "Bila sel pertama yang salah: " : ""}${changed(cell, value, speaker)}`,
      ...(note === undefined ? [] : [`Petunjuk lain: ${note}.`]),
    ],
  };
};

const WORDS: Readonly<Record<HypothesisKind, Say>> = {
  sel: oneCell,
  "salah-ketik": oneCell,
  "tahun-lalu": (found, speaker) => {
    const said = oneCell(found, speaker);
    return { ...said, title: `${said.title} (yang tertulis ${found.hypothesis.note})` };
  },
  rantai: (found, speaker) => {
    const [[cell = "", reading] = []] = changes(found);
    const now = report(cell, found);
    const difference = reading && "value" in reading && now !== undefined ? Math.abs(now - reading.value) : 0;
    return {
      title: `Satu selisih, ${amount(difference)}, terbawa ke ${listed(found.hypothesis.cells.map((each) => speaker.place(each)))}`,
      proof: lines(found, speaker),
    };
  },
  "baris-hilang": (found, speaker) => {
    const [cell = ""] = found.hypothesis.cells;
    const lacks = found.fixed.flatMap(({ id, sum }) => {
      const value = found.hypothesis.change.added.get(id);
      return sum && value ? [`${sum.measure} ${amount(value)}`] : [];
    });
    const { note } = found.hypothesis;
    return {
      title: `Tabel 3.8 kehilangan satu baris di bawah baris ${speaker.row(cell)} ${speaker.name(cell)}`,
      proof: [
        `Induknya melebihi baris di bawahnya: ${listed(lacks)}.`,
        ...(note === undefined ? [] : [`Baris dengan angka itu ada di ${note}.`]),
      ],
    };
  },
  "baris-ganda": (
    {
      hypothesis: {
        cells: [cell = ""],
        note,
      },
    },
    speaker,
  ) => ({
    title: `Tabel 3.8 baris ${speaker.row(cell)} ${speaker.name(cell)} ${note ? "tertulis dua kali" : "tidak termasuk induknya"}`,
    proof: [`Jumlah di bawah induknya lebih besar tepat sebesar baris ini${note ? `, yang ${note}` : ""}.`],
  }),
  "baris-pindah": (
    {
      hypothesis: {
        cells: [cell = ""],
        note = "",
      },
    },
    speaker,
  ) => ({
    title: `Tabel 3.8 baris ${speaker.row(cell)} ${speaker.name(cell)} milik ${note}`,
    proof: ["Induknya sekarang kelebihan, dan induk yang lain kekurangan, tepat sebesar baris ini."],
  }),
  "baris-salinan": (found, speaker) => ({
    title: `Tabel 3.8 baris ${speaker.row(found.hypothesis.cells[0] ?? "")} tersalin dari baris lain`,
    proof: [
      `Angkanya ${found.hypothesis.note ?? "sama dengan baris lain"}. Agar jumlah induknya pas:`,
      ...lines(found, speaker),
    ],
  }),
  "sel-tertukar": (found, speaker) => ({
    title: `${listed(found.hypothesis.cells.map((cell) => speaker.place(cell)))} tertukar`,
    proof: [
      "Masing-masing berisi angka yang menurut tabel lain milik sel satunya.",
      ...lines(found, speaker),
    ],
  }),
  "kolom-bergeser": (found, speaker) => ({
    title: `${found.hypothesis.note ?? "Nilai bergeser"} di ${speaker.place(found.hypothesis.cells[0] ?? "")} dan seterusnya`,
    proof: lines(found, speaker),
  }),
  "program-lain": (found, speaker) => ({
    title: `Tabel 3.8 baris ${speaker.row(found.hypothesis.cells[0] ?? "")} milik program yang belum ada di tabel itu`,
    proof: [
      `Program itu: “${found.hypothesis.note ?? ""}”. Pagunya di Perjanjian Kinerja sama persis dengan pagu sub kegiatan ini di Tabel 3.6.`,
      ...lines(found, speaker),
    ],
  }),
};

function report(cell: string, { fixed }: Found): number | undefined {
  const row = fixed.find(({ about }) => about === cell)?.sum;
  const reading = row?.row[row.measure]?.reading;
  return reading && "value" in reading ? reading.value : undefined;
}

/** How many relations hold then, and that none is broken. */
function weighed({ fixed, broken }: Found, speaker: Speaker): string[] {
  if (fixed.length === 0) return [];
  const held = fixed.map(({ kind, about, inputs }) => {
    switch (kind) {
      case "sum":
        return `jumlah di ${speaker.place(about)}`;
      case "same":
        return `kecocokan ${speaker.place(about)} dengan ${speaker.place(inputs[0] ?? "")}`;
      case "result":
        return `hasil di ${speaker.place(about)}`;
      case "bound":
        return `realisasi ${speaker.place(about)} di bawah pagunya`;
    }
  });
  const against = broken.filter(({ kind }) => kind !== "result").length;
  return [
    `Dengan itu terpenuhi: ${listed(held)}${against > 0 ? `; ${against} hubungan lain menjadi tidak cocok` : ""}.`,
  ];
}

function resultAlone(found: Found, speaker: Speaker, { findings }: Report): Spoken {
  const [cell = ""] = found.hypothesis.cells;
  const own = findings.find(({ id }) => found.explains.includes(id));
  const sure = found.level === "pasti";
  return {
    title: sure
      ? `Hasil di ${speaker.place(cell)} tidak mengikuti barisnya`
      : `Salah satu dari ${listed(suspects(found).map((each) => speaker.place(each)))} perlu dibetulkan`,
    proof: [
      ...(own ? [own.message] : []),
      sure
        ? "Isian barisnya sama dengan tabel lain, jadi hasilnya yang perlu dihitung ulang."
        : "Tidak ada tabel lain yang menguatkan isian barisnya: periksa isian itu dulu, lalu hitung ulang.",
    ],
  };
}
