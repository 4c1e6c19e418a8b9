/** Whether this is Excel on the web. */
export function onTheWeb(): boolean {
  // The constant would be `Office.PlatformType.OfficeOnline`: its value is what Office itself compares with.
  return String(Office.context.platform) === "OfficeOnline";
}
