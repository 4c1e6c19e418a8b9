import { defineResultCheck } from "./check";

/** The mean of the capaian is another. */
export const rataRataBerbeda = defineResultCheck({
  code: "rata-rata-berbeda",
  about: "the mean of the capaian is another",
});
