import { Command } from "commander";
import { printableSentence } from "./printable";
import { words } from "./words";

/** The command's arguments and options, its help, and its refusals, in Indonesian. */
export function hitungCommand(): Command {
  const { bantuan } = words;
  return new Command("npm run hitung --")
    .description(words.keterangan)
    .argument("[masukan...]", bantuan.masukan)
    .option("--out <letak>", bantuan.out)
    .option("--json", bantuan.json)
    .option("--periksa", bantuan.periksa)
    .option("--nilai", bantuan.nilai)
    .option("--timpa", bantuan.timpa)
    .option("--lembar-uji", bantuan.lembarUji)
    .option("--grafik", bantuan.grafik)
    .option("--ketentuan <berkas>", bantuan.ketentuan)
    .helpOption("-h, --help", bantuan.bantuan)
    .usage("[masukan...] [pilihan]")
    .addHelpText("after", `\n${bantuan.kode}`)
    .configureHelp({ styleTitle: (title) => bantuan.judul[title as keyof typeof bantuan.judul] ?? title })
    .configureOutput({ outputError: (text, write) => write(`${printableSentence(refusal(text))}\n`) })
    .exitOverride();
}

/** Commander's refusal in our own words. */
function refusal(text: string): string {
  const option = /'([^']+)'/.exec(text)?.[1] ?? "";
  return text.includes("unknown option") ? words.pilihanTakDikenal(option) : words.pilihanTanpaIsi(option);
}
