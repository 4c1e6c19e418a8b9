import { Command, InvalidArgumentError } from "commander";
import { measure } from "./measure";

const number = (text: string): number => {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError("harus bilangan bulat");
  return Number(text);
};

const { benih, banyak } = new Command("test:sebab")
  .description("Menaruh kesalahan dalam laporan yang cocok dan menghitung apa yang ditemukan pencari sebab.")
  .option("--benih <n>", "benih laporan pertama", number, 1)
  .option("--banyak <n>", "berapa laporan untuk tiap jumlah kesalahan", number, 100)
  .parse()
  .opts<{ benih: number; banyak: number }>();

for (const mistakes of [1, 2, 3, 5]) {
  const reached = measure(benih, banyak, mistakes);
  console.log(JSON.stringify({ kesalahan: mistakes, ...reached }));
  if (reached.wrong.pasti > 0) process.exitCode = 1;
}
