import { testCheck } from "./test-check";

testCheck("predikat-berbeda", {
  valid: [{ "3.5 · perikanan budidaya · AA": "√" }],
  invalid: [
    [{ "3.5 · perikanan budidaya · AA": "" }, ["predikat-berbeda 3.5 · perikanan budidaya · AA"]],
    [{ "3.5 · perikanan budidaya · A": "v" }, ["predikat-berbeda 3.5 · perikanan budidaya · A"]],
    [{ "3.5 · kelompok pembudidaya · AA": "v" }, ["predikat-berbeda 3.5 · kelompok pembudidaya · AA"]],
  ],
});
