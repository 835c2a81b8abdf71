/** The address when it is exactly one that any mail program takes, and `null` for anything else, two addresses included. */
export function emailAddress(typed: string): string | null {
  const address = typed.trim();
  return address.length <= 254 &&
    /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)+$/iu.test(address) &&
    /^[!-~]+$/u.test(address)
    ? address
    : null;
}
