/** The `src` and `name` of the iframe that holds the pane: from them Office.js learns that it is in Excel on the web. */
export interface PaneFrame {
  readonly src: string;
  readonly name: string;
}

/**
 * How Excel on the web frames an add-in's page.
 *
 * @param paneUrl the pane's page
 * @param hostUrl the page that holds the frame
 * @param conversation what the two tell each other's messages apart by
 */
export function paneFrame(paneUrl: string, hostUrl: string, conversation: string): PaneFrame {
  const join = paneUrl.includes("?") ? "&" : "?";
  return {
    src: `${paneUrl}${join}_host_Info=Excel$Web$16.01$en-US$$$$0`,
    name: JSON.stringify({
      baseFrameName: "hitung-capaian",
      hostInfo: "Excel|Web|16.01|en-US|||0",
      xdmInfo: `${conversation}|hitung-capaian|${hostUrl}`,
      serializerVersion: 1,
      flights: "[]",
      disabledChangeGates: "[]",
    }),
  };
}
