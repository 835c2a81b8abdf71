/** The whole address the site will be opened at, from the setting REBOUND_SITE; it may end in a folder. */
export function siteAddress(setting: string | undefined): URL {
  const address = URL.parse(setting?.trim() || NOWHERE);
  if (!address || !/^https?:$/.test(address.protocol) || address.search !== '' || address.hash !== '')
    throw new Error(`The address of the site must look like https://rebound.example/ or end in a folder: ${setting}`);
  if (!address.pathname.endsWith('/')) address.pathname += '/';
  return address;
}

// Canonical addresses and feeds need a whole address. Without one they name a host that cannot exist.
const NOWHERE = 'https://rebound.example/';
