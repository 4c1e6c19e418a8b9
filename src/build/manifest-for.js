/**
 * The manifest for a host: every address of the development host replaced by the given one.
 *
 * @param {string} xml the manifest as it stands in the repository
 * @param {string} from the development host's address
 * @param {string} to where the add-in's files will be served, without a slash at the end
 * @returns {string}
 * @throws when the address is none that Excel would load an add-in from
 */
function manifestFor(xml, from, to) {
  const { protocol, origin } = new URL(to);
  if (protocol !== "https:") throw new Error(`Excel loads add-ins over https only: ${to}`);
  return xml
    .replaceAll(`<AppDomain>${from}</AppDomain>`, `<AppDomain>${origin}</AppDomain>`)
    .replaceAll(`"${from}/`, `"${to}/`);
}

module.exports = { manifestFor };
