import { indonesian } from "../print";
import type { Random } from "../random";
import type { ReportBook } from "../report-book";
import type { SheetWriter } from "../sheet-writer";
import type { LayoutKind } from "./kind";
import { writeWholeReport } from "./whole-report";

type WriteForeign = (sheet: SheetWriter, random: Random) => void;

const rupiah = (random: Random): string => indonesian(random.int(10, 900) * 1_000_000);

/** Tabel E.81 of Permendagri 86/2017: pairs of kinerja and rupiah. */
const e81: WriteForeign = (sheet, random) => {
  sheet.line(["Formulir E.81 Evaluasi Terhadap Hasil Renja Perangkat Daerah"]);
  sheet.line([
    "No",
    "Sasaran",
    "Program/Kegiatan",
    "Indikator Kinerja",
    "Target Renstra",
    "",
    "Realisasi s.d. Tahun Lalu",
    "",
    "Target Renja",
    "",
    "Realisasi",
    "",
    "Tingkat Capaian",
    "",
  ]);
  sheet.line(["", "", "", "", ...["K", "Rp", "K", "Rp", "K", "Rp", "K", "Rp", "K", "Rp"]]);
  for (const name of ["Program Penataan Desa", "Program Pembinaan Olahraga", "Program Pengelolaan Arsip"])
    sheet.line([
      String(random.int(1, 9)),
      "Meningkatnya layanan",
      name,
      "Persentase layanan",
      "100",
      rupiah(random),
      "60",
      rupiah(random),
      "80",
      rupiah(random),
      "72",
      rupiah(random),
      "90",
      "88",
    ]);
};

const staff: WriteForeign = (sheet, random) => {
  sheet.line(["Tabel 2.1 Jumlah Pegawai menurut Golongan"]);
  sheet.line(["No", "Uraian", "Golongan", "Laki-laki", "Perempuan", "Jumlah"]);
  for (const grade of ["IV", "III", "II", "I"]) {
    const [men, women] = [random.int(1, 30), random.int(1, 30)];
    sheet.line(["1", `Golongan ${grade}`, grade, String(men), String(women), String(men + women)]);
  }
};

const minimumService: WriteForeign = (sheet, random) => {
  sheet.line(["Capaian Standar Pelayanan Minimal"]);
  sheet.line([
    "No",
    "Jenis Pelayanan Dasar",
    "Jumlah Penerima",
    "Terlayani",
    "Belum Terlayani",
    "Persentase",
  ]);
  for (const name of ["Pelayanan kesehatan balita", "Pelayanan ibu bersalin", "Pelayanan usia produktif"]) {
    const [all, served] = [random.int(200, 900), random.int(100, 190)];
    sheet.line([
      "1",
      name,
      String(all),
      String(served),
      String(all - served),
      `${indonesian((served / all) * 100, 2)}%`,
    ]);
  }
};

/** Plan and deviation of a month: its numbers are none of a year's report. */
const deviation: WriteForeign = (sheet, random) => {
  sheet.line(["Laporan Deviasi Fisik dan Keuangan Bulan Juni"]);
  sheet.line(["No", "Paket Pekerjaan", "Rencana Fisik", "Realisasi Fisik", "Deviasi"]);
  for (const name of ["Pembangunan gedung", "Rehabilitasi jalan"]) {
    const [plan, done] = [random.int(40, 60), random.int(20, 60)];
    sheet.line(["1", name, String(plan), String(done), String(done - plan)]);
  }
};

const FOREIGN: readonly WriteForeign[] = [e81, staff, minimumService, deviation];

function writeForeign(book: ReportBook, random: Random, write: WriteForeign, name: string): void {
  const sheet = book.addSheet(name);
  const firstRow = sheet.next + 1;
  write(sheet, random);
  book.tables.push({ id: "bukan", sheet: sheet.name, firstRow, lastRow: sheet.next - 1 });
}

/** Tables that are none of ours beside those that are. */
export const foreignTables: LayoutKind = {
  name: "tabel yang bukan milik BAB III",
  write(book, random) {
    writeWholeReport(book, random);
    random
      .sample(FOREIGN, random.int(1, 3))
      .forEach((write, i) => writeForeign(book, random, write, `Lampiran ${i + 1}`));
  },
};
