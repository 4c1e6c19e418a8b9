import { readText, type ReadContext } from "../../../src/lkip/reading/read-text";

/** What a text says, in a few letters: "95%", "12 orang", "Rp1000", "B 63.36", "?dua-nilai". */
export function baca(text: string, context?: ReadContext): string {
  const reading = readText(text, context);
  switch (reading.kind) {
    case "angka":
      return (reading.rupiah ? "Rp" : "") + reading.value;
    case "persen":
      return `${reading.value}%`;
    case "jumlah":
      return `${reading.value} ${reading.satuan}`;
    case "predikat":
      return [reading.grade.code, reading.score].filter((part) => part !== undefined).join(" ");
    case "tidak-terbaca":
      return `?${reading.reason}`;
    case "kosong":
      return reading.dash ? "kosong -" : "kosong";
    default:
      return reading.kind;
  }
}
