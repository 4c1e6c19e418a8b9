/** What the host says about itself when Office.js asks at start-up. */
export interface HostDescription {
  readonly documentUrl: string;
  readonly apiVersion: string;
  readonly uiLocale: string;
  readonly dataLocale: string;
}

/** Office.js' number for Excel. */
const EXCEL = 16;

/** ExcelApi 1.17 has the events of sheets that the npm copy of Office.js still looks for in ExcelApiOnline 1.1. */
const SHEET_EVENTS = 17;

/** The answer to `ContextActivationManager_getAppContextAsync`. */
export function appContext(host: HostDescription): Readonly<Record<string, unknown>> {
  return {
    _id: "hitung-capaian",
    _appName: EXCEL,
    _appVersion: "16.01",
    _appUILocale: host.uiLocale,
    _dataLocale: host.dataLocale,
    _docUrl: host.documentUrl,
    _clientMode: 0,
    _settings: [],
    _reason: 0,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "simulator",
    _appInstanceId: "simulator",
    _requirementMatrix: JSON.stringify({
      excelapi: host.apiVersion,
      ...(Number(host.apiVersion.split(".")[1]) >= SHEET_EVENTS && { excelapionline: "1.1" }),
      sharedruntime: "1.1",
      delayforcelledit: "1.1",
    }),
    _hostFullVersion: "16.0.0.0",
  };
}
